"""What tags and styles in the HTML of a clipboard mean; knows Word's own ones."""

from __future__ import annotations

import html
import re

BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"),
        *("dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2"),
        *("h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p"),
        *(
            "plaintext",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
        ),
    }
)
"""Tags that begin a paragraph, and end one."""
_LEFT_OUT = frozenset(
    {
        *("audio", "canvas", "del", "iframe", "img", "math", "noembed", "object", "picture", "script"),
        *("style", "svg", "template", "title", "video", "xml"),
    }
)
"""No text, and what was deleted while changes were tracked."""
_HEADER = re.compile(  # how a clipboard of Windows begins
    r"\A\s*Version:[\d.]+\s+(?:(?:Start|End)(?:HTML|Fragment|Selection):-?\d+\s+|SourceURL:\S+\s+)+"
)
_FRAGMENT = re.compile(r"<!--\s*(Start|End)Fragment\s*-->", re.IGNORECASE)
_OUTER_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)  # the parser would drop what stands behind it
_UNREADABLE = re.compile("[\0\ud800-\udfff]")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment", re.IGNORECASE)
_KEEPS_LINES = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_LEVEL = re.compile(r"mso-list\s*:[^;:]*\blevel([1-9])", re.IGNORECASE)
_TAG_OF_BLOCK = re.compile(r"</?(?:p|div|br|tr|td|th|table|li|ul|ol|h[1-6])\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z!][^<>]*>", re.IGNORECASE)


def copied(source: str) -> str:
    """Return what was copied, which Windows marks in the page that it stands in, as a parser takes it."""
    marks = {found[1].lower(): found for found in _FRAGMENT.finditer(source)}
    start, end = marks.get("start"), marks.get("end")
    if start and end and start.end() <= end.start():
        source = source[start.end() : end.start()]
    else:
        source = _HEADER.sub("", source, count=1)
    return _OUTER_END.sub("", _UNREADABLE.sub("", source))


def without_tags(source: str) -> str:
    """Return the text of what is no page that anybody could have written."""
    return html.unescape(_TAG.sub("", _TAG_OF_BLOCK.sub("\n", source)))


def is_left_out(tag: str, style: str) -> bool:
    """Say whether an element shows no text."""
    return tag in _LEFT_OUT or bool(style and _HIDDEN.search(style))


def keeps_lines(tag: str, style: str) -> bool:
    """Say whether the ends of lines in an element's text count."""
    return tag in {"pre", "textarea", "plaintext"} or bool(style and _KEEPS_LINES.search(style))


def is_mark(style: str) -> bool:
    """Say whether an element holds the number or bullet that Word has written out before an item."""
    return bool(style and _MARK.search(style))


def level_in(style: str) -> int | None:
    """Return how deep the list of Word lies that a paragraph belongs to, from 1; None where it is no item."""
    return int(found[1]) if style and (found := _LEVEL.search(style)) else None
