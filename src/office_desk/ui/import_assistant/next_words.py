"""What the assistant says at its foot: what pressing the button would do, and why it cannot be pressed."""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.display import display_number
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.ui.import_assistant.import_run import ImportRun
from office_desk.ui.import_assistant.plan_model import Sums
from office_desk.ui.import_assistant.source_step import source_count
from office_desk.ui.import_assistant.steps import Step

_PARTS = (
    #: Parts of one line on what an import would do: "40 to add · 8 to update · 2 cannot be taken"
    ("added", QT_TRANSLATE_NOOP("ImportPlan", "%n to add")),
    ("updated", QT_TRANSLATE_NOOP("ImportPlan", "%n to update")),
    ("same", QT_TRANSLATE_NOOP("ImportPlan", "%n the same already")),
    ("skipped", QT_TRANSLATE_NOOP("ImportPlan", "%n to skip")),
    ("refused", QT_TRANSLATE_NOOP("ImportPlan", "%n cannot be taken")),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that what comes next depends on.

    Attributes:
        opened: The step that is unfolded.
        sums: What the plan comes to.
        waiting: How many sources come after this one.
        language: In which numbers are written.
    """

    run: ImportRun
    opened: Step
    sums: Sums
    waiting: int
    is_read_only: bool
    language: str


def next_words(standing: Standing) -> tuple[str, str]:
    """Answer what the primary button says, and why it cannot be pressed, if so."""
    run, has_more = standing.run, bool(standing.waiting)
    if run.imported is not None:
        why_not = translate("ImportAssistant", "The import is being taken back.") if run.is_writing else ""
        return _next_file() if has_more else translate("ImportAssistant", "Done"), why_not
    if run.reading is None and run.is_busy:
        return _go_on(), translate("ImportAssistant", "The source is being read.")
    if run.reading is None:
        return _next_file() if has_more else another_file(), ""
    if run.guests.is_open:
        why_not = translate("ImportAssistant", "Choose the event from the list, or empty its field.")
        is_last_step = standing.opened is Step.PLAN
        return import_button_text(standing.sums.taken, standing.language) if is_last_step else _go_on(), why_not
    if standing.opened is not Step.PLAN:
        is_empty = not source_count(run.reading)
        return _go_on(), translate("ImportAssistant", "There is nothing to import in it.") if is_empty else ""
    return import_button_text(standing.sums.taken, standing.language), _why_not_stored(standing)


def said_beside_it(standing: Standing, reason: str) -> str:
    """Answer what is said beside the button that cannot be pressed for `reason`: what the plan comes to, or why not."""
    run = standing.run
    has_plan = standing.opened is Step.PLAN and run.imported is None and run.plan is not None
    said = plan_sentence(standing.sums, standing.language) if has_plan else ""
    return reason if reason and not run.is_busy and (run.must_be_seen or not said) else said


def another_file() -> str:
    """Answer what the button to choose a file says."""
    return translate("ImportAssistant", "Choose another file…")


def plan_sentence(sums: Sums, language: str) -> str:
    """Answer what would happen, counted: "40 to add · 8 to update · 2 cannot be taken"."""
    return " · ".join(_counted(text, count, language) for name, text in _PARTS if (count := getattr(sums, name)))


def import_button_text(count: int, language: str) -> str:
    """Answer what the button does: "Import 48 records"."""
    return _counted(QT_TRANSLATE_NOOP("ImportPlan", "Import %n record(s)"), count, language)


def _next_file() -> str:
    return translate("ImportAssistant", "Next file")


def _go_on() -> str:
    return translate("ImportAssistant", "Continue")


def _why_not_stored(standing: Standing) -> str:
    run = standing.run
    if run.is_storing:
        return translate("ImportAssistant", "The import is under way.")
    if run.plan is None and not run.is_busy:
        return translate("ImportAssistant", "The records cannot be compared with the desk; above it says why.")
    if run.plan is None or run.is_busy:
        return translate("ImportAssistant", "The records are being compared with the desk.")
    if run.must_be_seen:
        return translate(
            "ImportAssistant", "The encoding is a guess: look at the first step whether the names read right."
        )
    if standing.is_read_only:
        return translate("ImportAssistant", "This desk is open for reading only.")
    return "" if standing.sums.taken else translate("ImportAssistant", "Nothing of this would change the desk.")


def _counted(text: str, count: int, language: str) -> str:
    return translate("ImportPlan", text, count).replace(str(count), display_number(count, language))
