"""The private keys of a computer: one signs what it sends, the other opens what is sealed to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey


@dataclass(frozen=True, slots=True)
class Keys:
    """Both private keys; they never leave the computer."""

    sign: Ed25519PrivateKey = field(repr=False)
    seal: X25519PrivateKey = field(repr=False)

    @property
    def sign_key(self) -> str:
        """The public half of the key that signs, as 64 hexadecimal digits."""
        return self.sign.public_key().public_bytes_raw().hex()

    @property
    def seal_key(self) -> str:
        """The public half of the key that others seal to, as 64 hexadecimal digits."""
        return self.seal.public_key().public_bytes_raw().hex()


def new_keys() -> Keys:
    """Return keys that nobody else has."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return Keys(Ed25519PrivateKey.generate(), X25519PrivateKey.generate())


def keys_text(keys: Keys) -> str:
    """Return both private keys as a text, to be kept where only this computer reads it."""
    return f"{keys.sign.private_bytes_raw().hex()} {keys.seal.private_bytes_raw().hex()}"


def keys_of(text: str) -> Keys:
    """Return the keys that `keys_text` wrote; raise `ValueError` for any other text."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    sign, seal = map(bytes.fromhex, text.split(" "))
    return Keys(Ed25519PrivateKey.from_private_bytes(sign), X25519PrivateKey.from_private_bytes(seal))
