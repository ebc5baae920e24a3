"""Reads the text of a saved web page: its article, without what the page puts around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.intake.pasted_html import html_paragraphs

if TYPE_CHECKING:
    from desktop.intake.pasted_parts import Pasted

_AROUND = frozenset(
    {
        *("aside", "button", "fieldset", "footer", "form", "iframe", "nav", "noscript", "script", "select"),
        *("style", "svg", "template", "textarea"),
    }
)
"""Tags that hold no part of an article; ``header`` may hold its title."""
_NAMED_AROUND = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|footer|menu|nav(?:bar|igation)?|"
    r"popup|related|respond|share|sharing|sidebar|social|tags?|toolbar|widgets?|reply)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_IS_PAGE = re.compile(rb"<(?:!doctype html|html|head|body|table|div|p|h[1-6])\b", re.IGNORECASE)
_LEAST_SHARE = 0.15
"""How much of a page's text must be left by what its marks say is around it, else the marks lie."""
_START = 4096


def is_page(start: bytes) -> bool:
    """Say whether a file that begins so is a web page."""
    head = start[:_START].lstrip(b"\xef\xbb\xbf \t\r\n").replace(b"\0", b"").lstrip(b"\xff\xfe")
    return head.startswith(b"<") and bool(_IS_PAGE.search(head))


def page_text(source: str) -> str:
    """Return the paragraphs of a page a line each, cells parted by tabs, headings after «# »."""
    from lxml import etree

    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    source = source.replace("\0", "").encode("utf-8", "replace").decode()
    root = etree.fromstring(source.encode(), parser) if source.strip() else None
    if root is None:
        return ""
    whole = _letters(root)
    _prune(root, etree)
    if _letters(root) < _LEAST_SHARE * whole:
        root = etree.fromstring(source.encode(), parser)
    for heading in root.iter(*_HEADINGS):
        heading.text = f"# {heading.text or ''}"
    pruned = etree.tostring(root, encoding="unicode", method="html")
    return "\n".join(map(_line, html_paragraphs(pruned)))


def _prune(root: Any, etree: Any) -> None:
    """Take out what is around the article."""
    for element in list(root.iter(etree.Element)):
        if element.getparent() is not None and _is_around(element):
            parent, before = element.getparent(), element.getprevious()
            if element.tail and before is not None:
                before.tail = (before.tail or "") + element.tail
            elif element.tail:
                parent.text = (parent.text or "") + element.tail
            parent.remove(element)


def _is_around(element: Any) -> bool:
    if element.tag in {"html", "body", "main", "article"}:
        return False
    named = f"{element.get('class') or ''} {element.get('id') or ''}"[:500]
    return element.tag in _AROUND or element.get("role") in _ROLES or bool(_NAMED_AROUND.search(named))


def _letters(root: Any) -> int:
    return sum(len(text.strip()) for text in root.itertext() if isinstance(text, str))


def _line(paragraph: Pasted) -> str:
    if paragraph.cells:
        return "\t".join(cell.replace("\n", " ") for cell in paragraph.cells)
    return paragraph.whole
