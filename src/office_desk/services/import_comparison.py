"""Holds the records of a source against the desk as it was read, one after the other, without asking it again.

An earlier record of the source counts as done when a later one is compared: the same person in two rows becomes one
record with what both rows tell. Among the rows of one record the first wins, so that a second import of the same
source finds everything as it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Decision, FieldChange, PartChange, Plan, PlannedRecord, Side, Verdict
from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.empty_values import complete
from office_desk.model.errors import Reason
from office_desk.model.rules.record_rules import broken_record_rules
from office_desk.model.snapshot import Titles
from office_desk.services.attachments import LARGEST_FILE
from office_desk.services.import_cleaning import broken_new, in_field, tie_of, with_defaults
from office_desk.services.import_deeds import Deed, ground_of
from office_desk.services.import_differences import field_changes, part_changes, same_part
from office_desk.services.import_ground import Known, KnownPart, LinkTarget, ToBe, attachment_link

_TAKEN = (Decision.UPDATE, Decision.MERGE)
_CERTAIN = (Verdict.CHANGED, Verdict.SAME)


class Comparison:
    """The comparison of all records of a plan, or again of some of them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._ground = ground_of(plan)

    def compare_all(self, progress: Callable[[int], None], *, is_first: bool = False) -> None:
        """Compare every record; ``is_first`` lets what is found decide the verdicts."""
        self._ground.states.clear()
        self._ground.deeds.clear()
        for number, record in enumerate(self._plan.records):
            progress(number)
            self._compare(record, is_first)
            if is_first and record.verdict is Verdict.POSSIBLE and record.decision is Decision.SKIP:
                self._try_others(record)
        self._tell_new_organizations()

    def _try_others(self, record: PlannedRecord) -> None:
        """Look whether another of the possible records says all of it already: that one it is, then."""
        for match in (*record.matches[1:], record.matches[0]):
            if len(record.matches) > 1 and record.verdict is Verdict.POSSIBLE:
                record.chosen = match
                self._compare(record, True)

    def group(self, number: int) -> set[int]:
        """The records that become the same one as this."""
        root = self.root(number)
        return {one for one in self._related(number) if self.root(one) == root}

    def _related(self, number: int) -> set[int]:
        """The records that may become the same one as this, as far as their matches reach."""
        if not self._ground.related:
            for record in self._plan.records:
                for key in self._state_keys(record):
                    self._ground.related[key].append(record.number)
        found, waiting = {number}, [number]
        while waiting:
            for key in self._state_keys(self._plan.records[waiting.pop()]):
                more = set(self._ground.related.get(key, ())) - found
                found |= more
                waiting += more
        return found

    def compare_again(self, numbers: Iterable[int]) -> None:
        """Compare these records again, and all that become the same ones."""
        again = sorted(set().union(*(self.group(number) for number in numbers)))
        named = self._names_of(again)
        for number in again:
            for key in self._state_keys(self._plan.records[number]):
                self._ground.states.pop(key, None)
        for number in again:
            self._compare(self._plan.records[number], False)
        if named or self._names_of(again):
            self._tell_new_organizations()

    def root(self, number: int) -> tuple[str, int, int]:
        """What tells the records apart that become one: kind, id on the desk, number of the first in the source."""
        record = self._plan.records[number]
        while record.decision is not Decision.ADD and record.chosen is not None:
            if record.chosen.row is None:
                return record.incoming.kind, record.chosen.id, -1
            record = self._plan.records[record.chosen.row]
        return record.incoming.kind, -1, record.number

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

    def _is_taken(self, record: PlannedRecord) -> bool:
        """Whether a record is written; one that follows an earlier row is where that one is."""
        if record.verdict is Verdict.INVALID or record.decision is Decision.SKIP:
            return False
        follows = record.chosen.row if record.chosen and record.decision is not Decision.ADD else None
        return follows is None or self._is_taken(self._plan.records[follows])

    def _state_keys(self, record: PlannedRecord) -> Iterable[tuple[str, LinkTarget]]:
        kind = record.incoming.kind
        yield kind, ToBe(kind, record.number)
        for match in record.matches:
            yield kind, match.id if match.row is None else ToBe(kind, match.row)

    def _state(self, record: PlannedRecord) -> Known | None:
        """The record that this one is taken into, as earlier rows leave it; None for one to be added."""
        chosen = record.chosen
        if chosen is None or record.decision is Decision.ADD:
            return None
        kind = record.incoming.kind
        if chosen.row is not None:
            before = self._plan.records[chosen.row]
            return self._state(before) or self._ground.states.get((kind, ToBe(kind, chosen.row)))
        if (kind, chosen.id) not in self._ground.states:
            known = self._ground.known.get((kind, chosen.id))
            if known is None:
                return None
            self._ground.states[kind, chosen.id] = known.copy()
        return self._ground.states[kind, chosen.id]

    def _compare(self, record: PlannedRecord, is_first: bool) -> None:
        self._ground.deeds.pop(record.number, None)
        record.warnings = tuple(record.incoming.warnings)
        if record.incoming.refusals:
            record.verdict, record.decision = Verdict.INVALID, Decision.SKIP
            record.reasons = tuple(record.incoming.refusals)
            return
        warnings: list[Reason] = []
        said = self._resolved(record.incoming, warnings)
        state = self._state(record)
        deed = Deed()
        is_new = state is None
        if state is None:
            record.changes, record.part_changes = [], []
            deed.values = self._as_new(record, said, warnings)
            titles, values = Titles(record.title), dict(deed.values)
            state = Known(record.incoming.kind, None, 0, titles, values, number=record.number)
            self._ground.states[state.kind, ToBe(state.kind, record.number)] = state
            winner = Decision.UPDATE
        else:
            if not self._is_taken(record):
                state = state.copy()  # What is skipped leaves no trace for later rows.
            winner = Decision.MERGE if state.rows or record.decision is Decision.MERGE else self._winner(record)
            self._compare_values(record, said, state, winner, deed)
        if record.verdict is Verdict.INVALID:
            return
        self._compare_parts(record, state, winner, deed, warnings)
        self._compare_files(record, state, deed, warnings)
        record.warnings = (*record.incoming.warnings, *warnings)
        if not is_new and (is_first or record.verdict in _CERTAIN):
            _judge(record, deed, self._plan.on_duplicate)
        if self._is_taken(record):
            deed.target = self.place_of(record.number)
            _apply(state, deed)
        self._ground.deeds[record.number] = deed

    def _winner(self, record: PlannedRecord) -> Decision:
        """Who wins in what is shown of a record; one that is skipped shows what taking it would change."""
        if record.decision is Decision.UPDATE or self._plan.on_duplicate is not Decision.MERGE:
            return Decision.UPDATE
        return Decision.MERGE

    def _resolved(self, incoming: Incoming, warnings: list[Reason], place: str = "") -> dict[str, Any]:
        """The values with links as what they lead to; a link that leads nowhere is left out with a warning."""
        kind = KINDS[incoming.kind]
        values: dict[str, Any] = {}
        for key, value in incoming.values.items():
            if not isinstance(value, Named | Marked):
                values[key] = value
                continue
            target = self._ground.links.target(kind[key].target, value, self.place_of)
            if target is not None:
                values[key] = target
            elif not kind[key].required:
                warnings.append(Reason.of("link_left_out", field=f"{kind.key}.{key}", value=_told(value)))
        return values

    def _as_new(self, record: PlannedRecord, said: Mapping[str, Any], warnings: list[Reason]) -> dict[str, Any]:
        """The values of a record to be added; it is invalid where they break a rule."""
        kind = KINDS[record.incoming.kind]
        said = self._without_trash(kind, said, warnings)
        broken = dict(broken_new(kind, said))
        for key, value in record.incoming.values.items():
            if key in broken and isinstance(value, Named | Marked):
                broken[key] = Reason.of("link_not_found", field=f"{kind.key}.{key}", value=_told(value))
        _refuse(record, kind, broken)
        preset = {key: value for (of_kind, key), value in self._ground.preset.items() if of_kind == kind.key}
        return with_defaults(kind, preset | dict(said))

    def _without_trash(self, kind: RecordKind, said: Mapping[str, Any], warnings: list[Reason]) -> dict[str, Any]:
        """The values without links to what lies in the trash, where nothing new may point at."""
        kept = dict(said)
        for link in kind.links:
            target = kept.get(link.key)
            if isinstance(target, int) and self._ground.links.is_trashed(link.target, target):
                del kept[link.key]
                because = Reason.of("link_in_trash", title=self._title(link.target, target))
                warnings.append(Reason.of("in_field", field=f"{kind.key}.{link.key}", because=because))
        return kept

    def _compare_values(
        self, record: PlannedRecord, said: Mapping[str, Any], state: Known, winner: Decision, deed: Deed
    ) -> None:
        kind = KINDS[record.incoming.kind]
        sides = {change.key: change for change in record.changes}
        touched = self._ground.touched.get((state.kind, state.id or -1), frozenset())
        record.changes = []
        for change in field_changes(kind, said, state.values, winner):
            shown = self._shown(kind, change)
            before = sides.get(change.key)
            if before is not None and before.source == shown.source:
                change.side = shown.side = before.side
            if change.key in touched:
                change.side = shown.side = Side.DESK
                deed.warnings.append(Reason.of("changed_since_plan", field=f"{kind.key}.{change.key}"))
            record.changes.append(shown)
            if change.side is Side.SOURCE:
                deed.values[change.key] = change.source
        _refuse(record, kind, _broken_by(kind, state.values, deed.values))

    def _shown(self, kind: RecordKind, change: FieldChange) -> FieldChange:
        """The change as a person reads it: links by their titles."""
        target = kind[change.key].target
        if not target:
            return FieldChange(change.key, change.desk, change.source, change.side)
        return FieldChange(
            change.key, self._title(target, change.desk), self._title(target, change.source), change.side
        )

    def _title(self, kind: str, target: LinkTarget | None) -> str:
        if target is None:
            return ""
        if isinstance(target, int):
            titles = self._ground.titles.get((kind, target))
            return titles.in_language(self._ground.language) if titles else str(target)
        if target.name:
            return target.name
        record = self._plan.records[target.number]
        return record.title if target.part < 0 else str(record.incoming.parts[target.part].values.get("title") or "")

    def _compare_parts(
        self, record: PlannedRecord, state: Known, winner: Decision, deed: Deed, warnings: list[Reason]
    ) -> None:
        sides = {(one.place, change.key): change for one in record.part_changes for change in one.changes}
        record.new_parts, record.part_changes = [], []
        incoming = record.incoming
        claimed = {part.uuid for part in incoming.parts if part.uuid}
        resolved = {place: self._part_values(record, place, state, warnings) for place in _in_order(incoming.parts)}
        for place, values in resolved.items():
            part = incoming.parts[place]
            if values is None or self._lies_in_trash(part, state, warnings):
                continue
            own = ToBe(part.kind, record.number, place)
            siblings = [told for other, told in resolved.items() if told and incoming.parts[other].kind == part.kind]
            values = self._resolved_again(part, values)
            known = same_part(part, values, state.parts, siblings, claimed)
            if known is None:
                values = self._without_trash(KINDS[part.kind], values, warnings)
                if self._lacks_link(part, values, warnings):
                    continue
                _settle_primary(part.kind, values, state)
                record.new_parts.append(part)
                deed.parts[place] = values
                state.parts.append(KnownPart(part.kind, None, part.uuid, dict(values), to_be=own))
                continue
            self._ground.links.is_the_same(own, known.id if known.id is not None else known.to_be or own)
            self._compare_part(record, place, known, values, winner, deed, sides)

    def _compare_part(
        self,
        record: PlannedRecord,
        place: int,
        known: KnownPart,
        values: Mapping[str, Any],
        winner: Decision,
        deed: Deed,
        sides: Mapping[tuple[int, str], FieldChange],
    ) -> None:
        kind = KINDS[known.kind]
        changes = part_changes(kind, record.incoming.parts[place], values, known, winner)
        touched = self._ground.touched.get((known.kind, known.id or -1), frozenset())
        for change in changes:
            if (place, change.key) in sides:
                change.side = sides[place, change.key].side
            if change.key in touched:
                change.side = Side.DESK
                deed.warnings.append(Reason.of("changed_since_plan", field=f"{kind.key}.{change.key}"))
        if not changes:
            return
        shown = [self._shown(kind, change) for change in changes]
        record.part_changes.append(PartChange(known.kind, known.id, place, known.title, shown))
        written = {change.key: change.source for change in changes if change.side is Side.SOURCE}
        if written:
            deed.part_values.append((known.kind, known, written))

    def _part_values(
        self, record: PlannedRecord, place: int, state: Known, warnings: list[Reason]
    ) -> dict[str, Any] | None:
        part = record.incoming.parts[place]
        values = self._resolved(part, warnings)
        tie = tie_of(part.kind, record.incoming.kind)
        values[tie] = state.id if state.id is not None else ToBe(state.kind, state.number)
        return None if self._lacks_link(part, values, warnings) else values

    @staticmethod
    def _lacks_link(part: Incoming, values: Mapping[str, Any], warnings: list[Reason]) -> bool:
        """Whether a part cannot be kept because what it has to point at is not there."""
        missing = next((one for one in KINDS[part.kind].links if one.required and one.key not in values), None)
        if missing is not None:
            told = _told(part.values.get(missing.key))
            because = Reason.of("link_not_found", field=f"{part.kind}.{missing.key}", value=told)
            warnings.append(Reason.of("part_left_out", kind=part.kind, because=because))
        return missing is not None

    def _resolved_again(self, part: Incoming, values: dict[str, Any]) -> dict[str, Any]:
        """The values once more: a session that turned out to be one of the desk is not the one in the file."""
        links = KINDS[part.kind].links
        for one in links:
            value = part.values.get(one.key)
            if isinstance(value, Marked):
                target = self._ground.links.target(one.target, value, self.place_of)
                if target is not None:
                    values[one.key] = target
        return values

    def _lies_in_trash(self, part: Incoming, state: Known, warnings: list[Reason]) -> bool:
        """Whether somebody deleted the part on the desk: it is not brought back by the way."""
        placed = self._ground.links.marks.get((part.kind, part.uuid)) if part.uuid else None
        if placed is None or not placed.is_trashed or any(one.id == placed.id for one in state.parts):
            return False
        kind = KINDS[part.kind]
        title = next((str(part.values[key]) for key in (*kind.titles, "value") if part.values.get(key)), "")
        if state.id is not None:
            warnings.append(Reason.of("part_in_trash", kind=part.kind, title=title))
        return state.id is not None

    def _compare_files(self, record: PlannedRecord, state: Known, deed: Deed, warnings: list[Reason]) -> None:
        record.new_files = []
        if record.incoming.kind == "attachments":
            return
        for file in record.incoming.files:
            digest = hashlib.sha256(file.content).hexdigest()
            if digest in state.files:
                continue
            is_too_large = len(file.content) > LARGEST_FILE
            if is_too_large or not attachment_link(record.incoming.kind):
                because = (
                    Reason.of("file_too_large", name=file.file_name) if is_too_large else Reason.of("no_files_here")
                )
                warnings.append(Reason.of("file_left_out", name=file.file_name, because=because))
                continue
            state.files.add(digest)
            record.new_files.append(file)
            deed.files.append(file)

    def _names_of(self, numbers: Iterable[int]) -> list[str]:
        """The organizations that these records name and that are to be made."""
        deeds = (self._ground.deeds.get(number) for number in numbers)
        targets = (one for deed in deeds if deed is not None and deed.target is not None for one in deed.targets())
        return [one.name for one in targets if isinstance(one, ToBe) and one.name and one.kind == "organizations"]

    def _tell_new_organizations(self) -> None:
        self._plan.new_organizations = tuple(dict.fromkeys(self._names_of(self._ground.deeds)))


def _told(link: Any) -> str:
    """What a link tells of where it leads."""
    if isinstance(link, Named):
        return link.text
    return link.title or link.uuid if isinstance(link, Marked) else ""


def _judge(record: PlannedRecord, deed: Deed, on_duplicate: Decision) -> None:
    """Tell a record with something new from one without; a possible one that says nothing new is the same one."""
    if record.verdict is Verdict.POSSIBLE and not record.says_something_new:
        record.verdict, record.decision = Verdict.SAME, on_duplicate
    elif record.verdict in _CERTAIN:
        record.verdict = Verdict.SAME if deed.is_idle else Verdict.CHANGED


def _apply(state: Known, deed: Deed) -> None:
    state.values.update(deed.values)
    for _, part, values in deed.part_values:
        part.values.update(values)
    state.rows += 1


def _refuse(record: PlannedRecord, kind: RecordKind, broken: Mapping[str, Reason]) -> None:
    if broken:
        record.reasons = in_field(kind.key, broken)
        record.verdict, record.decision = Verdict.INVALID, Decision.SKIP


def _broken_by(kind: RecordKind, known: Mapping[str, Any], changed: Mapping[str, Any]) -> dict[str, Reason]:
    """The rules between fields that a record breaks with the changed values, and did not break before."""
    if not changed:
        return {}
    before = broken_record_rules(kind, complete(kind, dict(known)))
    broken = broken_record_rules(kind, complete(kind, dict(known) | dict(changed)))
    return {key: reason for key, reason in broken.items() if key not in before}


def _settle_primary(kind: str, values: dict[str, Any], state: Known) -> None:
    """A person has one main workplace: the one that is known stays so."""
    if kind == "affiliations" and values.get("primary"):
        others = (one for one in state.parts if one.kind == kind and one.values.get("person") == values.get("person"))
        values["primary"] = not any(one.values.get("primary") for one in others)


def _in_order(parts: list[Incoming]) -> list[int]:
    """The places of parts, those first that others point at."""
    return sorted(range(len(parts)), key=lambda place: (_ORDER[parts[place].kind], place))


_ORDER = {kind: place for place, kind in enumerate(KINDS)}
