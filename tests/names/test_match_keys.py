"""Keys by which the same person, organization or contact point is recognized when it comes again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.names.match_keys import KEY_LENGTH, contact_key, mark_keys, name_keys, record_keys
from office_desk.names.phone_numbers import e164, readable
from office_desk.names.romanization import spelling_skeleton

PERSON_FIELDS = ("family_name", "given_name", "patronymic", "name_zh", "name_ru")


def shared_keys(*people: dict[str, str]) -> set[str]:
    """The keys that all of these people have."""
    return set.intersection(*(set(name_keys("people", one)) for one in people))


@pytest.mark.parametrize(
    "same",
    [
        {"name_zh": "張穎"},
        {"family_name": "Zhang", "given_name": "Ying"},
        {"family_name": "ZHANG", "given_name": "Ying"},
        {"family_name": "Zhang Ying"},
        {"family_name": "张", "given_name": "颖"},
        {"name_zh": "张　颖"},
        {"name_ru": "Чжан Ин"},
        {"family_name": "Чжан", "given_name": "Ин"},
    ],
)
def test_a_chinese_person_has_the_same_keys_in_every_script(same: dict[str, str]) -> None:
    assert name_keys("people", same) == name_keys("people", {"name_zh": "张颖"})


def test_the_order_of_a_name_does_not_matter() -> None:
    swapped = {"family_name": "Ying", "given_name": "Zhang"}
    assert any(key.startswith("name:") for key in shared_keys(swapped, {"name_zh": "张颖"}))


def test_a_name_of_two_syllables_is_one_word_however_it_is_cut() -> None:
    forms = ({"name_zh": "高子翔"}, {"family_name": "Gao", "given_name": "ZIXIANG"}, {"name_ru": "Гао Цзы-сян"})
    assert len(shared_keys(*forms)) == 2


def test_a_family_name_with_two_readings_is_known_by_both() -> None:
    assert shared_keys({"name_zh": "覃伟"}, {"family_name": "Tan", "given_name": "Wei"})
    assert shared_keys({"name_zh": "覃伟"}, {"family_name": "Qin", "given_name": "Wei"})


def test_zhang_and_zang_are_two_families() -> None:
    assert not shared_keys({"name_zh": "张颖"}, {"family_name": "Zang", "given_name": "Ying"})


def test_a_russian_person_has_the_same_keys_in_both_scripts_and_without_the_patronymic() -> None:
    forms = (
        {"family_name": "Иванов", "given_name": "Иван", "patronymic": "Петрович"},
        {"name_ru": "Иванов Иван Петрович"},
        {"family_name": "Ivanov", "given_name": "Ivan"},
    )
    assert len(shared_keys(*forms)) == 2
    assert any(key.startswith("name:") for key in shared_keys({"name_ru": "Иван Петрович Иванов"}, forms[2]))


@pytest.mark.parametrize(
    "spellings",
    [
        "Алексей Alexey Aleksei Aleksej Alexei",
        "Юлия Yulia Iuliia Yuliya Julia Julija",
        "Соловьёв Solovyov Solovyev Solovev Solov'ev",
        "Щербак Shcherbak Scherbak Ščerbak",
        "Чехов Chekhov Čehov Tchekhov",
        "Екатерина Ekaterina Yekaterina",
        "Дмитрий Dmitry Dmitrii Dmitriy Dmitri",
        "Цветаева Tsvetaeva Tsvetayeva Cvetaeva",
        "Ксения Xenia Kseniya Ksenia",
        "Жуков Zhukov Žukov",
        "Хабаров Khabarov Habarov",
    ],
)
def test_the_usual_romanizations_meet(spellings: str) -> None:
    assert len({spelling_skeleton(one) for one in spellings.split()}) == 1


def test_different_names_stay_apart() -> None:
    names = "Иван Иванна Олег Ольга Анна Алла Борис Мария Марина Петр Павел Сергей Степан".split()  # noqa: SIM905
    assert len({spelling_skeleton(one) for one in names}) == len(names)


def test_an_initial_meets_the_name_it_stands_for() -> None:
    whole, short = {"family_name": "Smith", "given_name": "John"}, {"family_name": "Smith", "given_name": "J."}
    assert shared_keys(whole, short) == {"initial:smit:i"}
    assert shared_keys({"name_ru": "Щербак Юлия"}, {"family_name": "Shcherbak", "given_name": "Y."})


def test_a_person_without_any_name_has_no_key() -> None:
    assert name_keys("people", {}) == ()
    assert name_keys("people", {"family_name": " - ", "name_zh": ""}) == ()


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+86 138 1234 5678", "+8613812345678"),
        ("13812345678", "+8613812345678"),
        ("１３８ 1234 5678", "+8613812345678"),
        ("0086-138-1234-5678", "+8613812345678"),
        ("8613812345678", "+8613812345678"),
        ("021-58880000", "+862158880000"),
        ("（021）5888 0000 转 8012", "+862158880000"),
        ("+86 (0)21 5888 0000", "+862158880000"),
        ("+86 021 58880000", "+862158880000"),
        ("021-58880000/58880001", "+862158880000"),
        ("0755-12345678", "+8675512345678"),
        ("400-812-3456", "+864008123456"),
        ("8 (495) 123-45-67", "+74951234567"),
        ("+7 495 123-45-67 доб. 12", "+74951234567"),
        ("+7 495 123-45-67 (доб. 12)", "+74951234567"),
        ("021-38280002（分机8014）", "+862138280002"),
        ("+7 8 495 123-45-67", "+74951234567"),
        ("79161234567", "+79161234567"),
        ("9161234567", "+79161234567"),
        ("tel:+7-916-123-45-67;ext=5", "+79161234567"),
        ("+44 (0)20 7946 0958", "+442079460958"),
        ("(812) 123-45-67", "+78121234567"),
        ("(8152) 12-34-56", "+78152123456"),
        ("(495) 123-45-67", "+74951234567"),
        ("(0812) 123-4567", "+868121234567"),
        ("(755) 8221 1234", "+8675582211234"),
        ("383 330 12 34", "+73833301234"),
        ("812 123 45 67", "8121234567"),
        ("58880000", "58880000"),
        ("110", ""),
        ("no number", ""),
        ("1" * 40, ""),
    ],
)
def test_a_phone_number_is_told_in_one_form(typed: str, number: str) -> None:
    assert e164(typed) == number
    assert contact_key("mobile", typed) == contact_key("phone", typed) == (f"phone:{number}" if number else "")


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+8613800138000", "+86 138 0013 8000"),
        ("+862158880000", "+86 21 5888 0000"),
        ("+867551234567", "+86 755 123 4567"),
        ("+864008123456", "+86 400 812 3456"),
        ("+78121234567", "+7 812 123 45 67"),
        ("+12125550100", "+1 212 555 0100"),
        ("+442079460958", "+44 207 946 0958"),
        ("+375291234567", "+375 291 234 567"),
        ("+99612345", "+996 123 45"),
        ("58880000", "58880000"),
        ("", ""),
    ],
)
def test_a_phone_number_is_shown_in_groups(number: str, shown: str) -> None:
    assert readable(number) == shown


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        ("email", "Anna@X.RU", "email:anna@x.ru"),
        ("email", "mailto:anna+list@x.ru", "email:anna+list@x.ru"),
        ("email", "Anna <anna@x.ru>", "email:anna@x.ru"),
        ("email", "анна@пример.рф", "email:анна@xn--e1afmkfd.xn--p1ai"),
        ("email", "ＡＮＮＡ@x.ru.", "email:anna@x.ru"),
        ("email", "no address", ""),
        ("wechat", "微信：Zhang_Ying", "wechat:zhang_ying"),
        ("qq", "QQ: 12345", "qq:12345"),
        ("telegram", "https://t.me/Anna", "telegram:anna"),
        ("telegram", "@anna", "telegram:anna"),
        ("vk", "vk.com/id123", "vk:id123"),
        ("web", "https://x.ru", ""),
        ("address", "Nevsky 1", ""),
        ("wechat", " ", ""),
    ],
)
def test_a_contact_point_is_told_in_one_form(kind: str, value: str, key: str) -> None:
    assert contact_key(kind, value) == key


def test_an_organization_is_known_by_each_name_and_without_its_legal_form() -> None:
    values = {
        "name": "Acme Co., Ltd.",
        "name_zh": "港口 大学",
        "name_ru": "ООО «Ромашка»",
        "short_name": "HU",
        "former_names": "Old Harbor School; Портовая школа",
    }
    keys = name_keys("organizations", values)
    assert {"org:acme", "org:港口大学", "org:ромашка", "org:hu", "org:old harbor school", "org:портовая школа"} <= set(
        keys
    )
    assert "org:港口大学" in name_keys("organizations", {"name": "港口大學"})
    assert "org:acme" in name_keys("organizations", {"name": "ACME"})


def test_the_abbreviation_behind_a_name_does_not_count() -> None:
    assert name_keys("organizations", {"name": "Harbor University (HU)"}) == ("org:harbor university",)


def test_a_legal_form_alone_is_a_name() -> None:
    assert name_keys("organizations", {"name": "Co"}) == ("org:co",)


def test_the_mark_of_another_program_is_a_key() -> None:
    carried = json.dumps([["UID", [], "urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", ""], ["X-A", [], "UID", ""]])
    assert mark_keys(carried) == ("uid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",)
    assert "uid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1" in record_keys("events", {"carried": carried})


@pytest.mark.parametrize(
    "carried", ["", "[]", '{"UID": 1}', '["UID"]', '[["UID"]]', '"UID"', '[["UID", [], "", ""]]', "UID", '["UID", 1]']
)
def test_what_is_no_list_of_properties_has_no_mark(carried: str) -> None:
    assert mark_keys(carried) == ()


@settings(max_examples=200)
@given(st.fixed_dictionaries({key: st.text(max_size=30) for key in PERSON_FIELDS}), st.text(max_size=400))
def test_any_text_has_keys_that_every_database_can_hold(names: dict[str, str], value: str) -> None:
    contacts = [(kind, value) for kind in ("email", "phone", "wechat", "telegram")]
    keys = record_keys("people", names, contacts) + record_keys("organizations", {"name": value})
    for key in keys:
        assert 0 < len(key) <= KEY_LENGTH
        assert "\0" not in key
        key.encode()
        assert key.partition(":")[2]


def test_a_long_value_keeps_a_key_of_its_own() -> None:
    one, other = (contact_key("wechat", "a" * 500 + last) for last in "xy")
    assert one != other
    assert len(one) == KEY_LENGTH
