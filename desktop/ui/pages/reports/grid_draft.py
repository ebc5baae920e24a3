"""The draft of a grid: what is typed and not saved, kept by whose year it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.domain.figure_edits import FigureEdits
    from desktop.services.keep_drafts import KeepDrafts
    from desktop.services.reports.writing import YearSheet


class GridDraft:
    """Figures and narratives of one year together; damaged ones read as nothing."""

    def __init__(self, drafts: KeepDrafts) -> None:
        self._drafts = drafts
        self._last: dict[str, str] = {}
        """What was kept last, so that nothing is written twice."""

    def keep(self, sheet: YearSheet, edits: FigureEdits, narratives: Mapping[str, str]) -> None:
        """Keep what is typed; narratives of other periods that were kept before stay until they are saved."""
        subject = _subject(sheet)
        kept = {
            key: text
            for key, text in self._read(sheet).get("narratives", {}).items()
            if key not in narratives
        }
        still = {key: text for key, text in kept.items() if self._is_unsaved(sheet, key, text)}
        told = {**still, **narratives}
        content = json.dumps({"figures": edits.draft(), "narratives": told}, ensure_ascii=False)
        if not (edits.typed or edits.waiting or told):
            content = ""
        if content == self._last.get(subject, ""):
            return
        self._put(subject, content)

    def figures(self, sheet: YearSheet) -> str:
        """Return the kept figures as `FigureEdits` takes them up."""
        found = self._read(sheet).get("figures", "")
        return found if isinstance(found, str) else ""

    def narrative(self, sheet: YearSheet, report_id: str) -> str | None:
        """Return what was typed of a report and not saved."""
        found = self._read(sheet).get("narratives", {}).get(report_id)
        return found if isinstance(found, str) and self._is_unsaved(sheet, report_id, found) else None

    def forget(self, sheet: YearSheet, report_id: str) -> None:
        """Forget the narrative of a report, which is saved now."""
        told = self._read(sheet)
        if told.get("narratives", {}).pop(report_id, None) is not None:
            self._write(_subject(sheet), told)

    def _write(self, subject: str, told: dict[str, Any]) -> None:
        self._put(subject, json.dumps(told, ensure_ascii=False))

    def _put(self, subject: str, content: str) -> None:
        """Keep a draft, or drop an empty one; whoever is told of it meanwhile finds it kept already."""
        before = self._last.get(subject, "")
        self._last[subject] = content
        try:
            if content:
                self._drafts.keep(subject, content)
            else:
                self._drafts.drop(subject)
        except AppError:
            self._last[subject] = before
            raise

    def _is_unsaved(self, sheet: YearSheet, report_id: str, text: str) -> bool:
        reports = (each.report for each in sheet.columns)
        return any(each.id == report_id and each.narrative != text for each in reports if each)

    def _read(self, sheet: YearSheet) -> dict[str, Any]:
        subject = _subject(sheet)
        if subject not in self._last:
            self._last[subject] = self._drafts.kept(subject) or ""
        try:
            found = json.loads(self._last[subject] or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) and isinstance(found.get("narratives", {}), dict) else {}


def _subject(sheet: YearSheet) -> str:
    reporter = sheet.reporter
    return f"figures/{reporter.who.value}/{reporter.id}/{sheet.period.value}/{sheet.year}"
