"""Counts typed as people speak, in English, Russian or Chinese, whatever language the window is in.

Rules where speech leaves a choice:

- "Almost 1000", «почти 1000» and 近1000 are about 1000, with the words kept.
- "500+" is at least 500, ">500" and 500多 are over 500; "up to 100" and «до 100» include 100.
- "3, etc.", «3 и др.» and 3等 are over 3, with the words kept: some are named and more exist.
- "A series", "many", "dozens" and the like are several, with the words kept.
- What is counted may stand behind ("over 500 online courses") and is kept as words.
- A comma, a point, an apostrophe or a space sets thousands apart when three digits follow each time.
"""

from __future__ import annotations

import re
from decimal import Decimal

from office_desk.model.spoken_text import NotUnderstood, chinese_number, clean, comparable, explanation
from office_desk.model.vague_count import (
    MAXIMUM_COUNT,
    MAXIMUM_WORDS_LENGTH,
    CountQualifier,
    VagueCount,
    format_vague_count,
)

__all__ = ["NotUnderstood", "parse_spoken_count"]

_UNKNOWN = frozenset(
    {
        "unknown", "not known", "number unknown", "?", "n/a",
        "неизвестно", "число неизвестно", "нет данных", "не указано",
        "不详", "未知", "不明", "人数不详", "数量不详",
    }
)  # fmt: skip
_SEVERAL = frozenset(
    {
        "a series", "series", "several", "some", "a few", "few", "a number", "a number of", "many", "many others",
        "and many others", "numerous", "various", "etc", "and others", "a couple", "dozens", "hundreds",
        "thousands", "multiple",
        "несколько", "серия", "ряд", "много", "многие", "многие другие", "и многие другие", "множество",
        "десятки", "сотни", "тысячи", "и др", "и другие", "и т.д", "и т. д", "и т.п", "некоторые",
        "若干", "一系列", "几个", "几名", "几位", "几次", "多个", "多名", "多位", "多次", "许多", "很多",
        "等", "等等", "几十", "数十", "数百", "数千", "一些", "一批", "系列",
    }
)  # fmt: skip
_QUALIFIED = tuple(
    (qualifier, re.compile(pattern))
    for qualifier, pattern in (
        (CountQualifier.AT_LEAST, r"(?:at least|no fewer than|no less than|not less than|minimum|min\.?|>=|≥) ?(.+)"),
        (CountQualifier.AT_LEAST, r"(?:не менее|не меньше|как минимум|минимум|от|по меньшей мере) (.+)"),
        (CountQualifier.AT_LEAST, r"(?:至少|最少|不少于|不低于)(.+)"),
        (CountQualifier.AT_LEAST, r"(.+?)(?: ?\+| or more| and more| и более| или более|以上)"),
        (CountQualifier.AT_MOST, r"(?:at most|up to|no more than|not more than|maximum|max\.?|<=|≤) ?(.+)"),
        (CountQualifier.AT_MOST, r"(?:не более|не больше|максимум|до) (.+)"),
        (CountQualifier.AT_MOST, r"(?:至多|最多|不超过|多达)(.+)"),
        (CountQualifier.AT_MOST, r"(.+?)(?: or fewer| or less|以内|以下)"),
        (CountQualifier.OVER, r"(?:over|more than|above|>) ?(.+)"),
        (CountQualifier.OVER, r"(?:более(?: чем)?|больше(?: чем)?|свыше) (.+)"),
        (CountQualifier.OVER, r"(?:超过|多于|逾|超)(.+)"),
        (CountQualifier.OVER, r"([0-9零〇一二两三四五六七八九十百千万亿., ]+?)(?:多|余)(?=[^0-9]?$)"),
        (CountQualifier.OVER, r"(.+?),? (?:and )?(?:etc\.?|(?:many )?others|и др\.?|и т\. ?[дп]\.?|и другие)"),
        (CountQualifier.OVER, r"(.+?)等等?"),
        (CountQualifier.UNDER, r"(?:under|below|less than|fewer than|<) ?(.+)"),
        (CountQualifier.UNDER, r"(?:менее(?: чем)?|меньше(?: чем)?) (.+)"),
        (CountQualifier.UNDER, r"(?:不到|不足|少于|未满)(.+)"),
        (
            CountQualifier.ABOUT,
            r"(?:about|around|approx(?:imately|\.)?|roughly|some|circa|ca?\.|almost|nearly|~) ?(.+)",
        ),
        (CountQualifier.ABOUT, r"(?:около|примерно|приблизительно|порядка|почти|ок\.) ?(.+)"),
        (CountQualifier.ABOUT, r"(?:大约|大概|将近|接近|约|近)(.+)"),
        (CountQualifier.ABOUT, r"(.+?)(?:左右|上下| or so|~)"),
    )
)
_COUNTED = re.compile(
    r"(?P<number>.*[^ ]) ?(?:people|persons?|students?|participants?|чел\.?|человека?|студент(?:а|ов)?|"
    r"участник(?:а|ов)?|人|名|个|位|次|所|家|门|份)"
)
_THINGS = re.compile(
    # "Over 500 online courses": whatever is counted, unless a word of it changes the number.
    r"(?P<count>.*[0-9])(?: (?!(?:and|or|of|to|in|from|per|plus|minus|times|half|k|hundred|thousand|million|billion|"
    r"dozen|percent|и|или|из|до|с|от|на|по|плюс|минус|сот|десят|тыс|млн|млрд|милли|процент|полов)\b|(?:сот|десят|тысяч|"
    r"милли|процент|полов|thousand|million|billion|dozen|hundred)[a-zа-я]*\b)[a-zа-я-]+){1,5}"
)
_GROUPED = re.compile(r"[0-9]{1,3}([ ,.'])[0-9]{3}(?:\1[0-9]{3})*")
_SCALED = re.compile(
    r"(?P<number>[0-9]{1,10}(?:[.,][0-9]{1,6})?) ?"
    r"(?P<scale>k|thousand|million|тыс\.?|тысяч[аи]?|млн\.?|миллион(?:а|ов)?|千|万|亿)"
)
_SCALES = {"k": 3, "th": 3, "mi": 6, "ты": 3, "мл": 6, "ми": 6, "千": 3, "万": 4, "亿": 8}


def _numerals(words: str, first: int, step: int) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(words.split())}


_NUMERALS = {
    **_numerals("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 0, 1),
    **_numerals("fifteen sixteen seventeen eighteen nineteen", 15, 1),
    **_numerals("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    **_numerals("ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать", 0, 1),
    **_numerals("тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать", 13, 1),
    **_numerals("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", 20, 10),
    "a dozen": 12, "dozen": 12, "a hundred": 100, "one hundred": 100, "hundred": 100, "a thousand": 1000,
    "one thousand": 1000, "сто": 100, "ста": 100, "тысяча": 1000, "тысячи": 1000, "тысячу": 1000,
    "одна": 1, "одно": 1, "две": 2, "десяток": 10, "пятидесяти": 50, "none": 0, "no": 0, "нет": 0, "无": 0,
}  # fmt: skip


def parse_spoken_count(text: str) -> VagueCount:
    """Read a count from what a person typed; words may have what they mean behind them: "a busload = about 50".

    Raises:
        NotUnderstood: Nothing else is ever raised, whatever the text; it says why. A negative number and one
            above 10^9 are refused too.
    """
    words = clean(text)
    explained = explanation(words, MAXIMUM_WORDS_LENGTH)
    if explained is not None:
        meant = parse_spoken_count(explained[1])
        return VagueCount(meant.number, meant.qualifier, explained[0])
    said = comparable(words)
    bare = said.rstrip(".!… ")
    if bare in _UNKNOWN:
        return _keep_words(VagueCount.unknown(), words)
    if bare in _SEVERAL:
        return _keep_words(VagueCount.several(), words)
    count = _read(said, words)
    if count is None:
        things = _THINGS.fullmatch(said)
        count = None if things is None else _read(things["count"], words)
    if count is None:
        sentence = f"This is not understood as a count: {words}"
        raise NotUnderstood("count_not_understood", sentence, text=words)
    return _keep_words(count, words)


def _read(said: str, words: str) -> VagueCount | None:
    number = _number(said, words)
    if number is not None:
        return VagueCount.exactly(number)
    for qualifier, pattern in _QUALIFIED:
        match = pattern.match(said)
        number = _number(match[1].strip(" ,"), words) if match and _ends(match.end(), said) else None
        if number is not None and (number > 0 or qualifier is not CountQualifier.UNDER):
            return VagueCount(number, qualifier)
    return None


def _ends(position: int, said: str) -> bool:
    """Whether a form took in all that was said, but for a Chinese measure word behind 多."""
    return position >= len(said) or said[position:] in "人名个位次所家门份"


def _keep_words(count: VagueCount, words: str) -> VagueCount:
    """Keep the words unless one of the languages would print just these."""
    printed = {_spelling(format_vague_count(count, language)) for language in ("en", "ru", "zh")}
    if count.qualifier is CountQualifier.EXACTLY and count.number is not None:
        plain = re.sub(r"[ ,.']", "", words)
        same = plain.isdecimal()
    else:
        same = _spelling(words) in printed
    return count if same else VagueCount(count.number, count.qualifier, words)


def _spelling(text: str) -> str:
    return re.sub(r"(?<=[0-9])[ ,.'\N{NO-BREAK SPACE}](?=[0-9]{3})", "", comparable(text))


def _number(said: str, words: str) -> int | None:
    """Read a whole number in digits or in words, perhaps with what is counted; None when it is none."""
    number = _bare_number(said)
    if number is None:
        counted = _COUNTED.fullmatch(said)
        number = None if counted is None else _bare_number(counted["number"])
    if number is not None and not 0 <= number <= MAXIMUM_COUNT:
        raise NotUnderstood("count_out_of_range", f"A count lies between 0 and 1,000,000,000: {words}", text=words)
    return number


def _bare_number(said: str) -> int | None:
    if re.fullmatch(r"-?[0-9]+", said):
        return int(said)
    if _GROUPED.fullmatch(said):
        return int(re.sub(r"[^0-9]", "", said))
    scaled = _SCALED.fullmatch(said)
    if scaled is not None:
        number = Decimal(scaled["number"].replace(",", ".")).scaleb(_SCALES[scaled["scale"][:2]])
        return int(number) if number == int(number) else None
    if said in _NUMERALS:
        return _NUMERALS[said]
    tens, _, units = said.replace("-", " ").partition(" ")
    if _NUMERALS.get(tens, 0) in range(20, 100, 10) and _NUMERALS.get(units, 0) in range(1, 10):
        return _NUMERALS[tens] + _NUMERALS[units]
    return chinese_number(said)
