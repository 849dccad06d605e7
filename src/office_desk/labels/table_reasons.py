"""The sentences for refusals and warnings about tables: delimited text and workbooks."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
