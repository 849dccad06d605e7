"""Comparing people and organizations across scripts: what is certain, what is asked, what is no question."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.model.vague_date import VagueDate
from office_desk.names.likeness import CERTAIN, POSSIBLE, Likeness, Profile, likeness, may_be_alike
from office_desk.names.name_parts import PersonName
from office_desk.names.organization_likeness import organization_forms, organization_key

EMAIL = frozenset({"email:sample@example.org"})
PHONE = frozenset({"phone:+862112345678"})
HARBOR = (frozenset({"harbor university", "港口大学"}),)
OTHER_PLACE = (frozenset({"mountain university"}),)

ZHANG_YING = (
    PersonName(zh="张颖"),
    PersonName("Zhang", "Ying"),
    PersonName("ZHANG", "Ying"),
    PersonName("Ying", "Zhang"),
    PersonName("Ying Zhang"),
    PersonName(ru="Чжан Ин"),
    PersonName("Чжан", "Ин"),
    PersonName("张", "颖"),
    PersonName(zh="張穎"),
)


def compared(first: PersonName, second: PersonName, **shared: Any) -> Likeness:
    return likeness(Profile(first, **shared), Profile(second, **shared))


def organization(**values: str) -> Profile:
    return Profile(organization_forms(values))


@pytest.mark.parametrize(("first", "second"), list(combinations(ZHANG_YING, 2)))
def test_a_chinese_name_is_the_same_in_every_script_and_order(first: PersonName, second: PersonName) -> None:
    assert compared(first, second).is_possible
    assert compared(first, second, employers=HARBOR).is_certain
    assert compared(first, second, contacts=EMAIL).is_certain


def test_characters_that_only_sound_alike_are_never_certain() -> None:
    first, second = PersonName(zh="张颖"), PersonName(zh="张英")
    assert not compared(first, second).is_possible
    asked = compared(first, second, employers=HARBOR, contacts=EMAIL | PHONE)
    assert asked.is_possible
    assert not asked.is_certain
    assert "same_sound" in [reason.code for reason in asked.because]


@pytest.mark.parametrize("zh", ["王伟", "张伟", "李娜", "张建国"])
def test_a_name_of_very_many_is_asked_about_where_nothing_else_is_shared(zh: str) -> None:
    found = compared(PersonName(zh=zh), PersonName(zh=zh))
    assert found.is_possible
    assert not found.is_certain
    assert compared(PersonName(zh=zh), PersonName(zh=zh), employers=HARBOR).is_certain


def test_one_name_at_one_place_reached_otherwise_is_asked_about() -> None:
    name, other = PersonName("Цой", "Инна", "Львовна"), frozenset({"phone:+79990000001"})
    first, second = (Profile(name, contacts=contacts, employers=HARBOR) for contacts in (PHONE, other))
    assert likeness(first, second).is_possible
    assert not likeness(first, second).is_certain
    # A number here and an address there say nothing against each other.
    assert likeness(first, Profile(name, contacts=EMAIL, employers=HARBOR)).is_certain
    assert likeness(first, Profile(name, contacts=PHONE | other, employers=HARBOR)).is_certain


def test_characters_of_few_are_certain_alone() -> None:
    assert compared(PersonName(zh="高子翔"), PersonName("Gao", "Zixiang", zh="高子翔")).is_certain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (PersonName("Иванов", "И.И."), PersonName("Иванов", "Иван", "Иванович")),
        (PersonName("Иванов", "И.", "И."), PersonName(ru="Иванов Иван Иванович")),
        (PersonName("I. I. Ivanov"), PersonName("Иванов", "Иван", "Иванович")),
    ],
)
def test_initials_fit_a_name_that_is_written_out(first: PersonName, second: PersonName) -> None:
    assert compared(first, second).is_possible
    assert not compared(first, second).is_certain
    assert compared(first, second, contacts=PHONE).is_certain


def test_one_initial_is_asked_about_even_with_the_same_phone() -> None:
    found = compared(PersonName("Zhang", "Y."), PersonName(zh="张颖"), contacts=PHONE)
    assert found.is_possible
    assert not found.is_certain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (PersonName("Müller", "Anna"), PersonName("Mueller", "Anna")),
        (PersonName("Тёмин", "Пётр"), PersonName("Темин", "Петр")),
        (PersonName("Щербак", "Евгения"), PersonName("Shcherbak", "Yevgeniya")),
        (PersonName("Щербак", "Евгения"), PersonName("Scherbak", "Evgenia")),
        (PersonName("Васильев", "Юрий"), PersonName("Vasiliev", "Yury")),
        (PersonName("Anna", "Müller"), PersonName("Müller", "Anna")),
    ],
)
def test_spellings_of_one_name_are_the_same_name(first: PersonName, second: PersonName) -> None:
    assert compared(first, second).is_possible
    assert compared(first, second, employers=HARBOR).is_certain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (PersonName("Щербак", "Евгения"), PersonName("Щербек", "Евгения")),
        (PersonName("Щербак", "Евгения"), PersonName("Щербак", "Евегния")),
    ],
)
def test_a_typing_error_is_asked_about_and_never_certain(first: PersonName, second: PersonName) -> None:
    found = compared(first, second)
    assert found.is_possible
    assert found.because[0].code == "similar_name"
    assert not compared(first, second, contacts=EMAIL | PHONE, employers=HARBOR).is_certain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (PersonName("Иванова", "Мария"), PersonName("Петрова", "Мария")),
        (PersonName("Smith", "John"), PersonName("Smith", "Peter")),
        (PersonName(zh="王伟"), PersonName(zh="李娜")),
        (PersonName("Иванов", "Иван", "Иванович"), PersonName("Иванов", "Иван", "Петрович")),
        (PersonName("Иванов", "П.И."), PersonName("Иванов", "Иван", "Иванович")),
        (PersonName("Ли", "Анна"), PersonName("Ло", "Анна")),
        (PersonName("Guest 1", "Ann"), PersonName("Guest 11", "Ann")),
        (PersonName("Студент 12", "Анна"), PersonName("Студент 13", "Анна")),
    ],
)
def test_other_names_are_no_question(first: PersonName, second: PersonName) -> None:
    assert not compared(first, second).is_possible
    assert not compared(first, second, contacts=PHONE, employers=HARBOR).is_certain


def test_a_name_with_its_patronymic_is_certain_unless_very_many_bear_it() -> None:
    assert compared(*[PersonName("Щербак", "Евгения", "Ивановна")] * 2).is_certain
    assert not compared(*[PersonName("Иванов", "Иван", "Иванович")] * 2).is_certain


def test_another_patronymic_speaks_against_the_two() -> None:
    first, second = PersonName("Щербак", "Анна", "Ивановна"), PersonName("Щербак", "Анна", "Петровна")
    assert not compared(first, second).is_possible
    assert not compared(first, second, contacts=EMAIL).is_certain


def test_another_birthday_or_organization_speaks_against_the_two() -> None:
    name = PersonName("Щербак", "Евгения")
    first, second = VagueDate.from_edtf("1980-02-03"), VagueDate.from_edtf("1981-05")
    alone = compared(name, name).score
    assert likeness(Profile(name, birthday=first), Profile(name, birthday=second)).score < alone
    assert likeness(Profile(name, employers=HARBOR), Profile(name, employers=OTHER_PLACE)).score < alone
    assert likeness(Profile(name, birthday=first), Profile(name, birthday=first)).score > alone


def test_a_birthday_that_may_be_the_same_says_nothing() -> None:
    name = PersonName("Щербак", "Евгения")
    first, second = VagueDate.from_edtf("1980-02-03"), VagueDate.from_edtf("1980")
    assert likeness(Profile(name, birthday=first), Profile(name, birthday=second)) == compared(name, name)


def test_organizations_known_in_different_scripts_do_not_contradict() -> None:
    name = PersonName("Щербак", "Евгения")
    chinese, english = (frozenset({"港口大学"}),), (frozenset({"harbor university"}),)
    assert likeness(Profile(name, employers=chinese), Profile(name, employers=english)) == compared(name, name)


def test_the_same_uuid_is_the_same_record_whatever_it_is_called() -> None:
    found = likeness(Profile(PersonName("A"), uuid="1"), Profile(PersonName("B"), uuid="1"))
    assert (found.score, found.is_certain, found.because[0].code) == (100, True, "same_uuid")


def test_a_shared_address_of_different_people_is_asked_about() -> None:
    found = compared(PersonName("Smith", "John"), PersonName("Miller", "Kate"), contacts=EMAIL)
    assert found.is_possible
    assert not found.is_certain
    assert not compared(PersonName("Smith", "John"), PersonName("Miller", "Kate"), contacts=PHONE).is_possible


def test_what_is_shared_is_told_with_its_values_the_strongest_first() -> None:
    found = compared(PersonName("Щербак", "Евгения"), PersonName("Щербак", "Евгения"), contacts=EMAIL, employers=HARBOR)
    assert [reason.code for reason in found.because] == ["same_name", "same_email", "same_organization"]
    assert found.because[1].values == {"value": "sample@example.org"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"name": "Harbor University"}, {"name": "HARBOR  University (HU)"}),
        ({"name_ru": "ООО «Чжоуи»"}, {"name_ru": "Чжоуи"}),
        ({"name_zh": "上海周易有限公司"}, {"name": "Zhouyi", "name_zh": "上海周易"}),
        ({"name": "Zhouyi Co., Ltd."}, {"name": "Zhouyi LLC"}),
        ({"name_zh": "港口大學"}, {"name": "Harbor University", "name_zh": "港口大学"}),
    ],
)
def test_an_organization_is_certain_by_its_name_without_its_legal_form(
    first: dict[str, str], second: dict[str, str]
) -> None:
    assert likeness(organization(**first), organization(**second)).is_certain


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            {"name": "School of Law", "name_zh": "港口大学法学院"},
            {"name": "School of Law", "name_zh": "山城大学法律系"},
        ),
        ({"short_name": "SMU", "name": "Harbor University"}, {"name": "SMU"}),
        ({"name": "Harbor University", "former_names": "Harbor Academy; Old Academy"}, {"name": "Old Academy"}),
        ({"name": "Harbor University"}, {"name": "Harbour University"}),
    ],
)
def test_a_short_former_or_similar_name_is_asked_about(first: dict[str, str], second: dict[str, str]) -> None:
    found = likeness(organization(**first), organization(**second))
    assert found.is_possible
    assert not found.is_certain


def test_units_of_different_organizations_are_no_question_by_their_name() -> None:
    name = organization_forms({"name": "International Office"})
    first, second = (Profile(name, parent=frozenset({parent})) for parent in ("harbor university", "hill university"))
    assert not likeness(first, second).is_certain


@pytest.mark.parametrize("name", ["ООО", "Co., Ltd.", "有限公司"])
def test_a_name_of_nothing_but_a_legal_form_is_kept(name: str) -> None:
    assert organization_key(name)


_parts = st.text(st.sampled_from("张王伟颖英 ИвановМарияёщ. ZhangYingMüller-'1"), max_size=12)
_names = st.builds(PersonName, _parts, _parts, _parts, _parts, _parts)


@settings(max_examples=150)
@given(_names, _names)
def test_a_comparison_is_symmetric_and_within_its_bounds(first: PersonName, second: PersonName) -> None:
    one, other = compared(first, second), compared(second, first)
    assert (one.score, one.is_certain) == (other.score, other.is_certain)
    assert 0 <= one.score < 100
    assert not one.is_certain or one.score >= CERTAIN > POSSIBLE


@settings(max_examples=100)
@given(_names)
def test_a_common_name_alone_is_never_certain_even_beside_itself(name: PersonName) -> None:
    with_family = PersonName(zh="王伟", title=name.title)
    assert not compared(with_family, name).is_certain or name.zh not in ("", "王伟")


@settings(max_examples=150)
@given(st.sampled_from(ZHANG_YING) | _names, st.sampled_from(ZHANG_YING) | _names, st.booleans(), st.booleans())
def test_nobody_is_possible_whose_names_were_passed_over(
    first: PersonName, second: PersonName, share_employer: bool, have_birthdays: bool
) -> None:
    shared: dict[str, Any] = {"employers": HARBOR} if share_employer else {}
    shared |= {"birthday": VagueDate.from_edtf("1980-03-05")} if have_birthdays else {}
    passed_over = not may_be_alike(first, second, share_employer=share_employer, have_birthdays=have_birthdays)
    assert not (passed_over and compared(first, second, **shared).is_possible)
