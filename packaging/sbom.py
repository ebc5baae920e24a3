"""The list of what the program contains (SBOM), as CycloneDX 1.6, from the lock file and the notices."""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import TYPE_CHECKING, Any

from lock_file import PROGRAM, Locked, needed, read_lock

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

COLUMNS = 4
"""Name, version, licence and use: a row of the notices."""
ELSEWHERE = "on Linux alone"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "mahalleyar.sbom")


def bill_of_materials(lock: str, notices: str, version: str, shipped: Iterable[str] = ()) -> dict[str, Any]:
    """Return the list for Windows; ``shipped`` are digests of the files that were really built in.

    Each package names that digest which both the lock and ``shipped`` know. Equal input gives equal output.
    """
    locked = read_lock(lock)
    packages = [each for each in needed(locked) if each.for_windows]
    noticed = read_notices(notices)
    digests = frozenset(shipped)
    own = f"mahalleyar@{version}"
    direct = [_reference(each) for each in packages if PROGRAM in each.wanted_by]
    links = [{"ref": own, "dependsOn": direct}, *(_link(each, packages) for each in packages)]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(_NAMESPACE, f"{version} {lock}").urn,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "mahalleyar",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [
            *(_component(each, noticed, digests) for each in packages),
            *_inside(noticed, {each.name for each in packages}),
        ],
        "dependencies": links,
    }


def read_notices(notices: str) -> dict[str, tuple[str, str]]:
    """Return version and licence of all that the notices name for Windows, by its name."""
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in notices.splitlines()]
    heads = ("Package", "Component")
    return {
        row[0]: (row[1], row[2])
        for row in rows
        if len(row) == COLUMNS and row[0] not in heads and not row[3].startswith(ELSEWHERE)
    }


def digests_of(wheels: Path) -> list[str]:
    """Return the SHA-256 of every wheel in a folder."""
    return [hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in sorted(wheels.glob("*.whl"))]


def write(target: Path, bill: dict[str, Any]) -> None:
    """Write the list as JSON."""
    target.write_text(json.dumps(bill, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _component(
    package: Locked, noticed: dict[str, tuple[str, str]], digests: frozenset[str]
) -> dict[str, Any]:
    reference = _reference(package)
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference,
        "name": package.name,
        "version": package.version,
        "purl": reference,
    }
    found["licenses"] = [
        {"license": {"name": licence}}
        for name, (_, licence) in noticed.items()
        if name.lower() == package.name
    ]
    if real := [one for one in package.sha256 if one in digests]:
        found["hashes"] = [{"alg": "SHA-256", "content": one} for one in real]
    return found


def _inside(noticed: dict[str, tuple[str, str]], packages: set[str]) -> list[dict[str, Any]]:
    """Return what is built into the packages, and the fonts and icons, as the notices name them."""
    return [
        {"type": "library", "bom-ref": name, "name": name, "licenses": [{"license": {"name": licence}}]}
        | ({"version": version} if version else {})
        for name, (version, licence) in noticed.items()
        if name.lower() not in packages and not name.startswith("---")
    ]


def _link(package: Locked, packages: list[Locked]) -> dict[str, Any]:
    wanted = [_reference(each) for each in packages if package.name in each.wanted_by]
    return {"ref": _reference(package), "dependsOn": wanted}


def _reference(package: Locked) -> str:
    return f"pkg:pypi/{package.name}@{package.version}"
