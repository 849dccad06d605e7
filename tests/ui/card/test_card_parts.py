"""What the card is made of, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.dated_text import date_text, dated_text, quoted
from office_desk.language import Language, TsBackend, use_backend
from office_desk.model.card import Card, RelatedRow, Section, TimelineItem
from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Changes, Effect, Subject, Touched, TouchedRecords
from office_desk.model.snapshot import Snapshot, Titles
from office_desk.model.vague_date import VagueDate
from office_desk.ui.card.head import since_text
from office_desk.ui.card.item_words import KIND_ICONS, cell_texts, item_icon
from office_desk.ui.card.reading import CardAnswer, concerns_card
from office_desk.ui.card.safe_links import safe_url
from office_desk.ui.card.shapes import shape_of
from office_desk.ui.card.timeline import LONGEST_DETAIL, item_detail, period_of
from office_desk.ui.card.wrapped_text import breakable, unbroken
from office_desk.ui.look.icons import icon

NOW = datetime(2026, 11, 22, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    previous = use_backend(TsBackend(Language.EN))
    yield
    use_backend(previous)


def snapshot(kind: str, record_id: int = 1, /, **values: object) -> Snapshot:
    return Snapshot(kind, record_id, "u", 1, NOW, NOW, None, Titles("A", "A", "A"), values, {})


def answer(kind: str = "organizations", **values: object) -> CardAnswer:
    return CardAnswer(Card(snapshot(kind, **values), "A", "", None, (), ()), "", {})


def changes(kind: str, record_id: int, effect: Effect = Effect.CHANGED) -> Changes:
    touched = TouchedRecords.of([Touched(kind, record_id, effect)])
    return Changes(1, Action.EDIT, Subject(kind, "A"), touched, NOW, "Anna")


@pytest.mark.parametrize(
    ("kind", "value", "url"),
    [
        ("email", "zhang@example.com", "mailto:zhang@example.com"),
        ("email", "mailto:zhang@example.com?attach=/etc/passwd&bcc=spy@example.com", "mailto:zhang@example.com"),
        ("phone", "+86 (21) 5432-1000", "tel:+862154321000"),
        ("mobile", "138 0000 1234", "tel:13800001234"),
        ("web", "www.example.com/a?b=c", "https://www.example.com/a?b=c"),
        ("web", "http://example.com", "http://example.com"),
        ("vk", "vk.com/spbpu", "https://vk.com/spbpu"),
    ],
)
def test_a_contact_opens_as_what_it_is_and_brings_nothing_along(kind: str, value: str, url: str) -> None:
    opened = safe_url(kind, value)

    assert opened is not None
    assert opened.toString() == url


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("web", "file:///etc/passwd"),
        ("web", "javascript:alert(1)"),
        ("web", "smb://server/share"),
        ("web", "https://user:secret@example.com"),
        ("web", "https://example.com\\@evil.com"),
        ("web", "ms-msdt:/id"),
        ("web", "not a page"),
        ("email", "zhang"),
        ("email", "a@b.com,c@d.com"),
        ("phone", "extension"),
        ("wechat", "zhangwei"),
        ("address", "https://example.com"),
    ],
)
def test_what_could_start_a_program_does_not_open(kind: str, value: str) -> None:
    assert safe_url(kind, value) is None


@given(st.sampled_from(["email", "phone", "mobile", "web", "vk", "telegram", "url", "qq"]), st.text(max_size=60))
def test_whatever_was_typed_only_four_schemes_ever_open(kind: str, value: str) -> None:
    url = safe_url(kind, value)

    assert url is None or url.scheme() in ("http", "https", "mailto", "tel")
    assert url is None or url.scheme() != "mailto" or not url.hasQuery()


@given(st.text(st.characters(exclude_characters="\u200b", exclude_categories=["Cs"]), max_size=200))
def test_breaking_places_change_no_letter(text: str) -> None:
    assert unbroken(breakable(text)) == text


@given(st.text("abcXYZ019/.@", min_size=17, max_size=200))
def test_a_long_word_has_a_place_to_break_every_dozen_letters(word: str) -> None:
    assert max(map(len, breakable(word).split("\u200b"))) <= 12


def test_short_words_and_chinese_stay_as_they_are() -> None:
    assert breakable("Shanghai Maritime University 上海海事大学国际教育交流与合作中心") == (
        "Shanghai Maritime University 上海海事大学国际教育交流与合作中心"
    )


@pytest.mark.parametrize(
    ("edtf", "period"),
    [
        ("2021-05-12", "2021-05"),
        ("2021-04", "2021-04"),
        ("2021", "2021"),
        ("2021-02/..", "2021-02"),
        ("../2021-06-30", "2021-06"),
        ("2021-21", "2021-03"),
    ],
)
def test_a_date_stands_under_its_month_or_year(edtf: str, period: str) -> None:
    found = period_of(VagueDate(edtf))

    assert found is not None
    assert found.edtf == period


def test_words_without_a_day_stand_under_no_date() -> None:
    assert period_of(VagueDate("", "shortly")) is None


def test_the_date_is_not_told_again_under_its_own_month() -> None:
    item = TimelineItem("interactions", 1, "meeting", "Talk", VagueDate("2021-04"))

    assert item_detail(item, "en", without_period=period_of(item.when)) == "Meeting"


def test_a_long_outcome_is_cut_between_words() -> None:
    item = TimelineItem("interactions", 1, "call", "Talk", None, detail="word " * 100)

    detail = item_detail(item, "en")

    assert detail.endswith("word…")
    assert len(detail) < LONGEST_DETAIL + len("Call · ") + 2


@pytest.mark.parametrize(
    ("since", "text"),
    [
        (VagueDate("2021-02"), " since Feb 2021"),
        (VagueDate("2021-02/.."), " since Feb 2021"),
        (VagueDate("2021-01/..", "since the beginning of the year"), " since Jan 2021"),
        (VagueDate("2021-02/..", "beginning in February 2021"), " · beginning in February 2021"),
        (VagueDate("", "for long"), " · for long"),
        (VagueDate("2021-21"), " since spring 2021"),
        (None, ""),
    ],
)
def test_how_long_a_state_has_lasted_is_told_with_its_year(since: VagueDate | None, text: str) -> None:
    assert since_text(since, "en") == text


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "since Feb 2021 (“since February”)"), ("ru", "с февр. 2021 («since February»)")],
)
def test_words_that_leave_the_year_open_stand_behind_the_date(language: str, text: str) -> None:
    when = VagueDate("2021-02/..", "since February")

    assert dated_text(when, language) == text
    assert date_text(when, language) == text.split(" (")[0]


@pytest.mark.parametrize("when", [VagueDate("2021-02/..", "as of Feb. 2021"), VagueDate("", "since February")])
def test_words_that_tell_the_year_or_have_no_date_are_kept(when: VagueDate) -> None:
    assert dated_text(when, "zh") == when.words


def test_under_the_heading_of_its_month_a_date_is_told_in_its_words_alone() -> None:
    item = TimelineItem("interactions", 1, "meeting", "Talk", VagueDate("2021-04", "in April"))

    assert item_detail(item, "en", without_period=period_of(item.when)) == "in April · Meeting"
    assert item_detail(item, "en").startswith("Apr 2021 (“in April”) · ")


def test_a_date_in_a_line_of_a_section_tells_its_year() -> None:
    row = RelatedRow("tasks", 1, "Call", cells={"due": VagueDate("2021-02", "in February")})

    assert cell_texts(row, "en", "") == ["Feb 2021 (“in February”)"]


@pytest.mark.parametrize(("language", "text"), [("en", "“Yes”"), ("zh", "“Yes”"), ("ru", "«Yes»")])
def test_a_quotation_has_the_marks_of_its_language(language: str, text: str) -> None:
    assert quoted("Yes", language) == text


def test_every_kind_of_record_has_an_icon_that_exists() -> None:
    assert set(KIND_ICONS) == set(KINDS)
    for kind in KINDS:
        assert not icon(item_icon(kind)).isNull()


def test_the_shape_names_only_fields_that_the_kind_has() -> None:
    for kind in KINDS.values():
        shape = shape_of(snapshot(kind.key))
        named = {*shape.head, *shape.texts, *shape.steps, *shape.told, *shape.repeated, *filter(None, [shape.since])}
        assert named <= set(kind.by_key), kind.key


def test_an_agency_has_its_own_shape_and_an_open_day_too() -> None:
    assert shape_of(snapshot("organizations", roles=("agency",))) != shape_of(snapshot("organizations"))
    assert shape_of(snapshot("events", kind="open_day")) != shape_of(snapshot("events", kind="conference"))


def test_a_card_concerns_itself_with_its_record_and_with_what_points_at_its_kind() -> None:
    card = answer()

    assert concerns_card(changes("organizations", 1), card)
    assert concerns_card(changes("affiliations", 99, Effect.CREATED), card)
    assert not concerns_card(changes("programs", 1), card)
    assert not concerns_card(changes("quotations", 1), card)


def test_a_card_concerns_itself_with_what_a_section_shows() -> None:
    card = answer("people", organization=None)
    assert not concerns_card(changes("organizations", 7), card)

    row = RelatedRow("organizations", 7, "SMU", link_kind="affiliations", link_id=3)
    shown = Card(snapshot("people"), "A", "", None, (), (Section("workplaces", (row,), 1),))

    assert concerns_card(changes("organizations", 7), CardAnswer(shown, "", {}))
