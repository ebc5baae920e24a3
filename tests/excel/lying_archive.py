"""An archive of our own making, since the usual one cannot lie."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_LOCAL = struct.Struct("<4s5H3L2H")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass
class Member:
    """A member of an archive, with the lies that are told about it."""

    name: bytes
    data: bytes
    method: int = ZIP_DEFLATED
    flags: int = 0x800
    crc: int | None = None
    size: int | None = None
    stated_method: int | None = None
    in_directory: bool = True
    extra: bytes = b""
    directory_name: bytes | None = None
    raw: bytes | None = None
    """What stands in the archive, packed already."""


@dataclass
class Archive:
    """An archive that may lie; ``count`` and ``offset`` are what its end says where that is not the truth."""

    members: list[Member]
    count: int | None = None
    offset: int | None = None
    comment: bytes = b""
    before: bytes = b""

    def packed(self):
        """Return its bytes."""
        out, directory = BytesIO(self.before), b""
        out.seek(0, 2)
        for member in self.members:
            head, begin = self._head(member), out.tell()
            out.write(_LOCAL.pack(b"PK\3\4", 20, *head, len(member.name), len(member.extra)))
            out.write(member.name + member.extra + _deflated(member))
            name = member.name if member.directory_name is None else member.directory_name
            if member.in_directory:
                sizes = (len(name), len(member.extra), 0, 0, 0, 0, begin)
                directory += _ENTRY.pack(b"PK\1\2", 20, 20, *head, *sizes) + name + member.extra
        begin, count = out.tell(), sum(member.in_directory for member in self.members)
        count = count if self.count is None else self.count
        begin_said = begin if self.offset is None else self.offset
        end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), begin_said, len(self.comment))
        return out.getvalue() + directory + end + self.comment

    def _head(self, member):
        method = member.method if member.stated_method is None else member.stated_method
        crc = zlib.crc32(member.data) if member.crc is None else member.crc
        size = len(member.data) if member.size is None else member.size
        return member.flags, method, 0, 0x21, crc, len(_deflated(member)), size


def opened(content):
    """Return an honest archive of the members of ``content``."""
    with ZipFile(BytesIO(content)) as archive:
        return Archive([Member(each.filename.encode(), archive.read(each)) for each in archive.infolist()])


def _deflated(member):
    if member.raw is not None:
        return member.raw
    if member.method == ZIP_STORED:
        return member.data
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    return packer.compress(member.data) + packer.flush()
