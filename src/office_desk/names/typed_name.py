"""Reading a personal name as somebody typed it.

Rules, in this order:

1. A title before the name ("Dr.", «проф.») or after it (张颖教授, "Anna Müller, PhD") goes to `title`.
2. Chinese characters are the Chinese name. Latin or Cyrillic letters beside them are the same name written
   again: the Chinese family name then tells which word is the family name.
3. A comma stands after the family name: "Smith, John".
4. Cyrillic: a patronymic tells the order, before it stands the given name: «Щербак Евгения Ивановна»,
   «Евгения Ивановна Щербак». Initials belong to the given name: «Е. И. Щербак». Otherwise the family name
   is first, as in «Чжан Ин», unless of two words only the first one is a usual given name: «Анна Щербак»; or, where
   neither tells, only the last one ends like a Russian family name: «Геля Петрова».
5. Latin: a known Chinese family name followed by pinyin is family first: "Zhang Ying", "Gao ZIXIANG".
   Otherwise the last word, with its particles, is the family name: "Ludwig van Beethoven".
6. A single word is a family name.
7. The heading of a column may tell the order, as ФИО does: it decides what rules 4 to 6 leave to a habit.

Capitals never decide: "Gao ZIXIANG" and "ZHANG Ying" keep the order in which they are written.
"""

import re
from collections.abc import Sequence
from enum import Enum

from office_desk.names.name_parts import PersonName, is_pinyin_name, without_capitals
from office_desk.names.palladius import is_palladius_name
from office_desk.names.pinyin import MIDDLE_DOT, name_to_pinyin
from office_desk.names.russian_given_names import is_russian_given_name
from office_desk.names.scripts import HAN_RUN, close_up, fold, has_cyrillic, has_latin

_WORDS_OF_TITLE = """
dr prof professor doctor mr mrs ms miss mme sir dame assoc associate assistant rector dean
д-р проф доктор профессор доц доцент акад академик г-н г-жа господин госпожа ректор декан
"""
_WORDS_AFTER_A_NAME = "phd dphil dsc msc mba md jr sr ii iii iv esq кфн дфн ктн дтн кэн дэн"
_WORDS_BEFORE_A_FAMILY_NAME = "van von de der den da di del della du dos das la le al el bin ibn ter ten zu af av"
_TITLES = frozenset(_WORDS_OF_TITLE.split())
_POST_NOMINALS = frozenset(_WORDS_AFTER_A_NAME.split())
_PARTICLES = frozenset(_WORDS_BEFORE_A_FAMILY_NAME.split())
_CHINESE_TITLES = re.compile(
    "(?:副教授|教授|博士|先生|女士|小姐|老师|同学|院士|副主任|主任|副校长|校长|副院长|院长|处长|部长|总经理|经理)$"
)
_CYRILLIC_PATRONYMIC = re.compile("(?:ович|евич|ьич|ич|овна|евна|ична|инична|оглы|кызы)$")
_LATIN_PATRONYMIC = re.compile("(?:ovich|evich|ovna|evna|ichna|inichna)$")
_RUSSIAN_SURNAME = re.compile("(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|чук|щук)$")
_ONLY_SURNAME = re.compile("(?:ов|ев|ёв|ова|ева|ёва|ский|ская|цкий|цкая|енко)$")  # no given name but those known
_INITIAL = re.compile(r"\w\.")


class NameOrder(Enum):
    """Which part of a name its writer was asked to put first."""

    UNKNOWN = "unknown"
    FAMILY_FIRST = "family_first"
    GIVEN_FIRST = "given_first"


def parse_typed_name(text: str, order: NameOrder = NameOrder.UNKNOWN) -> PersonName:
    """Read a typed name into its parts; never raises, and an empty text gives an empty name."""
    spaced = " ".join(re.sub('[()（）《》"“”]', " ", text).replace("，", ",").split())
    zh, title_zh = _chinese_part(spaced)
    rest = HAN_RUN.sub(" ", spaced) if zh else spaced
    words, after_comma, title = _without_titles(rest)
    title = title_zh or title
    cyrillic = [word for word in words + after_comma if has_cyrillic(word)]
    if zh and cyrillic:
        latin = [word for word in words + after_comma if not has_cyrillic(word)]
        named = _named(latin, [], zh, order)
        return PersonName(named.family, named.given, "", zh, " ".join(cyrillic), title)
    if title and len(words) == 1:
        order = NameOrder.UNKNOWN  # «проф. Иванов»
    named = _named(words, after_comma, zh, order)
    return PersonName(named.family, named.given, named.patronymic, zh, "", title)


def _chinese_part(text: str) -> tuple[str, str]:
    """Take the Chinese name, dots and boundary spaces kept, and the title written after it."""
    dotted = f"{HAN_RUN.pattern}(?:\\s*{MIDDLE_DOT.pattern}\\s*{HAN_RUN.pattern}|\\s+{HAN_RUN.pattern})*"
    found = re.search(dotted, text)
    if found is None:
        return "", ""
    name = close_up(" ".join(found.group().split()))
    title = _CHINESE_TITLES.search(name)
    if title is None or title.start() == 0:
        return name, ""
    return name[: title.start()].strip(), title.group()


def _without_titles(text: str) -> tuple[list[str], list[str], str]:
    """Return the words before the first comma, those after it, and the titles found at either end."""
    before, _, after = MIDDLE_DOT.sub(" ", text).partition(",")
    words = re.sub(r"(?<=\w\.)(?=\w\.)", " ", before).split()
    rest = re.sub(r"(?<=\w\.)(?=\w\.)", " ", after.replace(",", " ")).split()
    titles: list[str] = []
    while len(words) > 1 and _bare(words[0]) in _TITLES:
        titles.append(words.pop(0))
    while rest and (_bare(rest[-1]) in _POST_NOMINALS or _bare(rest[-1]) in _TITLES):
        titles.append(rest.pop())
    meaningful = [word for word in words if any(map(str.isalnum, word))]
    return meaningful, [word for word in rest if any(map(str.isalnum, word))], " ".join(titles)


def _bare(word: str) -> str:
    return fold(word).replace(".", "")


def _named(words: Sequence[str], after_comma: Sequence[str], zh: str, order: NameOrder) -> PersonName:
    """Tell family, given name and patronymic apart; the words' order is the writer's."""
    if after_comma:
        given, patronymic = _split_patronymic(after_comma)
        return _name(words, given, patronymic)
    if len(words) < 2:
        is_given = order is NameOrder.GIVEN_FIRST and not _is_only_surname(words)
        return _name([], words) if is_given else _name(words, [])
    if zh:
        return _beside_chinese(words, zh)
    if any(map(has_cyrillic, words)):
        return _cyrillic_name(words, order)
    return _latin_name(words, order)


def _name(family: Sequence[str], given: Sequence[str], patronymic: Sequence[str] = ()) -> PersonName:
    return PersonName(*(without_capitals(" ".join(part)) for part in (family, given, patronymic)))


def _beside_chinese(words: Sequence[str], zh: str) -> PersonName:
    """Order Latin words by the Chinese family name they spell: "Ying Zhang 张颖" is Zhang."""
    family, _ = name_to_pinyin(zh)
    if family and fold(words[-1]) == fold(family) != fold(words[0]):
        return _name(words[-1:], words[:-1])
    if family and fold("".join(words[:2])) == fold(family):
        return _name(words[:2], words[2:])
    return _name(words[:1], words[1:]) if family else _latin_name(words, NameOrder.UNKNOWN)


def _split_patronymic(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    last = words[-1]
    if len(words) > 1 and (_is_patronymic(last) or (has_cyrillic(last) and _INITIAL.fullmatch(last))):
        return words[:-1], words[-1:]
    return words, []


def _is_patronymic(word: str) -> bool:
    pattern = _CYRILLIC_PATRONYMIC if has_cyrillic(word) else _LATIN_PATRONYMIC
    return pattern.search(fold(word)) is not None


def _is_only_surname(words: Sequence[str]) -> bool:
    return any(_ONLY_SURNAME.search(fold(word)) and not is_russian_given_name(word) for word in words)


def _cyrillic_name(words: Sequence[str], order: NameOrder) -> PersonName:
    first, second, last = words[0], words[1], words[-1]
    if _INITIAL.fullmatch(first):
        family = [word for word in words if not _INITIAL.fullmatch(word)]
        letters = [word for word in words if _INITIAL.fullmatch(word)]
        return _name(family, letters[:1], letters[1:])
    if len(words) == 3 and _is_patronymic(second) and not _is_patronymic(last):
        return _name([last], [first], [second])
    given, patronymic = _split_patronymic(words[1:])
    if patronymic:
        return _name([first], given, patronymic)
    if len(words) == 2 and order is NameOrder.GIVEN_FIRST and _is_patronymic(last) and is_russian_given_name(first):
        return _name([], [first], [last])
    if len(words) == 2 and not is_palladius_name(first, last):
        are_given = is_russian_given_name(first), is_russian_given_name(last)
        if are_given[0] != are_given[1]:
            return _name([last], [first]) if are_given[0] else _name([first], [last])
    ends_as_surname = [_RUSSIAN_SURNAME.search(fold(word)) is not None for word in (first, last)]
    is_chinese = is_palladius_name(first, "".join(words[1:]))
    if len(words) == 2 and ends_as_surname == [False, True] and not is_chinese:
        return _name([last], [first])
    if order is NameOrder.GIVEN_FIRST and ends_as_surname != [True, False] and not is_chinese:
        return _name([last], words[:-1])
    return _name([first], words[1:])


def _latin_name(words: Sequence[str], order: NameOrder) -> PersonName:
    if len(words) == 3 and _is_patronymic(words[2]):
        return _name(words[:1], words[1:2], words[2:])
    if len(words) == 3 and _is_patronymic(words[1]):
        return _name(words[2:], words[:1], words[1:2])
    if all(map(has_latin, words)) and is_pinyin_name(words[0], " ".join(words[1:])):
        return _name(words[:1], words[1:])
    if order is NameOrder.FAMILY_FIRST:
        end = 1
        while end < len(words) - 1 and words[end - 1].lower() in _PARTICLES:
            end += 1
        return _name(words[:end], words[end:])
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return _name(words[start:], words[:start])
