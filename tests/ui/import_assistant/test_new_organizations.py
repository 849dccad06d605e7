"""The organizations that an import will make are told as the decisions stand."""

from __future__ import annotations

import pytest
from assistant_driver import PEOPLE, ImportOffice

from office_desk.exchange.plan import Decision

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_they_follow_the_decisions_on_those_who_work_there(office: ImportOffice) -> None:
    assistant = office.to_plan(office.file("contacts.csv", PEOPLE))
    step = assistant.steps.plan_step
    every = step.new_organizations.lines
    run = step._run
    assert run is not None
    run.decide([0, 1, 2], Decision.SKIP)
    office.settle()
    assert step.new_organizations.lines == []
    run.decide([0, 1, 2], Decision.ADD)
    office.settle()
    assert step.new_organizations.lines == every != []
