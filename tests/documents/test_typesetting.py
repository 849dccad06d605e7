"""A sheet becomes a PDF, SVG or PNG whose words are those of the records, and a template can do no harm."""

from __future__ import annotations

import io
import logging
from pathlib import Path
from typing import Any

import pytest
from paper_texts import reader_of, sheet_of, text_of, unspaced
from pypdf import PdfReader

from office_desk import labels
from office_desk.documents.paper import PageSetup, PrintOptions, Sheet
from office_desk.documents.papers import paper, papers
from office_desk.documents.programme import Programme
from office_desk.documents.typesetting import is_picture, page_count, typeset
from office_desk.documents.values.schedule import schedule_values
from office_desk.model.errors import Reason, Refused
from programme_builders import at, bare, crowded, open_day, session

PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'


def schedule(programme: Programme, **options: Any) -> Sheet:
    chosen = PrintOptions(**options)
    return sheet_of("schedule", schedule_values(programme, chosen, "Sample office"), chosen)


def own_style(folder: Path, text: str, name: str = "schedule.ours.typ", **options: Any) -> Sheet:
    """A sheet of the open day in a style of the office's own."""
    (folder / name).write_text(text, encoding="utf-8")
    return schedule(open_day(), style=name.split(".")[1], **options)


def refusal(sheet: Sheet) -> Reason:
    with pytest.raises(Refused) as refused:
        typeset(sheet)
    assert "Traceback" not in labels.reason(refused.value.reason)
    return refused.value.reason


@pytest.mark.parametrize(
    "text",
    [
        "日期：二〇二六年十二月五日，星期六。",
        "全角（ＡＢＣ１２３）“引号”《书名》——破折号……",
        "Ёлкин, Йошкар-Ола: «всё ещё съёмка» — №5",
        "office affine fluffy ffi fl fi Zürich naïve",
        "Zhāng Yǐng, nǚ, Lǚ",
        "20 % · 5–6 × 7 ± 1 €",
        "老师们（含访问学者）：月、目、飞、金、人",
    ],
)
def test_text_is_copied_to_the_code_point(text: str) -> None:
    sheet = schedule(bare(session(1, "A", start=at(5, 9), abstract=text)))
    assert unspaced(text) in text_of(sheet)


def test_a_chinese_day_is_copied_without_spaces_between_its_figures() -> None:
    lines = [
        line
        for page in reader_of(schedule(open_day(), language="zh")).pages
        for line in page.extract_text().splitlines()
    ]
    assert "2026年12月5日 星期六" in lines


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("ru", "ru-RU"), ("zh", "zh-CN")])
def test_a_pdf_says_what_it_is(language: str, tag: str) -> None:
    sheet = schedule(open_day(), language=language)
    reader = reader_of(sheet)
    root: Any = reader.trailer["/Root"]
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == (sheet.title, "Sample office")
    assert root["/Lang"] == tag
    assert bool(root["/MarkInfo"]["/Marked"])
    assert "/StructTreeRoot" in root


def test_the_bookmarks_of_a_pdf_are_its_title_and_its_days() -> None:
    title, days = reader_of(schedule(open_day())).outline
    assert getattr(title, "title", "") == "Open Day of the Sample University in Shanghai"
    assert [day.title for day in days] == ["Saturday, 5 December 2026", "Sunday, 6 December 2026"]


def test_a_day_that_goes_on_in_further_grids_is_one_bookmark() -> None:
    days = reader_of(schedule(crowded(60, 20), style="grid")).outline[1]
    assert [day.title for day in days] == [
        "Saturday, 5 December 2026", "Sunday, 6 December 2026", "Monday, 7 December 2026"
    ]  # fmt: skip


def test_every_page_is_a_picture_of_its_own() -> None:
    sheet = schedule(crowded(60, 10), style="pocket")
    svg, png, pdf = (typeset(sheet, target) for target in ("svg", "png", "pdf"))
    assert len(svg) == len(png) == page_count(pdf) == len(PdfReader(io.BytesIO(pdf[0])).pages) > 1
    assert all(page.startswith(b"<svg") for page in svg)
    assert all(page.startswith(b"\x89PNG") for page in png)


def test_nothing_a_person_typed_is_markup() -> None:
    sheet = schedule(bare(session(1, '#read("/etc/passwd") *bold* $x$ [a] = @b <c> \\ // _', start=at(5, 9))))
    assert unspaced('#read("/etc/passwd") *bold* $x$ [a] = @b <c> \\ // _') in text_of(sheet)


def test_letterhead_and_logo_head_the_first_page_alone() -> None:
    page = PageSetup(size="a5", letterhead="Sample office\n  样本办公室  \n")
    chosen = PrintOptions(page=page)
    values = schedule_values(crowded(40, 4), chosen, "Sample office")
    values["page"]["logo"] = "logo.svg"
    pages = [one.extract_text() for one in reader_of(sheet_of("schedule", values, chosen, {"logo.svg": PICTURE})).pages]
    assert pages[0].splitlines()[:2] == ["Sample office", "样本办公室"]
    assert not any("Sample office" in page for page in pages[1:])


@pytest.mark.parametrize(
    ("size", "landscape", "millimeters"),
    [("", None, (210, 297)), ("a5", None, (148, 210)), ("us-letter", True, (279, 216)), ("a3", False, (297, 420))],
)
def test_a_page_is_as_large_as_was_chosen(size: str, landscape: bool | None, millimeters: tuple[int, int]) -> None:
    sheet = schedule(open_day(), page=PageSetup(size=size, is_landscape=landscape))
    box = reader_of(sheet).pages[0].mediabox
    assert tuple(round(float(side) / 72 * 25.4) for side in (box.width, box.height)) == millimeters


@pytest.mark.parametrize("style", [style.key for style in paper("schedule").styles])
def test_a_shipped_style_gives_no_warning(style: str) -> None:
    warnings: list[Reason] = []
    typeset(schedule(open_day(), style=style), warn=warnings.append)
    assert warnings == []


def test_a_style_in_the_office_folder_is_offered_under_its_first_line(own_folder: Path) -> None:
    sheet = own_style(
        own_folder, '// Our programme\n#import "office.typ": *\n#show: office\nOurs: #values.event.title.first()\n'
    )
    style = papers()["schedule"].style("ours")
    assert style is not None
    assert labels.style_label("schedule", style) == "Our programme"
    assert "Ours:OpenDayoftheSampleUniversity" in text_of(sheet)


def test_a_style_of_a_shipped_name_takes_its_place(own_folder: Path) -> None:
    sheet = own_style(own_folder, '#import "office.typ": *\n#show: office\nInstead\n', "schedule.days.typ")
    assert "Instead" in text_of(sheet)
    assert len([style for style in paper("schedule").styles if style.key == "days"]) == 1


def test_an_own_style_uses_files_of_the_office_beside_it(own_folder: Path) -> None:
    (own_folder / "house.typ").write_text("#let motto = [Sample motto]", encoding="utf-8")
    (own_folder / "stamp.svg").write_bytes(PICTURE)
    sheet = own_style(own_folder, '#import "house.typ": motto\n#motto #image("stamp.svg")')
    assert "Samplemotto" in text_of(sheet)


def test_a_file_of_the_office_cannot_break_a_shipped_style(own_folder: Path) -> None:
    (own_folder / "office.typ").write_text("#let broken = (", encoding="utf-8")
    assert "Welcome" in text_of(schedule(open_day()))


def test_an_error_is_told_with_its_file_and_line(own_folder: Path) -> None:
    reason = refusal(own_style(own_folder, "// Ours\n\n#unknown-name\n"))
    assert (reason.code, reason.values["file"], reason.values["line"]) == ("paper_error", "schedule.ours.typ", 3)
    assert labels.reason(reason).startswith(
        "The template schedule.ours.typ has an error in line 3: unknown variable: unknown-name"
    )


def test_an_error_in_a_file_of_the_office_is_told_with_that_file(own_folder: Path) -> None:
    (own_folder / "our house.typ").write_text("\n\n\n#let motto = (", encoding="utf-8")
    reason = refusal(own_style(own_folder, '#import "our house.typ": motto'))
    assert (reason.values["file"], reason.values["line"]) == ("our house.typ", 4)


def test_a_template_that_is_no_text_or_gone_is_refused(own_folder: Path) -> None:
    sheet = own_style(own_folder, "x")
    (own_folder / "schedule.ours.typ").write_bytes(b"\xff\xfe\x00")
    assert refusal(sheet).code == "paper_not_utf8"
    (own_folder / "schedule.ours.typ").unlink()
    assert refusal(sheet).code == "paper_unreadable"


@pytest.mark.parametrize("name", ["schedule.ours.typ", "house.typ"])
def test_packages_of_the_network_are_refused(own_folder: Path, name: str) -> None:
    sheet = own_style(own_folder, '#import "house.typ": *')
    (own_folder / "house.typ").write_text("")
    (own_folder / name).write_text('#import "@preview/cetz:0.3.0"')
    reason = refusal(sheet)
    assert (reason.code, reason.values["file"]) == ("paper_wants_network", name)


def test_a_template_reads_no_file_of_the_machine(own_folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    (own_folder / "link.svg").symlink_to(secret)
    climbing = "../" * 12 + str(secret).lstrip("/")
    for place in (str(secret), climbing, "secret.txt", "../secret.txt"):
        for call in (f'#read("{place}")', f'#image("{place}")', f'#include "{place}"'):
            reason = refusal(own_style(own_folder, call))
            assert reason.code == "paper_error"
            assert "secret" not in str(reason.values["detail"]).replace(place, "")


def test_a_font_that_papers_do_not_have_is_warned_of_and_logged(
    own_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    warnings: list[Reason] = []
    with caplog.at_level(logging.WARNING):
        typeset(own_style(own_folder, '\n#text(font: "Sample Sans")[x]'), warn=warnings.append)
    assert [labels.reason(one) for one in warnings] == [
        "The template schedule.ours.typ, line 2: unknown font family: sample sans"
    ]
    assert "unknown font family" in caplog.text


def test_a_picture_is_known_by_whether_it_can_be_set() -> None:
    assert is_picture("logo.svg", PICTURE)
    assert not is_picture("logo.png", PICTURE)
    assert not is_picture("logo.jpg", b"")
