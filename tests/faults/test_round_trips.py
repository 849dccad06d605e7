"""Lists of random records leave as JSON and as tables and come back: the same here, and once only elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import add, add_event, add_organization, fill, opened
from office_desk.exchange.reading import Source
from office_desk.model.list_query import ListQuery
from office_desk.services.exports import ExportOptions

EVERYTHING = ExportOptions(all_fields=True)


@pytest.fixture(scope="module")
def random_desk(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A desk with a few records of every kind, to read from."""
    location = str(tmp_path_factory.mktemp("random") / "here.db")
    with opened(location) as desk:
        fill(desk, 6, seed=2)
    return location


@pytest.mark.parametrize("name", ["list.json", "list.csv", "list.xlsx"])
@pytest.mark.parametrize("kind", ["people", "organizations", "events", "tasks"])
def test_a_list_comes_back_the_same_and_fills_an_empty_desk_once(
    random_desk: str, tmp_path: Path, kind: str, name: str
) -> None:
    source = Source(tmp_path / name)
    with opened(random_desk) as here:
        exported = here.exports.write(ListQuery(kind), tmp_path / name, EVERYTHING)
        plan = here.imports.plan(here.imports.read(source))
        assert len(plan.records) == exported.count
        assert [(one.title, one.warnings) for one in plan.records if one.verdict.value != "same" or one.warnings] == []
    with opened(str(tmp_path / "there.db")) as there:
        done = there.imports.carry_out(there.imports.plan(there.imports.read(source)))
        assert (done.outcome.added, done.outcome.refused) == (exported.count, {})
        assert there.imports.carry_out(there.imports.plan(there.imports.read(source))).changes is None


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_whatever_stands_in_a_contact_comes_back_as_it_is(tmp_path: Path, name: str) -> None:
    told = [("phone", "ask Anna"), ("mobile", "021-58880000/58880001"), ("web", "our page"), ("wechat", "a; b")]
    with opened(str(tmp_path / "here.db")) as here:
        partner = add_organization(here)
        for kind, value in told:
            add(here, "contact_points", organization=partner, kind=kind, value=value)
        here.exports.write(ListQuery("organizations"), tmp_path / name, EVERYTHING)
    with opened(str(tmp_path / "there.db")) as there:
        there.imports.carry_out(there.imports.plan(there.imports.read(Source(tmp_path / name))))
        points = there.records.get_many("contact_points", there.lists.ids(ListQuery("contact-points")))
        assert sorted((one.values["kind"], one.values["value"]) for one in points) == sorted(told)


@pytest.mark.parametrize("name", ["list.json", "list.csv", "list.xlsx"])
def test_two_organizations_of_one_name_stay_two_on_an_empty_desk(tmp_path: Path, name: str) -> None:
    with opened(str(tmp_path / "here.db")) as here:
        add_organization(here, "Harbor University", city="Shanghai")
        add_organization(here, "Harbor University", city="Dalian")
        here.exports.write(ListQuery("organizations"), tmp_path / name)
    with opened(str(tmp_path / "there.db")) as there:
        done = there.imports.carry_out(there.imports.plan(there.imports.read(Source(tmp_path / name))))
        assert (done.outcome.added, there.lists.count(ListQuery("organizations"))) == (2, 2)


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_an_event_that_ends_at_midnight_comes_back_so(tmp_path: Path, name: str) -> None:
    times = {"starts_at": datetime(2026, 12, 6, 8, tzinfo=UTC), "ends_at": datetime(2026, 12, 7, 21, tzinfo=UTC)}
    with opened(str(tmp_path / "here.db")) as here:
        add_event(here, timezone="Europe/Moscow", **times)
        here.exports.write(ListQuery("events"), tmp_path / name, EVERYTHING)
        (record,) = here.imports.plan(here.imports.read(Source(tmp_path / name))).records
        assert (record.verdict.value, record.warnings) == ("same", ())


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_a_link_goes_on_leading_to_the_one_of_two_namesakes_that_it_led_to(tmp_path: Path, name: str) -> None:
    with opened(str(tmp_path / "here.db")) as here:
        fairs = [add_event(here, "Fair") for _ in range(2)]
        add(here, "tasks", title="Book the hall", event=fairs[1])
        here.exports.write(ListQuery("tasks"), tmp_path / name, EVERYTHING)
        (record,) = here.imports.plan(here.imports.read(Source(tmp_path / name))).records
        assert (record.verdict.value, record.changes) == ("same", ())
