from __future__ import annotations

import json

import pytest

from desktop.exchange.change_lines import changes_of
from desktop.exchange.shapes import ShapeError
from desktop.schema.change import to_json
from desktop.schema.replica import End
from tests.exchange.made import ABOVE, month

STEP = ["dena", "1795000000000.000001", "مریم", "b1", 1]
SET = ["Office", "01", "set", "name", None, "نو", [["mehr", 4]]]
CREATE = ["Office", "01", "create", "", None, {"name": "نو"}, []]

PROVIDES = {"dena": End(9, "0" * 64), "mehr": End(5, "0" * 64)}

NO_JSON = ["", "NaN", "Infinity", "-Infinity", "01", "'a'", "\x01", '"\n"', "[" * 100_000, '{"a":' * 100_000]
NO_VALUE = [
    "1.0",
    "1e5",
    "9" * 5_000,
    str(2**63),
    str(-(2**63) - 1),
    r'"\u0000"',
    r'"\ud800"',
    r'"a\udfff"',
    '{"a":1,"a":2}',
    "{}",
    "[1]",
    "[null]",
    "[[]]",
    r'["\ud800"]',
]
NO_TEXT = ["null", "1", "true", "[]", *NO_VALUE]
NO_NAME = [
    to_json(ABOVE),
    '"a b"',
    '"نام"',
    '"a.b"',
    '"1a"',
    '"' + "a" * 65 + '"',
    r'"a\u0000"',
    r'"C:\\x"',
    *NO_TEXT,
]
NO_ID = ['""', '"a b"', '"شناسه"', '"' + "a" * 65 + '"', r'"a\n"', *NO_TEXT]
NO_STAMP = [
    '""',
    '"1795000000000"',
    '"1795000000000.00000"',
    '"7258118400000.000000"',
    '"9999999999999.999999"',
    '"۱۷۹۵۰۰۰۰۰۰۰۰۰.۰۰۰۰۰۰"',
    r'"1795000000000.000001\n"',
    *NO_TEXT,
]
NO_NUMBER = ["0", "-1", "true", "null", '"1"', "[]", *NO_VALUE]
NO_OBJECT = [
    "null",
    '""',
    "1",
    "[]",
    '{"a b":1}',
    '{"":1}',
    '{"a":{}}',
    '{"a":[1]}',
    '{"a":1.0}',
    '{"a":[["b"]]}',
    r'{"a":"\ud800"}',
    r'{"\ud800":1}',
    '{"a":1,"a":1}',
    '{"a":NaN}',
]
NO_BASES = [
    "null",
    "{}",
    '""',
    '["ab"]',
    "[[]]",
    '[["mehr"]]',
    '[["mehr",1,2]]',
    '[["mehr",0]]',
    '[["mehr",true]]',
    '[["Mehr",1]]',
    to_json([[ABOVE, 1]]),
    '[["mehr",1.0]]',
    '[["mehr",9223372036854775808]]',
    '[["mehr",1],["mehr",1]]',
    '[{"mehr":1,"b":2}]',
    '[["dena",1]]',
    '[["dena",7]]',
    '[["mehr",6]]',
    '[["lar",1]]',
]
WRONG = {
    "step": (
        STEP,
        {
            0: ['""', '"Dena"', '"de na"', to_json(ABOVE), '"' + "a" * 65 + '"', r'"dena\n"', *NO_TEXT],
            1: NO_STAMP,
            2: ['"' + "م" * 201 + '"', r'"a\nb"', r'"\u0085"', '"a\u2028b"', *NO_TEXT],
            3: NO_ID,
            4: NO_NUMBER,
        },
    ),
    "set": (
        SET,
        {
            0: ['""', *NO_NAME],
            1: NO_ID,
            2: ['""', '"SET"', '"drop"', *NO_TEXT],
            3: ['""', *NO_NAME],
            4: NO_VALUE,
            5: NO_VALUE,
            6: NO_BASES,
        },
    ),
    "create": (CREATE, {3: ['"name"', "null", "0", "false"], 4: NO_VALUE, 5: NO_OBJECT}),
    "finalise": (["Session", "01", "finalise", "", None, {}, []], {3: ['"x"'], 5: NO_OBJECT}),
    "delete": (["Office", "01", "delete", "", None, None, []], {3: ['"x"'], 5: NO_VALUE}),
}


def _cases():
    for name, (line, places) in WRONG.items():
        for place, tokens in places.items():
            for number, token in enumerate([*NO_JSON, *tokens]):
                yield pytest.param(line, place, token, id=f"{name}-{place}-{number}")


def _read(*lines):
    """Return how many of the lines were asked for before one was refused."""
    asked = 0

    def given():
        nonlocal asked
        for line in lines:
            asked += 1
            yield line

    with pytest.raises(ValueError):  # noqa: PT011 - from JSON, from UTF-8, or ours
        for _ in changes_of(given(), {}, PROVIDES):
            pass
    return asked


def _with(line, place, token):
    tokens = [json.dumps(each, ensure_ascii=False) for each in line]
    tokens[place] = token
    return f"[{','.join(tokens)}]".encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(("line", "place", "token"), list(_cases()))
def test_a_wrong_value_is_refused_in_its_place(line, place, token):
    wrong = _with(line, place, token)
    before = [] if line is STEP else [to_json(STEP).encode()]
    assert _read(*before, wrong, to_json(CREATE).encode()) == len(before) + 1


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"5",
        b'"x"',
        b"{}",
        b"[]",
        b"[1]",
        b'["a","b"]',
        b"[] []",
        b"\xff",
        b"\xef\xbb\xbf[]",
        b"\0",
    ],
)
def test_a_line_of_no_known_shape_is_refused(line):
    assert _read(to_json(STEP).encode(), line, to_json(SET).encode()) == 2
    assert _read(to_json([*STEP, 1]).encode(), to_json(SET).encode()) == 1


def test_a_change_before_any_step_is_refused():
    assert _read(to_json(SET).encode(), to_json(STEP).encode()) == 1


def test_half_a_letter_is_refused_in_utf8_too():
    assert _read(b'["dena","1795000000000.000001","\xed\xa0\x80","b1",1]', b"") == 1


def test_the_shapes_themselves_are_fine():
    for line in (SET, CREATE, *(WRONG[name][0] for name in ("finalise", "delete"))):
        assert _read(to_json(STEP).encode(), to_json(line).encode()) == 2  # refused at the end: by the chain


def test_chains_lead_to_what_is_promised_or_are_refused():
    from tests.exchange.made import lines_for

    changes, ends = month()
    lines = [line.rstrip(b"\n") for line in lines_for(changes)]
    assert list(changes_of(lines, {}, ends)) == changes
    for wrong in (
        lines[:-1],
        [*lines, lines[-1]],
        [*lines[:2], *lines[3:]],
        [*lines[:2], lines[3], lines[2], *lines[4:]],
    ):
        with pytest.raises(ValueError):  # noqa: PT011
            list(changes_of(wrong, {}, ends))
    with pytest.raises(ShapeError):
        list(changes_of(lines, {}, {**ends, "lar": ends["dena"]}))
