"""Which records of the desk an incoming one may be, and which organizations are meant by a name."""

from __future__ import annotations

from typing import Any

import pytest

from builders import add, add_organization, add_person
from office_desk.exchange.incoming import Incoming, Marked, Named
from office_desk.exchange.plan import Match
from office_desk.model.errors import Reason
from office_desk.services.desk import Desk
from office_desk.services.matching import MATCHES, Probe, find_matches, find_organizations


def incoming(
    contacts: dict[str, str] | None = None, organization: Named | Marked | None = None, uuid: str = "", **values: Any
) -> Incoming:
    parts = [Incoming("contact_points", {"kind": kind, "value": value}) for kind, value in (contacts or {}).items()]
    parts += [Incoming("affiliations", {"organization": organization})] if organization else []
    return Incoming("people", values, parts, uuid=uuid)


def matches(desk: Desk, *records: Incoming, language: str = "en") -> list[tuple[Match, ...]]:
    with desk._store.reading() as connection:
        return find_matches(connection, [Probe.of_incoming(record) for record in records], language)


def test_the_uuid_comes_first_and_alone(desk: Desk) -> None:
    person = add_person(desk, name_zh="张颖", family_name="Zhang", given_name="Ying")
    add_person(desk, name_zh="张颖")
    record = incoming(uuid=desk.records.get("people", person).uuid, name_zh="王伟")
    ((match,),) = matches(desk, record, language="zh")
    assert (match.id, match.score, match.is_certain, match.is_trashed) == (person, 100, True, False)
    assert (match.title, match.subtitle) == ("张颖", "Zhang Ying")
    assert [reason.code for reason in match.because] == ["same_uuid"]


def test_a_record_in_the_trash_is_told_of_with_those_that_stand(desk: Desk) -> None:
    gone, stands = add_person(desk, name_zh="高子翔"), add_person(desk, name_zh="高子翔")
    desk.records.trash("people", [gone])
    ((first, second),) = matches(desk, incoming(uuid=desk.records.get("people", gone).uuid, name_zh="高子翔"))
    assert (first.id, first.is_trashed) == (gone, True)
    assert (second.id, second.is_trashed) == (stands, False)


@pytest.mark.parametrize(
    ("kind", "stored", "told", "code"),
    [
        ("email", "Sample@Example.org", "sample@example.org", "same_email"),
        ("mobile", "+86 138 1234 5678", "13812345678", "same_phone"),
        ("wechat", "sample_id", "SAMPLE_ID", "same_messenger"),
    ],
)
def test_a_shared_contact_finds_the_person(desk: Desk, kind: str, stored: str, told: str, code: str) -> None:
    person = add_person(desk, name_zh="张颖")
    add(desk, "contact_points", person=person, kind=kind, value=stored)
    ((match,),) = matches(desk, incoming({kind: told}, family_name="Zhang", given_name="Ying"))
    assert (match.id, match.is_certain) == (person, True)
    assert code in [reason.code for reason in match.because]


@pytest.mark.parametrize(
    "values",
    [
        {"name_zh": "张颖"},
        {"family_name": "Zhang", "given_name": "Ying"},
        {"family_name": "Ying", "given_name": "ZHANG"},
        {"name_ru": "Чжан Ин"},
    ],
)
def test_a_name_in_any_script_with_the_organization_is_certain_and_alone_is_asked(
    desk: Desk, values: dict[str, str]
) -> None:
    place = add_organization(desk, "Harbor University", name_zh="港口大学")
    person = add_person(desk, name_zh="张颖")
    add(desk, "affiliations", person=person, organization=place)
    uuid = desk.records.get("organizations", place).uuid
    alone, named, marked = matches(
        desk,
        incoming(**values),
        incoming(organization=Named("港口大学"), **values),
        incoming(organization=Marked(uuid), **values),
    )
    assert [(one.id, one.is_certain) for one in alone] == [(person, False)]
    assert [(one.id, one.is_certain) for one in named] == [(person, True)]
    assert [(one.id, one.is_certain) for one in marked] == [(person, True)]
    assert named[0].because[-1] == Reason.of("same_organization", title="港口大学")


def test_the_best_come_first_and_no_more_than_a_few(desk: Desk) -> None:
    place = add_organization(desk)
    for _ in range(MATCHES + 3):
        add_person(desk, name_zh="王伟")
    best = add_person(desk, name_zh="王伟")
    add(desk, "affiliations", person=best, organization=place)
    (found,) = matches(desk, incoming(organization=Named("Harbor University"), name_zh="王伟"))
    assert len(found) == MATCHES
    assert (found[0].id, found[0].is_certain) == (best, True)
    assert [one.is_certain for one in found[1:]] == [False] * (MATCHES - 1)


def test_who_is_certain_by_an_address_is_not_offered_beside_namesakes(desk: Desk) -> None:
    add_person(desk, name_zh="王伟")
    person = add_person(desk, name_zh="王伟")
    add(desk, "contact_points", person=person, kind="email", value="sample@example.org")
    (found,) = matches(desk, incoming({"email": "sample@example.org"}, name_zh="王伟"))
    assert [one.id for one in found] == [person]


def test_of_very_many_namesakes_the_one_in_the_same_organization_is_found(desk: Desk) -> None:
    place = add_organization(desk)
    for _ in range(60):
        add_person(desk, name_zh="王伟")
    person = add_person(desk, name_zh="王伟")
    add(desk, "affiliations", person=person, organization=place)
    (found,) = matches(desk, incoming(organization=Named("Harbor University"), name_zh="王伟"))
    assert (found[0].id, found[0].is_certain) == (person, True)


def test_a_stranger_has_no_match(desk: Desk) -> None:
    add_person(desk, name_zh="张颖")
    assert matches(desk, incoming(name_zh="李娜"), incoming()) == [(), ()]


def test_a_record_of_the_desk_is_not_offered_itself_nor_what_it_was_told_apart_from(desk: Desk) -> None:
    person, other, apart = (add_person(desk, name_zh="高子翔") for _ in range(3))
    desk.duplicates.separate("people", apart, person)
    probe = Probe.of_snapshot(desk.records.get("people", person))
    with desk._store.reading() as connection:
        ((match,),) = find_matches(connection, [probe])
    assert match.id == other


def test_the_mark_of_a_merged_record_leads_to_the_kept_one(desk: Desk) -> None:
    keep, other = add_person(desk, name_zh="张颖"), add_person(desk, family_name="Zhang", given_name="Ying")
    uuid = desk.records.get("people", other).uuid
    desk.duplicates.merge("people", keep, other)
    ((first, second),) = matches(desk, incoming(uuid=uuid, family_name="Zhang", given_name="Ying"))
    assert (first.id, first.is_certain, first.is_trashed) == (keep, True, False)
    assert (second.id, second.is_trashed) == (other, True)


def test_organizations_are_compared_with_their_parents(desk: Desk) -> None:
    harbor, hill = add_organization(desk, "Harbor University"), add_organization(desk, "Hill University")
    offices = [add_organization(desk, "International Office", parent=parent) for parent in (harbor, hill)]
    record = Incoming("organizations", {"name": "International Office", "parent": Named("Hill University")})
    (found,) = matches(desk, record)
    assert (found[0].id, found[0].is_certain) == (offices[1], True)
    assert not any(one.is_certain for one in found[1:])


def test_organizations_are_found_by_any_name_they_have_and_no_other(desk: Desk) -> None:
    both = add_organization(desk, "Harbor University", name_zh="港口大学", short_name="HU", former_names="Old School")
    english = add_organization(desk, "Hill University")
    company = add_organization(desk, "", name_ru="ООО «Чжоуи»")
    names = {
        "港口大学": both, "港口大學": both, "HARBOR  university": both, "HU": both, "Old School": both,
        "Harbor University (HU)": both, "Hill University": english, "Чжоуи": company, "«Чжоуи», ООО": company,
    }  # fmt: skip
    with desk._store.reading() as connection:
        found = find_organizations(connection, [*names, "山城大学", "Harbour University", "", " "])
    assert found == names


def test_a_name_of_several_organizations_is_theirs_whose_full_name_it_is_or_nobodys(desk: Desk) -> None:
    full = add_organization(desk, "SMU")
    add_organization(desk, "Harbor University", short_name="SMU")
    for _ in range(2):
        add_organization(desk, "International Office")
    limited, _ = add_organization(desk, "Zhouyi LLC"), add_organization(desk, "Zhouyi Ltd")
    with desk._store.reading() as connection:
        found = find_organizations(connection, ["SMU", "International Office", "Zhouyi LLC", "Zhouyi"])
    assert found == {"SMU": full, "Zhouyi LLC": limited}
