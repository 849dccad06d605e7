"""Chinese in Cyrillic, both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.names.palladius import (
    is_palladius_name,
    join_palladius,
    name_to_palladius,
    palladius_to_pinyin,
    pinyin_name_to_palladius,
    pinyin_to_palladius,
)
from office_desk.names.syllables import PALLADIUS_OF_PINYIN

_INITIALS = """
b б p п m м f ф d д t т n н l л g г k к h х zh чж ch ч sh ш r ж z цз c ц s с j цз q ц x с
"""
_FINALS = """
a а ai ай an ань ang ан ao ао e э ê э ei эй en энь eng эн er эр o о ou оу ong ун
i и ia я ian янь iang ян iao яо ie е in инь ing ин iong юн iu ю
u у ua уа uai уай uan уань uang уан ui уй un унь uo о ü юй üe юэ üan юань ün юнь
"""
_WITHOUT_INITIAL = """
ya я yai яй yan янь yang ян yao яо ye е yi и yin инь ying ин yo йо yong юн you ю yu юй yuan юань yue юэ yun юнь
wa ва wai вай wan вань wang ван wei вэй wen вэнь weng вэн wo во wong вун wu у m м n н ng н hm хм hng хн hui хуэй
"""


def _pairs(text: str) -> list[tuple[str, str]]:
    words = text.split()
    return list(zip(words[::2], words[1::2], strict=True))


def _by_rule(syllable: str) -> str:
    """Compose a syllable from initial and final, as the system is explained in textbooks."""
    final_of = dict(_pairs(_FINALS))
    whole = final_of | dict(_pairs(_WITHOUT_INITIAL))
    if syllable in whole:
        return whole[syllable]
    longest_first = sorted(_pairs(_INITIALS), key=lambda pair: -len(pair[0]))
    initial, cyrillic = next(pair for pair in longest_first if syllable.startswith(pair[0]))
    final = syllable.removeprefix(initial)
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = f"ü{final[1:]}"
    if final == "i" and initial in ("z", "c", "s"):
        return f"{cyrillic}ы"
    return cyrillic + final_of[final]


def test_the_table_agrees_with_the_rules_of_the_system() -> None:
    wrong = {pinyin: cyrillic for pinyin, cyrillic in PALLADIUS_OF_PINYIN.items() if cyrillic != _by_rule(pinyin)}
    assert wrong == {}


def test_the_table_holds_all_syllables() -> None:
    assert len(PALLADIUS_OF_PINYIN) >= 425


def test_every_reading_that_pypinyin_knows_has_a_palladius_form() -> None:
    from pypinyin.constants import PINYIN_DICT
    from pypinyin.contrib.tone_convert import to_normal

    readings = {reading for several in PINYIN_DICT.values() for reading in several.split(",")}
    syllables = {to_normal(reading, v_to_u=True) for reading in readings}
    assert sorted(syllables - PALLADIUS_OF_PINYIN.keys()) == []


@pytest.mark.parametrize("syllable", sorted(PALLADIUS_OF_PINYIN))
def test_a_syllable_goes_there_and_back(syllable: str) -> None:
    assert syllable in palladius_to_pinyin(pinyin_to_palladius(syllable))


def test_few_syllables_are_ambiguous_on_the_way_back() -> None:
    ambiguous = {form for form in PALLADIUS_OF_PINYIN.values() if len(palladius_to_pinyin(form)) > 1}
    assert ambiguous == {"ло", "э", "н"}


def test_syllables_are_taken_in_any_spelling() -> None:
    assert pinyin_to_palladius("Hui") == "хуэй"
    assert pinyin_to_palladius("lǜ") == pinyin_to_palladius("lv") == "люй"
    assert palladius_to_pinyin("Хой") == ("hui",)
    assert palladius_to_pinyin("Щербак") == ()
    with pytest.raises(KeyError):
        pinyin_to_palladius("smith")


@pytest.mark.parametrize(
    ("syllables", "word"),
    [
        (("chang", "an"), "чанъань"),
        (("tian", "an", "men"), "тяньаньмэнь"),
        (("peng", "you"), "пэнъю"),
        (("xi", "an"), "сиань"),
        (("zheng", "yi"), "чжэнъи"),
        (("sun", "wu"), "суньу"),
        (("shang", "hai"), "шанхай"),
    ],
)
def test_a_hard_sign_stands_between_ng_and_a_vowel_only(syllables: tuple[str, ...], word: str) -> None:
    assert join_palladius(syllables) == word


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("张颖", ("Чжан", "Ин")),
        ("欧阳修", ("Оуян", "Сю")),
        ("张鹏宇", ("Чжан", "Пэнъюй")),
        ("單雄信", ("Шань", "Сюнсинь")),
        ("李慧", ("Ли", "Хуэй")),
    ],
)
def test_a_chinese_name_is_written_in_russian(name: str, written: tuple[str, str]) -> None:
    assert name_to_palladius(name) == written


def test_a_name_known_in_pinyin_only_is_written_in_russian() -> None:
    assert pinyin_name_to_palladius("Shan", "Xiongxin") == ("Шань", "Сюнсинь")
    assert pinyin_name_to_palladius("Gao", "ZIXIANG") == ("Гао", "Цзысян")
    assert pinyin_name_to_palladius("LYU", "Chang'an") == ("Люй", "Чанъань")
    assert pinyin_name_to_palladius("Zhang", "") == ("Чжан", "")


@pytest.mark.parametrize(("family", "given_name"), [("Smith", "John"), ("Zhang", "John"), ("", "Ying"), ("Zhui", "Li")])
def test_another_name_is_not_forced_into_the_system(family: str, given_name: str) -> None:
    assert pinyin_name_to_palladius(family, given_name) is None


def test_a_chinese_name_in_russian_is_told_from_a_russian_one() -> None:
    assert is_palladius_name("Чжан", "Ин")
    assert is_palladius_name("Оуян", "Чанъань")
    assert not is_palladius_name("Щербак", "Евгения")
    assert not is_palladius_name("Ин", "")


@given(st.text(), st.text())
def test_any_text_is_taken_without_failing(family: str, given_name: str) -> None:
    assert isinstance(name_to_palladius(family), tuple)
    assert pinyin_name_to_palladius(family, given_name) is None or family.strip()
    assert isinstance(palladius_to_pinyin(family), tuple)
