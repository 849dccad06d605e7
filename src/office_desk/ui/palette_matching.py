"""How well the words typed into the command palette fit the name of a command."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"\w+")

_BEGINS = 4.0
_WITHIN = 2.0
_SCATTERED = 1.0
_SHORTEST_SCATTERED = 3
_EARLY = 0.5


def folded(text: str) -> str:
    """Text as it is compared: full-width letters narrow, case and ё gone."""
    return unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")


def fit(typed: str, name: str, spelled: Sequence[str] = ()) -> float:
    """Answer how well `typed` fits, above 0 if every word of it is found, else 0.

    A word is found at the beginning of a word of the name, anywhere within it, or with its letters scattered in
    order ("prfs" in "Preferences"). `spelled` are other spellings of the name, such as pinyin and its initials.
    """
    words = _WORD.findall(folded(typed))
    if not words:
        return 1.0 if not typed.strip() else 0.0
    targets = [*_WORD.findall(folded(name)), *(folded(spelling) for spelling in spelled)]
    total = 0.0
    for word in words:
        found = max((_fit_word(word, target, place) for place, target in enumerate(targets)), default=0.0)
        if not found:
            return 0.0
        total += found
    # Among equals the shorter name is the likelier one.
    return total / len(words) + _EARLY / (1 + len(targets))


def _fit_word(word: str, target: str, place: int) -> float:
    if target.startswith(word):
        return _BEGINS + (_EARLY if place == 0 else 0)
    if word in target:
        return _WITHIN
    if len(word) >= _SHORTEST_SCATTERED and target[:1] == word[:1] and _is_scattered(word, target):
        return _SCATTERED
    return 0.0


def _is_scattered(word: str, target: str) -> bool:
    letters = iter(target)
    return all(letter in letters for letter in word)


def pinyin_spellings(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The pinyin and the initials of each name with Chinese in it: 导入 -> ("daoru", "dr").

    Loads pypinyin, which takes part of a second: for a worker, not for the window's own thread.
    """
    from office_desk.names.pinyin import pinyin_syllables

    spelled: dict[str, tuple[str, ...]] = {}
    for name in names:
        syllables = pinyin_syllables(name)
        if syllables:
            spelled[name] = "".join(syllables), "".join(syllable[:1] for syllable in syllables)
    return spelled
