"""Numbers of letters and resolutions as papers print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.pdf.papers.look import Look


def code_text(code: str, look: Look) -> str:
    """Return a number of a letter or a resolution as it is printed; one with Latin letters stays as it is."""
    return code if any(each.isascii() and each.isalpha() for each in code) else look.digits(code)
