from __future__ import annotations

from pathlib import Path

import pytest

from tests.guards import source_rules

ROOT = Path(__file__).parents[2]
TEXTS = {".py", ".toml", ".md", ".qss", ".txt", ".yaml", ".lock", ".cfg", ""}


def files(*folders, suffixes=(".py",)):
    found = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    return sorted(
        path
        for path in found
        if path.suffix in suffixes and path.is_file() and "__pycache__" not in path.parts
    )


UI = files("desktop/ui")
HOUSE = files("desktop", "packaging")
CODE = [*HOUSE, *files("tests")]
STYLES = files("resources", suffixes=(".qss",))
COMMITTED = [
    *files("desktop", "tests", "packaging", ".ci", suffixes=TEXTS),
    *(path for name in ("README.md", "pyproject.toml") if (path := ROOT / name).is_file()),
]
RULES = {
    source_rules.computed_translations: UI,
    source_rules.untranslated_text: UI,
    source_rules.sided_layout: UI,
    source_rules.sided_style: STYLES,
    source_rules.lines_too_many: CODE,
    source_rules.missing_promise: HOUSE,
    source_rules.places_of_one_machine: COMMITTED,
}
BROKEN = {
    'self.tr(f"Hi {name}")': source_rules.computed_translations,
    'self.tr("Hi " + name)': source_rules.computed_translations,
    'QCoreApplication.translate("Page", text)': source_rules.computed_translations,
    'QLabel("Raw")': source_rules.untranslated_text,
    'label.setText(f"{count} دفتر")': source_rules.untranslated_text,
    'menu.addAction(icon, "Save {}".format(name))': source_rules.untranslated_text,
    'tree.setHeaderLabels(["Code", name])': source_rules.untranslated_text,
    "layout.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)": source_rules.sided_layout,
    "QLabel { padding-left: 4px; }": source_rules.sided_style,
    "line\n" * 301: source_rules.lines_too_many,
    "from __future__ import annotations": source_rules.missing_promise,
    f"open {Path('/', 'root', 'notes.txt').as_posix()}": source_rules.places_of_one_machine,
    f"read {Path('..', 'papers').as_posix()}": source_rules.places_of_one_machine,
}
SOUND = {
    'self.tr("{count} offices").format(count=count)': source_rules.computed_translations,
    "name.translate(TABLE)": source_rules.computed_translations,
    'QLabel(self.tr("Offices"))': source_rules.untranslated_text,
    'label.setText(f"{number} – {day}")': source_rules.untranslated_text,
    "layout.addWidget(label, 0, Qt.AlignmentFlag.AlignLeading)": source_rules.sided_layout,
    "QLabel { border-top-left-radius: 8px; subcontrol-position: center left; }": source_rules.sided_style,
    "line\n" * 300: source_rules.lines_too_many,
    '"""Reads a sheet."""': source_rules.missing_promise,
    "https://example.ir/work/list and /usr/share/unicode": source_rules.places_of_one_machine,
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_source_keeps_the_rule(rule):
    broken = {str(path.relative_to(ROOT)): lines for path in RULES[rule] if (lines := rule(read(path)))}
    assert not broken, rule.__doc__


@pytest.mark.parametrize(("text", "rule"), BROKEN.items(), ids=range(len(BROKEN)))
def test_a_planted_breach_is_found(text, rule):
    assert rule(text)


@pytest.mark.parametrize(("text", "rule"), SOUND.items(), ids=range(len(SOUND)))
def test_what_keeps_the_rule_is_left_alone(text, rule):
    assert not rule(text)


def test_every_rule_has_its_control():
    assert set(RULES) == set(BROKEN.values()) == set(SOUND.values())


def test_no_guard_looks_at_nothing():
    assert all((HOUSE, CODE, COMMITTED, UI))


def read(path):
    return path.read_text(encoding="utf-8")
