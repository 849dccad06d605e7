"""The font that came with the program."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from office_desk.paths import resource
from office_desk.ui.look.fonts import SHIPPED_FAMILY, SHIPPED_FILES, install_fonts, load_shipped_font, sized_font

THREE_SCRIPTS = "上海海事大学张颖龘々〇 Шанхайский ёлка Ё «№» Zhāng Yǐng lǜ “quoted” 0123456789 €"


@pytest.fixture(autouse=True)
def _font_kept(qapp: QApplication) -> object:
    before = qapp.font()
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("name", SHIPPED_FILES)
def test_every_letter_of_the_office_is_in_the_font(qapp: QApplication, name: str) -> None:
    font = QRawFont(str(resource("fonts", name)), 13)

    assert [letter for letter in THREE_SCRIPTS if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("name", SHIPPED_FILES)
def test_the_font_covers_gbk_but_no_radicals(qapp: QApplication, name: str) -> None:
    font = QRawFont(str(resource("fonts", name)), 13)
    characters = [code for code in range(0x4E00, 0x9FA6) if not font.supportsCharacter(code)]

    assert characters == []
    assert not any(font.supportsCharacter(code) for code in range(0x2E80, 0x2FE0))


def test_both_fonts_are_small_enough_to_carry() -> None:
    assert sum(resource("fonts", name).stat().st_size for name in SHIPPED_FILES) <= 12_000_000


def test_the_license_lies_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_bold_is_a_drawn_face_of_the_same_family(qapp: QApplication) -> None:
    assert load_shipped_font()

    assert QFontDatabase.styles(SHIPPED_FAMILY) == ["Regular", "Bold"]


def test_the_window_gets_a_chinese_font_and_the_body_size(qapp: QApplication) -> None:
    install_fonts(qapp)

    font = qapp.font()
    assert font.pixelSize() == 13
    assert SHIPPED_FAMILY in font.families()
    assert QFontInfo(font).family()


def test_a_sized_font_leaves_the_family_to_its_surroundings(qapp: QApplication) -> None:
    install_fonts(qapp)

    inherited = sized_font(20, bold=True).resolve(qapp.font())

    assert inherited.families() == qapp.font().families()
    assert (inherited.pixelSize(), inherited.weight()) == (20, QFont.Weight.DemiBold)
