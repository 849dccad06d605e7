"""Fields of interactions, negotiations and agreements, with the parties to each."""

from __future__ import annotations

from office_desk.model.catalog.fields import (
    Field,
    ValueKind,
    choice,
    flag,
    integer,
    link,
    long_text,
    name,
    summary,
    text,
    vague_count,
    vague_date,
)
from office_desk.model.catalog.kinds import RecordKind

INTERACTION_KINDS = ("meeting", "call", "video_conference", "visit", "letter", "consultation", "other")
SIDES = ("theirs", "ours")

INTERACTIONS = RecordKind(
    "interactions",
    (
        name("title", "", "Subject", "Тема", "主题", required=True),
        choice("kind", INTERACTION_KINDS, "Type", "Тип", "类型", column=True, required=True, default="meeting"),
        vague_date("happened", "Date", "Дата", "日期", column=True),
        flag("series"),
        vague_count("how_many"),
        text("place", "Place", "Место", "地点", bulk=True),
        link("negotiation", "negotiations"),
        link("event", "events"),
        long_text("outcome", "Outcome", "Итог", "结果", group="details"),
        long_text("follow_up", "Follow-up", "Что дальше", "后续", group="details"),
        vague_date("follow_up_due", group="details"),
        long_text("notes"),
        text("source_note", group="notes"),
        summary("parties", column=True),
    ),
    titles=("title",),
)


def _party(of: str, *more: Field) -> tuple[Field, ...]:
    """A body or a person who takes part in talks of the kind ``of``."""
    return (
        link(of, f"{of}s", column=True, required=True),
        link("organization", "organizations", column=True),
        link("person", "people", column=True),
        *more,
        text("source_note", group="notes"),
    )


INTERACTION_PARTIES = RecordKind(
    "interaction_parties",
    _party("interaction", choice("side", SIDES, column=True, default="theirs"), text("role", column=True)),
    titles=("organization", "person"),
    owners=("interaction",),
    is_searched=False,
)

STAGES = ("idea", "contact", "active", "terms", "agreed", "paused", "closed")

NEGOTIATIONS = RecordKind(
    "negotiations",
    (
        name("title", "", "Topic", "Тема", "议题", required=True),
        choice("stage", STAGES, "Stage", "Стадия", "阶段", column=True, default="contact"),
        vague_date("started", "Since", "Начало", "开始", column=True),
        text("next_step", "Next step", "Следующий шаг", "下一步", column=True),
        vague_date("next_step_due", column=True),
        text("owner", "Owner", "Ведёт", "负责人", column=True, bulk=True),
        link("agreement", "agreements"),
        link("program", "programs"),
        long_text("description", group="details"),
        long_text("notes"),
        text("source_note", group="notes"),
        summary("parties", column=True),
    ),
    titles=("title",),
)

NEGOTIATION_PARTIES = RecordKind(
    "negotiation_parties",
    _party("negotiation", text("role", column=True)),
    titles=("organization", "person"),
    owners=("negotiation",),
    is_searched=False,
)

AGREEMENT_KINDS = ("memorandum", "cooperation", "exchange", "double_degree", "agency_contract", "other")
AGREEMENT_STATUSES = ("drafted", "sent", "partly_signed", "signed", "filed", "expired", "terminated")
RENEWALS = ("none", "automatic", "by_agreement")

AGREEMENTS = RecordKind(
    "agreements",
    (
        name("title", "en", "Agreement", "Договор", "协议"),
        name("title_zh", "zh"),
        name("title_ru", "ru"),
        choice("kind", AGREEMENT_KINDS, "Type", "Тип", "类型", column=True, default="cooperation"),
        choice("status", AGREEMENT_STATUSES, "Status", "Состояние", "状态", column=True, default="drafted"),
        vague_date("drafted_on", group="steps"),
        vague_date("sent_on", group="steps"),
        vague_date("signed_by_us_on", group="steps"),
        vague_date("signed_by_them_on", group="steps", column=True),
        vague_date("filed_on", group="steps"),
        vague_date("valid_from", group="validity"),
        vague_date("valid_until", group="validity", column=True),
        choice("renewal", RENEWALS, group="validity"),
        integer("originals", group="validity"),
        long_text("notes"),
        text("source_note", group="notes"),
        summary("parties", column=True),
        summary("attachment_count", ValueKind.INTEGER),
    ),
    titles=("title", "title_zh", "title_ru"),
)

AGREEMENT_PARTIES = RecordKind(
    "agreement_parties",
    _party("agreement", text("role", column=True), text("signatory", column=True)),
    titles=("organization", "person"),
    owners=("agreement",),
    is_searched=False,
)
