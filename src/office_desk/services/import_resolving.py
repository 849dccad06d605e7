"""What the links of a source's records lead to as a plan stands, and what a person reads of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Decision, FieldChange, Plan, Verdict
from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.errors import Reason
from office_desk.services.import_deeds import ground_of
from office_desk.services.import_ground import LinkTarget, ToBe


class Resolver:
    """Answers where the records of a plan will be, and so where links to them lead."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._ground = ground_of(plan)

    def place_of(self, number: int) -> LinkTarget | None:
        """Where a record of the source will be; None where it will not be anywhere."""
        record = self._plan.records[number]
        if record.verdict is Verdict.INVALID:
            return None
        if record.decision is Decision.ADD:
            return ToBe(record.incoming.kind, number)
        if record.chosen is None or (record.chosen.is_trashed and record.decision is Decision.SKIP):
            return None
        return record.chosen.id if record.chosen.row is None else self.place_of(record.chosen.row)

    def resolved(self, incoming: Incoming, warnings: list[Reason]) -> Mapping[str, Any]:
        """The values with links as what they lead to; a link that leads nowhere is left out with a warning."""
        kind = KINDS[incoming.kind]
        if link_keys(incoming.kind).isdisjoint(incoming.values):
            return incoming.values
        values: dict[str, Any] = {}
        for key, value in incoming.values.items():
            if not isinstance(value, (Named, Marked)):
                values[key] = value
                continue
            target = self._ground.links.target(kind[key].target, value, self.place_of)
            if target is not None:
                values[key] = target
            elif not kind[key].required:
                warnings.append(Reason.of("link_left_out", field=f"{kind.key}.{key}", value=told(value)))
        return values

    def without_trash(self, kind: RecordKind, said: Mapping[str, Any], warnings: list[Reason]) -> Mapping[str, Any]:
        """The values without links to what lies in the trash, where nothing new may point at."""
        lost = []
        for link in kind.links:
            target = said.get(link.key)
            if isinstance(target, int) and self._ground.links.is_trashed(link.target, target):
                lost.append(link.key)
                because = Reason.of("link_in_trash", title=self.title(link.target, target))
                warnings.append(Reason.of("in_field", field=f"{kind.key}.{link.key}", because=because))
        return {key: value for key, value in said.items() if key not in lost} if lost else said

    def shown(self, kind: RecordKind, change: FieldChange) -> FieldChange:
        """The change as a person reads it: links by their titles."""
        target = kind[change.key].target
        if not target:
            return FieldChange(change.key, change.desk, change.source, change.side)
        return FieldChange(change.key, self.title(target, change.desk), self.title(target, change.source), change.side)

    def names(self, kind: str, target: LinkTarget | None) -> tuple[str, ...]:
        """What a record of the desk that a link leads to is called in each language; () for any other target."""
        titles = self._ground.titles.get((kind, target)) if isinstance(target, int) else None
        return (titles.en, titles.zh, titles.ru) if titles else ()

    def title(self, kind: str, target: LinkTarget | None) -> str:
        """What a link's target is called; "" for none."""
        if target is None:
            return ""
        if isinstance(target, int):
            titles = self._ground.titles.get((kind, target))
            return titles.in_language(self._ground.language) if titles else str(target)
        if target.name:
            return target.name
        record = self._plan.records[target.number]
        return record.title if target.part < 0 else str(record.incoming.parts[target.part].values.get("title") or "")


@cache
def link_keys(kind: str) -> frozenset[str]:
    """The fields by which records of a kind point at others."""
    return frozenset(link.key for link in KINDS[kind].links)


def told(link: Any) -> str:
    """What a link tells of where it leads."""
    if isinstance(link, Named):
        return link.text
    return link.title or link.uuid if isinstance(link, Marked) else ""
