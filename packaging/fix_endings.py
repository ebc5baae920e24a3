"""Gives text files one kind of line ending and one newline at their end; exit code 1 where one was mended."""

from __future__ import annotations

import sys
from pathlib import Path


def mended(content: bytes) -> bytes:
    """Return the content with LF endings and, unless it is empty, exactly one at its end."""
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip(b"\n")
    return lines + b"\n" if lines else b""


def main(names: list[str]) -> int:
    """Mend the files in their place and name those that were changed."""
    changed = False
    for path in map(Path, names):
        before = path.read_bytes()
        if (after := mended(before)) != before:
            path.write_bytes(after)
            print(f"mended {path}")
            changed = True
    return int(changed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
