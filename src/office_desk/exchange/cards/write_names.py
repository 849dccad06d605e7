"""The name of a person as properties of a card; see the package for how three scripts find a place."""

from __future__ import annotations

from collections.abc import Sequence

from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.read_names import OWN_NAMES, NameReader
from office_desk.exchange.cards.read_organizations import is_organization, organization_names
from office_desk.exchange.vcard.card import Card, Property
from office_desk.names.name_parts import PersonName
from office_desk.names.person_name import display_name, is_chinese_name
from office_desk.names.pinyin import split_chinese_name
from office_desk.names.scripts import has_cyrillic, has_han

_Parts = tuple[str, str, str]


def name_properties(name: PersonName, version: str, language: str, places: Sequence[Property]) -> list[Property]:
    """N and FN, what spells them, and our own property where these do not tell the whole name.

    Args:
        language: The reader's, "en", "zh" or "ru".
        places: ORG and TITLE: a name equal to one of theirs is taken for it.
    """
    order = _languages(name, language)
    written = _names_by_language(name, order) if version == "4.0" else _single_name(name, order[0])
    view = CardView(Card(version, (*written, *places)))
    named = organization_names(view)
    known = frozenset(each.casefold() for names in named for each in names)
    is_clear = not is_organization(view, named)
    if is_clear and NameReader(view, known).read().name == name:
        return written
    parts = (written[0].text, name.family, name.given, name.patronymic, name.zh, name.ru, name.title)
    return [*written, Property.of_components(OWN_NAMES, tuple((part,) for part in parts))]


def _languages(name: PersonName, language: str) -> list[str]:
    """The languages the name is known in, the reader's first; "" stands for its own letters."""
    known = [code for code, text in (("zh", name.zh), ("ru", name.ru)) if text.strip()]
    if name.family.strip() or name.given.strip() or not known:
        known.insert(0, "")
    first = language if language in known else ""
    return sorted(known, key=lambda code: code != first)


def _names_by_language(name: PersonName, order: list[str]) -> list[Property]:
    """An FN and an N for each language, as alternatives of one another (RFC 6350, 5.4)."""
    if len(order) == 1:
        return _single_name(name, order[0])
    shown, parts = [], []
    for code in order:
        params = (("ALTID", "1"), ("LANGUAGE", code or _own_language(name)))
        shown.append(Property("FN", _shown(name, code), params))
        parts.append(_parts_property(_parts(name, code), name.title, params))
    return shown + parts


def _single_name(name: PersonName, code: str) -> list[Property]:
    """One FN and one N, and how a Chinese name is spoken where its Latin letters are known."""
    written = [Property("FN", _shown(name, code)), _parts_property(_parts(name, code), name.title, ())]
    if code and (name.family or name.given) and not has_han(name.family + name.given):
        spoken = (("LAST", name.family), ("FIRST", name.given), ("MIDDLE", name.patronymic))
        written.extend(Property(f"X-PHONETIC-{place}-NAME", text) for place, text in spoken if text)
    return written


def _parts_property(parts: _Parts, title: str, params: tuple[tuple[str, str], ...]) -> Property:
    return Property.of_components("N", tuple((part,) for part in (*parts, title, "")), params)


def _parts(name: PersonName, code: str) -> _Parts:
    if code == "zh":
        return (*split_chinese_name(name.zh), "")
    if code == "ru":
        words = [*name.ru.split(None, 2), "", "", ""]
        return words[0], words[1], words[2]
    return name.family, name.given, name.patronymic


def _shown(name: PersonName, code: str) -> str:
    if code:
        return " ".join((name.zh if code == "zh" else name.ru).split())
    return _own_form(name) or " ".join(f"{name.patronymic} {name.title}".split())


def _own_form(name: PersonName) -> str:
    """The name in the letters the person uses outside China."""
    own = PersonName(name.family, name.given, name.patronymic)
    if is_chinese_name(name):
        return display_name(PersonName(own.family, own.given, zh=name.zh), "en") if own.family or own.given else ""
    return display_name(own, "ru" if has_cyrillic(own.family + own.given) else "en")


def _own_language(name: PersonName) -> str:
    if has_cyrillic(name.family + name.given):
        return "ru"
    return "zh-Latn" if is_chinese_name(name) else "en"
