"""Which of several records of one name a part of a source means."""

from __future__ import annotations

from typing import Any

from office_desk.exchange.incoming import Incoming, Named
from office_desk.model.catalog import KINDS, Field
from office_desk.model.errors import Reason
from office_desk.services.import_deeds import Ground
from office_desk.services.import_ground import Known
from office_desk.services.import_resolving import Resolver, told


class Namesakes:
    """Of several records with the name that a part tells, the one that the known record is tied to already."""

    def __init__(self, ground: Ground, resolver: Resolver, state: Known, warnings: list[Reason]) -> None:
        self._ground = ground
        self._resolver = resolver
        self._state = state
        self._warnings = warnings
        self._tied: dict[tuple[str, str], dict[str, int]] = {}

    def choose(self, part: Incoming, values: dict[str, Any]) -> None:
        """Let the links of a part that tell a name lead to what the record is tied to under that name."""
        for link in KINDS[part.kind].links:
            value = part.values.get(link.key)
            if not isinstance(value, Named):
                continue
            tied = self._tied_to(part.kind, link)
            candidates = self._ground.links.candidates(link.target, value)
            held = tied.get(value.text.strip()) or next((one for one in candidates if one in tied.values()), None)
            if held is not None:
                values[link.key] = held
            elif candidates:
                field = f"{part.kind}.{link.key}"
                self._warnings.append(Reason.of("several_of_one_name", field=field, value=told(value)))

    def _tied_to(self, kind: str, link: Field) -> dict[str, int]:
        """What the parts of a kind lead to by a link, by its names."""
        if (kind, link.key) not in self._tied:
            found = self._tied[kind, link.key] = {}
            for part in self._state.parts:
                target = part.values.get(link.key)
                if part.kind == kind and isinstance(target, int):
                    for name in self._resolver.names(link.target, target):
                        found.setdefault(name, target)
        return self._tied[kind, link.key]
