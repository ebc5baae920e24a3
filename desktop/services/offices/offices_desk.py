"""The jobs on offices; each is loaded and made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.document_due import WARNINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from desktop.domain.office import OfficeKind
    from desktop.domain.place import TargetKind
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.offices.completing import CompleteSteps
    from desktop.services.offices.coverage import TargetCoverage
    from desktop.services.offices.document_road import DocumentRoad
    from desktop.services.offices.documents import Documents
    from desktop.services.offices.exit_plan import ExitPlan
    from desktop.services.offices.gates import OfficeGates
    from desktop.services.offices.handover import Handover
    from desktop.services.offices.life import OfficeLife
    from desktop.services.offices.office_plans import OfficePlans
    from desktop.services.offices.overlaps import Overlaps
    from desktop.services.offices.parallel import Parallel
    from desktop.services.offices.remarks import Remarks
    from desktop.services.offices.results import OfficeResults
    from desktop.services.offices.selecting import Selecting
    from desktop.services.place_tree import Places
    from desktop.storage.store import Store


class OfficesDesk:
    """What a person can do with offices while a file is open."""

    def __init__(
        self,
        store: Store,
        vocabulary: Vocabulary,
        today: Callable[[], date],
        warnings: Callable[[], tuple[int, ...]] = lambda: WARNINGS,
        target_kinds: Callable[[OfficeKind], Collection[TargetKind]] = lambda _kind: (),
    ) -> None:
        """``warnings`` are the days before and after a day on which one is told of papers.

        ``target_kinds`` gives what offices of a kind are for, nothing where that is any neighbourhood.
        """
        self._store = store
        self._vocabulary = vocabulary
        self._today = today
        self._warnings = warnings
        self._target_kinds = target_kinds

    @cached_property
    def life(self) -> OfficeLife:
        """The steps of offices, taken and taken back."""
        from desktop.services.attachments import Attachments
        from desktop.services.offices.life import OfficeLife

        return OfficeLife(self._store, self._vocabulary, self._today, Attachments(self._store))

    @cached_property
    def steps(self) -> CompleteSteps:
        """The papers of steps that were taken, completed later."""
        from desktop.services.offices.completing import CompleteSteps

        return CompleteSteps(self._store)

    @cached_property
    def gates(self) -> OfficeGates:
        """What each step asks for."""
        from desktop.services.offices.gates import OfficeGates

        return OfficeGates(self._store)

    @cached_property
    def documents(self) -> Documents:
        """What is due of the papers of offices, what ends, and what is on its road."""
        from desktop.services.offices.documents import Documents

        return Documents(self._store, self._vocabulary, self._today, self._warnings)

    @cached_property
    def document_road(self) -> DocumentRoad:
        """The road of a paper through the bodies of county and province."""
        from desktop.services.offices.document_road import DocumentRoad

        return DocumentRoad(self._store, self._vocabulary, self._today)

    @cached_property
    def results(self) -> OfficeResults:
        """What offices achieved."""
        from desktop.services.offices.results import OfficeResults

        return OfficeResults(self._store, self._today)

    @cached_property
    def parallel(self) -> Parallel:
        """Which offices stand on the ground of another one."""
        from desktop.services.offices.parallel import Parallel

        return Parallel(self._store)

    @cached_property
    def overlaps(self) -> Overlaps:
        """Who does what in each neighbourhood, and where there is more than one office."""
        from desktop.services.offices.overlaps import Overlaps

        return Overlaps(self._store)

    @cached_property
    def coverage(self) -> TargetCoverage:
        """How many of the target neighbourhoods have an active office."""
        from desktop.services.offices.coverage import TargetCoverage

        return TargetCoverage(self._store)

    @cached_property
    def plans(self) -> OfficePlans:
        """How many offices are meant for each place, and how many there are."""
        from desktop.services.offices.office_plans import OfficePlans

        return OfficePlans(self._store)

    @cached_property
    def remarks(self) -> Remarks:
        """What is odd in a record, and refuses nothing."""
        from desktop.services.offices.remarks import Remarks

        return Remarks(self._store, self._vocabulary, self._target_kinds)

    @cached_property
    def handover(self) -> Handover:
        """What a handover needs, and the handover itself."""
        from desktop.services.offices.handover import Handover

        return Handover(self._store, self.documents, self.life, self._today)

    @cached_property
    def exit_plan(self) -> ExitPlan:
        """The plan that an office may begin with."""
        from desktop.services.offices.exit_plan import ExitPlan

        return ExitPlan(self._store)

    @cached_property
    def selecting(self) -> Selecting:
        """The choice of target neighbourhoods by resolutions."""
        from desktop.services.offices.selecting import Selecting

        return Selecting(self._store)

    @cached_property
    def places(self) -> Places:
        """The tree of places with what lies in each."""
        from desktop.services.place_tree import Places

        return Places(self._store)
