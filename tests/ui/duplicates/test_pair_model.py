"""The list of pairs keeps its order, whatever is settled and taken back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from office_desk.model.duplicates import Candidate, DuplicatePair
from office_desk.model.errors import Reason
from office_desk.ui.duplicates.pair_model import PairModel, ids_of
from office_desk.ui.duplicates.pair_words import VERY_LIKELY, follow_sentence, sureness, sureness_word
from office_desk.ui.look.state import Tone

numbers = st.sets(st.integers(0, 11))


def pair(number: int, score: int = 90, *, is_certain: bool = False) -> DuplicatePair:
    """A pair of two synthetic people."""
    first, second = (Candidate(2 * number + side, 1, f"Sample {number}", "样本 · Образец") for side in (0, 1))
    return DuplicatePair("people", first, second, score, (Reason.of("same_name", name="样本"),), is_certain)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=40)
@given(st.lists(st.one_of(numbers, st.integers(0, 11)), max_size=6))
def test_what_stands_is_shown_in_the_order_it_was_found_in(steps: list[set[int] | int]) -> None:
    model = PairModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_found([pair(number) for number in range(12)])
    expected = set(range(12))
    for step in steps:
        if isinstance(step, int):
            model.take_out(ids_of(pair(step)))
            expected.discard(step)
        else:
            model.show_standing([pair(number) for number in sorted(step)])
            expected = step
        shown = [model.pair_at(row) for row in range(model.rowCount())]
        assert shown == [pair(number) for number in sorted(expected)]
    assert len(model.known) == 12


def test_how_sure_a_pair_is_takes_a_mark_and_a_word_of_its_own() -> None:
    pairs = (pair(1, is_certain=True), pair(1, VERY_LIKELY), pair(1, VERY_LIKELY - 1))
    assert [sureness(one) for one in pairs] == [Tone.GOOD, Tone.WAITING, Tone.OFF]
    assert len({sureness_word(one) for one in pairs}) == 3


def test_a_row_is_read_out_with_both_names_in_every_script_and_the_reason() -> None:
    model = PairModel()
    model.show_found([pair(1)])
    text = model.index(0).data()
    assert text.count("Sample 1 · 样本 · Образец") == 2
    assert "The same name: 样本" in text


def test_what_follows_is_told_only_where_something_does() -> None:
    assert follow_sentence("Sample", 0, 0) == "“Sample” stays, the other one goes to the trash."
    assert "5" in follow_sentence("Sample", 5, 0)
    assert "2" in follow_sentence("Sample", 2, 2)
    assert "follow" not in follow_sentence("Sample", 2, 2)
