"""The sentences for refusals and warnings about imports, their plan and the sources they read."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
