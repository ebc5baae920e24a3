"""Computers that are worked with by the command alone."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop.app import Program
from desktop.cli.main import run as run_words
from desktop.domain.party import Organisation
from desktop.schema.diff import Edit


class Commands:
    """Runs commands on the register of one computer."""

    def __init__(self, data, machine, capsys):
        self.data, self.machine, self._capsys = data, machine, capsys

    @property
    def program(self):
        return Program(self.data.parent, self.machine)

    def run(self, *words):
        """Return how a command ended, what it printed and what it complained of."""
        self._capsys.readouterr()
        try:
            code = run_words(["--data", str(self.data), *map(str, words)], self.program)
        except SystemExit as end:
            code = end.code
        return (code, *self._capsys.readouterr())

    def answer(self, *words):
        code, out, err = self.run("--json", *words)
        assert (code, err) == (0, ""), (words, err)
        return json.loads(out)

    def lines(self, *words):
        code, out, err = self.run(*words)
        assert (code, err) == (0, "")
        return out.splitlines()

    def refused(self, *words):
        code, out, err = self.run(*words)
        assert out == ""
        assert (err.startswith("mahalleyar: "), err.count("\n"), "fault" in err) == (True, 1, False)
        return code, err.removeprefix("mahalleyar: ").rstrip()

    def begin(self):
        with self.program.open(self.data):
            pass

    def agency(self, name):
        made = Organisation(name=name)
        with self.program.open(self.data) as desk:
            desk.edit.add(made)
        return made

    def set(self, record, **values):
        with self.program.open(self.data) as desk:
            opened = desk.browse.open(type(record), record.id)
            desk.edit.save(Edit(opened, replace(opened.record, **values)))

    def get(self, record):
        with self.program.open(self.data) as desk:
            return desk.browse.open(type(record), record.id).record
