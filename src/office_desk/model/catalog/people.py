"""Fields of people, where they work, how they are reached and what they said."""

from __future__ import annotations

from office_desk.model.catalog.fields import (
    ValueKind,
    carried,
    choice,
    choices,
    flag,
    link,
    long_text,
    name,
    summary,
    text,
    vague_date,
)
from office_desk.model.catalog.kinds import RecordKind

LANGUAGES = ("zh", "ru", "en", "de", "fr", "es", "it", "ja", "ko", "kk", "vi", "ar")

PEOPLE = RecordKind(
    "people",
    (
        name("family_name", "en", "Last Name", "Surname", "Family Name", "Фамилия", "姓", "姓氏", vcard="N"),
        name("given_name", "en", "First Name", "Given Name", "Имя", "名", "名字", vcard="N"),
        name("patronymic", "en", "Middle Name", "Additional Name", "Отчество", "中间名", vcard="N"),
        name(
            "name_zh",
            "zh",
            "Chinese name",
            "Name (Chinese)",
            "Имя по-китайски",
            "姓名",
            "中文姓名",
            vcard="FN",
        ),
        name("name_ru", "ru", "Russian name", "Name (Russian)", "Имя по-русски", "ФИО", "俄文姓名", vcard="FN"),
        text(
            "title",
            "Title",
            "Honorific Prefix",
            "Звание",
            "Обращение",
            "称谓",
            "职称",
            column=True,
            vcard="N",
        ),
        choices("languages", LANGUAGES, "Languages", "Языки", "语言"),
        vague_date("birthday", "Birthday", "День рождения", "生日", group="details", vcard="BDAY"),
        long_text("notes", "Notes", "Заметки", "Примечание", "备注", vcard="NOTE"),
        text("source_note", "Source", "Источник", "来源", group="notes"),
        carried(),
        summary("organization", column=True),
        summary("position", column=True),
        summary("email", column=True),
        summary("phone", column=True),
        summary("last_contact", ValueKind.VAGUE_DATE),
    ),
    titles=("family_name", "given_name", "patronymic", "name_zh", "name_ru"),
)

AFFILIATIONS = RecordKind(
    "affiliations",
    (
        link("person", "people", column=True, required=True),
        link("organization", "organizations", column=True, required=True),
        text("position", "Job Title", "Position", "Должность", "职务", "职位", column=True, vcard="TITLE"),
        text("department", "Department", "Отдел", "部门", column=True, vcard="ORG"),
        vague_date("started"),
        vague_date("ended"),
        flag("primary"),
        text("source_note", group="notes"),
    ),
    titles=("person", "organization"),
    owners=("person",),
    is_searched=False,
)

CONTACT_KINDS = ("phone", "mobile", "email", "wechat", "qq", "vk", "telegram", "web", "address", "other")

CONTACT_POINTS = RecordKind(
    "contact_points",
    (
        link("person", "people", column=True),
        link("organization", "organizations", column=True),
        choice("kind", CONTACT_KINDS, column=True, required=True),
        text("value", "E-mail Address", "Phone", "Телефон", "电话", "邮箱", column=True, required=True),
        text("label", "Label", "Подпись", "标签", column=True),
        flag("preferred"),
        text("source_note", group="notes"),
    ),
    titles=("value",),
    owners=("person", "organization"),
    is_searched=False,
)

DISTINCT_PAIRS = RecordKind(
    "distinct_pairs",
    (
        link("person", "people", column=True, bulk=False),
        link("other_person", "people", column=True, bulk=False),
        link("organization", "organizations", column=True, bulk=False),
        link("other_organization", "organizations", column=True, bulk=False),
        text("source_note", group="notes"),
    ),
    titles=("person", "other_person", "organization", "other_organization"),
    owners=("person", "organization"),
    is_searched=False,
)
"""Two records that look alike and were said not to be the same person or organization."""

QUOTATIONS = RecordKind(
    "quotations",
    (
        link("person", "people", column=True, required=True),
        link("interaction", "interactions"),
        long_text("text", group="main", required=True),
        choice("language", LANGUAGES, column=True),
        vague_date("said_on", column=True),
        text("source_note", group="notes"),
    ),
    titles=("text",),
    owners=("person",),
)
