"""Letterhead, logo and page of all papers, as a person sets them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from printing_driver import PrintingOffice
from pytestqt.qtbot import QtBot

from office_desk.documents.own_styles import copy_style
from office_desk.documents.papers import own_folder, paper
from office_desk.model.errors import Refused
from office_desk.paths import resource
from office_desk.settings import Settings
from office_desk.ui.printing.paper_preferences import PaperPreferences

OpenOffice = Callable[..., PrintingOffice]


def opened(office: PrintingOffice) -> PaperPreferences:
    """The part of the preferences about paper."""
    office.frame.commands.open_preferences()
    office.settle()
    dialog = office.frame.commands._preferences
    assert dialog is not None
    return dialog.paper


def test_the_letterhead_stands_on_the_paper_that_is_open(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("open-days")
    preview = office.press_ctrl_p()

    opened(office).letterhead.setPlainText("Sample Office\nSample Street 1")

    def is_on_paper() -> bool:
        return "Sample Street 1" in str(preview.drawn.sheet.values["page"])  # type: ignore[union-attr]

    qtbot.waitUntil(is_on_paper, timeout=30_000)
    assert office.settings.letterhead == "Sample Office\nSample Street 1"
    office.settle()


def test_size_and_margin_of_the_page_are_kept_and_can_be_left_to_the_style(open_office: OpenOffice) -> None:
    office = open_office("open-days")
    part = opened(office)

    office.choose(part.sizes, "a5")
    part.margin.setValue(12)
    assert (office.settings.paper_size, office.settings.paper_margin) == ("a5", 12)

    preview = office.press_ctrl_p()
    assert preview.drawn is not None
    assert preview.drawn.pages[0].width == pytest.approx(419.5, abs=0.2)
    assert preview.options.boxes["size"].itemText(0) == "A5, as in the preferences"

    part.margin.setValue(part.margin.minimum())
    assert part.margin.text() == "As the style is made"
    assert office.settings.paper_margin < 0


def test_a_logo_is_shown_printed_and_taken_away_again(open_office: OpenOffice, qtbot: QtBot) -> None:
    office = open_office("open-days")
    part = opened(office)

    part.take_logo(str(resource("icons", "landmark.svg")))
    office.settle()
    assert not part.logo_picture.pixmap().isNull()
    assert office.press_ctrl_p().drawn.sheet.files  # type: ignore[union-attr]

    part.remove_button.click()
    office.settle()
    assert office.settings.logo == ""
    assert not part.remove_button.isEnabled()


def test_a_logo_that_is_no_picture_or_gone_says_so(open_office: OpenOffice, tmp_path: Path) -> None:
    broken = tmp_path / "logo.png"
    broken.write_text("no picture")
    office = open_office("open-days", Settings(language="en", logo=str(broken)))
    part = opened(office)

    assert part.logo_name.text() == "“logo.png” cannot be read as a picture."
    broken.unlink()
    preview = office.press_ctrl_p()
    assert "logo" in preview.refusal
    part.remove_button.click()
    office.qtbot.waitUntil(lambda: preview.refusal == "", timeout=30_000)
    office.settle()


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without any own styles."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("title", "key"),
    [("Our list", "our-list"), ("Наш список", "наш-список"), ("我们的名单", "我们的名单"), ("../..", "own")],
)
def test_a_copied_style_is_a_style_of_its_paper_under_its_title(own_home: Path, title: str, key: str) -> None:
    listing = paper("list")

    made = copy_style(listing, listing.styles[0], title)

    assert made.key == key
    assert made.template.parent == own_folder()
    found = paper("list").style(key)
    assert found is not None
    assert (found.is_own, found.title) == (True, title)


def test_a_second_copy_of_one_name_replaces_nothing(own_home: Path) -> None:
    first = copy_style(paper("list"), paper("list").styles[0], "Ours")
    second = copy_style(paper("list"), first, "Ours")

    assert (first.key, second.key) == ("ours", "ours-2")
    assert second.template.read_text(encoding="utf-8") == first.template.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_a_refusal(own_home: Path) -> None:
    (own_home / "config").write_text("a file where the folder should be")

    with pytest.raises(Refused):
        copy_style(paper("list"), paper("list").styles[0], "Ours")
