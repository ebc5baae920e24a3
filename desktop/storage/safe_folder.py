"""Refuses folders in which a database loses data: network shares and cloud-synchronised places.

SQLite's WAL needs shared memory, which no network share gives, and a synchronising program copies a
database in the middle of a commit.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.errors import UnsafeFolderError

NETWORK_FILE_SYSTEMS = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone",
     "fuse.gvfsd-fuse", "ncpfs", "glusterfs", "fuse.glusterfs", "ceph", "webdav"}
)  # fmt: skip
CLOUD_FOLDERS = (
    *("onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud drive", "iclouddrive"),
    *("com~apple~clouddocs", "box sync", "mega", "nextcloud", "owncloud", "pcloud drive", "yandex.disk"),
    *("syncthing", "sync"),
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DRIVE_REMOTE = 4


def require_safe(folder: Path) -> None:
    """Raise `UnsafeFolderError` where ``folder`` is on a network or synchronised with a cloud."""
    absolute = Path(os.path.realpath(folder))
    if is_network_path(str(folder)) or is_network_path(str(absolute)) or is_cloud(absolute):
        raise UnsafeFolderError(folder)
    mounts = Path("/proc/mounts")
    if mounts.exists() and is_network_mount(absolute, mounts.read_text(encoding="utf-8", errors="replace")):
        raise UnsafeFolderError(folder)
    if sys.platform == "win32" and _drive_type(absolute) == _DRIVE_REMOTE:
        raise UnsafeFolderError(folder)


def is_network_path(path: str) -> bool:
    r"""Tell whether ``path`` names a share, as ``\\server\share`` does; ``\\?\C:\`` is a local drive."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\"))


def is_cloud(path: Path) -> bool:
    """Tell whether ``path`` lies in a folder that a synchronising program looks after."""
    roots = [Path(root) for name in _CLOUD_VARIABLES if (root := os.environ.get(name))]
    if any(path == root or root in path.parents for root in roots):
        return True
    return any(
        part.casefold() == known or part.casefold().startswith(f"{known} - ")
        for part in path.parts
        for known in CLOUD_FOLDERS
    )


def is_network_mount(path: Path, mounts: str) -> bool:
    """Tell whether ``path`` lies on a network file system, by the table of mounts of the system."""
    best, kind = "", ""
    for line in mounts.splitlines():
        if len(parts := line.split()) > 2:  # noqa: PLR2004 - device, mount point, type
            point = parts[1].replace("\\040", " ")
            if len(point) >= len(best) and (path == Path(point) or Path(point) in path.parents):
                best, kind = point, parts[2]
    return kind in NETWORK_FILE_SYSTEMS


def _drive_type(path: Path) -> int:
    from ctypes import windll  # type: ignore[attr-defined,unused-ignore] # Windows only

    return int(windll.kernel32.GetDriveTypeW(path.anchor))
