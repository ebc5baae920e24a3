"""What the last version of final minutes says on paper, for copies beside the kept one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.minutes_versions import MinutesVersions
from desktop.services.printed_remarks import printed_remarks

if TYPE_CHECKING:
    from desktop.domain.minutes import Minutes
    from desktop.pdf.papers.minutes import MinutesPaper
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.minutes_versions import Version
    from desktop.storage.store import Store


def closed_paper(store: Store, words: MinutesPapers, minutes: Minutes, version: Version) -> MinutesPaper:
    """Return the paper of minutes as they were closed, with their amendment and the remarks of the paper."""
    amendment = words.amendment(version.number - 1, version.reason) if version.reason else ""
    with store.view() as view:
        found = printed_remarks(view, minutes)
        chain = view.chain_before(minutes.session.id, version.digest)
    about = {"digest": version.digest, "chain": chain, "amendment": amendment}
    return words.paper(minutes, **about, printed_remarks=found)


def last_closed(store: Store, session_id: str) -> tuple[Minutes, Version] | None:
    """Return minutes as they were closed last, or nothing where they never were."""
    versions = MinutesVersions(store)
    if not (closed := versions.of(session_id)):
        return None
    return versions.minutes(session_id, closed[-1].number), closed[-1]
