"""Has each program of a bundle read its modules from one file that all share, before it imports the first.

A runtime hook of PyInstaller, which by itself puts all modules into each program. Where its importer looks
is not published: the bundle's self-test tells, should another version of it do that otherwise.
"""
# ruff: noqa: I002 - the modules, among them `__future__`, are found only from here on

import os
import sys

import pyimod01_archive
import pyimod02_importers
import pyimod03_ctypes

pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(
    f"{sys._MEIPASS}{os.sep}modules.pyz",  # noqa: SLF001 - where the bundle lies
    check_pymagic=True,
)
sys.path_importer_cache.clear()
pyimod03_ctypes.install()  # it could not find ctypes before
