"""Seals a file to one computer in chunks, so that no other reads it and none can be left out or swapped.

After the first line come 8 bytes that hint at whom it is for, a one-time X25519 key, and chunks of 64 KiB
under ChaCha20-Poly1305; a chunk's nonce is its number and whether it is the last one (the STREAM way).
"""

from __future__ import annotations

import hashlib
import io
import os
from typing import TYPE_CHECKING

from desktop.exchange_errors import PackageDamagedError, PackageSealedError, PackageUnfitError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any, BinaryIO

    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    from desktop.exchange.keys import Keys

SEALED = b"mahalleyar sealed 1\n"
_HINT, _KEY, _TAG = 8, 32, 16
_CHUNK = 2**16
_HEAD = len(SEALED) + _HINT + _KEY


class Sealing:
    """Writes to ``file`` what only the owner of a key can read; nothing is whole before `close`."""

    def __init__(self, file: BinaryIO, seal_key: str) -> None:
        """Begin the file; raise `PackageUnfitError` for a key that nobody can have."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

        once = X25519PrivateKey.generate()
        head = SEALED + _hint(seal_key) + once.public_key().public_bytes_raw()
        try:
            shared = once.exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(seal_key)))
        except ValueError as error:
            raise PackageUnfitError from error
        self._file = file
        self._cipher = _cipher(shared, head)
        self._rest = bytearray()
        self._number = 0
        file.write(head)

    def write(self, content: bytes) -> None:
        """Append a piece of the content."""
        self._rest += content
        while len(self._rest) > _CHUNK:  # what is left may be the last chunk, which is never empty
            self._put(bytes(self._rest[:_CHUNK]), is_last=False)
            del self._rest[:_CHUNK]

    def close(self) -> None:
        """Write the last chunk."""
        self._put(bytes(self._rest), is_last=True)

    def _put(self, chunk: bytes, *, is_last: bool) -> None:
        nonce = _nonce(self._number, is_last=is_last)
        self._file.write(self._cipher.encrypt(nonce, chunk, None))
        self._number += 1


class Unsealed(io.RawIOBase):
    """The content of a sealed file as a file: each chunk is opened when it is read, none lies on the disk."""

    def __init__(self, file: BinaryIO, keys: Keys | None, path: Path) -> None:
        """Open what is sealed to ``keys``; raise `PackageSealedError` where it is to others'."""
        super().__init__()
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

        self._file, self._path = file, path
        length = file.seek(0, io.SEEK_END) - _HEAD
        chunks = -(-length // (_CHUNK + _TAG))
        self._last = chunks - 1
        self.size = length - chunks * _TAG
        self._place, self._number, self._chunk = 0, -1, b""
        file.seek(0)
        head = file.read(_HEAD)
        if length <= _TAG or length - self._last * (_CHUNK + _TAG) <= _TAG:
            raise PackageDamagedError(path)
        if keys is None or _hint(keys.seal_key) != head[len(SEALED) : len(SEALED) + _HINT]:
            raise PackageSealedError
        try:
            shared = keys.seal.exchange(X25519PublicKey.from_public_bytes(head[-_KEY:]))
        except ValueError as error:
            raise PackageDamagedError(path) from error
        self._cipher = _cipher(shared, head)

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be read from anywhere."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place in the content."""
        starts = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self.size}
        self._place = starts[whence] + offset
        return self._place

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer from at most one chunk; raise `PackageDamagedError` for a chunk that was touched."""
        number, start = divmod(self._place, _CHUNK)
        if self._place >= self.size:
            return 0
        if number != self._number:
            self._chunk, self._number = self._open(number), number
        piece = self._chunk[start : start + len(buffer)]
        buffer[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)

    def _open(self, number: int) -> bytes:
        from cryptography.exceptions import InvalidTag

        self._file.seek(_HEAD + number * (_CHUNK + _TAG), os.SEEK_SET)
        try:
            nonce = _nonce(number, is_last=number == self._last)
            return self._cipher.decrypt(nonce, self._file.read(_CHUNK + _TAG), None)
        except InvalidTag as error:
            raise PackageDamagedError(self._path) from error


def _hint(seal_key: str) -> bytes:
    return hashlib.sha256(SEALED + bytes.fromhex(seal_key)).digest()[:_HINT]


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _cipher(shared: bytes, head: bytes) -> ChaCha20Poly1305:
    """Return the cipher of one file, whose key depends on all that stands before its chunks."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return ChaCha20Poly1305(HKDF(SHA256(), length=32, salt=head, info=SEALED).derive(shared))
