"""The sentences for refusals and warnings about calendars."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
