"""Writing systems of a text, and the folding under which two spellings count as the same.

Folding follows Unicode Normalization Form KC (UAX #15) and default case folding (Unicode 3.13), plus the
habits of an office that reads three scripts: traditional characters meet simplified ones, ё meets е, Latin
diacritics do not count. It serves search, duplicates and sorting; it is never shown.
"""

import enum
import functools
import re
import unicodedata

_HAN_RANGES = (
    "\u3005\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f\U00030000-\U000323af"
)
HAN_RUN = re.compile(f"[{_HAN_RANGES}]+")
"""One unbroken run of Chinese characters."""

_CYRILLIC = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")
_LATIN = re.compile(
    "[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a]"
)
_LATIN_OR_GREEK_WITH_MARKS = re.compile("[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]")

# Letters that Unicode does not decompose, though readers see a letter with a stroke or two letters in one.
_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"} | {"ё": "е"}
)


_PLAIN = re.compile("[ -~\u00ab\u00b7\u00bb\u0401\u0410-\u044f\u0451\u2013\u2014\u201c\u201d\u4e00-\u9fff]*")


class Script(enum.Enum):
    """A writing system the office meets."""

    LATIN = "Latn"
    HAN = "Hani"
    CYRILLIC = "Cyrl"
    OTHER = "Zyyy"


def has_han(text: str) -> bool:
    """Tell whether any character is Chinese (Script=Han, letters only)."""
    return not text.isascii() and HAN_RUN.search(text) is not None


def has_cyrillic(text: str) -> bool:
    """Tell whether any character is Cyrillic."""
    return _CYRILLIC.search(text) is not None


def has_latin(text: str) -> bool:
    """Tell whether any character is a Latin letter."""
    return _LATIN.search(text) is not None


def script_of(character: str) -> Script:
    """Name the writing system of one character; digits and punctuation are OTHER."""
    if has_latin(character):
        return Script.LATIN
    if has_han(character):
        return Script.HAN
    return Script.CYRILLIC if has_cyrillic(character) else Script.OTHER


def fold(text: str) -> str:
    """Reduce a text to what counts when it is looked for: fold(fold(x)) == fold(x).

    Order: control, bidi and zero-width characters go, NFKC, case folding, traditional to simplified, marks
    of Latin and Greek letters go, ё becomes е, white space runs become one space. Cyrillic й and ї keep
    their marks, for they are letters of their own; a stress mark on a Russian vowel goes.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    if is_plain(text):
        lowered = text.lower().replace("ё", "е")
        return " ".join((lowered.translate(_simplified_characters()) if has_han(lowered) else lowered).split())
    folded = _fold_once(text)
    # Dropping a character can bring two neighbors together that compose; a second pass settles that.
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


def is_plain(text: str) -> bool:
    """Tell whether a text holds nothing but printable ASCII, Russian letters, everyday Chinese and a few signs.

    Each of its characters is its own NFKC form, shows, carries no mark, and lower case is all that folding does to it.
    """
    return _PLAIN.fullmatch(text) is not None


def _fold_once(text: str) -> str:
    visible = "".join(map(_visible, text))
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", visible).casefold())
    if has_han(folded):
        folded = folded.translate(_simplified_characters())
    if not folded.isascii():
        folded = _without_marks(folded)
    return " ".join(folded.split())


@functools.lru_cache(maxsize=4096)
def _visible(character: str) -> str:
    """Keep a character, turn line breaks into a space, drop what has no shape of its own."""
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in ("Cc", "Cf", "Cs") else character


def _without_marks(text: str) -> str:
    plain = _LATIN_OR_GREEK_WITH_MARKS.sub(_base_letters, text.translate(_UNDECOMPOSED))
    kept: list[str] = []
    for character in plain:
        if unicodedata.category(character) == "Mn" and _drops_mark(kept[-1] if kept else "", character):
            continue
        kept.append(character)
    return unicodedata.normalize("NFKC", "".join(kept))


def _base_letters(match: re.Match[str]) -> str:
    decomposed = unicodedata.normalize("NFD", match.group())
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")


def _drops_mark(before: str, mark: str) -> bool:
    """Tell whether a mark that composition left over is decoration; Indic and Arabic ones are not."""
    is_variation_selector = unicodedata.name(mark, "").startswith("VARIATION SELECTOR")
    return (
        is_variation_selector
        or not before
        or not before.isalpha()
        or script_of(before) is not Script.OTHER
        or _LATIN_OR_GREEK_WITH_MARKS.match(before) is not None
    )


@functools.lru_cache(maxsize=1)
def _traditional_to_simplified():  # type: ignore[no-untyped-def]
    import opencc  # Costs 20 ms, so only a text with Chinese in it pays.

    return opencc.OpenCC("t2s")


def simplified(text: str) -> str:
    """Write Chinese in simplified characters, phrase by phrase as OpenCC's t2s does (乾隆 keeps its 乾)."""
    return _simplified(text) if has_han(text) else text


@functools.lru_cache(maxsize=16384)
def _simplified(text: str) -> str:
    return str(_traditional_to_simplified().convert(text.encode("utf-8", "ignore").decode()))


@functools.lru_cache(maxsize=1)
def _simplified_characters() -> dict[int, str]:
    """Map each traditional character to its simplified one, alone.

    Search needs the reading without context: what 乾 becomes must not depend on its neighbor, or 乾 would
    not find 乾隆.
    """
    codes = (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0x20000, 0x2A6E0))
    characters = [chr(code) for code in codes]
    converted = simplified("\n".join(characters)).split("\n")
    table = {ord(before): after for before, after in zip(characters, converted, strict=True) if before != after}
    return {code: table.get(ord(after), after) if len(after) == 1 else after for code, after in table.items()}


def close_up(text: str) -> str:
    """Take the spaces out of a short Chinese name: 张　颖, spaced out to align with 欧阳修, is 张颖.

    Only a text of nothing but Chinese characters, four at most, is meant so.
    """
    joined = "".join(text.split())
    return joined if len(joined) <= 4 and HAN_RUN.fullmatch(joined) else text
