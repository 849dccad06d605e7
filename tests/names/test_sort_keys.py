"""Keys that order names by plain comparison."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.names.sort_keys import KEY_LENGTH, sort_key


def _sorted(texts: str, language: str, *, surname: bool = False) -> str:
    return " ".join(sorted(texts.split(), key=lambda text: sort_key(text, language, surname=surname)))


def test_chinese_family_names_go_by_their_reading_as_names() -> None:
    assert _sorted("张 曾 王 上 单 陈", "zh", surname=True) == "陈 单 上 王 曾 张"
    assert _sorted("张 曾 王 上 陈", "zh") == "曾 陈 上 王 张"


def test_all_people_of_one_family_name_stand_together_in_chinese() -> None:
    assert _sorted("王磊 汪洋 王芳 汪波 汪 王", "zh", surname=True) == "汪 汪波 汪洋 王 王芳 王磊"


def test_tones_and_letters_order_characters_of_like_sound() -> None:
    assert _sorted("乱 绿 路 万 王 先 西安", "zh") == "路 绿 乱 万 王 西安 先"


def test_latin_words_stand_among_chinese_by_their_letters() -> None:
    assert _sorted("张 Wang 王 Adam 曾 wangari Zzz", "zh", surname=True) == "Adam Wang 王 wangari 曾 张 Zzz"


def test_traditional_characters_stand_with_simplified_ones() -> None:
    assert _sorted("张三 章一 張二", "zh") == "張二 张三 章一"


def test_english_puts_chinese_among_latin_and_cyrillic_after() -> None:
    assert _sorted("Яна Zoe 张颖 José Anna josh 李", "en") == "Anna José josh 李 张颖 Zoe Яна"


def test_russian_puts_cyrillic_first_and_yo_beside_ye() -> None:
    assert _sorted("Anna 王 Яна Ежи Ёж Еж Ель Йод Иван", "ru") == "Еж Ёж Ежи Ель Иван Йод Яна Anna 王"


def test_numbers_go_by_value() -> None:
    assert _sorted("组10 组2 组1", "zh") == "组1 组2 组10"
    assert sort_key("Group 2", "en") < sort_key("Group 10", "en") < sort_key("Group 010b", "en")


def test_case_quotes_and_diacritics_do_not_matter_before_letters_do() -> None:
    assert sort_key("«Ёж»", "ru") < sort_key("ежи", "ru")
    assert sort_key("zoe", "en") < sort_key("Zoë", "en") < sort_key("ZOF", "en")
    assert sort_key("Ще\u0301рбак", "ru").split("\t")[0] == sort_key("Щербак", "ru").split("\t")[0]


def test_a_shorter_name_goes_first() -> None:
    assert sort_key("Li", "en") < sort_key("Li Bo", "en") < sort_key("Liang", "en")


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
@pytest.mark.parametrize("surname", [False, True])
@given(text=st.text(alphabet=st.one_of(st.characters(), st.sampled_from("王曾ёйß9٣٤ Az")), max_size=300))
def test_any_text_has_a_bounded_key(language: str, surname: bool, text: str) -> None:
    key = sort_key(text, language, surname=surname)
    assert len(key) <= KEY_LENGTH
    assert "\x00" not in key
    key.encode()


@pytest.mark.parametrize("text", ["王" * 5000, "9" * 5000, "a" * 5000])
def test_an_overlong_text_has_a_bounded_key(text: str) -> None:
    assert len(sort_key(text, "zh")) <= KEY_LENGTH
