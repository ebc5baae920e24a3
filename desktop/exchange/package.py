"""One file from computer to computer: a signed header, the changes, and the files that they name.

First line, length of the header, header, signature, packed changes, files; nothing after. Whatever the bytes
are, reading raises `PackageDamagedError` (no package, or not what was signed), `PackageNewerError`,
`PackageSealedError` or `PackageUnfitError` (signed by its sender, and yet not possible).
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import SEEK_END, BufferedReader, BytesIO
from pathlib import Path
from shutil import copyfileobj
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, cast

from desktop.errors import FileMissingError, FileUnreadableError
from desktop.exchange.attachments import Attachments, write_files
from desktop.exchange.body import digest_of, read_lines, write_lines
from desktop.exchange.change_lines import changes_of, lines_of
from desktop.exchange.header import Header, header_of
from desktop.exchange.sealing import SEALED, Sealing, Unsealed
from desktop.exchange.shapes import ShapeError, require
from desktop.exchange_errors import PackageDamagedError, PackageNewerError, PackageUnfitError
from desktop.saving import replacing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import BinaryIO

    from desktop.exchange.keys import Keys
    from desktop.schema.change import Change
    from desktop.schema.replica import Card

PLAIN = b"mahalleyar package 1\n"
LONGEST_HEADER = 2**20
_NEWER = re.compile(rb"mahalleyar (package|sealed) [1-9][0-9]{0,5}\n")
_FIRST_LINE, _LENGTH, _SIGNATURE = 32, 4, 64
_IN_MEMORY = 16 * 2**20


@dataclass(frozen=True, slots=True)
class Package:
    """What a package holds, all of it checked; a file is read when it is asked for."""

    header: Header
    changes: tuple[Change, ...]
    files: Mapping[str, bytes]
    """SHA-256 -> content."""


def write_package(
    target: Path,
    header: Header,
    changes: Iterable[Change],
    files: Iterable[tuple[str, bytes]],
    keys: Keys,
    seal_to: Card | None = None,
) -> Header:
    """Write a package in one piece or not at all; return its header with the measures filled in.

    ``files`` are read after all of ``changes``, neither is held in memory. Raises `DiskFullError`,
    `FileUnwritableError`, and `PackageUnfitError` for more than a package may hold.
    """
    with (
        replacing(target) as file,
        cast("BinaryIO", SpooledTemporaryFile(_IN_MEMORY)) as content,
    ):
        count = 0

        def counted() -> Iterator[Change]:
            nonlocal count
            for count, change in enumerate(changes, 1):  # noqa: B007 - the last number is the count
                yield change

        body = write_lines(lines_of(counted(), header.requires), content)
        parts = write_files(files, content)
        header = replace(header, changes=count, body=body, files=parts)
        begun = _signed(header, keys)
        content.seek(0)
        if seal_to is None:
            file.write(begun)
            copyfileobj(content, file)
        else:
            sealing = Sealing(file, seal_to.seal_key)
            sealing.write(begun)
            copyfileobj(content, sealing)
            sealing.close()
    return header


def read_header(source: Path | bytes, keys: Keys | None) -> Header:
    """Return who sent a package and what it is said to hold; the signature is the one of its sender's card.

    ``keys`` open what is sealed to this computer. Also raises `FileMissingError` and `FileUnreadableError`.
    """
    with _opened(source, keys) as file:
        return _header(file, _path(source))


def read_package(source: Path | bytes, keys: Keys | None) -> Package:
    """Return the header, the changes and the files of a package; raises what `read_header` does."""
    path = _path(source)
    with _opened(source, keys) as file:
        header = _header(file, path)
        start = file.tell()
        for part in (header.body, *header.files):
            _require_digest(file, part.length, part.digest, path)
        file.seek(start)
        try:
            lines = read_lines(file, header.body)
            changes = tuple(changes_of(lines, header.requires, header.provides))
            require(len(changes) == header.changes)
        except ValueError as error:
            raise PackageUnfitError from error
    start += header.body.length
    return Package(header, changes, Attachments(lambda: _opened(source, keys), start, header.files, path))


def _signed(header: Header, keys: Keys) -> bytes:
    """Return the beginning of a package; raise `PackageUnfitError` where nobody would read it."""
    text = header.text.encode()
    try:
        header_of(header.text)
        require(len(text) <= LONGEST_HEADER)
    except ValueError as error:
        raise PackageUnfitError from error
    return PLAIN + len(text).to_bytes(_LENGTH, "big") + text + keys.sign.sign(PLAIN + text)


def _header(file: BinaryIO, path: Path) -> Header:
    """Read the header, and leave the file where its content begins."""
    size = file.seek(0, SEEK_END)
    file.seek(len(PLAIN))
    length = int.from_bytes(file.read(_LENGTH), "big")
    if length > LONGEST_HEADER:
        raise PackageDamagedError(path)
    text, signature = file.read(length), file.read(_SIGNATURE)
    try:
        header = header_of(text.decode())
        _require_signature(header.sender, PLAIN + text, signature)
        parts = (header.body, *header.files)
        require(size == file.tell() + sum(part.length for part in parts))
    except ValueError as error:
        raise PackageDamagedError(path) from error
    return header


def _require_signature(sender: Card, signed: bytes, signature: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(sender.sign_key)).verify(signature, signed)
    except InvalidSignature as error:
        raise ShapeError from error


def _require_digest(file: BinaryIO, length: int, digest: str, path: Path) -> None:
    try:
        require(digest_of(file, length) == digest)
    except ShapeError as error:
        raise PackageDamagedError(path) from error


@contextmanager
def _opened(source: Path | bytes, keys: Keys | None) -> Iterator[BinaryIO]:
    """Open the package itself, also inside its seal."""
    path = _path(source)
    try:
        with BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
            if not (beginning := file.read(_FIRST_LINE)).startswith(SEALED):
                _require_known(beginning, path)
                yield file
                return
            with BufferedReader(cast("Any", Unsealed(file, keys, path))) as unsealed:
                _require_known(unsealed.read(_FIRST_LINE), path)
                yield unsealed
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path) from error


def _require_known(beginning: bytes, path: Path) -> None:
    if beginning.startswith(PLAIN):
        return
    is_newer = _NEWER.match(beginning) and not beginning.startswith(SEALED)
    raise (PackageNewerError if is_newer else PackageDamagedError)(path)


def _path(source: Path | bytes) -> Path:
    return Path() if isinstance(source, bytes) else source
