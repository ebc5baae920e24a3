"""Ways to spoil the members of an archive, and what it says of them."""

from __future__ import annotations

import struct
from zipfile import ZIP_DEFLATED, ZIP_STORED

from tests.excel.lying_archive import Member

UP = "../" * 2
"""Out of the folder and out of the one above it."""


def some_member(archive, chance):
    """Return a member, mostly one of those that hold cells and texts."""
    wanted = [each for each in archive.members if b"sheet" in each.name or b"Strings" in each.name]
    return chance.choice(wanted if wanted and chance.random() < 0.6 else archive.members)


def drop_member(archive, chance):
    """Lose a member."""
    if len(archive.members) > 1:
        archive.members.remove(chance.choice(archive.members))


def twice_member(archive, chance):
    """Have a member twice, the second spoiled perhaps."""
    one = some_member(archive, chance)
    archive.members.append(Member(one.name, one.data if chance.random() < 0.5 else one.data[1:]))


def swap_members(archive, chance):
    """Give two members each the other's content."""
    one, other = chance.choice(archive.members), chance.choice(archive.members)
    one.data, other.data = other.data, one.data


def empty_member(archive, chance):
    """Leave nothing in a member."""
    some_member(archive, chance).data = b""


def wrong_sum(archive, chance):
    """State a wrong checksum."""
    some_member(archive, chance).crc = chance.getrandbits(32)


def lie_of_size(archive, chance):
    """State a wrong size."""
    member = some_member(archive, chance)
    member.size = chance.choice((0, 1, len(member.data) // 2, len(member.data) * 2, 2**31, 2**32 - 2))


def lie_of_method(archive, chance):
    """State that what is deflated is stored, or some other packing."""
    some_member(archive, chance).stated_method = chance.choice(
        (ZIP_STORED, ZIP_DEFLATED, 12, 14, 1, 6, 93, 99, 65_535)
    )


def stored(archive, chance):
    """Store a member; this is allowed."""
    some_member(archive, chance).method = ZIP_STORED


def flags(archive, chance):
    """Say that a member is encrypted, patched, strongly encrypted, or has its sizes behind it."""
    some_member(archive, chance).flags ^= chance.choice((0x1, 0x8, 0x20, 0x40, 0x2000, 0x800))


def longer_sizes(archive, chance):
    """Add a field of the long form, true or broken."""
    lengths = struct.pack("<QQQ", *(chance.choice((0, 10, 2**40, 2**64 - 1)) for _ in range(3)))
    some_member(archive, chance).extra = struct.pack("<HH", 1, chance.choice((8, 16, 24, 60_000))) + lengths
    some_member(archive, chance).size = 2**32 - 1


def names(archive, chance):
    """Give a member another name: out of the folder, of other case, with a zero, none."""
    member = some_member(archive, chance)
    new = (f"{UP}etc/passwd".encode(), b"/xl/workbook.xml", member.name.upper(), member.name + b"\0x", b"",
           b"\xff\xfe", b"C:\\x", member.name.replace(b"/", b"\\"), "برگه.xml".encode())  # fmt: skip
    member.name = chance.choice(new)


def two_names(archive, chance):
    """Name a member otherwise in the directory."""
    some_member(archive, chance).directory_name = chance.choice(
        (b"x", b"xl/workbook.xml", b"[Content_Types].xml")
    )


def unlisted(archive, chance):
    """Leave a member out of the directory."""
    chance.choice(archive.members).in_directory = False


def wrong_end(archive, chance):
    """State a wrong count, a wrong place of the directory, or a comment that looks like an end."""
    archive.count = chance.choice((None, 0, 1, 65_535))
    archive.offset = chance.choice((None, 0, 7, 2**32 - 1))
    archive.comment = chance.choice((b"", b"PK\5\6" + b"\0" * 18, b"x" * 60_000))


def before(archive, chance):
    """Put a program before the archive, as a self-extracting one has it."""
    archive.before = chance.choice((b"MZ" * 50, b"\xef\xbb\xbf", b"PK\3\4"))


ZIP_WAYS = (drop_member, twice_member, swap_members, empty_member, wrong_sum, lie_of_size, lie_of_method,
    stored, flags, longer_sizes, names, two_names, unlisted, wrong_end, before)  # fmt: skip
