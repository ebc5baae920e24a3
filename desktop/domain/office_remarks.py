"""What is worth a remark about an office, and never refuses it: who runs it, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.office import OfficeKind
from desktop.domain.party import OrganisationKind
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from enum import Enum

    from desktop.domain.office import Office
    from desktop.domain.party import Organisation
    from desktop.domain.place import Neighbourhood, TargetKind

GOVERNMENT = frozenset(
    {OrganisationKind.GOVERNORATE_GENERAL, OrganisationKind.GOVERNORATE, OrganisationKind.AGENCY}
)
"""A municipality is a public body, but none of the government."""
PUBLIC = GOVERNMENT | {OrganisationKind.MUNICIPALITY, OrganisationKind.COUNCIL}


@dataclass(frozen=True, slots=True)
class OfficeSurroundings:
    """What an office points at, as far as the rules look at it."""

    operator: Organisation | None = None
    supervising: Organisation | None = None
    has_residents: bool = False
    """Whether somebody of the neighbourhood works in it now."""
    neighbourhoods: tuple[Neighbourhood, ...] = ()
    targets: Collection[TargetKind] = ()
    """The kinds of neighbourhood that offices of this kind are for; none where they are for all."""


def office_remarks(
    office: Office, around: OfficeSurroundings, say: Callable[[Enum], str]
) -> Iterator[Problem]:
    """Yield the remarks on an office; ``say`` gives the word of a choice."""
    operator = around.operator.kind if around.operator else None
    if operator in GOVERNMENT and not (office.operator_person or around.has_residents):
        yield Problem("operator", Reason.ONLY_GOVERNMENT)  # seed 002: government alone must not execute
    if office.kind is OfficeKind.RENEWAL_SERVICES:
        yield from _renewal(office, around)
    for each in around.neighbourhoods:
        if around.targets and each.target_kind and each.target_kind not in around.targets:
            words = (("neighbourhood", each.name), ("target", say(each.target_kind)))
            yield Problem("neighbourhoods", Reason.WRONG_TARGET_KIND, words)


def _renewal(office: Office, around: OfficeSurroundings) -> Iterator[Problem]:
    """Seed 002: formed by the private sector under a municipality's eye, on the basis of a law."""
    operator = around.operator.kind if around.operator else None
    if not (office.operator or office.operator_person) or operator in PUBLIC:
        yield Problem("operator", Reason.RENEWAL_OPERATOR)
    supervisor = around.supervising.kind if around.supervising else None
    if supervisor is not OrganisationKind.MUNICIPALITY:
        yield Problem("supervising", Reason.RENEWAL_SUPERVISOR)
    if not office.basis:
        yield Problem("basis", Reason.RENEWAL_BASIS)
