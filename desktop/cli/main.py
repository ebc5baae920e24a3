"""Runs one command: exit 0 done, 1 the data says no, 2 wrong use, 3 the surroundings say no."""

from __future__ import annotations

import json
import logging
import os
import sys
from typing import TYPE_CHECKING

from desktop.cli.answer import DONE
from desktop.cli.arguments import parser, self_test_parser
from desktop.cli.error_text import SURROUNDINGS_SAY_NO, error_line, exit_code
from desktop.cli.exchange import notice_line
from desktop.cli.package import as_preview
from desktop.cli.self_test import self_test
from desktop.errors import AppError, BackupFailedError, FileMissingError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from desktop.cli.answer import Answer, Program


def run(words: Sequence[str], program: Program) -> int:
    """Carry out a command and return its exit code; at most one line goes to stderr, never a traceback."""
    _prepare_streams()
    if words[:1] == ["--self-test"]:
        return self_test(program, self_test_parser().parse_args(words))
    given = parser().parse_args(as_preview(words))
    try:
        return _carry_out(given, program)
    except AppError as error:
        return _complain(error_line(error), exit_code(error))
    except BrokenPipeError:  # whoever reads has enough
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lives to the end
        return DONE
    except KeyboardInterrupt:
        return _complain("interrupted", SURROUNDINGS_SAY_NO)
    except Exception as fault:  # the last wall: a bug is told in one line
        logging.getLogger(__name__).debug("fault", exc_info=fault)
        line = f"internal fault ({type(fault).__name__}); what was told as saved is saved"
        return _complain(line, SURROUNDINGS_SAY_NO)


def _prepare_streams() -> None:
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # a windowed program on Windows has nowhere to print
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - lives to the end
        elif hasattr(stream, "reconfigure"):  # a Windows console is not UTF-8 by itself
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _carry_out(given: Namespace, program: Program) -> int:
    data = given.data or program.usual_file()
    if given.needs == "program":
        answer: Answer = given.run(program, data, given)
        return _tell(answer, as_json=given.json)
    if given.data and not given.begins(given) and not os.path.exists(data):  # noqa: PTH110 - no name is too odd for it
        raise FileMissingError(data)
    code = DONE
    try:
        with program.open(data) as desk:
            code = _tell(given.run(desk, given), as_json=given.json)
            if code == DONE and (note := notice_line(desk)):
                _complain(note, code)
    except BackupFailedError as error:  # what was asked is done and told; one line is enough
        if code == DONE:
            _complain(error_line(error), code)
    return code


def _tell(answer: Answer, *, as_json: bool) -> int:
    if as_json:
        sys.stdout.write(json.dumps(answer.data, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in answer.lines)
    sys.stdout.flush()
    if answer.complaint:
        _complain(answer.complaint, answer.code)
    return answer.code


def _complain(line: str, code: int) -> int:
    sys.stderr.write(f"mahalleyar: {line}\n")
    return code
