"""Where the links of an import lead when what they point at turns out to be another record, or none."""

from __future__ import annotations

from builders import add_event
from import_builders import content, imported, incoming, person, planned
from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Decision
from office_desk.services.desk import Desk

EVENT = "11111111-1111-4111-8111-111111111111"
TALK = "22222222-2222-4222-8222-222222222222"
SPEAKER = "33333333-3333-4333-8333-333333333333"
VISITOR = "44444444-4444-4444-8444-444444444444"
PERSON = "55555555-5555-4555-8555-555555555555"


def fair(*parts: Incoming) -> Incoming:
    return incoming("events", EVENT, title="Fair", parts=parts)


def taking_part(uuid: str, name: str, talk: str = "") -> Incoming:
    """A participation of the fair, at one of its talks."""
    values = {"session": Marked(talk)} if talk else {}
    return incoming("participations", uuid, person=Named(name), role="speaker", **values)


def test_a_link_of_a_known_part_to_what_is_not_taken_after_all_is_told_as_left_out(desk: Desk) -> None:
    imported(desk, fair(taking_part(SPEAKER, "Na Li"), taking_part(VISITOR, "Boris Orlov")))
    other = add_event(desk)
    other_mark = desk.records.get("events", other).uuid
    desk.records.trash("events", [other])
    done = imported(
        desk,
        fair(taking_part(SPEAKER, "Na Li", TALK), taking_part(VISITOR, "Boris Orlov", TALK)),
        incoming("sessions", TALK, title="Talk", event=Marked(other_mark)),
    )
    assert list(done.outcome.refused) == [1]
    told = [(one.code, one.values["field"], one.values["value"]) for one in done.outcome.warnings[0]]
    assert told == [("link_left_out", "participations.session", "Talk")] * 2


def test_known_parts_point_at_what_the_same_source_adds(desk: Desk) -> None:
    imported(desk, fair(taking_part(SPEAKER, "Na Li"), taking_part(VISITOR, "Boris Orlov")))
    talk = incoming("sessions", TALK, title="Talk")
    imported(desk, fair(taking_part(SPEAKER, "Na Li", TALK), taking_part(VISITOR, "Boris Orlov", TALK), talk))
    assert [one["session"] for one in content(desk)["participations"].values()] == [TALK, TALK]


def test_the_talks_of_an_event_that_is_added_after_all_are_its_own(desk: Desk) -> None:
    imported(desk, fair(incoming("sessions", TALK, title="Talk")))
    talk = incoming("sessions", SPEAKER, title="Talk")
    plan = planned(desk, fair(talk, taking_part(VISITOR, "Na Li", SPEAKER)), person("Li", "Na", PERSON))
    desk.imports.redecide(plan, 0, Decision.ADD)
    desk.imports.carry_out(plan)
    assert [one["session"] for one in content(desk)["participations"].values()] == [SPEAKER]
