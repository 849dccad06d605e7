"""How much memory a process of ours holds, asked from outside; each system is asked in its own way."""

from __future__ import annotations

import sys


def resident_octets(pid: int) -> int:
    """The octets of memory that a running child process holds; 0 where the system does not tell.

    On Linux the kernel limits the child as well. On macOS and Windows this is the only limit, as good as it is often
    asked for.
    """
    try:
        return _resident_octets(pid)
    except (OSError, ValueError, AttributeError):
        return 0  # it has ended, or the system is of another kind than it says


if sys.platform == "linux":

    def _resident_octets(pid: int) -> int:
        import os
        from pathlib import Path

        pages = Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

elif sys.platform == "darwin":

    def _resident_octets(pid: int) -> int:
        """Ask ``proc_pidinfo`` of libproc for PROC_PIDTASKINFO: its second number of 64 bits is the resident size."""
        import ctypes

        task_info, task_info_octets = 4, 96
        answer = (ctypes.c_uint64 * 64)()
        library = ctypes.CDLL("/usr/lib/libproc.dylib")
        written = library.proc_pidinfo(pid, task_info, ctypes.c_uint64(0), ctypes.byref(answer), task_info_octets)
        return int(answer[1]) if written >= 16 else 0

elif sys.platform == "win32":

    def _resident_octets(pid: int) -> int:
        """Ask ``GetProcessMemoryInfo``; what is committed is taken, for that is what a bomb fills."""
        import ctypes
        from ctypes import wintypes

        class Counters(ctypes.Structure):
            """PROCESS_MEMORY_COUNTERS of psapi.h."""

            _fields_ = [
                ("cb", wintypes.DWORD),
                ("page_fault_count", wintypes.DWORD),
                ("peak_working_set_size", ctypes.c_size_t),
                ("working_set_size", ctypes.c_size_t),
                ("quota_peak_paged_pool_usage", ctypes.c_size_t),
                ("quota_paged_pool_usage", ctypes.c_size_t),
                ("quota_peak_non_paged_pool_usage", ctypes.c_size_t),
                ("quota_non_paged_pool_usage", ctypes.c_size_t),
                ("pagefile_usage", ctypes.c_size_t),
                ("peak_pagefile_usage", ctypes.c_size_t),
            ]

        limited_information = 0x1000
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
        handle = kernel.OpenProcess(limited_information, False, pid)
        if not handle:
            return 0
        try:
            counters = Counters(cb=ctypes.sizeof(Counters))
            found = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
            return int(counters.pagefile_usage) if found else 0
        finally:
            kernel.CloseHandle(handle)

else:

    def _resident_octets(_pid: int) -> int:
        return 0
