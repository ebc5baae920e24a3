"""Bodies to start from, each with the seats that its source names; all of it can be changed afterwards.

No source states a quorum, a vote or how often a body meets: those are left to whoever knows them.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.body import Body, BodyKind, Composition, Level, SeatRole


@dataclass(frozen=True, slots=True)
class PresetSeat:
    """A seat of a post or of an organisation, which is called by its name."""

    role: SeatRole
    post: str = ""
    organisation: str = ""
    count: int | None = None
    composition: Composition = Composition.APPROVED


@dataclass(frozen=True, slots=True)
class Preset:
    """A body with its seats in the order of protocol, and where that is written."""

    name: str
    kind: BodyKind
    level: Level | None
    source: str
    seats: tuple[PresetSeat, ...]

    def body(self) -> Body:
        """Return a new body after it; the source is named as its legal basis."""
        return Body(name=self.name, kind=self.kind, level=self.level, legal_basis=self.source)


_CHAIR, _SECRETARY, _MEMBER = SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.MEMBER
_MINUTES_50 = "صورت‌جلسهٔ پنجاهمین جلسهٔ ستاد ملی بازآفرینی شهری، ۱۳۹۷/۰۷/۱۰"
_ROLES_OF_HEADQUARTERS = (
    "سخنان مدیرعامل شرکت بازآفرینی شهری ایران در گردهمایی مدیران بازآفرینی شهرداری‌های کشور، دربارهٔ نقش "
    "استانداران، فرمانداران و شهرداران در ستادها"
)

COUNCIL = Preset(
    "شورای راهبری شبکهٔ مدیریت محله‌محور",
    BodyKind.COUNCIL,
    Level.COUNTY,
    "ابلاغیهٔ وزارت کشور دربارهٔ شبکهٔ مدیریت محله‌محور، به نقل از معاون سیاسی اجتماعی فرمانداری تهران",
    (
        PresetSeat(_CHAIR, "فرماندار"),
        PresetSeat(_SECRETARY, "شهردار"),
        PresetSeat(_MEMBER, "مدیر سازمان تبلیغات اسلامی", "سازمان تبلیغات اسلامی"),
        PresetSeat(_MEMBER, "فرمانده ناحیهٔ بسیج", "ناحیهٔ بسیج"),
        PresetSeat(SeatRole.ASSOCIATION_REPRESENTATIVE, "نمایندهٔ تشکل‌های مردمی", count=2),
    ),
)
COUNTY = Preset(
    "ستاد شهرستانی بازآفرینی شهری پایدار",
    BodyKind.HEADQUARTERS,
    Level.COUNTY,
    _ROLES_OF_HEADQUARTERS,
    (PresetSeat(_CHAIR, "فرماندار"), PresetSeat(_SECRETARY, "شهردار")),
)
PROVINCIAL = Preset(
    "ستاد استانی بازآفرینی شهری پایدار",
    BodyKind.HEADQUARTERS,
    Level.PROVINCIAL,
    f"{_ROLES_OF_HEADQUARTERS}؛ سمت دبیر در آن نیامده است",
    (PresetSeat(_CHAIR, "استاندار"), PresetSeat(_SECRETARY, "دبیر ستاد")),
)
NATIONAL = Preset(
    "ستاد ملی بازآفرینی شهری پایدار",
    BodyKind.HEADQUARTERS,
    Level.NATIONAL,
    f"{_MINUTES_50}؛ سمت رئیس و دبیر در آن نیامده است",
    (
        PresetSeat(_CHAIR, "رئیس ستاد"),
        PresetSeat(_SECRETARY, "دبیر ستاد"),
        PresetSeat(_MEMBER, organisation="وزارت راه و شهرسازی"),
        PresetSeat(_MEMBER, organisation="وزارت کشور"),
        PresetSeat(_MEMBER, organisation="سازمان امور اجتماعی کشور"),
        PresetSeat(_MEMBER, organisation="شرکت بازآفرینی شهری ایران"),
        PresetSeat(_MEMBER, organisation="سازمان آموزش فنی و حرفه‌ای کشور"),
    ),
)
STEERING = Preset(
    "کمیتهٔ راهبری برنامهٔ تسهیلگری و توسعهٔ محله‌ای",
    BodyKind.COMMITTEE,
    Level.NATIONAL,
    f"مصوبهٔ ۱ {_MINUTES_50}؛ ترکیب پیشنهادی از مباحث همان جلسه است",
    (
        PresetSeat(_MEMBER, "نمایندهٔ شورای اجتماعی کشور"),
        PresetSeat(_MEMBER, "نمایندهٔ ستاد ملی بازآفرینی شهری"),
        PresetSeat(_MEMBER, "رئیس کارگروه ذیل ستاد ملی"),
        PresetSeat(_MEMBER, "رئیس کارگروه ذیل شورای اجتماعی"),
        PresetSeat(_MEMBER, organisation="سازمان امور اجتماعی کشور", composition=Composition.PROPOSED),
        PresetSeat(_MEMBER, "نمایندهٔ معاونت امور عمرانی", "وزارت کشور", composition=Composition.PROPOSED),
        PresetSeat(_MEMBER, organisation="شرکت بازآفرینی شهری ایران", composition=Composition.PROPOSED),
    ),
)
COMMAND = Preset(
    "کمیتهٔ فرماندهی",
    BodyKind.COMMITTEE,
    None,
    "نشست مشترک معاونان وزیر راه و شهرسازی و وزیر کشور، ۱۳۹۸/۰۴/۳۱؛ اعضا در آن نیامده‌اند",
    (
        PresetSeat(_MEMBER, organisation="شرکت بازآفرینی شهری ایران", composition=Composition.PROPOSED),
        PresetSeat(_MEMBER, organisation="سازمان امور اجتماعی کشور", composition=Composition.PROPOSED),
        PresetSeat(_MEMBER, organisation="شهرداری", composition=Composition.PROPOSED),
    ),
)
PRESETS = (COUNCIL, COUNTY, PROVINCIAL, NATIONAL, STEERING, COMMAND)
"""The presets in the order in which a county's secretariat needs them."""
