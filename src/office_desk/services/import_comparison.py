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
from office_desk.exchange.plan import Decision, Plan, PlannedRecord, Side, Verdict
from office_desk.model.catalog import KINDS, RecordKind
from office_desk.model.empty_values import complete
from office_desk.model.errors import Reason
from office_desk.model.rules.record_rules import broken_record_rules
from office_desk.model.snapshot import Titles
from office_desk.services.attachments import LARGEST_FILE
from office_desk.services.import_cleaning import broken_new, in_field
from office_desk.services.import_deeds import Deed, ground_of
from office_desk.services.import_differences import field_changes
from office_desk.services.import_ground import Known, LinkTarget, ToBe, attachment_link
from office_desk.services.import_likeness import ONLY_CALLED_SO
from office_desk.services.import_parts import PartComparison
from office_desk.services.import_resolving import Resolver, told
from office_desk.services.import_shown_names import is_renamed

_TAKEN = (Decision.UPDATE, Decision.MERGE)
_CERTAIN = (Verdict.CHANGED, Verdict.SAME)


class Comparison:
    """The comparison of all records of a plan, or again of some of them; for each another one is made.

    The records of the desk that rows may be, and those to be added that later rows may tell of again, are kept as the
    rows compared so far leave them.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._ground = ground_of(plan)
        self._states: dict[tuple[str, LinkTarget], Known] = {}
        self._resolver = Resolver(plan)
        self._parts = PartComparison(plan, self._resolver)

    def compare_all(self, progress: Callable[[int], None], *, is_first: bool = False) -> None:
        """Compare every record; ``is_first`` lets what is found decide the verdicts."""
        self._ground.deeds.clear()
        rows = (match.row for record in self._plan.records for match in record.matches)
        self._ground.repeated = frozenset(row for row in rows if row is not None)
        for number, record in enumerate(self._plan.records):
            progress(number)
            self._compare(record, is_first)
            if is_first and record.verdict is Verdict.POSSIBLE:
                self._try_others(record)
                self._forget_weak(record)
        self._tell_new_organizations()

    def _try_others(self, record: PlannedRecord) -> None:
        """Look whether another of the possible records says all of it already: that one it is, then."""
        for match in (*record.matches[1:], record.matches[0]):
            if len(record.matches) > 1 and record.verdict is Verdict.POSSIBLE and record.decision is Decision.SKIP:
                record.chosen = match
                self._compare(record, True)

    def _forget_weak(self, record: PlannedRecord) -> None:
        """A record that has only its names from another one, and says more, is a new one: nobody is asked."""
        if record.verdict is Verdict.POSSIBLE and all(match.score <= ONLY_CALLED_SO for match in record.matches):
            record.verdict, record.decision = Verdict.NEW, Decision.ADD
            record.matches, record.chosen = (), None
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
            return self._state(before) or self._states.get((kind, ToBe(kind, chosen.row)))
        if (kind, chosen.id) not in self._states:
            known = self._ground.known.get((kind, chosen.id))
            if known is None:
                return None
            self._states[kind, chosen.id] = known.copy()
        return self._states[kind, chosen.id]

    def _held_namesakes(self, incoming: Incoming, state: Known) -> dict[str, LinkTarget]:
        """Links of the known record that the source names rightly: of several of that name, it means the one there."""
        held = {}
        for link in KINDS[incoming.kind].links:
            target, value = state.values.get(link.key), incoming.values.get(link.key)
            if target is None or not isinstance(value, Named):
                continue
            is_called_so = value.text.strip() in self._resolver.names(link.target, target)
            if is_called_so or target in self._ground.links.candidates(link.target, value):
                held[link.key] = target
        return held

    def _compare(self, record: PlannedRecord, is_first: bool) -> None:
        self._ground.deeds.pop(record.number, None)
        record.warnings = record.incoming.warnings
        if record.incoming.refusals:
            record.verdict, record.decision = Verdict.INVALID, Decision.SKIP
            record.reasons = record.incoming.refusals
            return
        warnings: list[Reason] = []
        said = self._resolver.resolved(record.incoming, warnings)
        state = self._state(record)
        deed = Deed()
        is_new = state is None
        if state is None:
            record.changes, record.part_changes = (), ()
            deed.values = self._as_new(record, said, warnings)
            state = Known(record.incoming.kind, None, 0, Titles(record.title), {}, number=record.number)
            if record.number in self._ground.repeated:
                state.values = self._ground.begun(state.kind, deed.values)
                self._states[state.kind, ToBe(state.kind, record.number)] = state
            winner = Decision.UPDATE
        else:
            if not self._is_taken(record):
                state = state.copy()  # What is skipped leaves no trace for later rows.
            if record.incoming.shown and _is_marked(record):
                said = {key: value for key, value in said.items() if key not in record.incoming.shown}
                if is_renamed(record.incoming, state.titles):
                    title = state.titles.in_language(self._ground.language)
                    warnings.append(Reason.of("shown_name_not_taken", value=record.title, title=title))
            said = {**said, **self._held_namesakes(record.incoming, state)}
            winner = Decision.MERGE if state.rows or record.decision is Decision.MERGE else self._winner(record)
            self._compare_values(record, said, state, winner, deed)
        if record.verdict is Verdict.INVALID:
            return
        self._parts.compare(record, state, winner, deed, warnings)
        self._compare_files(record, state, deed, warnings)
        record.warnings = (*record.incoming.warnings, *warnings)
        if not is_new and (is_first or record.verdict in _CERTAIN):
            _judge(record, deed, self._plan.on_duplicate)
        if self._is_taken(record):
            deed.target = self._resolver.place_of(record.number)
            _apply(state, deed)
        self._ground.deeds[record.number] = deed

    def _winner(self, record: PlannedRecord) -> Decision:
        """Who wins in what is shown of a record; one that is skipped shows what taking it would change."""
        if record.decision is Decision.UPDATE or self._plan.on_duplicate is not Decision.MERGE:
            return Decision.UPDATE
        return Decision.MERGE

    def _as_new(self, record: PlannedRecord, said: Mapping[str, Any], warnings: list[Reason]) -> Mapping[str, Any]:
        """What is said of a record to be added; it is invalid where that breaks a rule."""
        kind = KINDS[record.incoming.kind]
        said = self._resolver.without_trash(kind, said, warnings)
        broken = dict(broken_new(kind, said))
        for key, value in record.incoming.values.items():
            if key in broken and isinstance(value, Named | Marked):
                broken[key] = Reason.of("link_not_found", field=f"{kind.key}.{key}", value=told(value))
        _refuse(record, kind, broken)
        return said

    def _compare_values(
        self, record: PlannedRecord, said: Mapping[str, Any], state: Known, winner: Decision, deed: Deed
    ) -> None:
        kind = KINDS[record.incoming.kind]
        sides = {change.key: change for change in record.changes}
        touched = self._ground.touched.get((state.kind, state.id or -1), frozenset())
        changes, values = [], {}
        is_exact = record.incoming.is_exact and _is_marked(record)
        for change in field_changes(kind, said, state.values, winner, is_exact=is_exact):
            shown = self._resolver.shown(kind, change)
            before = sides.get(change.key)
            if before is not None and before.source == shown.source:
                change.side = shown.side = before.side
            if change.key in touched:
                change.side = shown.side = Side.DESK
                deed.warnings += (Reason.of("changed_since_plan", field=f"{kind.key}.{change.key}"),)
            changes.append(shown)
            if change.side is Side.SOURCE:
                values[change.key] = change.source
        record.changes, deed.values = tuple(changes), values
        _refuse(record, kind, _broken_by(kind, state.values, deed.values))

    def _compare_files(self, record: PlannedRecord, state: Known, deed: Deed, warnings: list[Reason]) -> None:
        record.new_files = ()
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
            state.files |= {digest}
            record.new_files += (file,)
        deed.files = record.new_files

    def _names_of(self, numbers: Iterable[int]) -> list[str]:
        """The organizations that these records name and that are to be made."""
        deeds = [self._ground.deeds[number] for number in numbers if number in self._ground.deeds]
        targets = [one for deed in deeds if deed.target is not None for one in deed.targets()]
        return [one.name for one in targets if one.name and one.kind == "organizations"]

    def _tell_new_organizations(self) -> None:
        self._plan.new_organizations = tuple(dict.fromkeys(self._names_of(self._ground.deeds)))


def _judge(record: PlannedRecord, deed: Deed, on_duplicate: Decision) -> None:
    """Tell a record with something new from one without; a possible one that says nothing new is the same one."""
    if record.verdict is Verdict.POSSIBLE and not record.says_something_new:
        record.verdict, record.decision = Verdict.SAME, on_duplicate
    elif record.verdict in _CERTAIN:
        record.verdict = Verdict.SAME if deed.is_idle else Verdict.CHANGED


def _is_marked(record: PlannedRecord) -> bool:
    """Whether the chosen match is the record itself, by its UUID, and not one that is like it."""
    return record.chosen is not None and any(reason.code == "same_uuid" for reason in record.chosen.because)


def _apply(state: Known, deed: Deed) -> None:
    state.values.update(deed.values)
    for _, part, values in deed.part_values:
        part.values = {**part.values, **values}
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
