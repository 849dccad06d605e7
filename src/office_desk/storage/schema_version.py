"""Which schema this program works with; known without loading Alembic, which costs a second."""

from __future__ import annotations

KNOWN_REVISIONS = ("20261122_first", "20261122_import")
"""Every revision this program knows, oldest first; a test holds it equal to the migration files."""

HEAD = KNOWN_REVISIONS[-1]
