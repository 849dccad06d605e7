"""Readings of Chinese characters and names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.names.pinyin import (
    COMPOUND_SURNAMES,
    SURNAME_READINGS,
    name_to_pinyin,
    pinyin_syllables,
    split_chinese_name,
    title_to_pinyin,
)
from office_desk.names.surnames import SURNAME_PINYIN, TONED_COMPOUND_SURNAMES, TONED_SURNAME_READINGS
from office_desk.names.syllables import PALLADIUS_OF_PINYIN, latin_spellings, segment_pinyin


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("张颖", ("Zhang", "Ying")),
        ("張穎", ("Zhang", "Ying")),
        ("欧阳修", ("Ouyang", "Xiu")),
        ("歐陽修", ("Ouyang", "Xiu")),
        ("吕布", ("Lü", "Bu")),
        ("单雄信", ("Shan", "Xiongxin")),
        ("單雄信", ("Shan", "Xiongxin")),
        ("曾国藩", ("Zeng", "Guofan")),
        ("解缙", ("Xie", "Jin")),
        ("仇英", ("Qiu", "Ying")),
        ("查良镛", ("Zha", "Liangyong")),
        ("区寄", ("Ou", "Ji")),
        ("翟让", ("Zhai", "Rang")),
        ("朴槿惠", ("Piao", "Jinhui")),
        ("盖宽饶", ("Ge", "Kuanrao")),
        ("乐毅", ("Yue", "Yi")),
        ("万俟卨", ("Moqi", "Xie")),
        ("尉迟恭", ("Yuchi", "Gong")),
        ("令狐冲", ("Linghu", "Chong")),
        ("王西安", ("Wang", "Xi'an")),
        ("赵永安", ("Zhao", "Yong'an")),
        ("袁了凡", ("Yuan", "Liaofan")),
        ("阿不都·热合曼", ("", "Abudu Reheman")),
        ("司马", ("Sima", "")),
        ("王", ("Wang", "")),
        ("张　颖", ("Zhang", "Ying")),
        ("", ("", "")),
    ],
)
def test_a_name_is_written_as_the_standard_has_it(name: str, pinyin: tuple[str, str]) -> None:
    assert name_to_pinyin(name) == pinyin


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("张颖", ("张", "颖")),
        ("諸葛亮", ("諸葛", "亮")),
        ("陈方安生", ("陈", "方安生")),
        ("欧阳娜娜", ("欧阳", "娜娜")),
        ("阿卜杜热合曼", ("", "阿卜杜热合曼")),
        ("阿不都•热合曼", ("", "阿不都•热合曼")),
        ("张 司马", ("张", "司马")),
    ],
)
def test_family_and_given_name_are_told_apart(name: str, parts: tuple[str, str]) -> None:
    assert split_chinese_name(name) == parts


def test_a_character_reads_differently_as_a_family_name() -> None:
    assert pinyin_syllables("曾") == ["ceng"]
    assert pinyin_syllables("曾", surname=True) == ["zeng"]
    assert pinyin_syllables("单雄信", surname=True) == ["shan", "xiong", "xin"]


def test_reading_minds_the_word() -> None:
    assert pinyin_syllables("银行") == ["yin", "hang"]
    assert pinyin_syllables("重庆 (Chongqing) 音乐") == ["chong", "qing", "yin", "yue"]
    assert pinyin_syllables("绿") == ["lü"]
    assert pinyin_syllables("Office") == []


def test_a_title_keeps_what_is_not_chinese() -> None:
    assert title_to_pinyin("上海ABC大学") == "shang hai ABC da xue"


def test_every_surname_reading_is_a_syllable() -> None:
    assert len(SURNAME_READINGS) >= 60
    readings = {*SURNAME_READINGS.values(), *(part for parts in COMPOUND_SURNAMES.values() for part in parts)}
    assert readings <= PALLADIUS_OF_PINYIN.keys()


def test_surname_readings_are_readings_that_the_dictionary_knows() -> None:
    from pypinyin.constants import PINYIN_DICT

    toned = [*TONED_SURNAME_READINGS.items()]
    toned += [pair for name, parts in TONED_COMPOUND_SURNAMES.items() for pair in zip(name, parts, strict=True)]
    unknown = [(name, reading) for name, reading in toned if reading not in PINYIN_DICT[ord(name)].split(",")]
    assert unknown == [("黑", "hè")]  # The traditional reading of the clan, in no general dictionary.


def test_every_surname_in_pinyin_can_be_cut_into_syllables() -> None:
    assert [surname for surname in SURNAME_PINYIN if segment_pinyin(surname) is None] == []


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("Xiongxin", ("xiong", "xin")),
        ("ZIXIANG", ("zi", "xiang")),
        ("xian", ("xian",)),
        ("Xi'an", ("xi", "an")),
        ("Xi’an", ("xi", "an")),
        ("Xiao-ming", ("xiao", "ming")),
        ("Fangan", ("fan", "gan")),
        ("Lü", ("lü",)),
        ("lv", ("lü",)),
        ("LYU", ("lü",)),
        ("Zhāng Yǐng", ("zhang", "ying")),
        ("Ouyang", ("ou", "yang")),
    ],
)
def test_pinyin_is_cut_into_syllables(word: str, syllables: tuple[str, ...]) -> None:
    assert segment_pinyin(word) == syllables


@pytest.mark.parametrize("word", ["Smith", "Müller", "Solo", "", "'", "张", "a" * 100, "xi5"])
def test_what_is_not_pinyin_is_not_cut(word: str) -> None:
    assert segment_pinyin(word) is None


@given(st.lists(st.sampled_from(sorted(SURNAME_PINYIN & PALLADIUS_OF_PINYIN.keys())), min_size=1, max_size=4))
def test_syllables_parted_by_apostrophes_come_back(syllables: list[str]) -> None:
    assert segment_pinyin("'".join(syllables)) == tuple(syllables)


def test_u_with_dots_is_found_as_people_type_it() -> None:
    assert latin_spellings("lüe") == ("lue", "lve", "lyue")
    assert latin_spellings("zhang") == ("zhang",)


@given(st.text())
def test_reading_any_text_never_fails(text: str) -> None:
    assert all(pinyin_syllables(text, surname=True))
    family, given_name = name_to_pinyin(text)
    assert isinstance(family + given_name + title_to_pinyin(text), str)
    assert segment_pinyin(text) is None or segment_pinyin(text)


@given(st.text(alphabet=st.characters(min_codepoint=0x3400, max_codepoint=0x2FA1F)))
def test_reading_rare_characters_never_fails(text: str) -> None:
    assert len(pinyin_syllables(text)) <= len(text)
    assert isinstance(name_to_pinyin(text), tuple)
