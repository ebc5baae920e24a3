from __future__ import annotations

from tests.ui.conftest import ask, changes, desk, in_persian, memory, shell, theme

__all__ = ["ask", "changes", "desk", "in_persian", "memory", "shell", "theme"]
