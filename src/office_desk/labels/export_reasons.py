"""The sentences for refusals and warnings about files that are written."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
