"""Who a message is written to is not who wrote it; a card that begins like a greeting stays a card."""

from __future__ import annotations

from typing import Any

import pytest
from test_pasted_texts import facts, read

SIGNATURES: dict[str, tuple[str, dict[str, Any]]] = {
    "zh": (
        "张颖\n上海海事大学国际交流合作处\n电话 13800000000",
        {
            "name_zh": "张颖", "organization": "上海海事大学", "department": "国际交流合作处",
            "mobile": ["13800000000"],
        },
    ),
    "ru": (
        "Анна Образцова\nдекан\nОбразцовый университет\nтел. +7 812 000-00-02",
        {
            "family_name": "Образцова", "given_name": "Анна", "position": "декан",
            "organization": "Образцовый университет", "phone": ["+7 812 000-00-02"],
        },
    ),
    "en": (
        "John Sample\nSales Manager, Sample Ltd\nM: +44 7700 900000",
        {
            "family_name": "Sample", "given_name": "John", "position": "Sales Manager", "organization": "Sample Ltd",
            "mobile": ["+44 7700 900000"],
        },
    ),
}  # fmt: skip
SALUTATIONS = {
    "zh": (
        "王老师：", "王老师您好！", "王老师好：", "尊敬的李主任：", "尊敬的李主任：您好！", "张教授，您好！",
        "李明您好，", "各位领导、各位老师：", "亲爱的欧阳教授，", "您好，王老师！", "Dear Prof. Wang,",
        "Hi 王老师，", "王总：", "敬启者：", "老师们下午好！",
    ),
    "ru": (
        "Уважаемый Иван Петрович!", "Глубокоуважаемая Анна Ивановна,", "Иван Петрович, добрый день!",
        "Здравствуйте, Иван Петрович!", "Добрый день, Анна!", "Уважаемые коллеги!", "Иван Петрович!",
        "Доброго времени суток!", "Уважаемый Иван Петрович! Добрый день!",
    ),
    "en": (
        "Dear Prof. Wang,", "Dear Mr. Wang, Ms. Li and Dr. Zhao,", "Dear Sir or Madam,", "Hi Anna,",
        "Good morning, Professor Li!", "Hello everyone,", "To whom it may concern:",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "salutation"), [(language, each) for language, many in SALUTATIONS.items() for each in many]
)
def test_a_salutation_is_neither_the_sender_nor_a_position_nor_a_note(language: str, salutation: str) -> None:
    signature, expected = SIGNATURES[language]
    (record,) = read(f"{salutation}\n{signature}").records
    assert facts(record) == expected


def test_a_letter_between_a_salutation_and_a_signature_is_a_note() -> None:
    signature, expected = SIGNATURES["zh"]
    (record,) = read(f"王老师：\n您好！附件是合作协议草案。\n\n{signature}").records
    assert facts(record) == expected | {"notes": "附件是合作协议草案。"}


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("王老师您好，我是张颖，电话13800000000", "我是张颖"),
        ("@王老师 我是张颖，电话13800000000", "我是张颖"),
        ("您好，我叫张颖，电话13800000000", "我叫张颖"),
    ],
)
def test_what_stands_behind_a_salutation_is_read(text: str, notes: str) -> None:
    (record,) = read(text).records
    assert facts(record) == {"name_zh": "张颖", "mobile": ["13800000000"], "notes": notes}


@pytest.mark.parametrize("text", ["王老师 13800000000", "王老师：13800000000", "王老师：\n13800000000"])
def test_a_family_name_with_its_title_is_a_person(text: str) -> None:
    (record,) = read(text).records
    assert facts(record) == {"name_zh": "王", "title": "老师", "mobile": ["13800000000"]}


def test_a_list_of_family_names_with_titles_is_as_many_people() -> None:
    first, second = read("王老师：\n13800000000\n李主任：\n13900000000").records
    assert facts(first) == {"name_zh": "王", "title": "老师", "mobile": ["13800000000"]}
    assert facts(second) == {"name_zh": "李", "title": "主任", "mobile": ["13900000000"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("张颖 教授", {"name_zh": "张颖", "title": "教授"}),
        ("Prof. Wang\nwang@univ.example", {"family_name": "Wang", "title": "Prof.", "email": ["wang@univ.example"]}),
        ("Г-н Иванов, +7 812 000-00-02", {"family_name": "Иванов", "title": "Г-н", "phone": ["+7 812 000-00-02"]}),
        (
            "Образцова Анна Ивановна,\nдекан, Университет образцов",
            {
                "family_name": "Образцова", "given_name": "Анна", "patronymic": "Ивановна", "position": "декан",
                "organization": "Университет образцов",
            },
        ),
        ("张颖:\n我的电话是13800000000", {"name_zh": "张颖", "mobile": ["13800000000"], "notes": "我的"}),
    ],
)  # fmt: skip
def test_a_card_that_begins_like_a_salutation_stays_a_card(text: str, expected: dict[str, Any]) -> None:
    (record,) = read(text).records
    assert facts(record) == expected


def test_what_a_manager_is_there_for_is_no_name() -> None:
    (record,) = read("张颖\n项目经理\n样本有限公司").records
    assert facts(record) == {"name_zh": "张颖", "position": "项目经理", "organization": "样本有限公司"}


def test_who_says_from_where_they_are_works_there() -> None:
    (record,) = read("Hello, I'm Anna Sample from Sample University, anna@univ.example").records
    assert facts(record)["organization"] == "Sample University"
