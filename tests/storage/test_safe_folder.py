from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import UnsafeFolderError
from desktop.storage.safe_folder import is_cloud, is_network_mount, is_network_path, require_safe

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//server/share /mnt/share cifs rw 0 0
server:/export /srv/nfs nfs4 rw 0 0
user@host:/ /srv/remote fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /media/usb\040stick vfat rw 0 0
host /mnt/c 9p rw 0 0
dav /mnt/with\040space davfs rw 0 0
/dev/sdc1 /mnt/share/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\share",
        "//server/share/پوشه",
        r"\\?\UNC\server\share",
        r"\\?\unc\server\share",
        r"\\192.168.1.2\c$",
    ],
)
def test_a_share_is_known_by_its_path(path):
    assert is_network_path(path)


@pytest.mark.parametrize(
    "path", [r"C:\Users\مریم", "/srv/maryam", r"\\?\C:\data", r"\\.\C:", "data", r"D:\\دفتر"]
)
def test_a_local_path_is_no_share(path):
    assert not is_network_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "/mnt/share",
        "/mnt/share/secretariat/data",
        "/srv/nfs/x",
        "/srv/remote",
        "/run/user/1000/gvfs/smb-share:server=s",
        "/mnt/c/Users",
        "/mnt/with space/data",
    ],
)
def test_a_network_file_system_is_known_by_its_mount(path):
    assert is_network_mount(Path(path), MOUNTS)


@pytest.mark.parametrize(
    "path",
    ["/", "/srv/maryam/data", "/media/usb stick/data", "/mnt/sharedata", "/mnt/share/local/data", "/var/x"],
)
def test_a_local_disk_is_no_network(path):
    assert not is_network_mount(Path(path), MOUNTS)


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive", "OneDrive - استانداری فارس", "Dropbox", "Dropbox - personal", "Google Drive", "My Drive",
        "iCloud Drive", "iCloudDrive", "Nextcloud", "ownCloud", "pCloud Drive", "Syncthing", "MEGA",
        "Yandex.Disk",
    ],
)  # fmt: skip
def test_a_synchronised_folder_is_refused(tmp_path, folder):
    inside = tmp_path / folder / "دبیرخانه" / "data"
    inside.mkdir(parents=True)
    assert is_cloud(inside)
    with pytest.raises(UnsafeFolderError) as raised:
        require_safe(inside)
    assert raised.value.path == inside


@pytest.mark.parametrize(
    "folder", ["دبیرخانه", "OneDriver", "My Drives", "synced", "megabytes", "box", "data #1", "Documents"]
)
def test_a_folder_of_ones_own_is_not_refused(tmp_path, folder):
    (tmp_path / folder).mkdir()
    require_safe(tmp_path / folder)
    require_safe(tmp_path / folder / "not made yet")


def test_a_synchronised_folder_of_another_name_is_known_by_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "ابر"))
    assert is_cloud(tmp_path / "ابر" / "data")
    assert not is_cloud(tmp_path / "ابرها")


def test_a_way_around_leads_to_the_same_answer(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    with pytest.raises(UnsafeFolderError):
        require_safe(tmp_path / "data")


def test_a_share_is_refused():
    with pytest.raises(UnsafeFolderError):
        require_safe(Path("//server/share"))
