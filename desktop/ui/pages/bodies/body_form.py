"""The form of a body: a new one is saved with the seats of its preset, an old one never under itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.body import Body
from desktop.ui.forms.form_page import FormPage

if TYPE_CHECKING:
    from desktop.domain.presets import Preset
    from desktop.schema.diff import Edit


class BodyForm(FormPage[Body]):
    """``preset`` is whose seats a new body gets."""

    preset: Preset | None = None

    def store(self, edit: Edit[Body]) -> None:
        if self.is_new:
            self._desk.bodies.add(edit.edited, self.preset)
        else:
            self._desk.bodies.save(edit)
