"""The sentences for refusals and warnings about vCards and pasted texts."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
