"""How far the states of a participation lie apart: what is only expected, what was answered, what happened."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_STAGES: Mapping[str, int] = MappingProxyType(
    {"planned": 0, "invited": 1, "confirmed": 2, "declined": 2, "attended": 3, "absent": 3}
)


def moves_on(before: str, after: str) -> bool:
    """Whether a state may follow another: an old list of the invited does not undo that somebody came."""
    return _STAGES.get(after, 0) >= _STAGES.get(before, 0)
