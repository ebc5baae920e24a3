"""Ways to spoil the XML in the parts of a workbook; the part stays packed well."""

from __future__ import annotations

import re

from tests.excel.byte_ways import NOISE
from tests.excel.lying_archive import Archive
from tests.excel.zip_ways import UP, some_member

_ABSURD = (
    "-1", "0", "99999999999", "1048577", "XFD1048576", "A0", "A-1", "ZZZZ1", "1e400", "nan", "",
    "A1:XFD1048576", "true", "x" * 5_000, "۱۲", "\u202e", f"{UP}xl/workbook.xml",
    "#REF!", "rId999",
)  # fmt: skip
_ELEMENT = re.compile(rb"<[A-Za-z][^<>]*/>|<([A-Za-z][\w:]*)[^<>]*>[^<>]*</\1>")
_ATTRIBUTE = re.compile(rb'(\s[\w:]+=")([^"<>]*)(")')
_BETWEEN = re.compile(rb">([^<>]+)<")


def _edit(text, chance):
    for _ in range(chance.randint(1, 4)):
        begin = chance.randrange(len(text) + 1)
        end = min(len(text), begin + chance.randint(0, 30))
        text = text[:begin] + chance.choice([b"", text[begin:end] * 2, *NOISE]) + text[end:]
    return text


def splice_text(archive, chance):
    """Put noise into a part, or lose or repeat some letters of it."""
    member = some_member(archive, chance)
    member.data = _edit(member.data, chance)


def _changed_match(archive, chance, pattern, change):
    member = some_member(archive, chance)
    if found := list(pattern.finditer(member.data)):
        one = chance.choice(found)
        member.data = member.data[: one.start()] + change(one) + member.data[one.end() :]


def drop_element(archive, chance):
    """Lose an element."""
    _changed_match(archive, chance, _ELEMENT, lambda _: b"")


def twice_element(archive, chance):
    """Have an element twice, or a thousand times."""
    times = chance.choice((2, 2, 2, 1_000))
    _changed_match(archive, chance, _ELEMENT, lambda one: one[0] * times)


def swap_elements(archive, chance):
    """Put one element in the place of another."""
    member = some_member(archive, chance)
    if found := list(_ELEMENT.finditer(member.data)):
        other = chance.choice(found)[0]
        _changed_match(Archive([member]), chance, _ELEMENT, lambda _: other)


def deep_element(archive, chance):
    """Nest an element in itself some thousand times."""
    depth = chance.choice((20, 3_000, 30_000))
    _changed_match(archive, chance, _ELEMENT, lambda one: b"<g>" * depth + one[0] + b"</g>" * depth)


def absurd_attribute(archive, chance):
    """Give an attribute a value that no program writes."""
    value = chance.choice(_ABSURD).encode()
    _changed_match(archive, chance, _ATTRIBUTE, lambda one: one[1] + value + one[3])


def drop_attribute(archive, chance):
    """Lose an attribute, or have it twice."""
    times = chance.choice((0, 0, 2))
    _changed_match(archive, chance, _ATTRIBUTE, lambda one: one[0] * times)


def other_kind(archive, chance):
    """Say another kind of a cell."""
    kind = chance.choice((b"s", b"n", b"b", b"e", b"d", b"str", b"inlineStr", b"zz", b""))
    _changed_match(archive, chance, re.compile(rb'( t=")([^"]*)(")'), lambda one: one[1] + kind + one[3])


def other_place(archive, chance):
    """Say another place of a row or a cell."""
    place = chance.choice(_ABSURD).encode()
    _changed_match(archive, chance, re.compile(rb'( r=")([^"]*)(")'), lambda one: one[1] + place + one[3])


def absurd_text(archive, chance):
    """Let an element say something absurd."""
    text = chance.choice((*_ABSURD, "ا" * 40_000, "9" * 400, "-99999999", "0x10", "_x000D_")).encode()
    _changed_match(archive, chance, _BETWEEN, lambda _: b">" + text + b"<")


def invalid_letters(archive, chance):
    """Break the encoding of a text, or say another one."""
    member = some_member(archive, chance)
    if chance.random() < 0.3:
        said = chance.choice((b"UTF-16", b"ISO-8859-1", b"windows-1256", b"none"))
        member.data = member.data.replace(b'"UTF-8"', b'"' + said + b'"', 1)
    else:
        _changed_match(archive, chance, _BETWEEN, lambda one: b">" + one[1][1:] + b"\xd9<")


def other_encoding(archive, chance):
    """Write a part in another encoding, with a mark of order."""
    member = some_member(archive, chance)
    text = member.data.decode("utf-8", "replace")
    member.data = text.encode(chance.choice(("utf-16", "utf-8-sig", "utf-32")))


def entities(archive, chance):
    """Declare entities and use them: of the part itself, of a file, of the net."""
    member = some_member(archive, chance)
    kinds = ('"آ"', 'SYSTEM "file:///etc/passwd"', 'SYSTEM "http://127.0.0.1:9/x"', '"&b;&b;"')
    kind = chance.choice(kinds)
    at = member.data.find(b"?>") + 2 if member.data.startswith(b"<?") else 0
    declared = f"<!DOCTYPE a [<!ENTITY b {kind}>]>".encode()
    member.data = member.data[:at] + declared + member.data[at:]
    _changed_match(Archive([member]), chance, _BETWEEN, lambda _: b">&b;<")


XML_WAYS = (splice_text, drop_element, twice_element, swap_elements, deep_element, absurd_attribute,
    drop_attribute, other_kind, other_place, absurd_text, invalid_letters, other_encoding,
    entities)  # fmt: skip
