"""A person's name in three languages: which part stands first, how it is abbreviated, what is proposed.

Values in, values out. Reading a name that somebody typed is in `typed_name`, its parts are in `name_parts`.
"""

from dataclasses import dataclass

from office_desk.names.name_parts import PersonName, is_pinyin_name, looks_capitalized, without_capitals
from office_desk.names.palladius import is_palladius_name, name_to_palladius, pinyin_name_to_palladius
from office_desk.names.pinyin import MIDDLE_DOT, name_to_pinyin
from office_desk.names.scripts import has_cyrillic, has_han
from office_desk.names.typed_name import parse_typed_name

__all__ = [
    "PersonName",
    "ProposedNames",
    "display_name",
    "display_names",
    "initials",
    "is_chinese_name",
    "is_pinyin_name",
    "looks_capitalized",
    "parse_typed_name",
    "propose_from_latin",
    "propose_names",
    "without_capitals",
]


@dataclass(frozen=True, slots=True)
class ProposedNames:
    """What a form offers to fill in beside a name that was typed; never forced, "" where nothing is sure."""

    family: str = ""
    given: str = ""
    ru: str = ""


def is_chinese_name(name: PersonName) -> bool:
    """Tell whether the family name goes first.

    It does for a name with a Chinese form (without a middle dot: those are transcribed names), and for one
    that is plainly pinyin or Palladius: the house writes "Gao Zixiang" whether or not it knows 高子翔.
    """
    if has_han(name.zh):
        return MIDDLE_DOT.search(name.zh) is None
    if has_han(name.family) and has_han(name.given):
        return True
    return is_pinyin_name(name.family, name.given) or is_palladius_name(name.family, name.given)


def display_name(name: PersonName, language: str) -> str:
    """Write the name for a reader of en, zh or ru; what is missing falls back to another language.

    - en: "Zhang Ying" for a Chinese person, "Anna Müller" for others; then zh, then ru.
    - zh: the Chinese name; then as en. Characters typed as family and given name stand together: 张颖.
    - ru: the Russian name; «Фамилия Имя Отчество» when the parts are Cyrillic; then as en.
    """
    code = language[:2].lower()
    if code == "zh" and name.zh.strip():
        return _spaced(name.zh)
    if code == "ru" and name.ru.strip():
        return _spaced(name.ru)
    if code == "ru" and has_cyrillic(name.family + name.given):
        return _spaced(name.family, name.given, name.patronymic)
    family_first = is_chinese_name(name)
    if family_first and has_han(name.family) and has_han(name.given):
        return _spaced(name.family) + _spaced(name.given)
    latin = _spaced(name.family, name.given) if family_first else _spaced(name.given, name.family)
    return latin or _spaced(name.zh) or _spaced(name.ru)


def display_names(name: PersonName) -> tuple[str, str, str]:
    """Write the name for readers of en, zh and ru, each as `display_name` does."""
    en = display_name(name, "en")
    zh = _spaced(name.zh) if name.zh.strip() else en
    is_russian = name.ru.strip() or has_cyrillic(name.family + name.given)
    return en, zh, display_name(name, "ru") if is_russian else en


def initials(name: PersonName, language: str) -> str:
    """Write the name short, family name first: "Zhang Y.", «Щербак Е. И.»; Chinese names stay whole.

    A double given name keeps its hyphen: "Dupont J.-P.".
    """
    code = language[:2].lower()
    if code == "zh" and name.zh.strip():
        return _spaced(name.zh)
    if code == "ru" and name.ru.strip():
        family, *rest = name.ru.split()
        return _spaced(family, *map(_initial, rest))
    if not name.family.strip():
        return display_name(name, language)
    patronymic = name.patronymic if code == "ru" or has_cyrillic(name.patronymic) else ""
    return _spaced(name.family, *map(_initial, [*name.given.split(), *patronymic.split()]))


def _initial(word: str) -> str:
    parts = [part for part in word.replace("‐", "-").split("-") if part[:1].isalpha()]
    return "-".join(f"{part[0].upper()}." for part in parts)


def _spaced(*parts: str) -> str:
    return " ".join(" ".join(parts).split())


def propose_names(name_zh: str) -> ProposedNames:
    """Propose Latin and Russian forms of a Chinese name: 张颖 -> Zhang, Ying, «Чжан Ин».

    A transcribed name (middle dot) gets no Russian: 弗拉基米尔 must not become «Фулацзимиэр».
    """
    if not has_han(name_zh):
        return ProposedNames()
    family, given = name_to_pinyin(name_zh)
    if not family:
        return ProposedNames("", given, "")
    return ProposedNames(family, given, _spaced(*name_to_palladius(name_zh)))


def propose_from_latin(family: str, given: str) -> ProposedNames:
    """Propose a Russian form of a Chinese name known in pinyin only, family and given as typed.

    House style's capitals ("Gao ZIXIANG") become ordinary spelling; which part is which never changes.
    """
    plain_family, plain_given = without_capitals(family), without_capitals(given)
    if not is_pinyin_name(family, given):
        return ProposedNames(plain_family, plain_given, "")
    return ProposedNames(plain_family, plain_given, _spaced(*(pinyin_name_to_palladius(family, given) or ())))
