"""A card as plain text, to be pasted into a letter or a chat."""

from __future__ import annotations

from office_desk.dated_text import quoted
from office_desk.display import display_day, visible_text
from office_desk.labels import section_label
from office_desk.labels.joining import in_a_row, labelled
from office_desk.model.card import Card
from office_desk.ui.card.digest_text import digest_paragraphs, line_text
from office_desk.ui.card.facts import Fact, facts_of, long_text_keys, texts_of
from office_desk.ui.card.head import other_names
from office_desk.ui.card.item_words import cell_texts, item_title, only_session_day, session_day, time_text
from office_desk.ui.card.timeline import item_detail


def card_as_text(card: Card, language: str, zone: str) -> str:
    """The name in all scripts, the facts, the sections and the timeline, one below the other."""
    parts = ["\n".join(visible_text(text) for text in (card.title, *(name for _, name in other_names(card, language))))]
    parts.append("\n".join(labelled(fact.label, _value(fact, language)) for fact in facts_of(card, language, zone, ())))
    parts += [f"{text.label}\n{text.text}" for text in texts_of(card, long_text_keys(card.snapshot.kind))]
    if card.snapshot.kind == "digests":
        parts += _digest(card)
    else:
        parts += _sections(card, language, zone)
    if card.timeline:
        parts.append("\n".join([section_label("timeline"), *_timeline(card, language)]))
    return "\n\n".join(part for part in parts if part)


def _value(fact: Fact, language: str) -> str:
    return f"{fact.text} ({quoted(fact.said, language)})" if fact.said else fact.text


def _digest(card: Card) -> list[str]:
    return [
        "\n".join([*((visible_text(section.title),) if section else ()), *(line_text(line) for line in lines)])
        for section, lines in digest_paragraphs(card)
    ]


def _sections(card: Card, language: str, zone: str) -> list[str]:
    parts = []
    for section in card.sections:
        lines = []
        only_day = only_session_day(card, section.rows, zone)
        for row in section.rows:
            skipped = frozenset({"starts_at", "ends_at"})
            day = session_day(row.cells, zone) if row.kind == "sessions" else None
            words = ["" if day in (None, only_day) else display_day(day, language)]
            words += [time_text(row.cells, zone, language), visible_text(row.title)]
            words += cell_texts(row, language, zone, skipped)
            lines.append("- " + in_a_row(words))
        if lines:
            parts.append("\n".join([section_label(section.key), *lines]))
    return parts


def _timeline(card: Card, language: str) -> list[str]:
    return ["- " + in_a_row((item_title(item), item_detail(item, language))) for item in card.timeline]
