"""What reader and writer of Office Desk's JSON agree on."""

from __future__ import annotations

FORMAT_NAME = "office-desk"
VERSION = 1
"""Grows when an older program could misread what a newer one writes; a new field or kind is no such change."""
