"""Run with ``python -m desktop``; the same as the command ``mahalleyar``."""

from __future__ import annotations

import sys

from desktop.app import main

if __name__ == "__main__":  # the child that composes papers imports this file too
    sys.exit(main())
