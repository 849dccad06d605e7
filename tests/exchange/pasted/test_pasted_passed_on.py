"""Texts as they are passed on: messages with times, signatures with footers, cards in columns, lists of guests."""

from __future__ import annotations

from typing import Any

import pytest
from test_pasted_texts import facts, read

TEXTS: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "a contact passed on in WeChat": (
        "样本同学 11-22 14:03\n"
        "转发一下联系人\n"
        "刘芳 副处长 上海海事大学国际合作处\n"
        "电话 021-38280000 手机 13912345678\n"
        "发自我的iPhone",
        [
            {"name_zh": "样本", "notes": "同学\n11-22 14:03\n转发一下联系人"},
            {
                "name_zh": "刘芳",
                "organization": "上海海事大学",
                "department": "国际合作处",
                "position": "副处长",
                "phone": ["021-38280000"],
                "mobile": ["13912345678"],
            },
        ],
    ),
    "several messages of one person": (
        "张颖 2026-11-22 09:15:21\n"
        "您好，我是上海海事大学的张颖\n"
        "\n"
        "张颖 2026-11-22 09:15:48\n"
        "我的邮箱 zhangying@univ.example\n"
        "\n"
        "张颖 2026-11-22 09:16:02\n"
        "13800000001，微信同号",
        [
            {
                "name_zh": "张颖",
                "notes": "我是上海海事大学的张颖\n我的",
                "organization": "上海海事大学",
                "email": ["zhangying@univ.example"],
                "mobile": ["13800000001"],
                "wechat": ["13800000001"],
            },
        ],
    ),
    "a card passed on in Telegram": (
        "Образцова Анна, [22.11.2026 14:05]\n"
        "[Переслано от Иван Образцов]\n"
        "Пётр Петров, директор ООО «Образец»\n"
        "+7 921 000-00-05\n"
        "petrov@sample.example",
        [
            {"family_name": "Образцова", "given_name": "Анна", "notes": "[Переслано от Иван Образцов]"},
            {
                "family_name": "Петров",
                "given_name": "Пётр",
                "organization": "ООО «Образец»",
                "position": "директор",
                "mobile": ["+7 921 000-00-05"],
                "email": ["petrov@sample.example"],
            },
        ],
    ),
    "a message from Telegram": (
        "Анна Образцова, [22 нояб. 2026 г., 14:05:33]:\nМой новый номер +7 921 000-00-04, почта anna@univ.example",
        [
            {
                "family_name": "Образцова",
                "given_name": "Анна",
                "notes": "Мой новый номер",
                "mobile": ["+7 921 000-00-04"],
                "email": ["anna@univ.example"],
            },
        ],
    ),
    "a message from WhatsApp": (
        "[22.11.2026, 14:05:33] Anna Sample: my new number is +44 7700 900000",
        [
            {"family_name": "Sample", "given_name": "Anna", "notes": "my new number is", "phone": ["+44 7700 900000"]},
        ],
    ),
    "a Russian signature from a phone": (
        "С уважением,\n"
        "Образцов Иван\n"
        "нач. отдела международных связей\n"
        "Институт образцов\n"
        "+7 (812) 000-00-02, доб. 115\n"
        "\n"
        "Отправлено с iPhone",
        [
            {
                "family_name": "Образцов",
                "given_name": "Иван",
                "organization": "Институт образцов",
                "position": "нач. отдела международных связей",
                "phone": ["+7 (812) 000-00-02, доб. 115"],
            },
        ],
    ),
    "an English signature with a disclaimer": (
        "Kind regards,\n"
        "\n"
        "John Sample\n"
        "Head of Partnerships\n"
        "Sample University\n"
        "12 Sample Street, London\n"
        "T +44 20 7946 0000 ext. 12 | M +44 7700 900000\n"
        "john@sample.example | www.sample.example\n"
        "\n"
        "This e-mail and any attachments are confidential and intended solely for the addressee. "
        "If you have received it in error, please notify the sender.\n"
        "\n"
        "Sent from my iPhone",
        [
            {
                "family_name": "Sample",
                "given_name": "John",
                "organization": "Sample University",
                "position": "Head of Partnerships",
                "address": ["12 Sample Street, London"],
                "phone": ["+44 20 7946 0000 ext. 12"],
                "mobile": ["+44 7700 900000"],
                "email": ["john@sample.example"],
                "web": ["www.sample.example"],
            },
        ],
    ),
    "a Russian signature with a disclaimer": (
        "--\n"
        "С наилучшими пожеланиями,\n"
        "Образцова Анна Ивановна\n"
        "к.т.н., доцент кафедры судостроения\n"
        "ФГБОУ ВО «Образцовый государственный университет»\n"
        "тел. раб.: +7 (812) 000-00-02 (вн. 2045)\n"
        "моб.: +7 921 000-00-04\n"
        "\n"
        "Это сообщение и любые вложения являются конфиденциальными и предназначены только для адресата.",
        [
            {
                "family_name": "Образцова",
                "given_name": "Анна",
                "patronymic": "Ивановна",
                "title": "к.т.н.",
                "organization": "ФГБОУ ВО «Образцовый государственный университет»",
                "position": "доцент кафедры судостроения",
                "phone": ["+7 (812) 000-00-02 (вн. 2045)"],
                "mobile": ["+7 921 000-00-04"],
            },
        ],
    ),
    "a Chinese signature from a phone": (
        "张颖\n上海海事大学 国际交流合作处\n电话：021-38280000\nzhangying@univ.example\n\n发自我的iPhone",
        [
            {
                "name_zh": "张颖",
                "organization": "上海海事大学",
                "department": "国际交流合作处",
                "phone": ["021-38280000"],
                "email": ["zhangying@univ.example"],
            },
        ],
    ),
    "an English card in two columns": (
        "Anna Sample                 Sample GmbH\n"
        "Project Manager             Musterstraße 1\n"
        "anna@sample.example         12345 Berlin\n"
        "+49 171 0000000             www.sample.example",
        [
            {
                "family_name": "Sample",
                "given_name": "Anna",
                "notes": "Musterstraße 1\n12345 Berlin",
                "organization": "Sample GmbH",
                "position": "Project Manager",
                "email": ["anna@sample.example"],
                "phone": ["+49 171 0000000"],
                "web": ["www.sample.example"],
            },
        ],
    ),
    "a Chinese card in two columns": (
        "张颖  处长            上海海事大学\n"
        "手机：13800000001      电话：021-38280000\n"
        "邮箱：zy@univ.example   传真：021-38280001\n"
        "地址：上海市浦东新区海港大道1550号   邮编：201306",
        [
            {
                "name_zh": "张颖",
                "organization": "上海海事大学",
                "position": "处长",
                "mobile": ["13800000001"],
                "phone": ["021-38280000"],
                "email": ["zy@univ.example"],
                "fax": ["021-38280001"],
                "address": ["上海市浦东新区海港大道1550号 201306"],
            },
        ],
    ),
    "a card in two columns between tabs": (
        "刘芳\t手机：13912345678\n副处长\t微信：liufang\n上海海事大学\t邮箱：lf@univ.example",
        [
            {
                "name_zh": "刘芳",
                "organization": "上海海事大学",
                "position": "副处长",
                "mobile": ["13912345678"],
                "wechat": ["liufang"],
                "email": ["lf@univ.example"],
            },
        ],
    ),
    "Russian guests one per line": (
        "1. Образцов Иван Петрович – декан, +7 921 000-00-01\n"
        "2. Образцова Анна Ивановна – доцент, +7 921 000-00-02\n"
        "3. Петров Пётр Петрович – переводчик, +7 921 000-00-03",
        [
            {
                "family_name": "Образцов",
                "given_name": "Иван",
                "patronymic": "Петрович",
                "notes": "декан",
                "mobile": ["+7 921 000-00-01"],
            },
            {
                "family_name": "Образцова",
                "given_name": "Анна",
                "patronymic": "Ивановна",
                "notes": "доцент",
                "mobile": ["+7 921 000-00-02"],
            },
            {
                "family_name": "Петров",
                "given_name": "Пётр",
                "patronymic": "Петрович",
                "notes": "переводчик",
                "mobile": ["+7 921 000-00-03"],
            },
        ],
    ),
    "Chinese guests one per line": (
        "1、张颖 上海海事大学 处长 13800000001\n2、刘芳 上海海事大学 副处长 13912345678\n3、王伟 翻译 13700000003",
        [
            {"name_zh": "张颖", "organization": "上海海事大学", "position": "处长", "mobile": ["13800000001"]},
            {"name_zh": "刘芳", "organization": "上海海事大学", "position": "副处长", "mobile": ["13912345678"]},
            {"name_zh": "王伟", "notes": "翻译", "mobile": ["13700000003"]},
        ],
    ),
    "English guests one per line": (
        "1) John Sample, Dean, +44 7700 900001\n"
        "2) Anna Sample - Interpreter - +44 7700 900002\n"
        "3) Prof. Mary Sample (Rector) +44 7700 900003",
        [
            {"family_name": "Sample", "given_name": "John", "notes": "Dean", "phone": ["+44 7700 900001"]},
            {"family_name": "Sample", "given_name": "Anna", "notes": "Interpreter", "phone": ["+44 7700 900002"]},
            {
                "family_name": "Sample",
                "given_name": "Mary",
                "title": "Prof.",
                "notes": "Rector",
                "phone": ["+44 7700 900003"],
            },
        ],
    ),
    "a list of guests under its heading": (
        "参会人员名单：\n张颖，处长，13800000001\n刘芳，副处长，13912345678",
        [
            {"name_zh": "张颖", "notes": "处长", "mobile": ["13800000001"]},
            {"name_zh": "刘芳", "notes": "副处长", "mobile": ["13912345678"]},
        ],
    ),
    "a Chinese card with fax, postal code and QQ": (
        "样本有限公司\n"
        "王伟  总经理\n"
        "地址：浙江省宁波市样本路88号3楼\n"
        "邮编：315000\n"
        "电话（TEL）：0574-87000000\n"
        "传真（FAX）：0574-87000001\n"
        "QQ：123456789\n"
        "E-mail：wangwei@sample.example\n"
        "http://www.sample.example",
        [
            {
                "name_zh": "王伟",
                "organization": "样本有限公司",
                "position": "总经理",
                "address": ["浙江省宁波市样本路88号3楼 315000"],
                "phone": ["0574-87000000"],
                "fax": ["0574-87000001"],
                "qq": ["123456789"],
                "email": ["wangwei@sample.example"],
                "web": ["http://www.sample.example"],
            },
        ],
    ),
    "a Chinese card in one line": (
        "上海海事大学 国际合作处 刘芳 副处长 电话:021-38280000 传真:021-38280001 邮编:201306 QQ:10001000 微信:liufang",
        [
            {
                "name_zh": "刘芳",
                "notes": "201306",
                "organization": "上海海事大学",
                "department": "国际合作处",
                "position": "副处长",
                "phone": ["021-38280000"],
                "fax": ["021-38280001"],
                "qq": ["10001000"],
                "wechat": ["liufang"],
            },
        ],
    ),
    "a Russian card with a degree": (
        "ОБРАЗЦОВ Иван Петрович\n"
        "к.т.н., доцент\n"
        "заведующий кафедрой судостроения\n"
        "СПбГМТУ (Корабелка)\n"
        "190121, Санкт-Петербург, Лоцманская ул., 3, ауд. 215\n"
        "Тел.: (812) 000-00-02 доб. 2045\n"
        "E-mail: obrazcov@univ.example",
        [
            {
                "family_name": "Образцов",
                "given_name": "Иван",
                "patronymic": "Петрович",
                "title": "к.т.н.",
                "organization": "СПбГМТУ (Корабелка)",
                "position": "доцент, заведующий кафедрой судостроения",
                "address": ["190121, Санкт-Петербург, Лоцманская ул., 3, ауд. 215"],
                "phone": ["(812) 000-00-02 доб. 2045"],
                "email": ["obrazcov@univ.example"],
            },
        ],
    ),
    "a degree and a title before the name": (
        "д-р техн. наук, профессор Образцов И.П.\n"
        "проректор по международной деятельности\n"
        "Образцовый университет\n"
        "8(812)000-00-02",
        [
            {
                "family_name": "Образцов",
                "given_name": "И.",
                "patronymic": "П.",
                "title": "д-р техн. наук, профессор",
                "organization": "Образцовый университет",
                "position": "проректор по международной деятельности",
                "phone": ["8(812)000-00-02"],
            },
        ],
    ),
    "a degree between name and position": (
        "Образцова А.И., к.э.н., доцент, зам. декана\n"
        "Факультет экономики\n"
        "Университет образцов\n"
        "моб. 8-921-000-00-04 (WhatsApp, Telegram)",
        [
            {
                "family_name": "Образцова",
                "given_name": "А.",
                "patronymic": "И.",
                "title": "к.э.н.",
                "notes": "(WhatsApp, Telegram)",
                "organization": "Университет образцов",
                "department": "Факультет экономики",
                "position": "доцент, зам. декана",
                "mobile": ["8-921-000-00-04"],
            },
        ],
    ),
    "a card with pictograms": (
        "👤 Анна Образцова\n"
        "🏢 ООО «Образец»\n"
        "📱 +7 921 000-00-04\n"
        "📧 anna@sample.example\n"
        "📍 г. Москва, ул. Образцовая, д. 1",
        [
            {
                "family_name": "Образцова",
                "given_name": "Анна",
                "organization": "ООО «Образец»",
                "mobile": ["+7 921 000-00-04"],
                "email": ["anna@sample.example"],
                "address": ["г. Москва, ул. Образцовая, д. 1"],
            },
        ],
    ),
    "labels in brackets": (
        "【姓名】刘芳\n【单位】上海海事大学\n【职务】副处长\n【电话】13912345678\n【微信】liufang",
        [
            {
                "name_zh": "刘芳",
                "organization": "上海海事大学",
                "position": "副处长",
                "mobile": ["13912345678"],
                "wechat": ["liufang"],
            },
        ],
    ),
    "a Chinese sentence about somebody": (
        "尊敬的老师，这是我们刘芳副处长的联系方式：13912345678",
        [
            {
                "name_zh": "刘芳",
                "notes": "副处长\n这是我们刘芳副处长的联系方式：",
                "mobile": ["13912345678"],
            },
        ],
    ),
    "an English degree": (
        "Anna Sample, PhD\n"
        "Associate Professor, Department of Law\n"
        "Sample University\n"
        "anna@univ.example\n"
        "Sent from Outlook for iOS",
        [
            {
                "family_name": "Sample",
                "given_name": "Anna",
                "title": "PhD",
                "organization": "Sample University",
                "department": "Department of Law",
                "position": "Associate Professor",
                "email": ["anna@univ.example"],
            },
        ],
    ),
    "a mail from a telephone's mailer": (
        "Анна Образцова\nпереводчик\n+7 921 000-00-04\n\nОтправлено из мобильной Почты Mail.ru",
        [
            {"family_name": "Образцова", "given_name": "Анна", "notes": "переводчик", "mobile": ["+7 921 000-00-04"]},
        ],
    ),
    "the head of a mail": (
        "From: Anna Sample <anna@sample.example>\n"
        "Sent: Monday, November 23, 2026 9:15 AM\n"
        "To: John Sample <john@sample.example>\n"
        "Subject: Visit",
        [
            {
                "family_name": "Sample",
                "given_name": "Anna",
                "notes": "Sent: Monday, November 23, 2026\n9:15 AM",
                "email": ["anna@sample.example"],
            },
            {
                "family_name": "Sample",
                "given_name": "John",
                "notes": "Subject: Visit",
                "email": ["john@sample.example"],
            },
        ],
    ),
    "a label before a dash": (
        "Контактное лицо – Петров Пётр Петрович, начальник отдела, тел. 8 (4232) 00-00-02, вн.2045",
        [
            {
                "family_name": "Петров",
                "given_name": "Пётр",
                "patronymic": "Петрович",
                "notes": "начальник отдела",
                "phone": ["8 (4232) 00-00-02, вн.2045"],
            },
        ],
    ),
    "a surname that few have": (
        "佴敏\n上海海事大学 副处长\n13912345678",
        [
            {"name_zh": "佴敏", "organization": "上海海事大学", "position": "副处长", "mobile": ["13912345678"]},
        ],
    ),
    "a first name alone": (
        "Анна\nОбразцовый университет\n+7 921 000-00-04",
        [
            {"family_name": "Анна", "organization": "Образцовый университет", "mobile": ["+7 921 000-00-04"]},
        ],
    ),
    "a Chinese scholar": (
        "李娜 博士 / 副教授\n"
        "硕士生导师\n"
        "上海海事大学商船学院\n"
        "地址：上海市浦东新区临港新城海港大道1550号（201306）\n"
        "Tel：+86-21-3828-0000（办）\n"
        "Mobile：+86 137 0000 0003",
        [
            {
                "name_zh": "李娜",
                "notes": "（办）",
                "organization": "上海海事大学",
                "department": "商船学院",
                "position": "博士, 副教授, 硕士生导师",
                "address": ["上海市浦东新区临港新城海港大道1550号（201306）"],
                "phone": ["+86-21-3828-0000"],
                "mobile": ["+86 137 0000 0003"],
            },
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_what_is_passed_on_becomes_people(text: str, expected: list[dict[str, Any]]) -> None:
    records = read(text).records
    assert [record.kind for record in records] == ["people"] * len(expected)
    assert [facts(record) for record in records] == expected


@pytest.mark.parametrize(
    "text",
    [
        "上海海事大学 国际合作处 副处长\n13912345678",
        "Sample University\nWeChat: sample_88",
        "ООО «Образец»\n+7 921 000-00-04",
    ],
)
def test_what_only_a_person_has_makes_a_person_of_a_text_without_a_name(text: str) -> None:
    (record,) = read(text).records
    assert record.kind == "people"
    assert "organization" in facts(record)


def test_a_time_that_is_told_stays_in_the_notes() -> None:
    (record,) = read("Встреча 12 декабря 14:00\nАнна Образцова +7 921 000-00-04").records
    assert facts(record)["notes"] == "Встреча\n12 декабря 14:00"


def test_only_a_name_is_made_of_whom_a_mail_goes_to() -> None:
    (record,) = read("Anna Sample\nto: be confirmed\n+44 7700 900000").records
    assert facts(record) == {
        "family_name": "Sample", "given_name": "Anna", "phone": ["+44 7700 900000"], "notes": "to: be confirmed",
    }  # fmt: skip
