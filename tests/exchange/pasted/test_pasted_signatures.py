"""Signatures, replies and cards as people send them: what is written the way it is written still lands in its field."""

from __future__ import annotations

from typing import Any

import pytest
from test_pasted_texts import facts, read

TEXTS: dict[str, tuple[str, dict[str, Any]]] = {
    "a reply slip": (
        "单位名称：上海海事大学\n姓名：张颖\n职务/职称：国际交流处副处长\n手机号码：13800000001",
        {
            "name_zh": "张颖", "organization": "上海海事大学", "position": "国际交流处副处长",
            "mobile": ["13800000001"],
        },
    ),
    "a company with a comma before its legal form": (
        "Mr. John Sample\nManaging Director\nSample Education Consulting Co., Ltd.\njohn@sample.example",
        {
            "family_name": "Sample", "given_name": "John", "title": "Mr.", "position": "Managing Director",
            "organization": "Sample Education Consulting Co., Ltd.", "email": ["john@sample.example"],
        },
    ),
    "a name in capitals with the Chinese one and its title in brackets": (
        "Prof. WANG Wei (王伟教授)\nTel/WeChat: +86 13812345678",
        {
            "name_zh": "王伟", "family_name": "Wang", "given_name": "Wei", "title": "Prof.", "notes": "教授",
            "mobile": ["+86 13812345678"], "wechat": ["+86 13812345678"],
        },
    ),
    "somebody who says where they are from": (
        "各位老师好，我是上海外国语大学国际合作与交流处王伟，邮箱wangwei@univ.example",
        {
            "name_zh": "王伟", "organization": "上海外国语大学", "department": "国际合作与交流处",
            "email": ["wangwei@univ.example"],
        },
    ),
    "a code of a country in brackets, and wishes at the end": (
        "王芳 / Wang Fang\n手机: (+86) 139-0000-0000\n顺祝 商祺！",
        {"name_zh": "王芳", "family_name": "Wang", "given_name": "Fang", "mobile": ["(+86) 139-0000-0000"]},
    ),
    "a Russian name that is a preposition": (
        "Ли На (李娜), вичат lina_88.",
        {"name_zh": "李娜", "name_ru": "Ли На", "wechat": ["lina_88"]},
    ),
    "a card in which every line is said in two languages": (
        "Kind regards / 此致敬礼\n孙丽 Sun Li\n上海样本有限公司 Shanghai Sample Co., Ltd.\n电话 Tel: 021-6543 2100\n"
        "邮箱 Email: sunli@sample.example",
        {
            "name_zh": "孙丽", "family_name": "Sun", "given_name": "Li", "organization": "上海样本有限公司",
            "phone": ["021-6543 2100"], "email": ["sunli@sample.example"], "notes": "Shanghai Sample Co., Ltd.",
        },
    ),
    "a formula before the name, and two labels before a number": (
        "С уважением, Иван Петров\nтел. раб. (+7 495) 000-00-00\ne-mail petrov@univ.example",
        {
            "family_name": "Петров", "given_name": "Иван", "phone": ["(+7 495) 000-00-00"],
            "email": ["petrov@univ.example"],
        },
    ),
    "a degree between a name and a position": (
        "Zhang Ying, Ph.D., Associate Professor\nSample University",
        {
            "family_name": "Zhang", "given_name": "Ying", "title": "Ph.D.", "position": "Associate Professor",
            "organization": "Sample University",
        },
    ),
    "whose number it is": ("李明的电话是13812345678", {"name_zh": "李明", "mobile": ["13812345678"]}),
    "a number in a sentence without blanks": (
        "我叫王芳，是上海样本大学的俄语老师，可以电话13912345678联系我",
        {
            "name_zh": "王芳", "organization": "上海样本大学", "position": "俄语老师", "mobile": ["13912345678"],
            "notes": "我叫王芳\n可以\n联系我",
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_what_is_written_as_people_write_lands_in_its_field(text: str, expected: dict[str, Any]) -> None:
    (record,) = read(text).records
    assert facts(record) == expected


def test_the_title_behind_a_labeled_name_is_no_part_of_it() -> None:
    first, second = read("样本大学外事处\n联系人：张颖老师、李老师\n电话：021-12345678").records
    assert facts(first) == {
        "name_zh": "张颖", "organization": "样本大学", "department": "外事处", "position": "老师",
    }  # fmt: skip
    assert facts(second) == {"name_zh": "李", "title": "老师", "phone": ["021-12345678"]}


def test_who_signs_a_mail_is_who_sent_it() -> None:
    mail = (
        "From: Zhang Ying <zhangying@univ.example>\nTo: Anna Sample <anna@office.example>\n\nDear Anna,\n\n"
        "ZHANG Ying\nShanghai Maritime University\nPhone: +86-21-3828 0000"
    )
    sender, reader = read(mail).records
    assert facts(sender) == {
        "family_name": "Zhang", "given_name": "Ying", "organization": "Shanghai Maritime University",
        "email": ["zhangying@univ.example"], "phone": ["+86-21-3828 0000"],
    }  # fmt: skip
    assert facts(reader) == {"family_name": "Sample", "given_name": "Anna", "email": ["anna@office.example"]}


def test_namesakes_with_a_phone_each_stay_two() -> None:
    found = read("王伟 13800000001\n李娜 13800000002\n王伟 13800000003").records
    assert [facts(record)["mobile"] for record in found] == [["13800000001"], ["13800000002"], ["13800000003"]]


def test_a_sentence_that_names_a_company_is_none() -> None:
    (record,) = read("我们昨天跟您联系的样本旅行社\n13800000001").records
    assert "organization" not in facts(record)
