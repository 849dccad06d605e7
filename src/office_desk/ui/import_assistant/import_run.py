"""One source on its way into the desk: read, mapped, planned, stored. The steps show it and change it through here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from office_desk.exchange.columns import ColumnMapping
from office_desk.exchange.plan import Decision, FieldChange, Plan, PlannedRecord, Side
from office_desk.exchange.reading import Reading, ReadOptions, Source
from office_desk.model.changes import Changes
from office_desk.ui.import_assistant.guests_choice import GuestsChoice
from office_desk.ui.import_assistant.letting_go import let_go
from office_desk.ui.import_assistant.plan_work import (
    change_kept,
    fit_columns,
    make_plan,
    map_columns,
    read_source,
)
from office_desk.ui.import_assistant.record_decisions import RecordDecisions
from office_desk.ui.import_assistant.way_back import WayBack
from office_desk.ui.import_assistant.work_under_way import WorkUnderWay

if TYPE_CHECKING:
    from office_desk.services.imports import Imported
    from office_desk.ui.import_assistant.guessed_mapping import Mapped
    from office_desk.ui.workplace import Workplace

_PAUSE = 250  # milliseconds without another change of the options before the source is read again


class ImportRun(QObject):
    """Everything that is known of one source; the desk is asked on workers, one question of a kind at a time.

    Attributes:
        reading: What was read; None until then and after a failure.
        mapping: The mapping of a table's columns.
        plan: What would be done; None while it has to be made anew.
        imported: What was done.
        way_back: How it is taken back, and whether it was.
        guests: The event that its people are guests of, if any.
        is_seen: Whether the person has agreed to how the text reads; needed where the encoding is a guess.

    Signals:
        read_again: there is another `reading`, or none.
        mapped: there is another mapping, or kept mappings came or went.
        planned: there is another `plan`, or none.
        replanned: the decisions on records of these numbers changed.
        done: there is an `imported`.
        failed: an exception; nothing was stored.
        work_began: a `LongWork` to show.
        busy_changed: whether `is_busy`.
    """

    read_again = Signal()
    mapped = Signal()
    planned = Signal()
    replanned = Signal(object)
    done = Signal()
    failed = Signal(object)
    work_began = Signal(object)
    busy_changed = Signal()

    def __init__(
        self, workplace: Workplace, source: Source, parent: QObject | None = None, guests_of: int | None = None
    ) -> None:
        """Begin with a source, and where its people are guests of an event, with that one's id."""
        super().__init__(parent)
        self._workplace = workplace
        self.source = source
        self.guests = GuestsChoice(workplace, guests_of, self)
        self.guests.chosen.connect(self._take_event)
        self.guests.failed.connect(self.failed)
        self.options = ReadOptions()
        self.reading: Reading | None = None
        self.mapping: ColumnMapping | None = None
        self.kept: tuple[ColumnMapping, ...] = ()
        self.plan: Plan | None = None
        self.on_duplicate = Decision.UPDATE
        self.imported: Imported | None = None
        self.is_seen = False
        self.is_storing = False
        self._works = WorkUnderWay(workplace.operations, self)
        self._works.began.connect(self.work_began)
        self._works.changed.connect(self.busy_changed)
        self._decisions = RecordDecisions(self._works, self)
        self._decisions.made.connect(self.replanned)
        self._decisions.failed.connect(self.failed)
        self.way_back = WayBack(workplace, self)
        self.way_back.failed.connect(self.failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read)

    @property
    def is_busy(self) -> bool:
        """Whether something is read, planned or stored, or about to be."""
        return bool(self._works) or self._pause.isActive()

    @property
    def is_writing(self) -> bool:
        """Whether the source is being stored or taken back: nothing may come in between but stopping it."""
        return self.is_storing or self.way_back.work is not None

    @property
    def has_own_choices(self) -> bool:
        """Whether leaving would lose decisions that the person made."""
        return bool(self._decisions.own) and self.imported is None

    @property
    def must_be_seen(self) -> bool:
        """Whether nothing may be stored before the person has agreed to how the text reads."""
        return self.reading is not None and self.reading.encoding_is_guess and not self.is_seen

    def read(self) -> None:
        """Read the source with the options of the moment; an older reading that is under way is stopped."""
        self._pause.stop()
        source, options, before = self.source, self.options, self.mapping
        work = partial(read_source, source=source, options=options, before=before, has_event=self._has_event)
        text = self.tr("Reading: {done} of {total}")
        self._works.ask(text, work, self._take_reading, self._fail_reading, "reading")

    def set_options(self, **values: Any) -> None:
        """Read the source otherwise, a moment after the last change."""
        options = replace(self.options, **values)
        if options != self.options:
            self.options = options
            self.is_seen = self.is_seen or "encoding" in values
            self._pause.start()
            self.busy_changed.emit()

    def agree(self) -> None:
        """The person has looked, and the text reads right."""
        if not self.is_seen:
            self.is_seen = True
            self.read_again.emit()

    def map_as(self, mapping: ColumnMapping) -> None:
        """Take the columns otherwise; the plan has to be made anew."""
        if mapping != self.mapping:
            self.mapping = mapping
            self._drop_plan()
            self.mapped.emit()

    def remap(self, kind: str) -> None:
        """Guess the mapping anew, for records of that kind."""
        table = self.reading.table if self.reading else None
        if table is not None:
            work = partial(map_columns, table=table, kind=kind, has_event=self._has_event)
            self._works.ask(self.tr("Reading…"), work, self._take_mapped, self.failed.emit, "mapping")

    def change_kept(self, work: Callable[[], None], mapping: ColumnMapping) -> None:
        """Keep or forget a mapping on a worker, and go on with `mapping`."""
        self._workplace.operations.read(
            self, lambda desk: change_kept(work), partial(self._take_kept, mapping), self.failed.emit, key="kept"
        )

    def revise_records(self) -> None:
        """Records of the reading were edited: the plan has to be made anew, and no decision on one holds."""
        self._decisions.forget()
        self._drop_plan()

    def make_plan(self) -> None:
        """Compare the records with the desk; decisions that the person made on them are made again."""
        if self.reading is None:
            return
        work = partial(
            make_plan,
            reading=self.reading,
            mapping=self.mapping,
            on_duplicate=self.on_duplicate,
            language=self._workplace.language(),
            own=dict(self._decisions.own),
            guests_of=self.guests.event_id,
        )
        self._works.compare(work, self._take_plan, self.failed.emit, "plan")

    def decide_all(self, decision: Decision) -> None:
        """Say what is done with every record that the desk has and on which nothing else was decided."""
        if decision is not self.on_duplicate:
            self.on_duplicate = decision
            self.make_plan()

    def decide(self, numbers: Sequence[int], decision: Decision, match_id: int | None = None) -> None:
        """Say what is done with records; without `match_id` with the match each has, or its most alike one."""
        if self.plan is not None and not self.is_storing:
            self._decisions.decide(self.plan, numbers, decision, match_id)

    def choose_side(self, record: PlannedRecord, change: FieldChange, side: Side) -> None:
        """Say whose value of a field will stand."""
        if not self.is_storing:
            self._decisions.choose_side(record, change, side)

    def carry_out(self) -> None:
        """Do what the plan says, as one unit of work."""
        if self.plan is None or self.must_be_seen or self.is_busy:
            return
        plan = self.plan
        self.is_storing = True
        work = self._workplace.operations.write_long(
            self,
            self.tr("Importing: {done} of {total}"),
            lambda desk, progress: desk.imports.carry_out(plan, progress),
            self._take_imported,
            self._fail_storing,
            is_shown=False,
        )
        self._works.watch(work)

    def take_back(self) -> None:
        """Undo the whole import."""
        if self.changes is None or self.is_busy:
            return
        self.way_back.go()
        if self.way_back.work is not None:
            self._works.watch(self.way_back.work)

    @property
    def changes(self) -> Changes | None:
        """What the import did to the desk; None before it and where it changed nothing."""
        return self.imported.changes if self.imported else None

    def rejected(self, done: Callable[[tuple[str, bytes]], None]) -> None:
        """Have the records that were not taken put into a file of the source's own format."""
        source, reading = self.source, self.reading
        if reading is None or self.plan is None or self.imported is None:
            return
        records = self.plan.records
        refused = [
            replace(records[number].incoming, refusals=reasons)
            for number, reasons in self.imported.outcome.refused.items()
        ]
        self._workplace.operations.read(
            self, lambda desk: desk.imports.rejected(source, reading, refused), done, self.failed.emit, key="rejected"
        )

    def leave(self) -> None:
        """The window has done with this source: stop whatever is under way, and let go of its records."""
        self.stop()
        let_go(self._workplace.operations, self.reading, self.plan)

    def stop(self) -> None:
        """Stop whatever is under way."""
        self._pause.stop()
        self._works.stop()

    def _take_reading(self, answer: tuple[Reading, Mapped]) -> None:
        let_go(self._workplace.operations, self.reading, None)
        self.reading, mapped = answer
        self.mapping, self.kept = mapped.mapping, mapped.kept
        self._decisions.forget()
        self._drop_plan()
        self.read_again.emit()
        self.mapped.emit()

    def _fail_reading(self, error: Exception) -> None:
        self.reading = self.mapping = None
        self._drop_plan()
        self.read_again.emit()
        self.failed.emit(error)

    @property
    def _has_event(self) -> bool:
        return self.guests.event_id is not None

    def _take_event(self) -> None:
        """Columns that tell of a visit come and go with the event, and the plan has to be made anew."""
        self._drop_plan()
        table = self.reading.table if self.reading else None
        if table is not None and self.mapping is not None:
            work = partial(fit_columns, table=table, mapping=self.mapping, has_event=self._has_event)
            self._works.ask(self.tr("Reading…"), work, self.map_as, self.failed.emit, "mapping")
        self.mapped.emit()

    def _take_mapped(self, mapped: Mapped) -> None:
        self.kept = mapped.kept
        if mapped.mapping is not None:
            self.map_as(mapped.mapping)

    def _take_kept(self, mapping: ColumnMapping, kept: tuple[ColumnMapping, ...]) -> None:
        self.kept = kept
        self.mapping = mapping
        self.mapped.emit()

    def _drop_plan(self) -> None:
        if self.plan is not None:
            let_go(self._workplace.operations, None, self.plan)
            self.plan = None
            self._decisions.leave_plan()
            self.planned.emit()

    def _take_plan(self, plan: Plan) -> None:
        let_go(self._workplace.operations, None, self.plan)
        self.plan = plan
        self._decisions.leave_plan()
        self.planned.emit()

    def _take_imported(self, imported: Imported) -> None:
        self.is_storing = False
        self.imported = imported
        if imported.changes is not None:
            self.way_back.open(imported.changes.unit_id)
        self.done.emit()
        if imported.changes is not None:
            self._workplace.notify(imported.changes)

    def _fail_storing(self, error: Exception) -> None:
        self.is_storing = False
        self.busy_changed.emit()
        self.failed.emit(error)
