"""The words of ``mahalleyar exchange …``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli import exchange, settling
from desktop.schema.replica import ReplicaKind

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = tuple(each.value for each in ReplicaKind)


def add_exchange(nouns: Any, verb: Callable[..., Any]) -> None:
    """Add them; ``verb`` adds one with what it runs."""
    words = "packages to and from other computers"
    verbs = nouns.add_parser("exchange", help=words).add_subparsers(metavar="VERB", required=True)
    named = verb(verbs, "name", exchange.name, "give this computer the name that others know it by")
    named.add_argument("name", metavar="NAME")
    named.add_argument("--kind", choices=KINDS, default=KINDS[-1], help="whose computer it is")
    words = "the place or the office that it keeps, by name or id; everything without it"
    named.add_argument("--scope", metavar="NAME", default="", help=words)
    named.set_defaults(begins=lambda _given: True)
    verb(verbs, "status", exchange.status, "tell where the exchange stands")
    _add_packing(verbs, verb)
    _add_taking(verbs, verb)
    _add_trust(verbs, verb)
    verb(verbs, "forks", settling.forks, "tell who else writes under an id of this computer")
    renew = verb(
        verbs, "renew", settling.renew, "go on under a new id, also with what was written since a fork"
    )
    renew.add_argument("--force", action="store_true", help="also where others have some of it already")
    verb(verbs, "conflicts", settling.conflicts, "list what waits for a person to choose")
    choose = verb(verbs, "choose", settling.choose, "let one side of a conflict stand")
    choose.add_argument("key", metavar="KEY", help="as `exchange conflicts` lists it")
    words = "the number of a side, or `both`; of a deletion `keep` or `delete`; of what came too late `seen`"
    choose.add_argument("side", metavar="SIDE", help=words)


def _add_packing(verbs: Any, verb: Callable[..., Any]) -> None:
    pack = verb(verbs, "pack", exchange.pack, "write a package of what another computer lacks")
    pack.add_argument("file", type=Path, metavar="FILE")
    words = "its name or id; without it, what any computer may lack"
    pack.add_argument("--for", dest="receiver", metavar="COMPUTER", default="", help=words)
    pack.add_argument("--seal", action="store_true", help="so that only that computer can read it")
    pack.add_argument("--whole", action="store_true", help="everything, since the beginning")
    receipt = verb(verbs, "receipt", exchange.receipt, "write what is here already, without any of it")
    receipt.add_argument("file", type=Path, metavar="FILE")
    receipt.add_argument("--for", dest="receiver", metavar="COMPUTER", required=True)


def _add_taking(verbs: Any, verb: Callable[..., Any]) -> None:
    for name, run, words in (
        ("preview", exchange.preview, "tell what taking packages in would do"),
        ("take", exchange.take, "take packages in, those that wait here as well"),
    ):
        added = verb(verbs, name, run, words)
        added.add_argument("files", nargs="+" if name == "preview" else "*", type=Path, metavar="FILE")
        believe = "believe the sender with this fingerprint"
        added.add_argument("--trust", metavar="FINGERPRINT", action="append", default=[], help=believe)
    discard = verb(verbs, "discard", exchange.discard, "let go of a package that waits here or was put aside")
    discard.add_argument("package", metavar="PACKAGE", help="its id, as `exchange status` tells it")


def _add_trust(verbs: Any, verb: Callable[..., Any]) -> None:
    trust = verb(verbs, "trust", exchange.trust, "believe the sender of a package")
    trust.add_argument("file", type=Path, metavar="FILE")
    trust.add_argument("fingerprint", metavar="FINGERPRINT", help="as its sender reads it out")
    distrust = verb(verbs, "distrust", exchange.distrust, "believe a computer no longer")
    distrust.add_argument("receiver", metavar="COMPUTER", help="its name or id")
