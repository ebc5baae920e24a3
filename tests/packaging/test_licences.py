from __future__ import annotations

from pathlib import Path, PurePosixPath

import lock_file
import pytest
from licences import is_licence, licences

WITHOUT = {"pyside6-essentials", "shiboken6", "tzdata"}  # the first two bring none: see the notices


def test_every_shipped_package_brings_its_licence():
    shipped = lock_file.needed(lock_file.read_lock(lock_file.LOCK.read_text(encoding="utf-8")))
    folders = {target.split("/")[1] for _, target in licences()}
    assert {each.name for each in shipped} - WITHOUT <= folders


def test_the_lesser_licence_of_qt_is_among_them():
    texts = [Path(source).read_text(encoding="utf-8", errors="replace")[:200] for source, _ in licences()]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in texts)
    assert any("GNU GENERAL PUBLIC LICENSE" in text for text in texts)


def test_no_two_licences_take_the_same_place():
    places = [(target, Path(source).name) for source, target in licences()]
    assert len(set(places)) == len(places)
    assert all(target.isascii() for target, _ in places)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("a-1.dist-info/licenses/x/MIT.txt", True),
        ("a-1.dist-info/LICENCE.rst", True),
        ("a-1.dist-info/METADATA", False),
        ("a/licenses/LICENSE", False),
        ("scripts/copying", False),
    ],
)
def test_a_licence_is_known_by_where_it_lies(file, expected):
    assert is_licence(PurePosixPath(file)) is expected
