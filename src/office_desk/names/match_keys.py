"""Keys by which the same person or organization is recognized when it comes again, in whatever script.

A key is a text with a prefix that names what it is made of: ``email:``, ``phone:``, ``wechat:``, ``qq:``,
``telegram:``, ``vk:``, ``uid:``, ``name:``, ``initial:``, ``org:``. Two records with a key in common are candidates, no
more: who asks compares them. ``name:`` keys of people fold order, script and romanization (张颖 = Zhang Ying = Чжан Ин
= YING Zhang, Алексей = Alexey = Aleksei); ``initial:`` keys hold the family name and one letter, so that "J. Smith"
meets John Smith. Common Chinese family names share an ``initial:`` key between many people: who walks whole blocks
has to bound them.
"""

import functools
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from office_desk.names.name_parts import SHARED_WITH_EUROPE, is_pinyin_name
from office_desk.names.palladius import is_palladius_name, join_palladius
from office_desk.names.phone_numbers import e164
from office_desk.names.pinyin import MIDDLE_DOT, split_chinese_name, toned_readings
from office_desk.names.romanization import spelling_skeleton
from office_desk.names.scripts import HAN_RUN, close_up, fold, has_cyrillic, has_han, simplified
from office_desk.names.surnames import OTHER_SURNAME_READINGS
from office_desk.names.syllables import segment_pinyin, without_tone

KEY_LENGTH = 200
"""No key is longer, in characters; of a longer one a digest stands at its end."""

MERGED_MARK = "X-OFFICE-DESK-MERGED-UID"
"""The property that keeps the mark of a record that was merged into this one: a file that names it means this one."""

MARKS = ("UID", MERGED_MARK)
"""The properties by which a file of another program names a record."""
_MESSENGERS = frozenset({"wechat", "qq", "telegram", "vk"})
_PHONES = frozenset({"phone", "mobile"})
_ACCOUNT_ADDRESS = re.compile(
    r"^(?:https?://)?(?:www\.|m\.)?(?:t\.me|telegram\.me|vk\.com|vk\.ru)/|^(?:wechat|weixin|微信|qq|tg|telegram|vk)\s*[:：]",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("[’'‘ʼ`´ʹ″\"]")
_PATRONYMIC = re.compile("(?:ович|евич|ьич|овна|евна|ична|инична|ovich|evich|ovna|evna|ichna)$")
_ABBREVIATION_AT_END = re.compile(r"[(（]\s*\w[\w.&-]{0,11}\s*[)）]\s*$")

_LEGAL_FORMS = """
the ltd limited llc llp lp inc incorporated co corp corporation company gmbh ag kg sa srl sarl spa bv nv oy ab as plc
pte pty jsc pjsc ojsc cjsc ooo oao zao pao ао оао зао пао ооо ип нко ано чоу ноу фгбоу фгаоу фгбу гбоу гаоу мбоу во
впо спо дпо
"""
_LEGAL_WORDS = frozenset(_LEGAL_FORMS.split())
_LEGAL_ENDINGS = re.compile("(?:股份有限公司|有限责任公司|有限公司|责任公司|集团公司|公司)$")


def record_keys(kind: str, values: Mapping[str, Any], contacts: Iterable[tuple[str, str]] = ()) -> tuple[str, ...]:
    """Every key of a record: of its contact points (kind, value), its names, and the marks other programs gave it."""
    keys = dict.fromkeys(name_keys(kind, values))
    keys.update(dict.fromkeys(mark_keys(values.get("carried") or "")))
    keys.update(dict.fromkeys(filter(None, (contact_key(*contact) for contact in contacts))))
    return tuple(keys)


@functools.lru_cache(maxsize=32768)
def contact_key(kind: str, value: str) -> str:
    """The key of a contact point; "" for an address, a web page or what cannot be read.

    E-mail addresses lose case and ``mailto:`` and keep a tag after "+"; domains are compared in ASCII (RFC 5891).
    Phone numbers are E.164 without the extension: see `phone_numbers.e164`. Messenger accounts are folded.
    """
    if kind == "email":
        return _email_key(value)
    if kind in _PHONES:
        number = e164(value)
        return f"phone:{number}" if number else ""
    if kind in _MESSENGERS:
        account = _ACCOUNT_ADDRESS.sub("", unicodedata.normalize("NFKC", value).strip())
        folded = fold(account).lstrip("@").split("?")[0].strip(" /")
        return _bounded(f"{kind}:{folded}") if folded else ""
    return ""


def _email_key(value: str) -> str:
    address = "".join(unicodedata.normalize("NFKC", value).split()).casefold()
    if address.endswith(">"):
        address = address[:-1].rpartition("<")[2]
    address = address.removeprefix("mailto:").partition("?")[0]
    local, at, domain = address.rpartition("@")
    if not (local and at and domain.strip(".")):
        return ""
    domain = domain.rstrip(".")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode()
        except UnicodeError:
            domain = fold(domain)
    return _bounded(f"email:{local}@{domain}")


def mark_keys(carried: str) -> tuple[str, ...]:
    """Keys of the marks (UID of RFC 6350 and RFC 5545) among the properties that are kept for other programs.

    Args:
        carried: JSON list of [name, parameters, value, group].
    """
    if 'UID"' not in carried.upper():
        return ()
    try:
        marks = [str(value).strip() for name, _, value, *_ in json.loads(carried) if str(name).upper() in MARKS]
    except (TypeError, ValueError):
        return ()
    return tuple(_bounded(f"uid:{mark.casefold().removeprefix('urn:uuid:')}") for mark in dict.fromkeys(marks) if mark)


def name_keys(kind: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys of a record's names; ``values`` as the catalog's fields hold them, absent ones allowed."""
    if kind == "people":
        names = (values.get(key) or "" for key in ("family_name", "given_name", "name_zh", "name_ru"))
        return _person_keys(*names)
    return _organization_keys(values) if kind == "organizations" else ()


def is_telling(key: str) -> bool:
    """Whether those who share a key are worth comparing.

    A Chinese family name with an initial, in Palladius, is shared by half an office.
    """
    return not (key.startswith("initial:") and has_cyrillic(key))


def is_name_key(key: str) -> bool:
    """Whether a key is one of a person's names, which others may bear."""
    return key.startswith(("name:", "initial:"))


@functools.lru_cache(maxsize=16384)
def _person_keys(family: str, given: str, zh: str, ru: str) -> tuple[str, ...]:
    keys: dict[str, None] = {}
    if has_han(family + given):
        zh, family, given = zh or f"{family} {given}".strip(), "", ""
    pairs = [*_chinese_pairs(zh), *_written_pairs(family, given)]
    if ru:
        first, _, rest = ru.strip().partition(" ")
        pairs += _written_pairs(first, rest)
    for one, other in dict.fromkeys(pairs):
        keys[_bounded(f"name:{' '.join(sorted((*one, *other)))}")] = None
        if one and other:
            keys[_bounded(f"initial:{' '.join(one)}:{other[0][0]}")] = None
    return tuple(keys)


_Words = tuple[str, ...]


def _chinese_pairs(zh: str) -> Iterator[tuple[_Words, _Words]]:
    """Family name and given name of a Chinese name, each as one word by Palladius, for each reading of its surname."""
    if not has_han(zh):
        return
    plain = "".join(HAN_RUN.findall(zh))
    # Read in one piece, as for the search and the order of lists: what they know already is not read again.
    syllables = [without_tone(reading) for reading in toned_readings(plain, surname=True)]
    length = 0 if MIDDLE_DOT.search(zh) else len(split_chinese_name(close_up(zh))[0])
    given = _filled(_palladius(syllables[length:]))
    others = OTHER_SURNAME_READINGS.get(simplified(plain[:length]), ()) if length == 1 else ()
    for reading in (syllables[:length], *((other,) for other in others)):
        pair = _filled(_palladius(reading)), given
        if any(pair):
            yield pair


def _palladius(syllables: Iterable[str]) -> str:
    return join_palladius(tuple(syllables)).replace("ъ", "")


def _filled(*words: str) -> _Words:
    return tuple(filter(None, words))


def _written_pairs(family: str, given: str) -> Iterator[tuple[_Words, _Words]]:
    """Family name and given names as they are spelled in letters."""
    if not family and not given:
        return
    if not given:
        family, _, given = family.strip().partition(" ")
    chinese = _as_chinese(family.lower(), given.lower()) or _as_chinese(given.lower(), family.lower())
    if chinese:
        yield _filled(chinese[0]), _filled(chinese[1])
        return
    one, other = _skeletons(family), _skeletons(given)
    if len(one) + len(other) > 2:
        other = other[:1] if one else other
    if one or other:
        yield one, other


def _as_chinese(family: str, given: str) -> tuple[str, str] | None:
    """The two words by Palladius where they are a Chinese name in pinyin or Palladius, family name first."""
    joined = re.sub("[\\s\\-‐‑’'ъ]+", "", given) if has_cyrillic(given) else given
    if has_cyrillic(family):
        if is_palladius_name(family, joined) and spelling_skeleton(joined) not in SHARED_WITH_EUROPE:
            return family.replace("ъ", ""), joined
        return None
    if is_pinyin_name(family, given):
        return _palladius(segment_pinyin(family) or ()), _palladius(segment_pinyin(given) or ())
    return None


def _skeletons(text: str) -> _Words:
    return tuple(filter(None, map(spelling_skeleton, _words(text))))


def _words(text: str) -> list[str]:
    """The words of a part of a name, without patronymics where there are other words."""
    words = _WORD.findall(_APOSTROPHES.sub("", text.lower()))
    if len(words) < 2:
        return words
    return [word for word in words if not _PATRONYMIC.search(word)] or words


def _organization_keys(values: Mapping[str, Any]) -> tuple[str, ...]:
    names = [values.get(key) or "" for key in ("name", "name_zh", "name_ru")]
    names += [values.get(f"short_name{suffix}") or "" for suffix in ("", "_zh", "_ru")]
    names += re.split("[;；]", values.get("former_names") or "")
    return tuple(dict.fromkeys(key for name in names if name.strip() for key in organization_name_keys(name)))


@functools.lru_cache(maxsize=8192)
def organization_name_keys(name: str) -> tuple[str, ...]:
    """The keys of one name: folded, and the same without its legal form and the abbreviation after it."""
    whole = fold(_APOSTROPHES.sub("", name))
    words = _WORD.findall(_ABBREVIATION_AT_END.sub("", whole)) or _WORD.findall(whole)
    joined = "".join(words) if has_han(whole) else " ".join(words)
    bare = " ".join(word for word in words if word not in _LEGAL_WORDS)
    bare = _LEGAL_ENDINGS.sub("", bare.replace(" ", "")) if has_han(bare) else bare
    return tuple(dict.fromkeys(_bounded(f"org:{text}") for text in (joined, bare) if text))


def _bounded(key: str) -> str:
    if not key.isascii() or "\0" in key:
        key = key.encode("utf-8", "ignore").decode().replace("\0", "")
    if len(key) <= KEY_LENGTH:
        return key
    digest = hashlib.blake2s(key.encode(), digest_size=16).hexdigest()
    return f"{key[: KEY_LENGTH - len(digest) - 1]}#{digest}"
