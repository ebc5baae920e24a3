"""A child process that takes one package after the other until it is killed, and says which it has."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.journeys.kill_writer import say
from tests.services.exchange.travel.computers import Computer

if __name__ == "__main__":
    folder, stick, *packages = map(Path, sys.argv[1:])
    computer = Computer(folder, folder.name, stick)
    say("ready")
    for number, package in enumerate(packages, 1):
        computer.take(package)
        say(number)
    computer.close()
