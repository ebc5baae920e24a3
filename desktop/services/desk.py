"""All jobs on one open file, each made once: what the window and the command work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Browse
    from desktop.services.care import Care
    from desktop.services.close_minutes import CloseMinutes
    from desktop.services.edit import EditRecords
    from desktop.services.export_sheet import ExportSheet
    from desktop.services.find import Find
    from desktop.services.history import History
    from desktop.services.import_sheet import ImportSheet
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.services.print_minutes import PrintMinutes
    from desktop.services.read_minutes import ReadMinutes
    from desktop.services.report_rows import ReportRows


@dataclass(frozen=True, slots=True)
class Desk:
    """What a person can do while a file is open."""

    vocabulary: Vocabulary
    browse: Browse
    edit: EditRecords
    history: History
    find: Find
    drafts: KeepDrafts
    read_minutes: ReadMinutes
    close_minutes: CloseMinutes
    print_minutes: PrintMinutes
    import_sheet: ImportSheet
    export_sheet: ExportSheet
    report_rows: ReportRows
    care: Care
