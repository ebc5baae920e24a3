from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from time import process_time

import pytest

from desktop.exchange import package
from desktop.exchange.change_lines import changes_of
from desktop.exchange.package import read_header, read_package
from desktop.exchange.shapes import ShapeError
from desktop.exchange_errors import (
    PackageDamagedError,
    PackageNewerError,
    PackageSealedError,
    PackageUnfitError,
)
from tests.exchange.made import card_for, chained, header_for, keys_for, lines_for, lying, month, signed
from tests.exchange.mutants import mutants, senders

REFUSALS = (PackageDamagedError, PackageNewerError, PackageSealedError, PackageUnfitError)
SLOWEST = 2.0
"""Seconds of this process, many times what one takes: another load of the computer is no fault of ours."""


def _accepted(content):
    """Return the package that was believed, or the refusal; anything else that is raised fails the test."""
    try:
        read = read_package(content, keys_for("mehr"))
        assert all(isinstance(content, bytes) for content in read.files.values())
    except REFUSALS as refusal:
        return None, type(refusal)
    return read, None


def _judge(folder, some, untouched=()):
    """Return what was accepted, and how often each refusal was given."""
    accepted, told = [], Counter()
    for name, make in some:
        content = make()
        if content in untouched:
            continue
        began = process_time()
        read, refusal = _accepted(content)
        assert process_time() - began < SLOWEST, name
        told[refusal] += 1
        if read is not None:
            accepted.append(name)
    return accepted, told


def _originals(folder):
    *plain, sealed = senders(folder)
    return {each.content for each in plain} | {sealed}


def test_there_are_five_thousand_mutants(tmp_path):
    assert len(mutants(tmp_path)) >= 5_000


def test_a_tenth_of_the_mutants_is_refused(tmp_path):
    accepted, told = _judge(tmp_path, mutants(tmp_path)[::10], _originals(tmp_path))
    assert accepted == []
    assert set(told) >= {PackageDamagedError, PackageUnfitError}


@pytest.mark.long
def test_every_mutant_is_refused(tmp_path):
    accepted, told = _judge(tmp_path, mutants(tmp_path), _originals(tmp_path))
    assert accepted == []
    assert told.total() >= 5_000


def test_the_originals_are_believed(tmp_path):
    for content in _originals(tmp_path):
        assert _accepted(content)[0] is not None


def test_without_the_signature_mutants_would_be_believed(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "_require_signature", lambda *_: None)
    some = [each for each in mutants(tmp_path) if "sign" in each[0] or "posing" in each[0]]
    accepted, _ = _judge(tmp_path, some, _originals(tmp_path))
    assert len(accepted) > 10


def test_without_the_digests_mutants_would_reach_further(tmp_path, monkeypatch):
    """The packed lines have a chain of their own: what is flipped there is refused all the same."""
    monkeypatch.setattr(package, "_require_digest", lambda file, length, *_: file.seek(length, 1))
    some = [each for each in mutants(tmp_path) if each[0].startswith("flip")]
    _, told = _judge(tmp_path, some, _originals(tmp_path))
    assert told[PackageUnfitError] > 10


def test_without_the_chain_mutants_would_be_believed(tmp_path, monkeypatch):
    def unchained(lines, requires, provides):
        with suppress(ShapeError):
            yield from changes_of(lines, requires, provides)

    monkeypatch.setattr(package, "changes_of", unchained)
    some = [each for each in mutants(tmp_path) if each[0].startswith(("lines", "copied"))]
    accepted, _ = _judge(tmp_path, some, _originals(tmp_path))
    assert len(accepted) > 10


def test_a_replay_is_the_same_package_and_a_later_number_cannot_be_given_to_an_old_one(tmp_path):
    first, later, *_ = senders(tmp_path)
    again = read_header(first.content, None)
    assert again.id == first.header.id != later.header.id
    older = first.header.text.replace('"number":1', '"number":9').encode()
    forged = b"".join((*first.sections[:2], older, *first.sections[3:]))
    assert _accepted(forged)[1] is PackageDamagedError


def test_whoever_signs_for_another_shows_a_fingerprint_of_their_own(tmp_path):
    first, *_ = senders(tmp_path)
    stranger = card_for("lar")
    card = replace(first.header.sender, sign_key=stranger.sign_key, seal_key=stranger.seal_key)
    posing = replace(first.header, sender=card)
    read = read_header(signed(posing.text, b"".join(first.sections[4:]), "lar"), None)
    assert read.sender.replica == "dena"
    assert read.sender.fingerprint != first.header.sender.fingerprint


def test_a_history_that_was_written_anew_shows_another_digest_for_the_same_number(tmp_path):
    changes, ends = month()
    rewritten, other = chained([replace(changes[0], new={"name": "دیگر"}), *changes[1:]])
    honest = header_for("dena", {}, ends, changes=len(changes))
    assert _accepted(lying(honest, lines_for(rewritten)))[1] is PackageUnfitError
    read, _ = _accepted(lying(replace(honest, provides=other), lines_for(rewritten)))
    assert read.header.provides["dena"].seq == ends["dena"].seq
    assert read.header.provides["dena"].digest != ends["dena"].digest
