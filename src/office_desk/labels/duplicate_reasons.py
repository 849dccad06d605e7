"""The sentences for refusals and warnings about duplicates and merging."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
