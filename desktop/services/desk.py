"""All jobs on one open file, each made once: what the window and the command work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.attachments import Attachments
    from desktop.services.bodies import Bodies
    from desktop.services.browse import Browse
    from desktop.services.care import Care
    from desktop.services.close_minutes import CloseMinutes
    from desktop.services.duplicates import Duplicates
    from desktop.services.edit import EditRecords
    from desktop.services.export_sheet import ExportSheet
    from desktop.services.find import Find
    from desktop.services.following import Following
    from desktop.services.head_preview import HeadPreview
    from desktop.services.history import History
    from desktop.services.import_sheet import ImportSheet
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.services.life_cycle import LifeCycle
    from desktop.services.merge import Merge
    from desktop.services.minutes_desk import MinutesDesk
    from desktop.services.paper_fonts import PaperFonts
    from desktop.services.plan_words import PlanWords
    from desktop.services.preferences import Preferences
    from desktop.services.print_minutes import PrintMinutes
    from desktop.services.read_minutes import ReadMinutes
    from desktop.services.report_rows import ReportRows
    from desktop.services.sample import Sample
    from desktop.services.territory import Territory
    from desktop.services.ties import Ties
    from desktop.services.undo_import import UndoImport
    from desktop.services.waiting import Waiting


@dataclass(frozen=True, slots=True)
class Desk:
    """What a person can do while a file is open."""

    vocabulary: Vocabulary
    browse: Browse
    edit: EditRecords
    attachments: Attachments
    history: History
    life_cycle: LifeCycle
    find: Find
    drafts: KeepDrafts
    read_minutes: ReadMinutes
    close_minutes: CloseMinutes
    print_minutes: PrintMinutes
    import_sheet: ImportSheet
    export_sheet: ExportSheet
    report_rows: ReportRows
    plan_words: PlanWords
    undo_import: UndoImport
    care: Care
    preferences: Preferences
    fonts: PaperFonts
    territory: Territory
    sample: Sample
    head_preview: HeadPreview
    folder: Path
    """Where the register lies."""
    bodies: Bodies
    duplicates: Duplicates
    merge: Merge
    ties: Ties
    waiting: Waiting
    following: Following
    minutes: MinutesDesk
