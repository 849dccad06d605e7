"""Realistic texts in three languages: what a person would read off them is proposed."""

from __future__ import annotations

from typing import Any

import pytest

from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.pasted import read_pasted
from office_desk.exchange.plain import reading_from_plain, reading_to_plain
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.model.errors import Refused
from office_desk.model.vague_date import VagueDate


def read(text: str) -> Reading:
    return read_pasted(text, ReadOptions())


def facts(record: Incoming) -> dict[str, Any]:
    """Everything a record says, flat: fields, the workplace, contact points by kind."""
    told = dict(record.values)
    for part in record.parts:
        values = part.values
        if part.kind == "affiliations":
            told |= {key: value.text if isinstance(value, Named) else value for key, value in values.items()}
        else:
            kind = values["label"] if values["kind"] == "other" or values.get("label") == "fax" else values["kind"]
            told.setdefault(kind, []).append(values["value"])
    return told


CHINESE_CARD = {
    "name_zh": "张颖",
    "position": "处长",
    "department": "国际交流合作处",
    "organization": "上海海事大学",
    "phone": ["021-38280000转8012"],
    "mobile": ["138 0000 0001"],
    "wechat": ["138 0000 0001"],
    "email": ["zhangying@univ.example"],
    "address": ["上海市浦东新区海港大道1550号 201306"],
}
RUSSIAN_CARD = {
    "family_name": "Образцова",
    "given_name": "Анна",
    "patronymic": "Ивановна",
    "position": "начальник отдела международного сотрудничества",
    "organization": "Образцовый университет",
    "phone": ["+7 (812) 000-00-02 доб. 15"],
    "mobile": ["+7 921 000-00-04"],
    "email": ["anna@univ.example"],
    "address": ["199034, Санкт-Петербург, Университетская наб., д. 7/9"],
    "telegram": ["@anna_obraz"],
}
ENGLISH_CARD = {
    "family_name": "Sample",
    "given_name": "John",
    "position": "Sales Manager",
    "organization": "Sample Ltd",
    "mobile": ["+44 7700 900000"],
    "email": ["john@sample.example"],
    "web": ["www.sample.example"],
}
BILINGUAL = {"family_name": "Zhang", "given_name": "Ying", "name_zh": "张颖"}

TEXTS = {
    "a Chinese business card": (
        "张颖\n处长\n国际交流合作处\n上海海事大学\n电话：021-38280000转8012\n手机：138 0000 0001（微信同号）\n"
        "邮箱：zhangying@univ.example\n地址：上海市浦东新区海港大道1550号\n邮编：201306",
        CHINESE_CARD,
    ),
    "a Russian signature": (
        "С уважением,\nОбразцова Анна Ивановна\nначальник отдела международного сотрудничества\n"
        "Образцовый университет\nтел. +7 (812) 000-00-02 доб. 15, моб. +7 921 000-00-04\ne-mail: anna@univ.example\n"
        "199034, Санкт-Петербург, Университетская наб., д. 7/9\nTelegram: @anna_obraz",
        RUSSIAN_CARD,
    ),
    "an English signature": (
        "Best regards,\n\n--\nJohn Sample\nSales Manager\nSample Ltd\nM: +44 7700 900000\nE: john@sample.example\n"
        "W: www.sample.example",
        ENGLISH_CARD,
    ),
    "labeled lines in Chinese": (
        "姓名：样本\n单位：样本有限公司\n职务：总经理\n微信号：sample_88\nQQ：123456789\n生日：2月3日",
        {
            "name_zh": "样本", "organization": "样本有限公司", "position": "总经理", "wechat": ["sample_88"],
            "qq": ["123456789"], "birthday": VagueDate.undatable("--02-03"),
        },
    ),
    "labeled lines in Russian": (
        "ФИО: Образцов Иван Петрович\nДолжность: декан\nМесто работы: Институт образцов\nТелефон: 8 812 000-00-02\n"
        "Дата рождения: 03.02.1980",
        {
            "family_name": "Образцов", "given_name": "Иван", "patronymic": "Петрович", "position": "декан",
            "organization": "Институт образцов", "phone": ["8 812 000-00-02"],
            "birthday": VagueDate.from_edtf("1980-02-03"),
        },
    ),
    "labeled lines in English": (
        "Name: Anna Sample\nTitle: Professor\nDepartment: Faculty of Law\nUniversity: Sample University\n"
        "WeChat ID: anna_sample",
        {
            "family_name": "Sample", "given_name": "Anna", "position": "Professor", "department": "Faculty of Law",
            "organization": "Sample University", "wechat": ["anna_sample"],
        },
    ),
    "two names in two lines": ("张颖\nZhang Ying\nzy@univ.example", {**BILINGUAL, "email": ["zy@univ.example"]}),
    "two names in one line": ("张颖 Zhang Ying\n13800000001", {**BILINGUAL, "mobile": ["13800000001"]}),
    "a name in brackets": ("Zhang Ying (张颖)\n13800000001", {**BILINGUAL, "mobile": ["13800000001"]}),
    "a card of two sides": (
        "张颖\n处长\n上海海事大学\n\nZhang Ying\nDirector\nShanghai Maritime University\nzy@univ.example",
        {
            **BILINGUAL, "position": "处长", "organization": "上海海事大学", "email": ["zy@univ.example"],
            "notes": "Shanghai Maritime University\nDirector",
        },
    ),
    "three scripts": (
        "张颖 / Zhang Ying / Чжан Ин\n13800000001",
        {**BILINGUAL, "name_ru": "Чжан Ин", "mobile": ["13800000001"]},
    ),
    "a message from WeChat": (
        "张颖 2026/11/22 10:35\n我的电话是13800000001，微信zhangying88",
        {"name_zh": "张颖", "mobile": ["13800000001"], "wechat": ["zhangying88"], "notes": "我的"},
    ),
    "a Chinese sentence": (
        "请联系张颖老师，电话13800138000",
        {"name_zh": "张颖", "title": "老师", "mobile": ["13800138000"], "notes": "请联系张颖老师"},
    ),
    "an English sentence": (
        "My name is Anna Sample, call me: +44 7700 900001",
        {
            "family_name": "Sample", "given_name": "Anna", "phone": ["+44 7700 900001"],
            "notes": "My name is Anna Sample, call me:",
        },
    ),
    "a Russian sentence": (
        "Меня зовут Анна Образцова, пишите на anna@univ.example",
        {
            "family_name": "Образцова", "given_name": "Анна", "email": ["anna@univ.example"],
            "notes": "Меня зовут Анна Образцова, пишите на",
        },
    ),
    "Chinese without blanks": (
        "上海海事大学国际交流合作处处长张颖 13800000001",
        {
            "name_zh": "张颖", "organization": "上海海事大学", "position": "国际交流合作处处长",
            "mobile": ["13800000001"],
        },
    ),
    "Chinese with blanks": (
        "上海海事大学 国际交流合作处 处长 张颖 13800000001",
        {
            "name_zh": "张颖", "organization": "上海海事大学", "department": "国际交流合作处", "position": "处长",
            "mobile": ["13800000001"],
        },
    ),
    "a name with its position behind": (
        "Zhang Ying, Director\nShanghai Maritime University, International Office\nTel: +86 21 3828 0000",
        {
            "family_name": "Zhang", "given_name": "Ying", "position": "Director",
            "organization": "Shanghai Maritime University", "department": "International Office",
            "phone": ["+86 21 3828 0000"],
        },
    ),
    "a Russian company": (
        "ООО «Образец»\nИванов И.И., генеральный директор\nг. Москва, ул. Образцовая, д. 1, оф. 2\n"
        "тел./факс (495) 000-00-00\nivanov@sample.example",
        {
            "family_name": "Иванов", "given_name": "И.", "patronymic": "И.", "organization": "ООО «Образец»",
            "position": "генеральный директор", "address": ["г. Москва, ул. Образцовая, д. 1, оф. 2"],
            "fax": ["(495) 000-00-00"], "email": ["ivanov@sample.example"],
        },
    ),
    "everything in one English line": (
        "Anna Sample | Project Manager | Sample GmbH | anna@sample.example | +49 30 000000",
        {
            "family_name": "Sample", "given_name": "Anna", "position": "Project Manager",
            "organization": "Sample GmbH", "email": ["anna@sample.example"], "phone": ["+49 30 000000"],
        },
    ),
    "phone and fax in one line": (
        "Anna Sample\nTel.: +86 21 3828 0000  Fax: +86 21 3828 0001",
        {"family_name": "Sample", "given_name": "Anna", "phone": ["+86 21 3828 0000"], "fax": ["+86 21 3828 0001"]},
    ),
    "an English address": (
        "Anna Sample\n1550 Haigang Avenue, Pudong District, Shanghai 201306, China",
        {
            "family_name": "Sample", "given_name": "Anna",
            "address": ["1550 Haigang Avenue, Pudong District, Shanghai 201306, China"],
        },
    ),
    "messengers": (
        "Anna Sample\nSkype: anna.sample\nWhatsApp: +44 7700 900001\nhttps://t.me/anna_sample\nvk.com/anna_sample",
        {
            "family_name": "Sample", "given_name": "Anna", "skype": ["anna.sample"], "whatsapp": ["+44 7700 900001"],
            "telegram": ["https://t.me/anna_sample"], "vk": ["vk.com/anna_sample"],
        },
    ),
    "a transcribed name": (
        "弗拉基米尔·样本\n手机: 13900000002",
        {"name_zh": "弗拉基米尔·样本", "mobile": ["13900000002"]},
    ),
    "a title before the name": (
        "Prof. Dr. Anna Sample\nSample University\nanna@univ.example",
        {
            "family_name": "Sample", "given_name": "Anna", "title": "Prof. Dr.",
            "organization": "Sample University", "email": ["anna@univ.example"],
        },
    ),
    "a house of many parts in capitals": (
        "ОБРАЗЦОВА АННА\nУправление международных связей\nГосударственный университет образцов\n+7 (921) 000 00 04",
        {
            "family_name": "Образцова", "given_name": "Анна", "department": "Управление международных связей",
            "organization": "Государственный университет образцов", "mobile": ["+7 (921) 000 00 04"],
        },
    ),
    "an unknown line": (
        "Anna Sample\nloves sailing and tea\nanna@univ.example",
        {
            "family_name": "Sample", "given_name": "Anna", "email": ["anna@univ.example"],
            "notes": "loves sailing and tea",
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_one_person_is_proposed(text: str, expected: dict[str, Any]) -> None:
    (record,) = read(text).records
    assert record.kind == "people"
    assert facts(record) == expected


@pytest.mark.parametrize(
    "text",
    [
        "张颖 13800000001\n王伟 13900000002\n李娜 13700000003",
        "1. 张颖 13800000001\n2. 王伟 13900000002\n3. 李娜 13700000003",
        "张颖\n13800000001\n\n王伟\n13900000002\n\n李娜\n13700000003",
        "Anna Sample, anna@univ.example\nJohn Sample, john@univ.example\nMary Sample, mary@univ.example",
        "Образцова Анна +7 921 000-00-01\nОбразцов Иван +7 921 000-00-02\nПетров Пётр +7 921 000-00-03",
        "张颖\nzy@univ.example\n\nWang Wei\nww@univ.example\n\nOбразцов Иван\n\nПетров Пётр\npp@univ.example",
    ],
)
def test_several_people_are_several_records(text: str) -> None:
    assert len(read(text).records) == 3


def test_each_person_of_a_list_has_what_stands_with_the_name() -> None:
    first, second = read("张颖 13800000001\n王伟 ww@univ.example").records
    assert facts(first) == {"name_zh": "张颖", "mobile": ["13800000001"]}
    assert facts(second) == {"name_zh": "王伟", "email": ["ww@univ.example"]}
    assert (first.lines, second.lines) == ((1, 1), (2, 2))


def test_an_organization_without_a_person_is_an_organization() -> None:
    (record,) = read("Sample University\n+44 20 0000 0000\nwww.sample.example").records
    assert (record.kind, record.values["name"]) == ("organizations", "Sample University")


def test_the_marks_stand_where_the_values_do() -> None:
    text = "张颖 Zhang Ying\r\n手机：13800000001\r\n"
    marks = read(text).marks
    assert [(text[mark.start : mark.end], mark.kind, mark.key, mark.record) for mark in marks] == [
        ("张颖", "people", "name_zh", 0),
        ("Zhang Ying", "people", "family_name", 0),
        ("13800000001", "contact_points", "mobile", 0),
    ]


@pytest.mark.parametrize("text", ["", "   \n", "the weather is fine today", "12", "今天天气很好"])
def test_a_text_without_anything_known_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read(text)


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("BEGIN:VCARD\nVERSION:3.0\nFN:Anna Sample\nEND:VCARD", Format.VCARD),
        ("here you are:\nBEGIN:VCARD\nVERSION:3.0\nFN:Anna Sample\nEND:VCARD", Format.VCARD),
        ("Name\tPhone\nAnna Sample\t123456789", Format.TSV),
        ("Name,Phone,E-mail\nAnna Sample,123456789,a@b.example", Format.CSV),
        ("姓名;电话;邮箱\n张颖;123456789;a@b.example", Format.CSV),
    ],
)
def test_a_text_in_a_format_is_read_as_that_format(text: str, format: Format) -> None:
    assert read(text).format is format


def test_the_marks_pass_from_one_process_to_another() -> None:
    reading = read("张颖 13800000001")
    assert reading_from_plain(reading_to_plain(reading)).marks == reading.marks


def test_dates_and_numbers_of_papers_are_no_phones() -> None:
    (record,) = read("Anna Sample\nPassport 12345678901234567\n2026-11-22").records
    assert not record.parts
