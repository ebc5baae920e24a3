"""A child process that makes a backup and restores another one, over and over, until it is killed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.storage.backups import Backups

if __name__ == "__main__":
    database, folder, old = map(Path, sys.argv[1:])
    backups = Backups(database, folder, lambda: datetime.now(UTC))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        new = backups.make().path
        backups.restore(old)
        backups.restore(new)
