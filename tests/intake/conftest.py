from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def gold() -> str:
    return (Path(__file__).parent / "gold.txt").read_text(encoding="utf-8")
