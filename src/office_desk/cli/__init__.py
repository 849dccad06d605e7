"""The command line: everything that works without a display, and the way to the window."""

from __future__ import annotations

from office_desk.cli.program import main

__all__ = ["main"]
