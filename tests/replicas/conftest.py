from __future__ import annotations

import pytest

from tests.replicas.computers import Computer


@pytest.fixture
def computer(tmp_path):
    made = []

    def computer(name, skew=0):
        made.append(Computer(tmp_path / f"{name}.db", name, skew))
        return made[-1]

    yield computer
    for each in made:
        each.end()
