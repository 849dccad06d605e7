"""On paper stands what can be seen, and what turns or hides it is left out."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from office_desk.documents.printable_text import printable


def test_marks_that_turn_or_hide_text_are_left_out() -> None:
    assert printable("Evil\u202etxt.exe\x00\ufeff\x1b \ud800x") == "Eviltxt.exe x"


def test_line_ends_become_one_kind() -> None:
    assert printable("a\r\nb\rc\u2028d\u2029e\x0bf") == "a\nb\nc\nd\ne\nf"


def test_what_the_office_writes_stays_as_it_is() -> None:
    text = "张颖，e\u0308 ё й и\u0306 𠮷 👩‍🎓 co\xadop\t\n"
    assert printable(text) == text


def test_values_keep_their_shape() -> None:
    assert printable({"a": ["x\x00", {"b": None}], "n": (1, True)}) == {"a": ["x", {"b": None}], "n": [1, True]}


@given(st.text(st.characters()))
def test_nothing_seen_is_lost(text: str) -> None:
    kept = "".join(sign for sign in text if unicodedata.category(sign)[0] in "LMNPS")
    assert "".join(sign for sign in printable(text) if unicodedata.category(sign)[0] in "LMNPS") == kept
    json.dumps(printable(text), ensure_ascii=False).encode()
