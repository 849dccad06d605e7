"""No text makes the reader fail, and none makes it slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from office_desk.exchange.pasted import read_pasted
from office_desk.exchange.pasted.line_pieces import LineReader
from office_desk.exchange.reading import Reading, ReadOptions
from office_desk.model.errors import Refused

FRAGMENTS = st.sampled_from(
    ("张颖", "Zhang Ying", "Иванов Иван", "电话：", "тел. ", "Tel: ", "13800000001", "a@b.example", "\n", "\n\n",
     "，", ", ", "(", ")", "上海海事大学", "处长", "Sample Ltd", "@x", "http://a.example", " ", "\t", "微信", "1.",
     "\u202e", "\r\n", "’", "【名片】", "«", "»", "(", "доб. 12", "📱", "12:00", "к.т.н.", "From: ")
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(FRAGMENTS, max_size=14).map("".join))


def read(text: str) -> Reading | None:
    try:
        return read_pasted(text, ReadOptions())
    except Refused:
        return None


@given(text=TEXTS)
@example(text="张颖\x85\n\x1c电话")
@settings(max_examples=300)
def test_every_text_is_read_or_refused_and_its_marks_lie_inside(text: str) -> None:
    reading = read(text)
    for mark in reading.marks if reading else ():
        assert 0 <= mark.start < mark.end <= len(text)
        assert 0 <= mark.record < len(reading.records if reading else ())


@given(line=st.lists(FRAGMENTS, max_size=10).map("".join).map(lambda text: " ".join(text.split())))
@settings(max_examples=200)
def test_no_letter_of_a_value_comes_from_elsewhere(line: str) -> None:
    for piece in LineReader(line, 0).pieces:
        assert line[piece.start : piece.end] == piece.text


_SECONDS = 20.0
UNITS = (
    "a", "1", " ", "@", "a@", "张", "张颖 ", "Zhang Ying ", "1-", "(1) ", "www.", "a.", "тел. ", "电话", "\n", "张颖\n",
    "Anna Sample\na@b.example\n\n", "处长张颖", "大学", "Ли ", ",", "Tel: 1234567, ", "微信", "12:00 ",
)  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_a_hundred_thousand_characters_are_read_in_time(unit: str) -> None:
    # A rule that grows with the square of the text takes minutes for this, one that keeps in step a second or two.
    started = time.process_time()
    read(unit * (100_000 // len(unit)))
    assert time.process_time() - started < _SECONDS
