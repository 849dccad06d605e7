"""The sample office: every fact of the digest it was made from, with its relations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sample_facts import all_of, everything, facts_of, linked, the

from office_desk.model.vague_count import VagueCount
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk, open_desk


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with the sample office on it, only to be read."""
    desk = open_desk(str(tmp_path_factory.mktemp("sample") / "office.db"), "tester")
    desk.sample.load()
    yield desk
    desk.close()


# The totals


def test_it_names_nine_educational_and_research_bodies_outside_the_own_university(sample: Desk) -> None:
    bodies = [
        one
        for kind in ("university", "academy", "institute")
        for one in all_of(sample, "organizations", kind=kind)
        if "own" not in one.values["roles"]
    ]
    assert [one.titles.en for one in bodies] == [
        "Chinese University of Electronic Science and Technology",
        "East China University of Politics and Law",
        "Shanghai Maritime University",
        "Tsinghua University",
        "MIT",
        "Stanford University",
        "Shandong University of Railway Transport",
        "Chinese Academy of Social Sciences",
        "Institute of Russia, Eastern Europe and Central Asia",
    ]


@pytest.mark.parametrize(
    ("kind", "values", "number"),
    [
        ("organizations", {"kind": "platform"}, 1),
        ("organizations", {"kind": "recruiting_agency"}, 3),
        ("organizations", {"roles": ("own",)}, 3),
        ("organizations", {}, 16),
        ("people", {}, 2),
        ("agreements", {"status": "signed"}, 1),
        ("agreements", {}, 1),
        ("events", {"kind": "conference"}, 1),
        ("events", {"kind": "open_day"}, 1),
        ("events", {}, 2),
        ("sessions", {"kind": "talk"}, 4),
        ("programs", {"kind": "winter_school"}, 1),
        ("programs", {"kind": "summer_school"}, 1),
        ("programs", {"kind": "module"}, 2),
        ("enrollments", {"state": "finished", "head_count": VagueCount.exactly(50)}, 1),
        ("quotations", {}, 1),
        ("digests", {}, 1),
        ("digest_sections", {}, 4),
    ],
)
def test_the_totals_are_those_of_the_digest(sample: Desk, kind: str, values: dict[str, Any], number: int) -> None:
    assert len(all_of(sample, kind, **values)) == number


@pytest.mark.parametrize(
    ("page", "number"),
    [
        ("partners", 6),
        ("agencies", 3),
        ("people", 2),
        ("negotiations", 4),
        ("agreements", 1),
        ("conferences", 1),
        ("open-days", 1),
        ("programs", 6),
        ("digest", 1),
    ],
)
def test_no_page_of_the_window_is_empty(sample: Desk, page: str, number: int) -> None:
    assert sample.lists.page_counts()[page] == number


def test_every_fact_of_the_digest_is_there(sample: Desk) -> None:
    assert set().union(*map(facts_of, everything(sample))) == set(range(1, 42))


def test_every_fact_lies_in_a_record_of_its_own_kind_and_not_in_the_digest_alone(sample: Desk) -> None:
    records = [one for one in everything(sample) if not one.kind.startswith("digest")]
    # Fact 1 is the digest, and the pandemic is its setting: no other record could hold them.
    assert set(range(1, 42)) - set().union(*map(facts_of, records)) == {1, 8}


# Relations


@pytest.mark.parametrize(
    ("name", "roles", "relation"),
    [
        ("Chinese University of Electronic Science and Technology", ("partner",), "in_talks"),
        ("East China University of Politics and Law", ("partner",), "in_talks"),
        ("Chinese Academy of Social Sciences", ("partner",), "in_talks"),
        ("Institute of Russia, Eastern Europe and Central Asia", ("partner",), "in_talks"),
        ("XueTangX", ("partner",), "in_talks"),
        ("Shanghai Maritime University", ("partner",), "partner"),
        ("Zhouyi LLC", ("agency",), "in_talks"),
        ("Friendship LLC", ("agency",), "in_talks"),
        ("LianE LLC", ("agency",), "in_talks"),
        ("Tsinghua University", (), "none"),
        ("MIT", (), "none"),
        ("Stanford University", (), "none"),
        ("Shandong University of Railway Transport", (), "none"),
    ],
)
def test_a_body_stands_to_the_office_as_the_digest_tells(
    sample: Desk, name: str, roles: tuple[str, ...], relation: str
) -> None:
    values = the(sample, "organizations", name).values
    assert (values["roles"], values["relation"]) == (roles, relation)


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("SPbPU Representative Office in Shanghai", "Polytechnic University"),
        ("SPbPU International Office", "Polytechnic University"),
        ("Institute of Russia, Eastern Europe and Central Asia", "Chinese Academy of Social Sciences"),
    ],
)
def test_a_part_belongs_to_its_whole(sample: Desk, name: str, parent: str) -> None:
    assert linked(sample, the(sample, "organizations", name), "parent").titles.en == parent


@pytest.mark.parametrize(
    ("topic", "body"),
    [
        ("Implementation of online programs in English", "Chinese University of Electronic Science and Technology"),
        ("Launching preparatory courses at the Chinese university", "East China University of Politics and Law"),
        ("Joint work of Russian and Chinese scientists", "Institute of Russia, Eastern Europe and Central Asia"),
        ("Entry into the Chinese online education market", "XueTangX"),
    ],
)
def test_talks_are_tied_to_the_body_at_the_table(sample: Desk, topic: str, body: str) -> None:
    negotiation = the(sample, "negotiations", topic)
    parties = all_of(sample, "negotiation_parties", negotiation=negotiation.id)
    assert negotiation.values["stage"] == "active"
    assert body in {linked(sample, party, "organization").titles.en for party in parties}


def test_the_contest_and_the_research_topic_are_told_in_the_talks_with_the_institute(sample: Desk) -> None:
    description = the(sample, "negotiations", "Joint work of Russian and Chinese scientists").values["description"]
    assert "Contest for the best basic research projects conducted by Russian and Chinese scientists" in description
    assert (
        "«Comparative analysis of the spatial model of economic growth of provincial administrative areas of China "
        "and Russian regions»"
    ) in description


def test_three_named_agencies_met_the_office_in_a_series_and_there_were_more(sample: Desk) -> None:
    meetings = the(sample, "interactions", "Online meetings with agencies for recruiting foreign students")
    parties = all_of(sample, "interaction_parties", interaction=meetings.id)
    assert meetings.values["series"]
    assert meetings.values["how_many"] == VagueCount.several("a series")
    assert "etc." in meetings.values["notes"]
    assert [(party.values["side"], linked(sample, party, "organization").titles.en) for party in parties] == [
        ("theirs", "Zhouyi LLC"),
        ("theirs", "Friendship LLC"),
        ("theirs", "LianE LLC"),
        ("ours", "SPbPU Representative Office in Shanghai"),
    ]


def test_the_group_of_fifty_came_of_the_signed_agreement(sample: Desk) -> None:
    (group,) = all_of(sample, "enrollments", state="finished")
    assert linked(sample, group, "organization").titles.en == "Shanghai Maritime University"
    assert linked(sample, group, "program").titles.en == "International Polytechnic Winter School"
    assert linked(sample, group, "agreement").values["status"] == "signed"
    assert group.values["names"] == ""


def test_the_modules_belong_to_the_summer_school_and_groups_register_for_them(sample: Desk) -> None:
    groups = all_of(sample, "enrollments", state="registered")
    assert {linked(sample, one, "parent").titles.en for one in all_of(sample, "programs", kind="module")} == {
        "International Polytechnic Summer School"
    }
    assert [linked(sample, one, "program").titles.en for one in groups] == [
        "Artificial Intelligence for all",
        "HR Analytics and Human Capital Development",
        "International Polytechnic Summer School",
    ]
    assert all(one.values["organization"] is None for one in groups)
    assert "many others" in the(sample, "programs", "International Polytechnic Summer School").values["notes"]


# People


def test_the_quotation_is_tied_to_the_professor_who_said_it(sample: Desk) -> None:
    (quotation,) = all_of(sample, "quotations")
    person = linked(sample, quotation, "person")
    (workplace,) = all_of(sample, "affiliations", person=person.id)
    assert quotation.values["text"].startswith("Our Institute has long paid attention to Polytechnic University")
    assert (person.values["title"], person.values["family_name"], person.values["given_name"]) == (
        "Professor",
        "Gao",
        "ZIXIANG",
    )
    assert linked(sample, workplace, "organization").titles.en == "Institute of Russia, Eastern Europe and Central Asia"


@pytest.mark.parametrize(("typed", "shown"), [("zixiang", "Gao ZIXIANG"), ("чжан", "Zhang Ying")])
def test_a_professor_is_found_in_another_script_and_keeps_the_order_of_the_name(
    sample: Desk, typed: str, shown: str
) -> None:
    assert shown in [hit.title for hit in sample.search.find(typed, kinds=("people",))]


def test_joining_the_committee_is_a_plan_beside_results(sample: Desk) -> None:
    (joining,) = all_of(sample, "participations", role="committee_member")
    assert linked(sample, joining, "person").titles.en == "Zhang Ying"
    assert linked(sample, joining, "event").values["kind"] == "conference"
    assert joining.values["state"] == "planned"
    assert joining.values["expected"] == VagueDate.undatable("shortly")


# Events


def test_the_open_day_is_one_event_under_two_names(sample: Desk) -> None:
    for name in ("Open Doors Day", "Open House Day"):
        hits = sample.search.find(name, kinds=("events",))
        assert [hit.title for hit in hits] == ["Open Doors Day at Polytechnic University"]


def test_the_open_day_has_four_topics_in_order_and_no_times(sample: Desk) -> None:
    sessions = sorted(all_of(sample, "sessions"), key=lambda one: one.values["position"])
    assert [one.titles.en for one in sessions] == [
        "Railway transport technology",
        "Advanced automotive technology",
        "Robotics",
        "Intelligent system technology",
    ]
    assert all(one.values["starts_at"] is None and one.values["ends_at"] is None for one in sessions)


def test_what_the_digest_leaves_open_about_the_open_day_stays_open(sample: Desk) -> None:
    event = the(sample, "events", "Open Doors Day at Polytechnic University")
    assert (event.values["mode"], event.values["venue"], event.values["starts_at"]) == ("", "", None)
