"""What is printed is what the desk holds: its sessions, its lists as they stand, its days; and files are whole."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from builders import add, add_event, add_organization, add_person
from office_desk import labels
from office_desk.documents.paper import PageSetup, PrintOptions, Subject
from office_desk.documents.subjects import OfEvent, OfList, OfPeriod
from office_desk.model.errors import DeskError, NotFound
from office_desk.model.list_query import Filter, ListQuery, Operator, SortKey
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk
from office_desk.services.printing.papers import Papers
from office_desk.storage.store import Store

PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The office's own folder for templates."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))
    from office_desk.documents.papers import own_folder

    folder = own_folder()
    folder.mkdir(parents=True)
    return folder


def moment(hour: int, minute: int = 0, day: int = 5) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=UTC)


def add_open_day(desk: Desk) -> int:
    """An open day in Shanghai with a talk, its speaker, and a break."""
    university = add_organization(desk, "Sample University", name_zh="样本大学")
    person = add_person(desk, name_zh="张颖")
    desk.records.link("affiliations", person=person, organization=university, position="Dean", primary=True)
    event = add_event(
        desk,
        "Open day",
        title_zh="开放日",
        timezone="Asia/Shanghai",
        starts_at=moment(1),
        ends_at=moment(9),
        host=university,
    )
    talk = add(desk, "sessions", event=event, title="Welcome", title_zh="欢迎", starts_at=moment(1), ends_at=moment(2))
    add(desk, "sessions", event=event, title="Tea", kind="break", starts_at=moment(2), ends_at=moment(3))
    add(desk, "participations", event=event, session=talk, person=person, role="speaker")
    add(desk, "participations", event=event, session=talk, person=add_person(desk), role="visitor")
    return event


def refusal(call: Callable[[], Any]) -> str:
    with pytest.raises(DeskError) as refused:
        call()
    assert labels.reason(refused.value.reason)
    return refused.value.reason.code


def test_a_schedule_tells_of_sessions_in_the_time_of_the_event_and_of_who_speaks(desk: Desk) -> None:
    sheet = desk.papers.sheet("schedule", OfEvent(add_open_day(desk)), PrintOptions(language="zh"))
    talk, tea = sheet.values["days"][0]["sessions"]
    assert (sheet.title, talk["title"], talk["time"], tea["time"]) == ("开放日", ["欢迎"], "09:00–10:00", "10:00–11:00")
    assert talk["speakers"] == [{"name": ["张颖"], "position": "Dean", "organization": ["样本大学"]}]
    assert sheet.values["event"]["host"] == ["样本大学"]


def test_speakers_are_named_as_they_were_then(desk: Desk) -> None:
    event = add_open_day(desk)
    session = add(desk, "sessions", event=event, title="Later", starts_at=moment(5))
    then = {"name_then": "Z. Ying", "title_then": "Lecturer", "affiliation_then": "Old Academy"}
    add(desk, "participations", event=event, session=session, person=add_person(desk), role="moderator", **then)
    group = {"group_label": "Graduates of 2024", "role": "speaker"}
    add(desk, "participations", event=event, session=session, **group)
    told = desk.papers.sheet("schedule", OfEvent(event)).values["days"][0]["sessions"][-1]["speakers"]
    assert told == [
        {"name": ["Z. Ying"], "position": "Lecturer", "organization": ["Old Academy"]},
        {"name": ["Graduates of 2024"], "position": "", "organization": [""]},
    ]


def test_sessions_in_the_trash_are_not_printed(desk: Desk) -> None:
    event = add_open_day(desk)
    desk.records.trash("sessions", [add(desk, "sessions", event=event, title="Dropped", starts_at=moment(4))])
    days = desk.papers.sheet("schedule", OfEvent(event)).values["days"]
    assert [one["title"][0] for one in days[0]["sessions"]] == ["Welcome", "Tea"]


def test_an_event_in_the_trash_or_none_at_all_is_refused(desk: Desk) -> None:
    event = add_open_day(desk)
    desk.records.trash("events", [event])
    assert refusal(lambda: desk.papers.sheet("schedule", OfEvent(event))) == "in_trash"
    with pytest.raises(NotFound):
        desk.papers.sheet("schedule", OfEvent(99_999))


def test_an_unknown_paper_or_style_is_refused_with_those_that_are_known(desk: Desk) -> None:
    event = add_open_day(desk)
    assert refusal(lambda: desk.papers.sheet("poem", OfEvent(event))) == "unknown_paper"
    assert refusal(lambda: desk.papers.sheet("schedule", OfEvent(event), PrintOptions(style="x"))) == "unknown_style"


def test_a_list_is_printed_as_it_stands(desk: Desk) -> None:
    for name, city in (("Beta", "Shanghai"), ("Alpha", "Shanghai"), ("Gamma", "Harbin")):
        add_organization(desk, name, city=city, roles=("partner",))
    query = ListQuery(
        "organizations", columns=("city", "roles"), sort=(SortKey("", True),),
        filters=(Filter("city", Operator.IS, "Shanghai"),),
    )  # fmt: skip
    sheet = desk.papers.sheet("list", OfList(query), PrintOptions(language="ru"))
    assert sheet.values["headings"] == ["Название", "Город", "Роли"]
    assert sheet.values["rows"] == [["Beta", "Shanghai", "Партнёр"], ["Alpha", "Shanghai", "Партнёр"]]
    assert sheet.values["filters"] == "Город равно Shanghai"
    assert sheet.values["count"] == "2 записи"


def test_only_the_selected_records_of_a_list_are_printed_in_their_order(desk: Desk) -> None:
    first, _, third = (add_organization(desk, name) for name in ("A", "B", "C"))
    sheet = desk.papers.sheet("list", OfList(ListQuery("organizations"), (third, first)))
    assert [row[0] for row in sheet.values["rows"]] == ["C", "A"]


def test_a_period_holds_what_is_dated_in_it(desk: Desk) -> None:
    add_open_day(desk)
    add_event(desk, "Fair", date_said=VagueDate.from_edtf("2026-12"))
    add_event(desk, "Long ago", date_said=VagueDate.from_edtf("2020-12"))
    sheet = desk.papers.sheet("agenda", OfPeriod(date(2026, 12, 1), date(2026, 12, 31)))
    (month,) = sheet.values["months"]
    assert {item["title"] for item in month["items"]} >= {"Open day", "Fair"}
    assert "Long ago" not in str(sheet.values)


def test_a_period_that_ends_before_it_begins_is_refused(desk: Desk) -> None:
    backwards = OfPeriod(date(2026, 12, 31), date(2026, 12, 1))
    assert refusal(lambda: desk.papers.sheet("agenda", backwards)) == "period_reversed"


def test_characters_no_font_has_are_told_with_the_record_they_stand_in(desk: Desk) -> None:
    event = add_open_day(desk)
    session = add(desk, "sessions", event=event, title="Dinner at 𠮷野家", starts_at=moment(6))
    (missing,) = desk.papers.sheet("schedule", OfEvent(event)).missing
    assert (missing.character, missing.kind, missing.record_id) == ("𠮷", "sessions", session)
    assert labels.missing_character(missing) == (
        "No font of the papers has the character 𠮷 (U+20BB7, Cjk unified ideograph-20bb7), "
        "which stands in Session “Dinner at 𠮷野家”."
    )


def test_invisible_marks_are_not_printed(desk: Desk) -> None:
    event = add_open_day(desk)
    add(desk, "sessions", event=event, title="Marks", abstract="Left\ufeffRight\u2028line", starts_at=moment(6))
    sheet = desk.papers.sheet("schedule", OfEvent(event))
    assert sheet.values["days"][0]["sessions"][-1]["abstract"] == "LeftRight\nline"
    assert sheet.missing == ()


def test_papers_are_offered_by_what_they_are_about(desk: Desk) -> None:
    assert [one.key for one in desk.papers.offered(Subject.PERIOD)] == ["agenda"]
    assert {"schedule", "badges", "list"} <= {one.key for one in desk.papers.offered()}


@pytest.mark.parametrize("suffix", [".pdf", ".svg", ".png", ".PDF"])
def test_the_name_of_the_file_says_its_format(desk: Desk, tmp_path: Path, suffix: str) -> None:
    place = tmp_path / f"out{suffix}"
    written = desk.papers.write(desk.papers.sheet("schedule", OfEvent(add_open_day(desk))), place)
    assert (written.paths, written.pages, written.warnings) == ((place,), 1, ())
    assert place.read_bytes().startswith({".pdf": b"%PDF", ".svg": b"<svg", ".png": b"\x89PNG"}[suffix.lower()])


def add_long_event(desk: Desk) -> int:
    event = add_event(desk, "Congress", timezone="UTC")
    for number in range(40):
        add(desk, "sessions", event=event, title=f"Talk {number}", starts_at=moment(number % 20))
    return event


def test_pages_as_pictures_are_numbered(desk: Desk, tmp_path: Path) -> None:
    sheet = desk.papers.sheet("schedule", OfEvent(add_long_event(desk)))
    written = desk.papers.write(sheet, tmp_path / "out.png")
    assert [path.name for path in written.paths] == [f"out-{page}.png" for page in range(1, written.pages + 1)]
    assert written.pages > 1
    assert desk.papers.write(sheet, tmp_path / "out.pdf").pages == written.pages


def test_a_name_of_another_format_or_a_folder_that_is_gone_is_refused(desk: Desk, tmp_path: Path) -> None:
    sheet = desk.papers.sheet("schedule", OfEvent(add_open_day(desk)))
    assert refusal(lambda: desk.papers.write(sheet, tmp_path / "out.docx")) == "unknown_file_format"
    assert refusal(lambda: desk.papers.write(sheet, tmp_path / "gone" / "out.pdf")) == "no_such_folder"
    assert refusal(lambda: desk.papers.write(sheet, tmp_path / "home" / "..")) == "unknown_file_format"


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("name", ["out.pdf", "out.png"])
def test_a_full_disk_leaves_every_old_file_whole(desk: Desk, tmp_path: Path, name: str) -> None:
    sheet = desk.papers.sheet("schedule", OfEvent(add_long_event(desk)))
    old = [tmp_path / name, tmp_path / name.replace(".", "-1."), tmp_path / name.replace(".", "-2.")]
    for place in old:
        place.write_text("old")
    with files_no_larger_than(9_000):
        assert refusal(lambda: desk.papers.write(sheet, tmp_path / name)) == "export_disk_full"
    assert [place.read_text() for place in old] == ["old"] * 3
    assert sorted(path for path in tmp_path.iterdir() if path.is_file()) == sorted(old)


def test_a_logo_heads_the_paper(desk: Desk, tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_bytes(PICTURE)
    options = PrintOptions(page=PageSetup(logo=logo, letterhead="Sample office"))
    sheet = desk.papers.sheet("schedule", OfEvent(add_open_day(desk)), options)
    assert sheet.files == {"logo.svg": PICTURE}
    assert b"<image" in desk.papers.draw(sheet)[0]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("gone.png", None, "logo_missing"),
        ("logo.txt", b"x", "logo_format"),
        ("logo.png", b"no picture", "logo_damaged"),
        ("logo.png", b"x" * (6 * 2**20), "file_too_large"),
    ],
)
def test_a_logo_that_cannot_be_printed_is_told_before(
    desk: Desk, tmp_path: Path, name: str, content: bytes | None, code: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    options = PrintOptions(page=PageSetup(logo=tmp_path / name))
    event = add_open_day(desk)
    assert refusal(lambda: desk.papers.sheet("schedule", OfEvent(event), options)) == code


def test_a_style_of_the_office_is_printed_and_its_warnings_are_told(
    desk: Desk, own_folder: Path, tmp_path: Path
) -> None:
    (own_folder / "schedule.ours.typ").write_text('// Ours\n#text(font: "Sample Sans")[Ours]', encoding="utf-8")
    sheet = desk.papers.sheet("schedule", OfEvent(add_open_day(desk)), PrintOptions(style="ours"))
    (warning,) = desk.papers.write(sheet, tmp_path / "out.pdf").warnings
    assert (warning.code, warning.values["line"]) == ("paper_warning", 2)


def test_printing_changes_nothing(desk: Desk) -> None:
    event = add_open_day(desk)
    before = desk.history.latest()
    desk.papers.draw(desk.papers.sheet("schedule", OfEvent(event)))
    assert desk.history.latest() == before


def test_the_author_of_a_paper_is_whom_the_desk_was_opened_for(desk_url: str) -> None:
    store = Store.open(desk_url)
    try:
        sheet = Papers(store, "Sample author").sheet("list", OfList(ListQuery("people")))
    finally:
        store.close()
    assert sheet.values["document"]["author"] == "Sample author"
