"""The rules no linter has, each a function from a file's text to the numbers of the lines that break it."""

from __future__ import annotations

import ast
import re

LINES_AT_MOST = 300
SHOWING = {
    "QAction", "QCheckBox", "QDockWidget", "QGroupBox", "QLabel", "QListWidgetItem", "QMenu",
    "QPushButton", "QRadioButton", "QTableWidgetItem", "addAction", "addButton", "addItem", "addMenu",
    "addRow", "addTab", "setAccessibleDescription", "setAccessibleName", "setHeaderLabels",
    "setInformativeText", "setLabelText", "setPlaceholderText", "setPrefix", "setStatusTip", "setSuffix",
    "setTabText", "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
}  # fmt: skip
TRANSLATING = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
SIDED = {"AlignLeft", "AlignRight"}
SIDED_STYLE = re.compile(r"-(?:left|right)\b(?!-radius)")
PLACE = re.compile(
    r"(?<![a-z.])/(?:home|root|tmp|work)/[a-z]|\.\./(?:[a-z]|\.\.)|\bshared/"
    r"|(?:pypi|pythonhosted|npmjs|debian)\.(?:org|com)"
)


def computed_translations(text):
    """Find translations of anything but whole literals: lupdate reads them, but they never match."""
    return [
        call.lineno
        for name, call in calls(text)
        if (count := TRANSLATING.get(name))
        and (name != "translate" or len(call.args) > 1)  # str.translate takes one argument
        and not all(isinstance(each, ast.Constant) for each in call.args[:count])
    ]


def untranslated_text(text):
    """Find words that are shown without being translated."""
    return [
        call.lineno
        for name, call in calls(text)
        if name in SHOWING
        and any(letter.isalpha() for each in call.args for word in words(each) for letter in word)
    ]


def sided_layout(text):
    """Find alignments that name a side instead of the direction of reading."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr in SIDED
    ]


def sided_style(text):
    """Find properties of a style sheet that Qt does not mirror."""
    return matching(SIDED_STYLE, text)


def places_of_one_machine(text):
    """Find folders and hosts that another computer does not have."""
    return matching(PLACE, text)


def lines_too_many(text):
    """Find the first line past the longest that a file may be."""
    return [LINES_AT_MOST + 1] if len(text.splitlines()) > LINES_AT_MOST else []


def missing_promise(text):
    """Find a module without the sentence that says what it is for."""
    return [] if ast.get_docstring(ast.parse(text)) else [1]


def calls(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", "")), node


def words(node):
    """Yield the literals that a shown expression is put together from, those inside other calls left out."""
    match node:
        case ast.Constant(value=str() as word):
            yield word
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from words(part)
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from words(one)
            yield from words(other)
        case ast.Call(func=ast.Attribute(value=owner)):  # "…".format()
            yield from words(owner)


def matching(pattern, text):
    return [number for number, line in enumerate(text.splitlines(), 1) if pattern.search(line)]
