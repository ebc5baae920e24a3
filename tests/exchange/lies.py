"""Packages whose sender lies: whatever is wrong in them, the signature is right."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import replace
from itertools import product

from desktop.exchange.header import Part
from desktop.schema.change import to_json
from tests.exchange.made import ABOVE, lines_for, lying, signed

_TOKENS = (
    "null",
    "true",
    "-1",
    "1.0",
    "1e3",
    "NaN",
    "Infinity",
    "9" * 5_000,
    str(2**63),
    "[]",
    "{}",
    '[["a"]]',
    '{"a":1,"a":1}',
    to_json(ABOVE),
    r'"C:\\Windows\\x"',
    r'"\u0000"',
    r'"\ud800"',
    r'"a\nb"',
    '"\u202ea"',
    '"' + "x" * 300 + '"',
    "[" * 50_000,
    '{"a":' * 50_000,
    "",
)

_HARMLESS = (to_json(ABOVE), r'"C:\\Windows\\x"')
"""A computer may be called so: no file ever is."""


def header_lies(given):
    """Any wrong value in each place of a header, with the sender's own signature on it."""
    told, content = json.loads(given.header.text), b"".join(given.sections[4:])
    for path in _paths(told):
        for token in _TOKENS:
            if path[-1] in {"name", "scope"} and token in _HARMLESS:
                continue
            yield f"header {path} {token[:12]}", lambda p=path, t=token: _lied(told, p, t, content)
    for text in (
        "",
        "null",
        "[]",
        "{}",
        '"x"',
        "[" * 900_000,
        "{}" + given.header.text,
        given.header.text + " ",
    ):
        yield f"header {text[:9]}", lambda text=text: signed(text, content, "dena")
    twice = given.header.text.replace('"number":1', '"number":2,"number":1')
    spaced = json.dumps(told, ensure_ascii=False, sort_keys=True)
    for text in (twice, spaced, given.header.text.replace("dena", r"\u0064ena")):
        yield "header in other words", lambda text=text: signed(text, content, "dena")


def _paths(told, before=()):
    items = told.items() if isinstance(told, dict) else enumerate(told)
    for name, value in items:
        yield (*before, name)
        if isinstance(value, dict | list):
            yield from _paths(value, (*before, name))


def _lied(told, path, token, content):
    copied = json.loads(json.dumps(told))
    place = copied
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = "«here»"
    text = json.dumps(copied, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return signed(text.replace('"«here»"', token).encode("utf-8", "surrogatepass"), content, "dena")


def end_lies(given, foreign):
    """Numbers and digests that the changes do not lead to, well signed."""
    header, content = given.header, b"".join(given.sections[4:])
    ends, wrong = header.provides, "f" * 64
    lies = [
        {"changes": header.changes + 1},
        {"changes": 0},
        {"provides": {}},
        {"requires": ends},
        {"provides": {**ends, "lar": ends["dena"]}},
        {"provides": foreign.header.provides},
        {"requires": {"dena": ends["dena"]}, "provides": ends},
        {"files": header.files[:1]},
        {"files": header.files[::-1]},
        {"files": (*header.files, header.files[0])},
        {"body": header.files[0]},
    ]
    for replica, by in product(ends, (-1, 1, 10**6)):
        moved = ends[replica]._replace(seq=ends[replica].seq + by)
        lies += [{"provides": {**ends, replica: moved}}, {"requires": {replica: moved}}]
    lies += [{"provides": {**ends, replica: ends[replica]._replace(digest=wrong)}} for replica in ends]
    for field, by in product(("size", "length"), (-1, 1, 2**20, 2**31, 2**62)):
        for name, part in (("body", header.body), ("files", header.files[0])):
            lied = replace(part, **{field: max(0, getattr(part, field) + by)})
            lies.append({name: lied if name == "body" else (lied, header.files[1])})
    lies += [{"body": replace(header.body, digest=wrong)}]
    for number, lie in enumerate(lies):
        yield f"end {number}", lambda lie=lie: signed(replace(header, **lie).text, content, "dena")


def line_lies(given):
    """Lines altered, in another order, left out or twice, under a signed header that fits their bytes."""
    lines = lines_for(given.changes)
    header = given.header
    for here, there in product(range(len(lines)), repeat=2):
        if lines[here] != lines[there]:
            swapped = list(lines)
            swapped[here], swapped[there] = swapped[there], swapped[here]
            yield f"lines {here} {there}", lambda s=swapped: lying(header, s)
            copied = [*lines[:here], lines[there], *lines[here + 1 :]]
            yield f"copied {here} {there}", lambda s=copied: lying(header, s)
    for here in range(len(lines)):
        yield f"line gone {here}", lambda h=here: lying(header, [*lines[:h], *lines[h + 1 :]])
        told = json.loads(lines[here])
        for place, token in product(range(len(told)), _TOKENS):
            yield (
                f"line {here} {place} {token[:9]}",
                lambda h=here, p=place, t=token: lying(
                    header, [*lines[:h], _line(lines[h], p, t), *lines[h + 1 :]]
                ),
            )


def _line(line, place, token):
    tokens = [json.dumps(each, ensure_ascii=False) for each in json.loads(line)]
    same = tokens[place] == token
    tokens[place] = '"another"' if same else token
    return f"[{','.join(tokens)}]\n".encode("utf-8", "surrogatepass")


def bodies(given):
    """What is no packed body at all, or hides something after it."""
    lines, header = lines_for(given.changes), given.header
    unpacked = b"".join(lines)
    good, raw = zlib.compress(unpacked, 9), zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = (
        b"",
        unpacked,
        good[:-1],
        good[:-4],
        good + b"\0",
        good + good,
        raw.compress(unpacked) + raw.flush(),
        zlib.compress(unpacked[:-1]),
        zlib.compress(unpacked + b"\n"),
        zlib.compress(unpacked.replace(b"\n", b"\r\n")),
        zlib.compress(b"\xef\xbb\xbf" + unpacked),
        zlib.compress(unpacked.decode().encode("utf-16")),
    )
    for number, body in enumerate(packed):
        part = Part(hashlib.sha256(body).hexdigest(), len(unpacked), len(body))
        for size in (len(unpacked), len(unpacked) + 1, 0, len(body)):
            lied = replace(header, body=replace(part, size=size), files=())
            yield f"body {number} {size}", lambda h=lied, b=body: signed(h.text, b, "dena")
