"""Search over everything: the same hits as looking at every record by hand, on both databases, after any write."""

from __future__ import annotations

import random

import pytest
import sqlalchemy as sa

from builders import add, add_organization, add_person, edit
from office_desk.names.search_words import matches, search_terms
from office_desk.services.desk import Desk
from office_desk.storage.tables import search_documents

TERMS = (
    "王", "王伟", "合作办学", "щербак", "ЩЕРБАК", "zhang", "чжан", "张 ying", "zhang ying", "Ёжиков", "ежик",
    "группа 1", "o'neil", "c++", "lodz", "港口", "gangkou", "i18n", "(advanced)", "100%",
)  # fmt: skip


def found(desk: Desk, text: str) -> list[tuple[str, int]]:
    return [(hit.kind, hit.id) for hit in desk.search.find(text, limit=1_000)]


def by_hand(desk: Desk, text: str) -> set[tuple[str, int]]:
    """The definition: every document whose stored words hold all terms."""
    terms = search_terms(text)
    with desk.search._store.reading() as connection:
        rows = connection.execute(sa.select(search_documents)).all()
    return {(row.kind, row.record_id) for row in rows if matches(row.words, terms)} if terms else set()


def test_every_hit_is_one_that_is_found_by_hand(full_desk: Desk) -> None:
    chance = random.Random(3)
    letters = "王伟张颖合作办学щербакёжzhangying 0127'-+%_*\"()^"
    queries = [*TERMS, *("".join(chance.choices(letters, k=chance.randint(1, 4))) for _ in range(150))]
    hits = 0
    for text in queries:
        expected = by_hand(full_desk, text)
        assert set(full_desk.search.find_all(text)) == expected, text
        hits += len(expected)
    assert hits > 100


@pytest.mark.parametrize(
    "text", ["'", '"', "%", "_", "*", "^", "-", "(", ")", "' OR 1=1 --", 'a" OR "b', "NEAR(", "\\", "", "\x00", "😀"]
)
def test_special_characters_never_raise_and_find_nothing_wrong(desk: Desk, text: str) -> None:
    add_person(desk, family_name="Zhang")
    assert set(found(desk, text)) == by_hand(desk, text)


def test_capital_and_small_letters_find_the_same(desk: Desk) -> None:
    person = add_person(desk, family_name="Щербак", given_name="Мира")
    for text in ("щербак", "ЩЕРБАК", "Щерб", "мира щербак"):
        assert found(desk, text) == [("people", person)], text


def test_a_changed_name_is_found_at_once_and_the_old_one_no_more(desk: Desk) -> None:
    person = add_person(desk, family_name="Zhang")
    edit(desk, "people", person, family_name="Ouyang")
    assert found(desk, "ouyang") == [("people", person)]
    assert found(desk, "zhang") == []


def test_what_is_in_the_trash_is_not_found_until_it_is_restored(desk: Desk) -> None:
    person = add_person(desk, family_name="Zhang")
    desk.records.trash("people", [person])
    assert found(desk, "zhang") == []
    desk.records.restore("people", [person])
    assert found(desk, "zhang") == [("people", person)]
    desk.history.undo()
    assert found(desk, "zhang") == []


def test_a_person_is_found_by_the_organization_they_work_at_also_when_it_is_renamed(desk: Desk) -> None:
    person, organization = add_person(desk), add_organization(desk, "Harbor University")
    add(desk, "affiliations", person=person, organization=organization, position="Dean")
    assert ("people", person) in found(desk, "harbor")
    assert found(desk, "dean") == [("people", person)]
    edit(desk, "organizations", organization, name="River Academy")
    assert ("people", person) in found(desk, "river")
    assert found(desk, "harbor") == []


def test_a_person_is_found_by_a_phone_number_until_it_changes(desk: Desk) -> None:
    person = add_person(desk)
    phone = add(desk, "contact_points", person=person, kind="phone", value="+86 21 5555 0101")
    assert found(desk, "+86 21 5555 0101") == [("people", person)]
    edit(desk, "contact_points", phone, value="+86 21 7777 0101")
    assert found(desk, "5555") == []
    assert found(desk, "7777") == [("people", person)]
    desk.records.trash("contact_points", [phone])
    assert found(desk, "7777") == []


def test_a_contact_that_moves_to_another_person_is_found_there_only(desk: Desk) -> None:
    first, second = add_person(desk, family_name="First"), add_person(desk, family_name="Second")
    phone = add(desk, "contact_points", person=first, kind="phone", value="5555 0101")
    edit(desk, "contact_points", phone, person=second)
    assert found(desk, "5555") == [("people", second)]


def test_names_that_begin_with_what_was_typed_come_first(desk: Desk) -> None:
    add_person(desk, family_name="Petrova-Zhang", given_name="Anna", name_zh="彼得·张")
    begins = add_person(desk, family_name="Zhang", given_name="Ying", name_zh="张颖")
    assert found(desk, "zhang")[0] == ("people", begins)
    assert found(desk, "张")[0] == ("people", begins)


def test_a_search_is_held_to_its_limit_kinds_and_language(desk: Desk) -> None:
    person = add_person(desk, family_name="Zhang", given_name="Ying", name_zh="张颖", name_ru="Чжан Ин")
    add_organization(desk, "Zhang Institute")
    assert len(desk.search.find("zhang", limit=1)) == 1
    (hit,) = desk.search.find("zhang", kinds=("people",), language="zh")
    assert (hit.kind, hit.id, hit.title, hit.subtitle) == ("people", person, "张颖", "Zhang Ying · Чжан Ин")
