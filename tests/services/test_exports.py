"""Lists leave the desk whole or not at all, and come back as the same records."""

from __future__ import annotations

import csv
import errno
import json
import os
import random
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from builders import add, add_event, add_organization, add_person, edit
from office_desk import labels
from office_desk.exchange.outgoing import Outgoing
from office_desk.exchange.reading import Format, Source
from office_desk.exchange.vcard import read_cards
from office_desk.language import Language, TsBackend, use_backend
from office_desk.model.catalog import KINDS, VIEWS
from office_desk.model.errors import DeskError, Refused
from office_desk.model.list_query import Filter, ListQuery, Operator, SortKey
from office_desk.model.progress import Cancelled
from office_desk.model.vague_date import VagueDate
from office_desk.services.desk import Desk
from office_desk.services.exports import ExportOptions
from office_desk.services.outgoing import WITH_PICTURES, read_outgoing

PEOPLE = ListQuery("people", "en", (*VIEWS["people"].columns, "phone"))
ROUND_TRIPS = ("people", "organizations", "negotiations", "agreements", "events", "programs", "tasks", "interactions")


def lines_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def add_known_person(desk: Desk) -> int:
    """A person with a workplace and several contact details."""
    university = add_organization(desk, name_zh="港城大学")
    person = add_person(desk, name_zh="张颖", title="Prof.", languages=("zh", "ru"), notes="=1+1\nmet at the fair")
    desk.records.link("affiliations", person=person, organization=university, position="Dean", primary=True)
    for kind, value, label, preferred in (
        ("email", "work@example.com", "work", False),
        ("email", "best@example.com", "", True),
        ("mobile", "+8613800000000", "", False),
        ("phone", "021 5000 1111", "office", False),
        ("phone", "007911234567", "", False),
        ("wechat", "sample_wx", "", False),
        ("address", "1550 Haigang Avenue, Shanghai", "", False),
    ):
        desk.records.link("contact_points", person=person, kind=kind, value=value, label=label, preferred=preferred)
    return person


def outgoing(desk: Desk, kind: str, *ids: int, **options: Any) -> list[Outgoing]:
    with desk.exports._store.reading() as connection:
        return list(read_outgoing(connection, kind, ids, **options))


@contextmanager
def spoken(language: str) -> Iterator[None]:
    previous = use_backend(TsBackend(Language(language)))
    try:
        yield
    finally:
        use_backend(previous)


def test_a_list_leaves_with_its_filter_order_and_columns(desk: Desk, tmp_path: Path) -> None:
    for name, city in (("Alpha", "Suzhou"), ("Beta", "Harbin"), ("Gamma", "Suzhou")):
        add_organization(desk, name, city=city, roles=("partner",))
    query = ListQuery(
        "partners",
        columns=("city",),
        sort=(SortKey("", descending=True),),
        filters=(Filter("city", Operator.IS, "Suzhou"),),
    )
    exported = desk.exports.write(query, tmp_path / "partners.csv")
    assert (exported.path, exported.count) == (tmp_path / "partners.csv", 2)
    assert [line[:2] for line in lines_of(tmp_path / "partners.csv")] == [
        ["Name", "City"],
        ["Gamma", "Suzhou"],
        ["Alpha", "Suzhou"],
    ]


def test_only_the_chosen_records_leave_in_the_order_of_the_list(desk: Desk, tmp_path: Path) -> None:
    ids = {name: add_organization(desk, name) for name in ("Gamma", "Alpha", "Beta")}
    desk.exports.write(ListQuery("organizations"), tmp_path / "a.csv", ids=[ids["Gamma"], ids["Alpha"], 999])
    assert [line[0] for line in lines_of(tmp_path / "a.csv")] == ["Name", "Alpha", "Gamma"]


def test_the_mark_of_each_record_stands_last_unless_it_is_left_out(desk: Desk, tmp_path: Path) -> None:
    uuid = desk.records.get("people", add_person(desk)).uuid
    desk.exports.write(PEOPLE, tmp_path / "with.csv")
    desk.exports.write(PEOPLE, tmp_path / "without.csv", ExportOptions(with_uuid=False))
    assert [line[-1] for line in lines_of(tmp_path / "with.csv")] == ["UUID", uuid]
    assert lines_of(tmp_path / "without.csv")[0] == ["Name", "Organization", "Position", "E-mail", "Phone"]


@pytest.mark.parametrize(
    ("name", "language", "all_fields"),
    [  # Every pair of the three; a child process reads each.
        ("a.csv", "en", False),
        ("a.csv", "ru", True),
        ("a.csv", "zh", False),
        ("a.tsv", "en", True),
        ("a.tsv", "ru", False),
        ("a.tsv", "zh", True),
        ("a.xlsx", "en", True),
        ("a.xlsx", "ru", False),
        ("a.xlsx", "zh", True),
    ],
)
def test_people_come_back_the_same_in_every_language(
    desk: Desk, tmp_path: Path, name: str, all_fields: bool, language: str
) -> None:
    add_known_person(desk)
    add_person(desk, name_zh="李雷")
    add_person(desk, family_name="Иванова", given_name="Мария", patronymic="Львовна")
    with spoken(language):
        query = replace(PEOPLE, language=language)
        desk.exports.write(query, tmp_path / name, ExportOptions(all_fields=all_fields))
        plan = desk.imports.plan(desk.imports.read(Source(tmp_path / name)), language=language)
    assert [(one.title, one.verdict.value, one.changes, one.new_parts) for one in plan.records] == [
        (one.title, "same", (), ()) for one in plan.records
    ]
    assert len(plan.records) == 3


@pytest.mark.parametrize(("language", "words"), [("en", "5 November"), ("ru", "5 ноября"), ("zh", "11月5日")])
def test_a_birthday_without_a_year_leaves_as_words_and_comes_back(
    desk: Desk, tmp_path: Path, language: str, words: str
) -> None:
    add_person(desk, birthday=VagueDate.undatable("--11-05"))
    query = ListQuery("people", language, ("birthday",))
    with spoken(language):
        for name in ("a.csv", "a.xlsx"):
            desk.exports.write(query, tmp_path / name)
            (record,) = desk.imports.plan(desk.imports.read(Source(tmp_path / name)), language=language).records
            assert (record.verdict.value, record.changes) == ("same", ())
    assert lines_of(tmp_path / "a.csv")[1][1] == words


@pytest.mark.parametrize("kind", ROUND_TRIPS)
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_every_field_of_records_of_all_sorts_comes_back(full_desk: Desk, tmp_path: Path, kind: str, name: str) -> None:
    query = ListQuery(kind)
    full_desk.exports.write(query, tmp_path / name, ExportOptions(all_fields=True))
    reading = full_desk.imports.read(Source(tmp_path / name))
    plan = full_desk.imports.plan(reading)
    # Several records of this desk share their names, so that a link told by its name may lead to a namesake.
    told = {one.title: [each for each in one.changes if each.desk != each.source] for one in plan.records}
    assert len(plan.records) == full_desk.lists.count(query)
    assert told == {one.title: [] for one in plan.records}


def test_everything_comes_back_from_json(full_desk: Desk, tmp_path: Path) -> None:
    exported = full_desk.exports.everything(tmp_path / "desk.json")
    plan = full_desk.imports.plan(full_desk.imports.read(Source(tmp_path / "desk.json")))
    assert exported.count == len(plan.records) > 50
    assert {one.verdict.value for one in plan.records} == {"same"}


def test_the_whole_desk_leaves_as_json_only(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        desk.exports.everything(tmp_path / "desk.csv")
    assert refused.value.reason.code == "format_does_not_fit"


def test_people_leave_as_cards_of_the_version_asked_for(desk: Desk, tmp_path: Path) -> None:
    add_known_person(desk)
    for version in ("3.0", "4.0"):
        desk.exports.write(PEOPLE, tmp_path / "people.vcf", ExportOptions(vcard_version=version))
        content = (tmp_path / "people.vcf").read_bytes()
        assert f"VERSION:{version}".encode() in content
        assert len(read_cards(content).cards) == 1


def test_events_leave_as_a_calendar(desk: Desk, tmp_path: Path) -> None:
    add_event(desk, "Open day in spring")
    desk.exports.write(ListQuery("open-days"), tmp_path / "days.ics")
    assert b"Open day in spring" in (tmp_path / "days.ics").read_bytes()


@pytest.mark.parametrize(
    ("view", "name", "options", "code"),
    [
        ("people", "a.doc", ExportOptions(), "unknown_file_format"),
        ("people", "a", ExportOptions(), "unknown_file_format"),
        ("people", "a.ics", ExportOptions(), "format_does_not_fit"),
        ("open-days", "a.vcf", ExportOptions(), "format_does_not_fit"),
        ("people", "a.vcf", ExportOptions(vcard_version="2.1"), "unknown_vcard_version"),
        ("people", "a.csv", ExportOptions(separator="||"), "not_a_separator"),
        ("people", "a.csv", ExportOptions(encoding="klingon"), "unknown_encoding"),
        ("people", "a.xls", ExportOptions(format=Format.XLS), "unknown_file_format"),
        ("nobody", "a.csv", ExportOptions(), "unknown_view"),
    ],
)
def test_what_cannot_be_written_is_refused_in_a_sentence(
    desk: Desk, tmp_path: Path, view: str, name: str, options: ExportOptions, code: str
) -> None:
    with pytest.raises(DeskError) as refused:
        desk.exports.write(ListQuery(view), tmp_path / name, options)
    assert refused.value.reason.code == code
    assert code not in labels.reason(refused.value.reason)
    assert list(tmp_path.iterdir()) == []


def test_a_refused_character_leaves_the_old_file(desk: Desk, tmp_path: Path) -> None:
    add_person(desk, name_zh="张颖")
    place = tmp_path / "people.csv"
    place.write_text("old")
    with pytest.raises(Refused) as refused:
        desk.exports.write(replace(PEOPLE, language="zh"), place, ExportOptions(encoding="windows-1251"))
    assert refused.value.reason.code == "not_in_encoding"
    assert "张颖" in labels.reason(refused.value.reason)
    assert "UTF-8" in labels.reason(refused.value.reason)
    assert place.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["people.csv"]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.json", "a.vcf"])
def test_cancel_leaves_the_old_file_and_nothing_else(desk: Desk, tmp_path: Path, name: str) -> None:
    add_person(desk)
    (tmp_path / name).write_text("old")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.exports.write(PEOPLE, tmp_path / name, progress=stop)
    assert (tmp_path / name).read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_progress_ends_at_the_number_of_records(desk: Desk, tmp_path: Path) -> None:
    for number in range(3):
        add_person(desk, family_name=f"Sample {number}")
    told: list[tuple[int, int]] = []
    desk.exports.write(PEOPLE, tmp_path / "a.xlsx", progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 3)
    assert told[-1] == (3, 3)


def test_a_clip_holds_cells_table_and_cards_at_once(desk: Desk) -> None:
    person = add_known_person(desk)
    clip = desk.exports.clip(PEOPLE, [person])
    assert clip.count == 1
    assert clip.tsv == "Ying Zhang\tHarbor University\tDean\tbest@example.com\t+8613800000000".replace(
        "Ying Zhang", desk.records.get("people", person).titles.en
    )
    assert "<td>best@example.com</td>" in clip.html
    assert len(read_cards(clip.vcard).cards) == 1
    assert clip.calendar == b""


def test_a_clip_of_events_is_a_calendar(desk: Desk) -> None:
    clip = desk.exports.clip(ListQuery("open-days", columns=("venue",)), [add_event(desk)])
    assert clip.vcard == b""
    assert clip.calendar.startswith(b"BEGIN:VCALENDAR")


def test_records_leave_with_parts_links_marks_and_pictures(desk: Desk) -> None:
    person = add_known_person(desk)
    desk.attachments.add("face.png", b"\x89PNG", person=person)
    picture = desk.lists.ids(ListQuery("attachments"))[0]
    snapshot = desk.records.get("attachments", picture)
    assert snapshot.values["purpose"] == "document"
    (without,) = outgoing(desk, "people", person, extent=WITH_PICTURES)
    assert without.files == ()
    edit(desk, "attachments", picture, purpose="photo")
    (record,) = outgoing(desk, "people", person, extent=WITH_PICTURES)
    assert [(file.file_name, file.content) for file in record.files] == [("face.png", b"\x89PNG")]
    workplace = next(part for part in record.parts if part.kind == "affiliations")
    university = desk.records.get("organizations", workplace.values["organization"])
    assert workplace.links["organization"].en == "Harbor University"
    assert workplace.marks == {"organization": university.uuid, "person": record.uuid}


def test_parts_in_the_trash_stay_behind(desk: Desk) -> None:
    person = add_known_person(desk)
    (before,) = outgoing(desk, "people", person)
    email = next(part for part in before.parts if part.values.get("kind") == "email")
    desk.records.unlink("contact_points", email.id)
    (after,) = outgoing(desk, "people", person)
    assert email.uuid not in {part.uuid for part in after.parts}
    assert len(after.parts) == len(before.parts) - 1


def test_reading_many_records_takes_as_many_statements_as_reading_few(desk: Desk) -> None:
    ids = [add_person(desk, family_name=f"Sample {number}") for number in range(40)]
    for person in ids:
        desk.records.link("contact_points", person=person, kind="email", value=f"a{person}@example.com")
    counts: list[int] = []
    for some in (ids[:2], ids):
        statements: list[str] = []

        def listen(_c: Any, _u: Any, statement: str, *_: Any, kept: list[str] = statements) -> None:
            kept.append(statement)

        sa.event.listen(desk.exports._store.engine, "before_cursor_execute", listen)
        assert len(outgoing(desk, "people", *some)) == len(some)
        sa.event.remove(desk.exports._store.engine, "before_cursor_execute", listen)
        counts.append(len(statements))
    assert counts[0] == counts[1] < 30


# Where the file goes; the database has no part in it.


def rare_text(seed: int) -> str:
    """Chinese characters in no order, which no workbook can write in less than a few thousand bytes."""
    return "".join(map(chr, random.Random(seed).choices(range(0x4E00, 0x9FA5), k=1_500)))


def refusal(desk: Desk, place: Path) -> str:
    with pytest.raises(Refused) as refused:
        desk.exports.write(PEOPLE, place)
    sentence = labels.reason(refused.value.reason)
    assert sentence.endswith(".")
    return refused.value.reason.code


def test_a_folder_that_is_gone_is_named(desk: Desk, tmp_path: Path) -> None:
    assert refusal(desk, tmp_path / "gone" / "a.csv") == "no_such_folder"


def test_a_folder_is_no_file(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    assert refusal(desk, tmp_path / "a.csv") == "export_onto_folder"
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_a_file_in_place_of_the_folder_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert refusal(desk, tmp_path / "file" / "a.csv") == "no_such_folder"


def test_a_name_too_long_for_the_disk_is_refused(desk: Desk, tmp_path: Path) -> None:
    assert refusal(desk, tmp_path / f"{'n' * 300}.csv") == "export_failed"
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_must_not_be_written_is_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def forbidding(path: Any, flags: int, *rest: Any, **more: Any) -> int:
        if flags & os.O_EXCL and Path(path).parent == tmp_path:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", forbidding)  # whoever runs the tests as root is forbidden nothing
    assert refusal(desk, tmp_path / "a.csv") == "export_no_permission"


def test_a_new_file_has_the_rights_of_any_document_and_an_old_one_keeps_its_own(desk: Desk, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        desk.exports.write(PEOPLE, tmp_path / "new.csv")
    finally:
        os.umask(before)
    assert (tmp_path / "new.csv").stat().st_mode & 0o777 == 0o640
    (tmp_path / "new.csv").chmod(0o604)
    desk.exports.write(PEOPLE, tmp_path / "new.csv")
    assert (tmp_path / "new.csv").stat().st_mode & 0o777 == 0o604


def test_a_link_goes_on_pointing_at_the_file(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    desk.exports.write(PEOPLE, tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text("utf-8-sig").startswith("Name,")


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.json"])
def test_a_full_disk_leaves_the_old_file_whole(desk: Desk, tmp_path: Path, name: str) -> None:
    for number in range(60):
        add_person(desk, family_name=f"Sample {number}", notes=rare_text(number))
    query = replace(PEOPLE, columns=("notes",))
    place = tmp_path / name
    place.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    if "sqlite" in str(desk.exports._store.engine.url):
        # A reader of SQLite in WAL mode writes no file, so the bound is met by the export alone.
        desk.lists.count(query)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(Refused) as refused:
            desk.exports.write(query, place)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.reason.code == "export_disk_full"
    assert place.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own that is soon full."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True, check=False
    ) if sys.platform == "linux" and os.geteuid() == 0 else None  # fmt: skip
    if done is None or done.returncode:
        pytest.skip("this account cannot mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_real_full_disk_leaves_the_old_file_whole(desk: Desk, small_disk: Path, name: str) -> None:
    for number in range(60):
        add_person(desk, family_name=f"Sample {number}", notes=rare_text(number))
    (small_disk / name).write_text("old")
    assert refusal_of_notes(desk, small_disk / name) == "export_disk_full"
    assert (small_disk / name).read_text() == "old"
    assert [one.name for one in small_disk.iterdir()] == [name]


def refusal_of_notes(desk: Desk, place: Path) -> str:
    with pytest.raises(Refused) as refused:
        desk.exports.write(replace(PEOPLE, columns=("notes",)), place)
    return refused.value.reason.code


def test_json_of_a_list_holds_whole_records(desk: Desk, tmp_path: Path) -> None:
    add_known_person(desk)
    desk.exports.write(PEOPLE, tmp_path / "people.json")
    (record,) = json.loads((tmp_path / "people.json").read_bytes())["records"]
    assert record["values"]["name_zh"] == "张颖"
    assert len(record["parts"]) == 8


def test_every_kind_of_record_leaves_as_a_table(full_desk: Desk, tmp_path: Path) -> None:
    for view in VIEWS:
        columns = tuple(KINDS[VIEWS[view].kind].shown)
        exported = full_desk.exports.write(ListQuery(view, columns=columns), tmp_path / f"{view}.csv")
        assert len(lines_of(exported.path)) == exported.count + 1


def test_what_is_in_the_trash_leaves_when_the_list_shows_it(desk: Desk, tmp_path: Path) -> None:
    person = add(desk, "people", family_name="Gone")
    desk.records.trash("people", [person])
    assert desk.exports.write(PEOPLE, tmp_path / "a.csv").count == 0
    assert desk.exports.write(replace(PEOPLE, trashed=True), tmp_path / "a.csv").count == 1
