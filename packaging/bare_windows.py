"""Which libraries a bare Windows 10 1809 of 64 bits has: nothing of a runtime that is installed later."""

from __future__ import annotations

import re

LIBRARIES = frozenset(
    (
        *("advapi32", "authz", "avrt", "bcrypt", "bcryptprimitives", "cfgmgr32"),
        *("combase", "comctl32", "comdlg32", "crypt32", "cryptbase", "cryptsp"),
        *("d2d1", "d3d11", "d3d12", "d3d9", "d3dcompiler_47", "dbghelp"),
        *("dnsapi", "dwmapi", "dwrite", "dxgi", "dxva2", "fwpuclnt"),
        *("gdi32", "gdi32full", "gdiplus", "hid", "icuin", "icuuc"),
        *("imagehlp", "imm32", "iphlpapi", "kernel32", "kernelbase", "mpr"),
        *("mscms", "msctf", "msi", "msimg32", "msvcrt", "mswsock"),
        *("ncrypt", "netapi32", "normaliz", "ntdll", "ole32", "oleacc"),
        *("oleaut32", "opengl32", "pdh", "powrprof", "profapi", "propsys"),
        *("psapi", "rpcrt4", "sechost", "secur32", "setupapi", "shcore"),
        *("shell32", "shlwapi", "sspicli", "ucrtbase", "uiautomationcore", "user32"),
        *("userenv", "usp10", "uxtheme", "version", "wevtapi", "winhttp"),
        *("wininet", "winmm", "winspool.drv", "wintrust", "wldap32", "ws2_32"),
        "wtsapi32",
    )
)
"""By their names without `.dll`; `icuuc` came with 1703, and `icu` only with 1903."""
_SETS = re.compile(
    r"api-ms-win-(core|crt|eventing|security|service|power|shcore|downlevel|gdi|ntuser|rtcore)-[\w-]+"
    r"|ext-ms-win-[\w-]+"
)
"""Names of sets of functions, which Windows leads to its own libraries."""
_LATER = re.compile(r"api-ms-win-core-(path-l1-1-1|file-l2-1-4|memory-l1-1-[7-9]|synch-l1-2-2)")
"""Sets that came after 1809."""


def belongs_to_windows(library: str) -> bool:
    """Tell of a library, by its name, whether each Windows from 1809 on brings it."""
    name = library.lower().removesuffix(".dll")
    return name in LIBRARIES or bool(_SETS.fullmatch(name) and not _LATER.match(name))
