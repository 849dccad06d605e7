"""What stands before or around a name - headings, brackets, numbers, bullets - spoils neither it nor a number."""

from __future__ import annotations

import pytest
from test_pasted_texts import facts, read

CARDS = {
    "zh": (
        "刘芳\n上海海事大学 国际合作处 副处长\n手机：13912345678\n微信：liufang",
        {
            "name_zh": "刘芳", "organization": "上海海事大学", "department": "国际合作处", "position": "副处长",
            "mobile": ["13912345678"], "wechat": ["liufang"],
        },
    ),
    "ru": (
        "Образцова Анна Ивановна\nУниверситет образцов, начальник отдела\nтел. +7 921 000-00-04",
        {
            "family_name": "Образцова", "given_name": "Анна", "patronymic": "Ивановна", "position": "начальник отдела",
            "organization": "Университет образцов", "mobile": ["+7 921 000-00-04"],
        },
    ),
    "en": (
        "Anna Sample\nSample University, International Office\nTel: +44 7700 900000",
        {
            "family_name": "Sample", "given_name": "Anna", "organization": "Sample University",
            "department": "International Office", "phone": ["+44 7700 900000"],
        },
    ),
}  # fmt: skip
HEADINGS = (
    ("zh", "【名片】"), ("zh", "[名片]"), ("zh", "「名片」\n"), ("zh", "『名片』"), ("zh", "名片："),
    ("zh", "【个人名片】\n"), ("zh", "【联系人】"), ("zh", "联系方式：\n"), ("zh", "📇 名片\n"), ("zh", "👤 "),
    ("ru", "*Контакт*\n"), ("ru", "«Визитка»\n"), ("ru", "Визитка: "), ("ru", "--- Визитка ---\n"),
    ("ru", "[Контакт] "), ("ru", "**Контакты:**\n"), ("ru", "Контактные данные:\n"), ("ru", "1. "), ("ru", "• "),
    ("ru", "👤 "),
    ("en", "--- Business card ---\n"), ("en", "[Business Card] "), ("en", "Business card: "), ("en", "*Contact*\n"),
    ("en", "Contact details:\n"), ("en", "1) "), ("en", "* "),
)  # fmt: skip


@pytest.mark.parametrize(("language", "heading"), HEADINGS)
def test_a_heading_spoils_no_card_and_is_no_note(language: str, heading: str) -> None:
    card, expected = CARDS[language]
    (record,) = read(heading + card).records
    assert record.kind == "people"
    assert facts(record) == expected


def test_a_heading_of_its_own_words_is_kept_as_a_note() -> None:
    (record,) = read("【客户】刘芳\n13912345678").records
    assert facts(record) == {"name_zh": "刘芳", "mobile": ["13912345678"], "notes": "客户"}


@pytest.mark.parametrize(
    "name",
    [
        "ФГАОУ ВО «Образцовый федеральный университет» (ОФУ)",
        "Университет образцов (УО)",
        "Sample University (SU)",
        "上海海事大学（临港校区）",
        "ООО «Образец»",
        '"Образец" ООО',
    ],
)
def test_brackets_and_quotation_marks_of_a_name_stay_in_pairs(name: str) -> None:
    (record,) = read(f"Образцов Иван Петрович\n{name}\ntest@univ.example").records
    assert facts(record)["organization"] == name
    assert "notes" not in record.values


@pytest.mark.parametrize(
    "number",
    [
        "+7 (812) 000-00-02, вн. 2045",
        "+7 (812) 000-00-02 (доб. 2045)",
        "+7 812 000-00-02, внутр. 12",
        "+7 812 000-00-02; доб. № 12",
        "+44 20 7946 0000 ext. 12",
        "+44 20 7946 0000 (ext 12)",
        "021-38280000 转 8012",
        "021-38280000（分机8012）",
        "021-38280000转8012",
    ],
)
def test_an_extension_stays_with_its_number(number: str) -> None:
    (record,) = read(f"Anna Sample\nTel: {number}").records
    assert facts(record) == {"family_name": "Sample", "given_name": "Anna", "phone": [number]}
