"""Dates typed as people speak, in English, Russian or Chinese, whatever language the window is in.

Rules where speech leaves a choice:

- Day before month: 04/05/2021 is 4 May, the custom of the office. 04/13/2021 can only be 13 April and is.
- A missing year is that of today, and the answer says so. In a period one side's year serves the other.
- Two-digit years up to 69 are of this century.
- "Until" includes its date («до мая», 五月以前), "before" and "after" do not («после мая», 五月前, 五月后).
- Parts of a month and of a year: see `spoken_day.Part`. "Winter 2021" is the winter that begins in that year.
- Words are kept where the EDTF alone would print something else, except words that count from today: "last
  week" is stored as its days, because next year the words would be false.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from office_desk.model.spoken_calendar import PRESENT, UNDATABLE, resolve_relative_words
from office_desk.model.spoken_day import SaidDate, next_date, previous_date, read_one_date
from office_desk.model.spoken_text import NotUnderstood, chinese_number, clean, comparable, explanation
from office_desk.model.vague_date import MAXIMUM_WORDS_LENGTH, VagueDate
from office_desk.model.vague_edtf import (
    EdtfDate,
    EdtfPeriod,
    ImpossibleDateError,
    OpenEnd,
    ReversedPeriodError,
    read_usual_edtf,
)

__all__ = ["NotUnderstood", "SpokenDate", "parse_spoken_date"]


@dataclass(frozen=True, slots=True)
class SpokenDate:
    """A date read from speech.

    Attributes:
        value: The date.
        assumed_year: Whether no year was said and the year of today was taken.
    """

    value: VagueDate
    assumed_year: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """EDTF that was understood, and whether the words must be kept and the year was assumed."""

    edtf: str
    reworded: bool = False
    assumed_year: bool = False


_HAN_NUMERAL = re.compile("[〇零一二三四五六七八九十]+")
_BRACKETED_YEAR = re.compile(r" ?\[([0-9]{4})\]")
_FILLER = re.compile(r"^(?:(?:(?:in|on|at|during|of|the|в|во|на|за) )+|[于在])")
_ABOUT = re.compile(
    r"(?:about|around|circa|ca?\.|approx(?:imately|\.)?|roughly|~|около|примерно|приблизительно|"
    r"ориентировочно|ок\.|大约|大概|约) ?(?P<rest>.+)"
)
_ABOUT_BEHIND = re.compile(r"(?P<rest>.+?)(?:前后|左右|~)(?P<doubt>\??)")
_DOUBTED = re.compile(r"(?P<rest>.+?) ?(?:\(\?\)|\?)")
_PROBABLY = re.compile(r"(?:probably|perhaps|maybe|possibly|вероятно|возможно|предположительно|可能),? ?(?P<rest>.+)")

_SINCE = (
    r"(?:since|from|starting(?: from| in| on)?|as of) (?P<rest>.+?)(?: onwards?)?",
    r"(?:начиная )?(?:с|со) (?P<rest>.+)",
    r"(?:自从|自|从)?(?P<rest>.+?)(?:以来|至今|开始|起)",
    r"(?:自从|自|从)(?P<rest>.+)",
)
_UNTIL = (
    r"(?:until|till|up to|through) (?P<rest>.+)",
    r"(?:вплоть )?(?:до|по) (?P<rest>.+)",
    r"(?:截至|截止到?|直到|到|至)(?P<rest>.+?)(?:为止|止)?",
    r"(?P<rest>.+?)(?:以前|为止|止)",
    # Before an end that lasts, the end itself is meant.
    r"before (?P<rest>(?:the )?end .+)",
)
_NOT_LATER = (r"(?:by|no later than|not later than) (?P<rest>.+)", r"(?:не позднее|не позже|к) (?P<rest>.+)")
_BEFORE = (
    r"(?:before|prior to|earlier than) (?P<rest>.+)",
    r"(?:раньше|ранее|прежде|перед) (?P<rest>.+)",
    r"(?P<rest>.+?)(?:之前|前)",
)
_AFTER = (
    r"(?:after|later than|following) (?P<rest>.+)",
    r"(?:после|позже|позднее) (?P<rest>.+)",
    r"(?P<rest>.+?)(?:之后|以后|后)",
)
_OPEN_FORMS = tuple(
    (side, re.compile(pattern))
    for side, patterns in (
        ("since", _SINCE), ("until", _UNTIL), ("not later", _NOT_LATER), ("before", _BEFORE),
        ("after", _AFTER),
    )
    for pattern in patterns
)  # fmt: skip
_RANGE_OPENING = re.compile(r"^(?:(?:from|с|со) |自从|自|从)")
_BETWEEN = re.compile(r"(?:between|между) (?P<left>.+?) (?:and|и) (?P<right>.+)")
_RANGE_JOINTS = tuple(
    re.compile(joint) for joint in (" [-~] ", r" (?:to|till|until|through|по|до) (?:the )?", "[至到]", "[-~]")
)
_DAYS_BEHIND_MONTH = re.compile(
    r"(?P<name>[a-zа-я]+)\.? (?P<first>[0-9]{1,2})(?:st|nd|rd|th)? ?(?:-|to) ?"
    r"(?P<last>[0-9]{1,2})(?:st|nd|rd|th)?(?P<year>,? [0-9]{4})?"
)
_UNKNOWN_SIDE = "?"
_MOST_JOINTS = 12
_MOST_QUALIFIERS = 2


def parse_spoken_date(text: str, today: date) -> SpokenDate:
    """Read a date from what a person typed.

    Words with what they mean behind them, "last week = 9–15 November 2026", mean that on any day; "?" is no day.

    Raises:
        NotUnderstood: Nothing else is ever raised, whatever the text; it says why.
    """
    words = clean(text)
    explained = explanation(words, MAXIMUM_WORDS_LENGTH)
    if explained is not None:
        return _explained(*explained, today)
    said = comparable(words)
    if said.rstrip(".!") in UNDATABLE:
        return SpokenDate(VagueDate.undatable(words), assumed_year=False)
    try:
        return _parse(words, said, today)
    except ReversedPeriodError:
        raise NotUnderstood("period_reversed", f"The period ends before it begins: {words}", text=words) from None
    except (ImpossibleDateError, OverflowError):
        raise NotUnderstood("no_such_day", f"The calendar has no such date: {words}", text=words) from None


def _explained(words: str, meaning: str, today: date) -> SpokenDate:
    if meaning == "?":
        return SpokenDate(VagueDate.undatable(words), assumed_year=False)
    meant = parse_spoken_date(meaning, today)
    return SpokenDate(VagueDate(meant.value.edtf, words), meant.assumed_year)


def _parse(words: str, said: str, today: date) -> SpokenDate:
    edtf = re.sub(" ?/ ?", "/", words.upper())
    usual = read_usual_edtf(edtf)
    if usual is not None:
        return SpokenDate(VagueDate(usual.text), assumed_year=False)
    prepared = _BRACKETED_YEAR.sub(r" \1", said).strip(" .,;!") if not said.startswith("..") else said
    prepared = _HAN_NUMERAL.sub(lambda match: str(chinese_number(match[0])), prepared)
    prepared = prepared.replace("年年", "年")
    resolved = resolve_relative_words(prepared, today)
    reading = _read(resolved, today)
    if reading is None:
        return SpokenDate(_read_rare(words, edtf), assumed_year=False)
    kept = words if reading.reworded and resolved == prepared else ""
    return SpokenDate(VagueDate(reading.edtf, kept), reading.assumed_year)


def _read_rare(words: str, edtf: str) -> VagueDate:
    """Read what may be a rare form of EDTF; only here is the costly package asked."""
    if re.match(r"[0-9X]{4}|[~?%.Y\[{]", edtf):
        if edtf[0] in "[{":
            raise NotUnderstood("set_of_dates", "A set of dates cannot be kept; give one date", text=words)
        try:
            return VagueDate(edtf)
        except (ImpossibleDateError, ReversedPeriodError):
            raise
        except ValueError:
            pass
    raise NotUnderstood("date_not_understood", f"This is not understood as a date: {words}", text=words)


def _read(text: str, today: date) -> _Reading | None:
    single = _read_closed(text, today)
    if single is not None and not single.is_only_a_day:
        start, end = single.resolve(today.year)
        edtf = start.text if start == end else EdtfPeriod(start, end).text
        return _Reading(edtf, single.reworded, single.lacks_year)
    about = _ABOUT.fullmatch(text)
    return (
        _read_open(text, today, approximate=False)
        or (_read_open(about["rest"], today, approximate=True) if about is not None else None)
        or _read_period(text, today)
    )


def _read_closed(text: str, today: date, qualifiers: int = _MOST_QUALIFIERS) -> SaidDate | None:
    """Read one date that may be qualified as approximate, as uncertain, or both."""
    text = text.strip(" ,")
    said = read_one_date(text, today)
    if said is not None:
        return said
    for pattern, change in _QUALIFIERS if qualifiers else ():
        match = pattern.fullmatch(text)
        if match is not None:
            doubt = match.groupdict().get("doubt") or ""
            said = _read_closed(match["rest"] + doubt, today, qualifiers - 1)
            if said is not None and not said.is_only_a_day:
                return change(said)
    bare = _FILLER.sub("", text, count=1)
    return read_one_date(bare, today) if bare and bare != text else None


def _about(said: SaidDate) -> SaidDate:
    return replace(said, approximate=True)


def _doubted(said: SaidDate) -> SaidDate:
    return replace(said, uncertain=True)


_QUALIFIERS = ((_ABOUT, _about), (_ABOUT_BEHIND, _about), (_PROBABLY, _doubted), (_DOUBTED, _doubted))


def _read_open(text: str, today: date, *, approximate: bool) -> _Reading | None:
    for side, pattern in _OPEN_FORMS:
        match = pattern.fullmatch(text)
        said = None if match is None else _read_closed(match["rest"], today)
        if said is None or said.is_only_a_day:
            continue
        start, end = replace(said, approximate=said.approximate or approximate).resolve(today.year)
        reworded = said.reworded or side not in ("since", "until")
        return _Reading(_open_period(side, start, end).text, reworded, said.lacks_year)
    return None


def _open_period(side: str, start: EdtfDate, end: EdtfDate) -> EdtfPeriod:
    if side == "since":
        return EdtfPeriod(start, OpenEnd.OPEN)
    if side == "after":
        return EdtfPeriod(next_date(end), OpenEnd.OPEN)
    return EdtfPeriod(OpenEnd.OPEN, previous_date(start) if side == "before" else end)


def _read_period(text: str, today: date) -> _Reading | None:
    match = _DAYS_BEHIND_MONTH.fullmatch(text)
    if match is not None:
        text = f"{match['first']} {match['name']} - {match['last']} {match['name']}{match['year'] or ''}"
    between = _BETWEEN.fullmatch(text)
    if between is not None:
        return _read_sides(between["left"], between["right"], today)
    text = _RANGE_OPENING.sub("", text)
    for joint in _RANGE_JOINTS:
        for number, match in enumerate(joint.finditer(text)):
            if number == _MOST_JOINTS:
                break
            reading = _read_sides(text[: match.start()].strip(), text[match.end() :].strip(), today)
            if reading is not None:
                return reading
    return None


def _read_sides(left: str, right: str, today: date) -> _Reading | None:
    start, end = (_read_closed(side, today) if side else None for side in (left, right))
    if start is not None and end is not None:
        return _join(start, end, today)
    side = start or end
    if side is None or side.is_only_a_day:
        return None
    first, last = side.resolve(today.year)
    if start is not None and right in PRESENT:
        period = EdtfPeriod(first, OpenEnd.OPEN)
    elif start is not None and right == _UNKNOWN_SIDE:
        period = EdtfPeriod(first, OpenEnd.UNKNOWN)
    elif end is not None and left == _UNKNOWN_SIDE:
        period = EdtfPeriod(OpenEnd.UNKNOWN, last)
    else:
        return None
    return _Reading(period.text, side.reworded, side.lacks_year)


def _join(start: SaidDate, end: SaidDate, today: date) -> _Reading | None:
    """Make a period of two dates, each lending the other what it leaves out."""
    if start.is_only_a_day and end.day is not None:
        start = replace(start, month=end.month, year=end.year)
    elif end.is_only_a_day and start.day is not None:
        end = replace(end, month=start.month, year=start.year)
    if start.is_only_a_day or end.is_only_a_day:
        return None
    start_year = start.resolve(today.year)[0].year
    end_year = end.resolve(today.year)[1].year
    if end.lacks_year and not start.lacks_year:
        first, last = start.resolve(start_year)[0], end.resolve(start_year)[1]
        if first.first_day > last.last_day:
            last = end.resolve(start_year + 1)[1]
    else:
        first, last = start.resolve(end_year)[0], end.resolve(end_year)[1]
        if start.lacks_year and first.first_day > last.last_day:
            shift = (0, 1) if end.lacks_year else (-1, 0)
            first, last = start.resolve(end_year + shift[0])[0], end.resolve(end_year + shift[1])[1]
    assumed = start.lacks_year and end.lacks_year
    return _Reading(EdtfPeriod(first, last).text, start.reworded or end.reworded, assumed)
