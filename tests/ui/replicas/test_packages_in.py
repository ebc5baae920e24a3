from __future__ import annotations

import pytest

from desktop.ui.packages_in import PackagesIn, packages_among


def test_only_packages_among_the_words_of_a_start_are_looked_into(tmp_path):
    one, two = str(tmp_path / "a.mahalleyar"), str(tmp_path / "بستهٔ ۷.MAHALLEYAR")
    assert packages_among(["--json", one, "check", two]) == (tmp_path / "a.mahalleyar", tmp_path / two)
    assert packages_among([]) == ()


@pytest.mark.usefixtures("in_persian")
def test_a_package_is_looked_into_as_soon_as_there_is_a_register(shell, desk, ask, tmp_path, qtbot):
    shell.clear_desk()
    packages = PackagesIn(shell)
    packages.look_into([tmp_path / "a.mahalleyar"])
    packages.look_into([tmp_path / "b.mahalleyar"])
    assert shell.key == "home"
    shell.set_desk(desk)
    qtbot.waitUntil(lambda: not shell.tools.jobs.busy and bool(ask.errors))
    assert shell.key == "replicas"
    assert [type(error).__name__ for error in ask.errors] == ["FileMissingError"]
    shell.set_desk(desk)
    qtbot.waitUntil(lambda: not shell.tools.jobs.busy)
    assert len(ask.errors) == 1
