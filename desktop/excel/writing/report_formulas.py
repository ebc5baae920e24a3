"""Gives the formulas of a copy their values back, which openpyxl drops: so Excel need not save it first."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from desktop.excel.reading.package import Package

if TYPE_CHECKING:
    from typing import BinaryIO

_CELL, _FORMULA, _VALUE = "{*}c", "{*}f", "{*}v"
_Values: TypeAlias = "dict[str, tuple[str | None, str]]"
"""The kind and the value of each cell with a formula, as the file spells them, by its address."""


def with_values(copy: bytes, original: BinaryIO) -> bytes:
    """Return a copy of a workbook with the values that the same formulas have in the ``original``.

    Raises what damaged workbooks raise beneath.
    """
    was = {sheet.name: values for sheet, values in _of_sheets(original)}
    package = Package(BytesIO(copy))
    parts = {sheet.part: was[sheet.name] for sheet in package.sheets if was.get(sheet.name)}
    package.close()
    if not parts:
        return copy
    written = BytesIO()
    with ZipFile(BytesIO(copy)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for member in source.infolist():
            content = source.read(member)
            if member.filename in parts:
                content = _filled(content, parts[member.filename])
            target.writestr(member, content)
    return written.getvalue()


def _of_sheets(file: BinaryIO) -> list[tuple[Any, _Values]]:
    file.seek(0)
    package = Package(file)
    found = []
    for sheet in package.sheets:
        tree = _tree(b"".join(package.blocks(sheet.part)))
        told = ((cell.get("r", ""), _value(cell)) for cell in tree.iter(_CELL))
        found.append((sheet, {place: value for place, value in told if value}))
    package.close()
    return found


def _value(cell: Any) -> tuple[str | None, str] | None:
    """Return what a cell with a formula shows; None for all others."""
    if cell.find(_FORMULA) is None or not (text := cell.findtext(_VALUE)):
        return None
    return None if cell.get("t") == "s" else (cell.get("t"), text)


def _filled(content: bytes, values: _Values) -> bytes:
    tree = _tree(content)
    for cell in tree.iter(_CELL):
        formula = cell.find(_FORMULA)
        if formula is None or (told := values.get(cell.get("r", ""))) is None:
            continue
        kind, text = told
        value = cell.find(_VALUE)
        if value is None:
            value = etree.SubElement(cell, formula.tag[: formula.tag.index("}") + 1] + "v")
        value.text = text
        if kind:
            cell.set("t", kind)
        else:
            cell.attrib.pop("t", None)
    filled: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return filled


def _tree(content: bytes) -> Any:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False))
