"""All that knows Qt."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - changes how modules are imported, which is taken back here

# PySide would look through the source of each module for features that none here asks for, and keep its text.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
