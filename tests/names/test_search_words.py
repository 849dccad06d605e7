"""Search words, and the definition of a hit that every database is measured by."""

import sqlite3
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from office_desk.names.person_name import PersonName
from office_desk.names.search_words import SearchTerm, matches, search_terms, search_words, text_words

ZHANG = PersonName(family="Zhang", given="Ying", zh="张颖", ru="Чжан Ин")
SHCHERBAK = PersonName(family="Щербак", given="Евгения", patronymic="Ивановна")

scripts = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("王伟明張国國 　ab1ёйЙüİß'-.@+7ǁ·"),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF),
    )
)


def _finds(query: str, words: str) -> bool:
    return matches(words, search_terms(query))


_WAYS_TO_TYPE_ZHANG_YING = """
张 颖 张颖 張穎 zhang ZHANG zha ying zhangying zy чжан Чжан чжанин чжанъин ｚｈａｎｇ 张ying
"""


@pytest.mark.parametrize("query", [*_WAYS_TO_TYPE_ZHANG_YING.split(), "zhang ying", "Чжан Ин", "zhang 颖"])
def test_one_person_is_found_in_every_script(query: str) -> None:
    assert _finds(query, search_words(people=[ZHANG]))
    assert _finds(query, search_words(people=[PersonName(zh="张颖")]))


@pytest.mark.parametrize("query", ["zhang", "zhangzixiang", "zzx", "чжан", "цзысян", "Чжан Цзысян"])
def test_a_person_known_in_pinyin_only_is_found_in_russian(query: str) -> None:
    assert _finds(query, search_words(people=[PersonName(family="Zhang", given="ZIXIANG")]))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("王", "王伟"),
        ("王伟", "王伟"),
        ("合作办学", "关于中外合作办学的谈判"),
        ("国", "國立"),
        ("國", "国立"),
        ("乾", "乾隆"),
        ("ab", "ＡＢ"),
        ("щербак", "ЩЕРБАК Е. И."),
        ("ЩЕРБАК", "Щербак"),
        ("еж", "Ёжиков"),
        ("wxm", "王小明"),
        ("xiaoming", "王小明"),
        ("jiaotong", "上海交通大学"),
        ("цзяотун", "上海交通大学"),
        ("shjtdx", "上海交通大学"),
        ("jose", "José"),
        ("istanbul", "İstanbul"),
        ("strasse", "Straße"),
        ("obrien", "O’Brien"),
        ("xian", "Xi'an"),
        ("lv", "吕布"),
        ("lu bu", "吕布"),
        ("lyubu", "吕布"),
        ("Lü", "吕布"),
        ("lv", "Lü Bu"),
        ("чанань", "长安"),
        ("张颖", "张　颖"),
        ("anna.muller@uni", "Anna.Müller@uni-x.de"),
        ("uni-x.de", "anna@uni-x.de"),
        ("13812345678", "+86 138-1234-5678"),
        ("138 1234", "+86 138-1234-5678"),
        ("12345678", "138 1234 5678"),
        ("89211234567", "+7 (921) 123-45-67"),
        ("9211234567", "+79211234567"),
    ],
)
def test_what_people_type_finds_what_is_written(query: str, text: str) -> None:
    assert _finds(query, search_words(text))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("王伟", "王，伟"),
        ("伟王", "王伟"),
        ("hang", "张"),
        ("кот", "скот"),
        ("и", "й"),
        ("王 li", "王伟"),
        ("ǁ王", "李王"),
    ],
)
def test_what_is_not_there_is_not_found(query: str, text: str) -> None:
    assert not _finds(query, search_words(text))


def test_the_end_of_one_text_and_the_beginning_of_the_next_make_no_name() -> None:
    assert not _finds("王伟", search_words("王", "伟"))
    assert not _finds("王伟", text_words("小王。伟大"))


def test_a_family_name_is_found_by_its_reading_as_a_name_and_by_the_everyday_one() -> None:
    words = search_words(people=[PersonName(zh="單雄信")])
    assert all(_finds(query, words) for query in ("shan", "shanxiongxin", "sxx", "шань", "dan", "单", "單"))
    assert all(_finds(query, search_words(people=[PersonName(zh="覃莉")])) for query in ("qin", "tan", "цинь"))


def test_words_are_laid_out_as_documented() -> None:
    assert search_words("张颖") == "张 颖 zhang ying zhangying zy чжан ин чжанъин чжанин"
    assert search_words("国", "王").startswith("国 ǁ 王 ")
    assert search_words("", " ?! ") == ""
    assert search_words() == ""


def test_a_long_text_is_spaced_and_folded_only() -> None:
    assert text_words("今天，我们去了Школу № 5") == "今 天 ǁ 我 们 去 了 школу no 5"


def test_a_query_is_taken_apart_into_terms() -> None:
    assert search_terms("王wei") == [SearchTerm("王", True), SearchTerm("wei", False)]
    assert search_terms("王伟 王伟") == [SearchTerm("王伟", True)]
    assert search_terms("?! · «»") == []
    assert [term.pattern for term in search_terms("王伟 Wei")] == [" 王 伟 ", " wei"]


def test_a_query_without_terms_matches_all() -> None:
    assert matches("anything", [])


@given(scripts)
@example("\U0002a6e0\U0002fa1f")
@example("क्षि ضَرَبَ")
def test_words_hold_letters_digits_and_single_spaces_only(text: str) -> None:
    for words in (search_words(text, people=[PersonName(text, text, text, text, text, text)]), text_words(text)):
        assert all(word.isalnum() for word in words.split(" ") if words)


@given(scripts)
def test_a_text_is_found_by_any_of_its_own_words(text: str) -> None:
    assert matches(search_words(text), search_terms(text))
    assert matches(text_words(text), search_terms(text))


@settings(max_examples=200, deadline=None)
@given(st.lists(scripts, min_size=1, max_size=6), scripts)
@example(["王伟", "王，伟", "Й", "и"], "й")
@example(["张颖 Zhang", "ǁ"], "张颖")
@example(["Ａ①½", "𠮷野", "𫝀"], "𠮷")
def test_sqlite_full_text_search_agrees_with_the_definition(texts: list[str], query: str) -> None:
    terms = search_terms(query)
    stored = [search_words(text) for text in texts]
    if not terms:
        return
    database = sqlite3.connect(":memory:")
    try:
        database.execute("create virtual table stored using fts5(words, tokenize='unicode61 remove_diacritics 0')")
        database.executemany("insert into stored(rowid, words) values (?, ?)", list(enumerate(stored)))
        asked = " AND ".join(f'"{" ".join(t.text)}"' if t.is_han else f'"{t.text}" *' for t in terms)
        hits = database.execute("select rowid from stored where words match ? order by rowid", (asked,)).fetchall()
    finally:
        database.close()
    assert [row for (row,) in hits] == [row for row, words in enumerate(stored) if matches(words, terms)]


def test_sqlite_sees_every_stored_word_as_one_word() -> None:
    codes = [*range(0x3400), *range(0x3400, 0xA000, 61), *range(0xA000, 0x20000), *range(0x20000, 0x2A6E0, 997)]
    stored = [words for code in codes if (words := text_words(chr(code)))]
    database = sqlite3.connect(":memory:")
    try:
        database.execute("create virtual table stored using fts5(words, tokenize='unicode61 remove_diacritics 0')")
        database.execute("create virtual table tokens using fts5vocab(stored, 'row')")
        database.executemany("insert into stored(words) values (?)", [(words,) for words in stored])
        tokens = {token for (token,) in database.execute("select term from tokens")}
    finally:
        database.close()
    assert tokens == {word for words in stored for word in words.split()}


def test_the_words_of_a_person_cost_well_under_a_millisecond() -> None:
    families, given_names = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗单曾", "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明"
    people = [
        PersonName("Zhang", "Ying", zh=family + first + second, ru="Чжан Ин")
        for family in families
        for first in given_names[:9]
        for second in given_names[9:]
    ]
    search_words("a@b.cn", people=people[:1])
    started = time.process_time()
    for person in people:
        search_words("a@b.cn", "+86 138 1234 5678", people=[person])
    assert (time.process_time() - started) / len(people) < 0.001
