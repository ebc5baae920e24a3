"""Ways to spoil the bytes of any file."""

from __future__ import annotations

NOISE = (
    b"<", b">", b'"', b"&", b"&#0;", b"&#x110000;", b"\xff", b"\xed\xa0\x80", b"-1", b"99999999999", b"nan",
    b"XFD1048576", b"1e400", b"\0", "ژ".encode(), b"]]>", b"<!--", b"<![CDATA[", b"<?x?>", b"\xef\xbb\xbf",
    b'<!DOCTYPE a [<!ENTITY b "c">]>', b"&b;", b"_xD800_", b"<c>", b"</row>",
)  # fmt: skip


def _flip(content, chance):
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def flip_bits(content, chance):
    """Flip some bits anywhere."""
    return _flip(content, chance) if content else content


def flip_head(content, chance):
    """Flip some bits of the first half kilobyte."""
    return _flip(content[:512], chance) + content[512:] if content else content


def flip_tail(content, chance):
    """Flip some bits of the last half kilobyte, where the directory of an archive lies."""
    return content[:-512] + _flip(content[-512:], chance) if content else content


def cut(content, chance):
    """Cut the end off."""
    return content[: chance.randrange(len(content) + 1)]


def repeat_piece(content, chance):
    """Have a piece twice."""
    begin = chance.randrange(len(content) + 1)
    return content[: begin + chance.randint(0, 600)] + content[begin:]


def lose_piece(content, chance):
    """Lose a piece."""
    begin = chance.randrange(len(content) + 1)
    return content[:begin] + content[begin + chance.randint(1, 600) :]


def splice_bytes(content, chance):
    """Put noise somewhere."""
    begin = chance.randrange(len(content) + 1)
    return content[:begin] + chance.choice(NOISE) + content[begin:]


def prepend(content, chance):
    """Put something before the file: a mark of order, a space, a web server's head."""
    return chance.choice((b"\xef\xbb\xbf", b" ", b"\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b"\0" * 30)) + content


def fill_with_zeros(content, chance):
    """Lose a stretch as a bad disk does: zeros in its place."""
    begin = chance.randrange(len(content) + 1)
    length = min(512, len(content) - begin)
    return content[:begin] + b"\0" * length + content[begin + length :]


BYTE_WAYS = (flip_bits, flip_head, flip_tail, cut, repeat_piece, lose_piece, splice_bytes, prepend,
    fill_with_zeros)  # fmt: skip
