"""The plan as a person reads and corrects it, up to 100,000 records of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from assistant_driver import ImportOffice
from plan_builders import a_match, a_plan, cards_reading, changed, contact, person, planned
from PySide6.QtWidgets import QLabel

from office_desk.exchange.incoming import Incoming
from office_desk.exchange.plan import Decision, Match, Plan, PlannedRecord, Side, Verdict
from office_desk.exchange.reading import Source
from office_desk.model.errors import Reason
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.plan_model import DECISION, MATCH, TITLE, WHEN, PlanModel, sums_of
from office_desk.ui.import_assistant.plan_step import PlanStep
from office_desk.ui.import_assistant.plan_work import may_be_decided
from office_desk.ui.import_assistant.preview_model import PreviewModel
from office_desk.ui.import_assistant.record_detail import RecordDetail

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BOTH = (
    a_match(9, "Li Lei", because=(Reason.of("same_email", value="li@example.org"),)),
    a_match(10, "Li Lei (2)", score=60),
)


def a_model(plan: Plan) -> PlanModel:
    model = PlanModel(lambda: "en")
    model.show_plan(plan)
    return model


def shown(detail: RecordDetail) -> str:
    """Everything that can be read of a record."""
    return "\n".join(label.text().replace("\u200b", "") for label in detail.widget().findChildren(QLabel))


@pytest.fixture
def detail(office: ImportOffice, qtbot) -> RecordDetail:
    made = RecordDetail(office.workplace)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


def test_the_model_is_one_that_qt_accepts(qtmodeltester) -> None:
    qtmodeltester.check(a_model(a_plan(planned(0), changed(1), planned(2, Verdict.INVALID))))


def test_a_hundred_thousand_records_are_counted_and_filtered() -> None:
    kinds = (Verdict.NEW, Verdict.SAME, Verdict.NEW, Verdict.INVALID)
    model = a_model(a_plan(*(planned(number, kinds[number % 4]) for number in range(100_000))))
    assert model.counts == {None: 100_000, Verdict.NEW: 50_000, Verdict.SAME: 25_000, Verdict.INVALID: 25_000}
    model.show_verdict(Verdict.INVALID)
    assert model.rowCount() == 25_000
    assert model.number_at(1) == 7


def test_what_a_plan_would_do_is_counted() -> None:
    skipped = planned(3, decision=Decision.SKIP)
    merged = changed(4, decision=Decision.MERGE)
    plan = a_plan(planned(0), changed(1), planned(2, Verdict.SAME), skipped, merged, planned(5, Verdict.INVALID))
    sums = sums_of(plan)
    assert (sums.added, sums.updated, sums.same, sums.skipped, sums.refused) == (1, 2, 1, 1, 1)
    assert sums.taken == 3


@pytest.mark.parametrize(
    ("verdict", "matches", "possible"),
    [
        (Verdict.NEW, (), {Decision.ADD, Decision.SKIP}),
        (Verdict.POSSIBLE, BOTH, set(Decision)),
        (Verdict.INVALID, (), set()),
    ],
)
def test_only_what_makes_sense_can_be_decided(verdict: Verdict, matches: tuple[Match, ...], possible) -> None:
    record = planned(0, verdict, matches=matches)
    assert {decision for decision in Decision if may_be_decided(record, decision)} == possible


def test_a_record_with_another_verdict_stays_in_sight_until_the_filter_changes() -> None:
    plan = a_plan(planned(0, Verdict.POSSIBLE), planned(1))
    model = a_model(plan)
    model.show_verdict(Verdict.POSSIBLE)
    plan.records[0].verdict = Verdict.CHANGED
    assert model.sort_out_again()
    assert model.rowCount() == 1
    assert model.counts == {None: 2, Verdict.CHANGED: 1, Verdict.NEW: 1}


def test_a_name_with_markup_and_invisible_characters_is_shown_as_it_stands() -> None:
    model = a_model(a_plan(planned(0, title="<b>Zhang\u202e</b>")))
    index = model.index(0, TITLE)
    assert index.data() == "<b>Zhang⟦U+202E⟧</b>"


def test_why_two_may_be_the_same_stands_in_the_row() -> None:
    model = a_model(a_plan(planned(0, Verdict.POSSIBLE, matches=BOTH)))
    assert model.index(0, MATCH).data().startswith("Li Lei · ")
    assert "li@example.org" in model.index(0, MATCH).data()


def test_possible_matches_stand_side_by_side_with_how_likely_each_is(detail: RecordDetail) -> None:
    detail.show_record(planned(0, Verdict.POSSIBLE, matches=BOTH))
    assert detail.matches is not None
    assert list(detail.matches.buttons) == [9, 10, None]
    assert not any(button.isChecked() for button in detail.matches.buttons.values())
    words = shown(detail)
    assert words.count("Very likely") == 1
    assert words.count("Possible ·") + words.count("· Possible\n") == 1
    assert "%" not in words


def test_choosing_a_match_tells_its_id_and_choosing_none_makes_a_record_of_its_own(detail: RecordDetail) -> None:
    chosen: list[int | None] = []
    detail.match_chosen.connect(chosen.append)
    detail.show_record(planned(0, Verdict.POSSIBLE, matches=BOTH))
    assert detail.matches is not None
    detail.matches.buttons[10].click()
    detail.matches.buttons[None].click()
    assert chosen == [10, None]


def test_each_field_shows_both_sides_and_which_one_stands(detail: RecordDetail) -> None:
    record = changed()
    detail.show_record(record)
    assert detail.sides["title", Side.SOURCE].isChecked()
    assert "Professor" in shown(detail)
    assert "Dr." in shown(detail)
    assert "zhang.ying@example.org" in shown(detail)
    assert detail.sides["title", Side.DESK].accessibleName() == "Title, On the desk: Dr."


def test_both_sides_can_be_compared_while_nothing_is_decided(detail: RecordDetail) -> None:
    record = changed(verdict=Verdict.POSSIBLE, decision=Decision.SKIP, matches=BOTH, chosen=BOTH[0])
    detail.show_record(record)
    assert "Compared with “Li Lei”" in shown(detail)
    assert {"Dr.", "Professor", "Only in the source"} <= set(shown(detail).splitlines())
    assert detail.sides == {}
    assert detail.matches is not None
    assert not any(button.isChecked() for button in detail.matches.buttons.values())


def test_a_record_the_desk_has_wholly_says_that_there_is_nothing_to_do() -> None:
    model = a_model(a_plan(planned(0, Verdict.SAME), planned(1, Verdict.SAME, decision=Decision.ADD), changed(2)))
    assert [model.index(row, DECISION).data() for row in range(3)] == ["Nothing to do", "Add", "Update"]


def test_repeated_events_are_told_apart_by_their_dates() -> None:
    days = (datetime(2026, 12, day, 2, tzinfo=UTC) for day in (1, 8))
    events = [Incoming("events", {"title": "Lecture", "starts_at": day, "timezone": "Asia/Shanghai"}) for day in days]
    model = a_model(a_plan(*(planned(number, record=event) for number, event in enumerate(events))))
    assert model.has_times
    assert [model.index(row, WHEN).data() for row in range(2)] == ["1 Dec 2026, 10:00", "8 Dec 2026, 10:00"]
    preview = PreviewModel(lambda: "en")
    preview.show_reading(cards_reading(events))
    assert [preview.index(row, 1).data() for row in range(2)] == ["1 Dec 2026, 10:00", "8 Dec 2026, 10:00"]
    assert preview.index(0, 2).data() == "Asia/Shanghai"


@pytest.fixture
def plan_on_screen(office: ImportOffice, qtbot) -> Callable[..., tuple[PlanStep, ImportRun]]:
    """Puts a step with planned records on the screen."""

    def show(width: int, *records: PlannedRecord) -> tuple[PlanStep, ImportRun]:
        step = PlanStep(office.workplace)
        qtbot.addWidget(step)
        run = ImportRun(office.workplace, Source(text="x"), step)
        run.plan = a_plan(*records)
        step.show_run(run)
        step.resize(width, 500)
        step.show()
        return step, run

    return show


def test_names_take_the_room_of_columns_that_say_nothing(plan_on_screen) -> None:
    step, run = plan_on_screen(1_100, planned(0), planned(1))
    assert step.table.isColumnHidden(MATCH)
    assert step.table.isColumnHidden(WHEN)
    wide = step.table.columnWidth(TITLE)
    run.plan = a_plan(planned(0), changed(1))
    run.planned.emit()
    assert not step.table.isColumnHidden(MATCH)
    assert step.table.columnWidth(TITLE) < wide


def test_a_long_name_takes_the_room_that_matches_leave(plan_on_screen) -> None:
    step, run = plan_on_screen(1_900, changed(0), changed(1))
    short = step.table.columnWidth(TITLE)
    run.plan.records[0].title = "Щербак-Константинопольский Александр Константинович, профессор"
    run.planned.emit()
    metrics = step.table.fontMetrics()
    assert step.table.columnWidth(TITLE) > max(short, metrics.horizontalAdvance(run.plan.records[0].title))
    assert step.table.columnWidth(MATCH) > metrics.horizontalAdvance(step.table.model().index(0, MATCH).data())


def test_an_invalid_record_says_why_and_what_it_holds(detail: RecordDetail) -> None:
    detail.show_record(planned(0, Verdict.INVALID, person("", "", contact("email", "a@example.org"), line=5)))
    assert "A name in at least one language is needed." in shown(detail)
    assert "a@example.org" in shown(detail)
    assert "lines 5–10" in shown(detail)


def test_decisions_follow_one_another_and_never_run_side_by_side(office: ImportOffice, qtbot) -> None:
    run = ImportRun(office.workplace, Source(text="x"))
    plan = a_plan(*(planned(number) for number in range(20)))
    run.plan = plan
    running: list[int] = []

    def redecide(plan: Plan, number: int, decision: Decision, match_id: int | None) -> None:
        running.append(1)
        assert len(running) == 1
        plan.records[number].decision = decision
        running.pop()

    office.desk.__dict__["imports"] = SimpleNamespace(redecide=redecide)
    for number in range(20):
        run.decide([number], Decision.SKIP)
    qtbot.waitUntil(lambda: not run.is_busy, timeout=30_000)
    office.settle()
    assert {record.decision for record in plan.records} == {Decision.SKIP}


def test_filter_chips_say_how_many_there_are_of_each(office: ImportOffice, qtbot) -> None:
    step = PlanStep(office.workplace)
    qtbot.addWidget(step)
    run = ImportRun(office.workplace, Source(text="x"), step)
    run.plan = a_plan(planned(0), planned(1), changed(2))
    step.show_run(run)
    step.show()
    shown = [chip.text() for chip in step.chips.of.values() if chip.isVisible()]
    assert shown == ["All  3", "New  2", "Changed  1"]
    assert step.summary() == "New: 2 · Changed: 1"
