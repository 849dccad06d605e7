"""Fields of organizations and of the figures told about them."""

from __future__ import annotations

from office_desk.model.catalog.fields import (
    ValueKind,
    carried,
    choice,
    choices,
    link,
    long_text,
    name,
    summary,
    text,
    url,
    vague_count,
    vague_date,
)
from office_desk.model.catalog.kinds import RecordKind

ORGANIZATION_KINDS = (
    "university",
    "academy",
    "institute",
    "school",
    "company",
    "platform",
    "recruiting_agency",
    "authority",
    "association",
    "media",
    "unit",
    "other",
)
ROLES = ("partner", "agency", "host", "supplier", "sponsor", "own")
RELATIONS = ("none", "lead", "in_talks", "partner", "strategic", "dormant")

ORGANIZATIONS = RecordKind(
    "organizations",
    (
        name("name", "en", "Organization", "Company", "Организация", "Компания", "公司", "单位", vcard="ORG"),
        name("name_zh", "zh", "Chinese name", "Название по-китайски", "中文名称"),
        name("name_ru", "ru", "Russian name", "Название по-русски", "俄文名称"),
        name("short_name", "en", "Abbreviation", "Сокращение", "简称", group="names"),
        name("short_name_zh", "zh", group="names"),
        name("short_name_ru", "ru", group="names"),
        text("former_names", "Also known as", "Прежние названия", "曾用名", group="names", inline=False),
        choice("kind", ORGANIZATION_KINDS, "Type", "Тип", "类型", column=True),
        choices("roles", ROLES, "Roles", "Роли", "角色"),
        choice("relation", RELATIONS, "Relation", "Отношения", "关系", column=True, default="none"),
        vague_date("relation_since", "Since", "С", "起始"),
        link("parent", "organizations", "Parent", "Головная организация", "上级单位"),
        text("city", "City", "Business City", "Город", "城市", column=True, bulk=True, vcard="ADR"),
        text("country", "Country", "Business Country/Region", "Страна", "国家", bulk=True, vcard="ADR"),
        url("website", "Web Page", "Website", "Сайт", "网站", "网页", vcard="URL"),
        vague_date("founded", "Founded", "Основана", "成立时间", group="details"),
        text("territory", "Territory", "Территория", "业务区域", group="agency", bulk=True),
        text("license", "License", "Лицензия", "许可证", group="agency"),
        text("contract", "Contract", "Договор", "合同", group="agency"),
        vague_date("contract_until", "Contract until", "Договор до", "合同期限", group="agency"),
        long_text("description", "About", "О ней", "简介", group="details"),
        long_text("notes", "Notes", "Заметки", "Примечание", "备注", vcard="NOTE"),
        text("source_note", "Source", "Источник", "来源", group="notes"),
        carried(),
        summary("last_contact", ValueKind.VAGUE_DATE, column=True),
        summary("people_count", ValueKind.INTEGER),
    ),
    titles=("name", "name_zh", "name_ru"),
)

MEASURES = ("students", "courses", "universities", "followers", "staff", "visitors", "other")

FIGURES = RecordKind(
    "figures",
    (
        link("organization", "organizations", column=True),
        link("event", "events"),
        choice("measure", MEASURES, column=True, required=True),
        vague_count("count", column=True),
        vague_date("period", column=True),
        text("label"),
        text("source_note", group="notes"),
    ),
    titles=("measure",),
    owners=("organization", "event"),
    is_searched=False,
)
