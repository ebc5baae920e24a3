"""Bodies to start from, each with the seats that its source names; all of it can be changed afterwards.

No source states a quorum, a vote or how often a body meets: those are left to whoever knows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.body import Body, BodyKind, Composition, Level, SeatRole
from desktop.persian.text import squashed_key
from desktop.schema.record import link_to

if TYPE_CHECKING:
    from desktop.domain.place import Place


@dataclass(frozen=True, slots=True)
class PresetSeat:
    """A seat of a post or of an organisation, which is called by its name."""

    role: SeatRole
    post: str = ""
    organisation: str = ""
    count: int | None = None
    composition: Composition = Composition.APPROVED
    local: str = ""
    """What every county has one of, such as «فرمانداری»; there it bears the county's name."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A body with its seats in the order of protocol, and where that is written."""

    name: str
    kind: BodyKind
    level: Level | None
    source: str
    seats: tuple[PresetSeat, ...]
    local_name: str = ""
    """What stands before «شهرستان …» in a county's own; the name, where that says no level."""
    marks: tuple[str, ...] = ()
    """What the name of every such body holds, however else it is worded."""

    def body(self) -> Body:
        """Return a new body after it; the source is named as its legal basis."""
        return Body(name=self.name, kind=self.kind, level=self.level, legal_basis=self.source)

    def body_of(self, county: Place) -> Body:
        """Return a new body of a county, called by it."""
        return Body(
            name=f"{self.local_name or self.name} {county.title}",
            kind=self.kind,
            level=Level.COUNTY,
            place=link_to(county),
            legal_basis=self.source,
        )

    def means(self, body: Body) -> bool:
        """Say whether a body of a county is such a one, by its kind and any of its names.

        A kind or a level that is not written is no objection.
        """
        if body.kind not in (None, self.kind) or body.level not in (None, Level.COUNTY):
            return False
        names = [squashed_key(each) for each in (body.name, *body.aliases)]
        return any(all(squashed_key(mark) in name for mark in self.marks) for name in names)


_CHAIR, _SECRETARY, _MEMBER = SeatRole.CHAIR, SeatRole.SECRETARY, SeatRole.MEMBER
_GOVERNORATE, _MUNICIPALITY = "فرمانداری", "شهرداری"
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
        PresetSeat(_CHAIR, "فرماندار", local=_GOVERNORATE),
        PresetSeat(_SECRETARY, "شهردار", local=_MUNICIPALITY),
        PresetSeat(_MEMBER, "مدیر سازمان تبلیغات اسلامی", "سازمان تبلیغات اسلامی"),
        PresetSeat(_MEMBER, "فرمانده ناحیهٔ بسیج", "ناحیهٔ بسیج", local="ناحیهٔ بسیج"),
        PresetSeat(SeatRole.ASSOCIATION_REPRESENTATIVE, "نمایندهٔ تشکل‌های مردمی", count=2),
    ),
    marks=("شورا", "محله‌محور"),
)
COUNTY = Preset(
    "ستاد شهرستانی بازآفرینی شهری پایدار",
    BodyKind.HEADQUARTERS,
    Level.COUNTY,
    _ROLES_OF_HEADQUARTERS,
    (
        PresetSeat(_CHAIR, "فرماندار", local=_GOVERNORATE),
        PresetSeat(_SECRETARY, "شهردار", local=_MUNICIPALITY),
    ),
    "ستاد بازآفرینی شهری پایدار",
    marks=("ستاد", "بازآفرینی"),
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
        PresetSeat(
            _MEMBER, organisation=_MUNICIPALITY, composition=Composition.PROPOSED, local=_MUNICIPALITY
        ),
    ),
    marks=("کمیتهٔ فرماندهی",),
)
PRESETS = (COUNCIL, COUNTY, PROVINCIAL, NATIONAL, STEERING, COMMAND)
"""The presets in the order in which a county's secretariat needs them."""
IN_COUNTIES = (COUNCIL, COUNTY, COMMAND)
"""Those that every county may have one of."""
