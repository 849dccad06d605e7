"""The lasting mark of a record (UID of RFC 6350 and RFC 5545), as the UUID the desk knows it by."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

_NAMESPACE = UUID("6f8d2c1e-6b0e-5d3a-9c55-0f1ce0de5c01")
"""The name space of foreign marks; it must never change, or a file imported twice would come in twice."""

_uuid = re.compile(r"(?:urn:uuid:)?\{?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\}?\Z", re.IGNORECASE).match


def is_uuid(mark: str) -> bool:
    """Whether a mark is a UUID, with or without ``urn:uuid:``."""
    return _uuid(mark.strip()) is not None


def uuid_of(mark: str) -> str:
    """The UUID of a mark: the one it is, or one made of it (RFC 9562, 5.5); "" for an empty mark."""
    mark = mark.strip()
    if not mark:
        return ""
    found = _uuid(mark)
    return found[1].lower() if found else str(uuid5(_NAMESPACE, mark))
