"""Text fit for paper: without what has no mark on it but would turn, hide or break what stands around it.

The screen shows such characters as marks like ⟦U+202E⟧, so that nobody is deceived by what is edited. On paper they are
left out, because a programme for guests is no place for them. Line ends of every kind become one kind.
"""

from __future__ import annotations

import re
from typing import Any

_line_ends = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Controls, marks of direction, surrogates without a partner and what is no character; not the soft hyphen and the
# joiners, which say where a word may be broken and how letters join.
_unprintable = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff"
    "\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)


def printable(value: Any) -> Any:
    """A text, or plain values with every text in them, fit for paper."""
    if isinstance(value, str):
        if value.isascii() and value.isprintable():
            return value
        return _unprintable.sub("", _line_ends.sub("\n", value))
    if isinstance(value, dict):
        return {key: printable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [printable(one) for one in value]
    return value
