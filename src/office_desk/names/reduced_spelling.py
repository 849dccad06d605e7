"""Family and given names in Latin or Cyrillic letters as they are compared one by one."""

from __future__ import annotations

import functools
import re

from office_desk.names.romanization import spelling_skeleton

# German umlauts are written with one letter or with two (DIN 5007-2): Müller, Mueller.
_UMLAUT_IN_TWO = re.compile("(?<=[aou])e")
_NOT_A_LETTER = re.compile(r"[\W\d_]+")


@functools.lru_cache(maxsize=16384)
def reduced_spelling(name: str) -> str:
    """Reduce a name part to one word: Щербак, Shcherbak -> "sherbak"; Müller, Mueller -> "muler".

    Spaces, hyphens and apostrophes go. The word is compared, never shown.
    """
    return _UMLAUT_IN_TWO.sub("", spelling_skeleton(_NOT_A_LETTER.sub("", name)))
