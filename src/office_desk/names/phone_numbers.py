"""Phone numbers as E.164 (ITU-T), to tell whether two are the same, and grouped for a person to read.

What an office in Shanghai meets is read without a library: numbers with a plus, Chinese mobiles and landlines, Russian
numbers with 8 or 7. The rest asks `phonenumbers`, which is loaded then.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress

_REGIONS = ("CN", "RU")
_SHORTEST, _LONGEST = 7, 15  # E.164: fifteen digits at most.

_EXTENSION = re.compile(r"(?:;?\s*ext|\bx|доб|внутр|вн\.|转|分机|#|,|;)\D*\d{0,6}[)\s]*$", re.IGNORECASE)
_SECOND_NUMBER = re.compile(r"[/;,、|]|\bили\b|\bor\b")
_NATIONAL_ZERO = re.compile(r"\(\s*0\s*\)")
_PLAIN_INTERNATIONAL = re.compile(r"\+(?:[ -]?\d){7,15}")
_NO_DIGIT = re.compile(r"\D+")
# Russians put the area code in parentheses and leave out the 8 before it; a Chinese one keeps its 0 there.
_AREA_WITHOUT_ZERO = re.compile(r"\s*\(\s*[1-9]\d{2,4}\s*\)")

# What a number without a plus means; the first group is the national significant number.
_FORMS = tuple(
    (re.compile(pattern), code)
    for pattern, code in (
        (r"(1[3-9]\d{9})", "86"),
        (r"[78]([3-9]\d{9})", "7"),
        (r"0((?:10|2\d)\d{8})", "86"),
        (r"0([3-9]\d{2}\d{7,8})", "86"),
        (r"86(1[3-9]\d{9})", "86"),
        (r"860?((?:10|2\d)\d{8})", "86"),
        (r"((?:400|800)\d{7})", "86"),
        (r"(9\d{9})", "7"),
    )
)


_ONE_DIGIT_CODES = "17"
_TWO_DIGIT_CODES = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")  # ITU-T E.164, Annex
_GROUPS = {
    "86": re.compile(r"(1\d{2}|10|2\d|[3-9]\d{2})(\d{3,4})(\d{4})"),
    "7": re.compile(r"(\d{3})(\d{3})(\d{2})(\d{2})"),
}
_THREES = re.compile(r"\d{3}(?=\d{2})")


def e164(text: str) -> str:
    """The number as E.164 with its plus, without extension; its bare digits where the country is not known.

    "" for what holds no number. Of several numbers in one text the first one counts. What is a number in China and in
    Russia alike, such as 812 123 45 67, belongs to neither, unless its area code in parentheses tells a Russian one.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if _PLAIN_INTERNATIONAL.fullmatch(plain):
        return f"+{_without_trunk_digit(_NO_DIGIT.sub('', plain))}"
    if plain[:4].lower() == "tel:":
        plain = plain[4:]
    plain = _first_number(plain)
    digits = _NO_DIGIT.sub("", _NATIONAL_ZERO.sub("", plain))
    is_international = plain.lstrip(" (").startswith("+")
    if not is_international and digits.startswith("00"):
        is_international, digits = True, digits[2:]
    if not _SHORTEST <= len(digits) <= _LONGEST:
        return ""
    if is_international:
        return f"+{_without_trunk_digit(digits)}"
    if _AREA_WITHOUT_ZERO.match(plain):
        return next(iter(_valid(digits, reversed(_REGIONS))), digits)
    for pattern, code in _FORMS:
        found = pattern.fullmatch(digits)
        if found:
            return f"+{code}{found[1]}"
    known = list(_valid(digits, _REGIONS))
    return known[0] if len(known) == 1 else digits


def readable(number: str) -> str:
    """A number as `e164` gives it, in groups with spaces between them (ITU-T E.123): "+86 138 1234 5678".

    Bare digits, whose country is not known, and what is no such number stay as they are.
    """
    if not number.startswith("+") or not number[1:].isdecimal():
        return number
    digits = number[1:]
    length = 1 if digits[0] in _ONE_DIGIT_CODES else 2 if _TWO_DIGIT_CODES.match(digits) else 3
    code, rest = digits[:length], digits[length:]
    known = _GROUPS[code].fullmatch(rest) if code in _GROUPS else None
    groups = known.groups() if known else _THREES.sub(r"\g<0> ", rest).split()
    return " ".join((f"+{code}", *groups))


def _first_number(text: str) -> str:
    """Cut off the extension and what stands behind a slash or comma."""
    cut = _EXTENSION.sub("", text)
    first = _SECOND_NUMBER.split(cut, maxsplit=1)[0]
    return first if sum(map(str.isdigit, first)) >= _SHORTEST else cut


def _without_trunk_digit(digits: str) -> str:
    """+86 021 … and +7 8 495 … are written by people who keep the digit that is dialed inside the country."""
    if digits.startswith("860"):
        return f"86{digits[3:]}"
    if len(digits) == 12 and digits.startswith("78"):
        return f"7{digits[2:]}"
    return digits


def _valid(digits: str, regions: Iterable[str]) -> Iterator[str]:
    """What a number dialed inside each of the regions is, where it is one there."""
    import phonenumbers  # Costs a tenth of a second, so only a number of another shape pays.

    for region in regions:
        with suppress(phonenumbers.NumberParseException):
            number = phonenumbers.parse(digits, region)
            if phonenumbers.is_valid_number(number):
                yield str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
