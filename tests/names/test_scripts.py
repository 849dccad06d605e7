"""Folding: which spellings count as the same."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from office_desk.names.scripts import (
    Script,
    close_up,
    fold,
    has_cyrillic,
    has_han,
    has_latin,
    script_of,
    simplified,
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("  Shanghai   University ", "shanghai university"),
        ("José", "jose"),
        ("Lü", "lu"),
        ("Groß", "gross"),
        ("Łódź Øresund Đoković", "lodz oresund dokovic"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "istanbul"),
        ("ＡＢ１２", "ab12"),
        ("Ёжиков", "ежиков"),
        ("Щербак", "щербак"),
        ("国家", "国家"),
        ("國家", "国家"),
        ("乾隆", "干隆"),
        ("Ще́рбак", "щербак"),
        ("line\r\nbreak\tand tab", "line break and tab"),
        ("a\u200bb\u202ec\u2066d\x00e\ufefff", "abcdef"),
        ("葛\U000e0100", "葛"),
    ],
)
def test_spellings_that_people_take_for_the_same_fold_alike(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_the_letter_i_kratkoye_keeps_its_breve_even_when_typed_as_two_characters() -> None:
    assert fold("Й") == "й"
    assert fold(unicodedata.normalize("NFD", "Андрей")) == "андрей"
    assert fold("й") != fold("и")


def test_ukrainian_yi_is_a_letter_of_its_own() -> None:
    assert fold("Київ") == "київ"


@given(st.text())
@example("\u1e9e\u0345\u0301")
@example("e\u200b\u0301")
@example("\ud800國")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(min_codepoint=0x3400, max_codepoint=0x2FA1F)))
def test_folding_chinese_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.sampled_from("aeéüÜßЁёйи\u0301\u0306\u0308 \n\u200d國国ﬁ①")))
def test_folding_hard_mixtures_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_text_has_single_spaces_and_no_control_characters(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert all(unicodedata.category(character) not in ("Cc", "Cf", "Cs") for character in folded)


def test_simplified_minds_the_phrase() -> None:
    assert simplified("乾隆與乾燥") == "乾隆与干燥"
    assert simplified("plain") == "plain"


@pytest.mark.parametrize(
    ("character", "script"),
    [("王", Script.HAN), ("𠮷", Script.HAN), ("й", Script.CYRILLIC), ("ü", Script.LATIN), ("7", Script.OTHER)],
)
def test_a_character_has_its_script(character: str, script: Script) -> None:
    assert script_of(character) is script


def test_scripts_are_seen_inside_a_text() -> None:
    assert has_han("Zhang 张")
    assert not has_han("Zhang, Чжан ⼭")
    assert has_cyrillic("Zhang Чжан")
    assert not has_cyrillic("Zhang 张")
    assert has_latin("张 Zhang")
    assert not has_latin("张 Чжан 12")


@pytest.mark.parametrize(
    ("text", "closed"),
    [("张　颖", "张颖"), ("欧阳 修", "欧阳修"), ("北京大学 上海", "北京大学 上海"), ("Li 张", "Li 张")],
)
def test_only_a_short_name_is_closed_up(text: str, closed: str) -> None:
    assert close_up(text) == closed
