"""A person's name out of a card: N, FN and phonetic names in several scripts become the names the desk keeps.

Chinese is the Chinese name. Latin letters are family name, given name and patronymic. Cyrillic is the Russian name,
family name first, beside a name in another script; alone it fills family name, given name and patronymic, for that is
how the desk writes the name of a Russian (see ``names.typed_name``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from office_desk.exchange.cards.card_view import CardView
from office_desk.exchange.cards.script_parts import ScriptParts, by_script
from office_desk.exchange.vcard import properties
from office_desk.names.name_parts import PersonName
from office_desk.names.scripts import close_up, has_latin
from office_desk.names.syllables import without_tone
from office_desk.names.typed_name import parse_typed_name

OWN_NAMES = "X-OFFICE-DESK-NAMES"
"""The names as the desk keeps them, where N and FN alone do not tell: FN as written, then the parts of PersonName."""

PERSON_NAMES = 6
"""How many names of a person stand there after FN: those of PersonName, in its order."""

_PHONETIC = ("X-PHONETIC-LAST-NAME", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME")
_SCRIPTS = ("latin", "han", "cyrillic")
_word = re.compile(r"\w+").findall
_ENDS_OF_TITLES = frozenset("授士生姐师学任长理")


@dataclass(slots=True)
class CardNames:
    """The name of a person, and other names that stood in the card."""

    name: PersonName
    others: list[str] = field(default_factory=list)
    took_phonetic: bool = False


@dataclass(slots=True)
class _Found:
    """Family name, given name and additional names in one script."""

    family: str = ""
    given: str = ""
    additional: str = ""

    def __bool__(self) -> bool:
        return self.family != "" or self.given != "" or self.additional != ""

    @property
    def joined(self) -> str:
        return " ".join([part for part in (self.family, self.given, self.additional) if part])


class NameReader:
    """Reads the names of one card."""

    def __init__(self, view: CardView, organizations: frozenset[str]) -> None:
        self._view = view
        self._organizations = organizations
        self._found: dict[str, _Found] = {script: _Found() for script in _SCRIPTS}
        self._titles: list[str] = []
        self._others: list[str] = []

    def read(self) -> CardNames:
        """Read everything that names the person."""
        shown = [text for each in self._view.all("FN") if (text := properties.one_line(each.text))]
        own = own_names(self._view, PERSON_NAMES) if OWN_NAMES in self._view else ()
        if own:
            return CardNames(PersonName(*own))
        for name in self._view.person_names:
            self._take_parts(name, shown)
        for text in shown:
            self._take_shown(text)
        took = self._take_phonetic()
        return CardNames(self._named(), self._others, took)

    def _take_parts(self, name: properties.PersonName, shown: list[str]) -> None:
        whole = " ".join([part for part in (name.family, name.given, name.additional) if part])
        if shown and not self._is_personal(whole) and any(self._is_personal(text) for text in shown):
            return
        if name.prefix or name.suffix:
            self._titles.extend(part for part in (name.prefix, name.suffix) if part and part not in self._titles)
        if whole.isascii():
            parts = {"latin": _Found(name.family, name.given, name.additional)}
        else:
            split = zip(*map(by_script, (name.family, name.given, name.additional)), strict=True)
            parts = {script: _Found(*told) for script, told in zip(_SCRIPTS, split, strict=True)}
            _untangle(parts)
        for script, found in parts.items():
            if found and not self._found[script]:
                self._found[script] = found

    def _is_personal(self, text: str) -> bool:
        return bool(text) and "@" not in text and text.casefold() not in self._organizations

    def _take_shown(self, text: str) -> None:
        latin = self._found["latin"]
        if latin and " " in text and text in (f"{latin.given} {latin.family}", f"{latin.family} {latin.given}"):
            return
        if not self._is_personal(text):
            return
        said = by_script(text)
        for place in (1, 0, 2):  # Chinese tells which Latin word is the family name
            script = _SCRIPTS[place]
            if not said[place]:
                continue
            if not self._found[script]:
                self._found[script] = self._from_shown(said, place)
            elif not self._agree(script, said[place]):
                self._others.append(said[place])

    def _from_shown(self, said: ScriptParts, place: int) -> _Found:
        """Read a name that only FN tells in this script; Chinese beside it says which word is the family name."""
        text = said[place]
        if place == 1:
            return self._chinese(text)
        if " " not in text and not text.isupper() and "." not in text:
            return _Found(text)
        han = self._found["han"].family if place == 0 else ""
        parsed = parse_typed_name(f"{han} {text}" if han else text)
        if parsed.title and parsed.title not in self._titles:
            self._titles.append(parsed.title)
        return _Found(parsed.family, parsed.given, parsed.patronymic)

    def _chinese(self, text: str) -> _Found:
        if text[-1:] not in _ENDS_OF_TITLES:
            return _Found(close_up(text) if " " in text else text)
        parsed = parse_typed_name(text)
        if parsed.title and parsed.zh and not self._titles:
            self._titles.append(parsed.title)
        return _Found(parsed.zh or text)

    def _agree(self, script: str, shown: str) -> bool:
        """Whether the shown name is that of N, or says more of it: then the parts are filled."""
        found = self._found[script]
        if script == "han":
            return shown == found.joined or self._agree_in_chinese(found, shown)
        if shown in (found.family, found.given) and " " not in shown:
            return True
        words, told = _words(shown), _words(found.joined)
        if not words & told and _words(" ".join(self._titles)) >= words:
            return True
        if words <= told | _words(" ".join(self._titles)):
            if not (found.given or found.additional) and " " in found.family:
                self._found[script] = self._from_shown(_only(script, shown), _SCRIPTS.index(script))
            return True
        if not words & told:
            return False
        self._fill(script, found, shown)
        return self._is_told(script, words)

    def _is_told(self, script: str, words: set[str]) -> bool:
        """Whether no word of the shown name is lost: "Ivan Petrov (Kazan)" says more than N does."""
        told = _words(" ".join((self._found[script].joined, *self._titles, *self._organizations)))
        return all(word in told or len(word) == 1 for word in words)

    def _agree_in_chinese(self, found: _Found, shown: str) -> bool:
        told = "".join(found.joined.split())
        plain = "".join(shown.split())
        letters = "".join(character for character in plain if character.isalnum())
        if sorted(letters) == sorted(character for character in told if character.isalnum()):
            if " " not in shown:
                self._found["han"] = _Found(shown)
            return True
        if letters.startswith(told):
            self._found["han"] = self._chinese(shown)
            return True
        return False

    def _fill(self, script: str, found: _Found, shown: str) -> None:
        """Take from the shown name the words that a half-filled N leaves out."""
        if found.family and found.given:
            return
        told = _words(found.joined)
        parsed = self._from_shown(_only(script, shown), _SCRIPTS.index(script))
        titles = _words(" ".join(self._titles))
        left = " ".join(word for word in shown.split() if not _words(word) <= told | titles)
        if _words(parsed.joined) <= told:
            return
        if found.family:
            self._found[script] = _Found(found.family, left, found.additional)
        elif found.given:
            self._found[script] = _Found(left, found.given, found.additional)

    def _take_phonetic(self) -> bool:
        """Take the Latin name from how a Chinese or Russian one is spoken; whether something was taken."""
        if self._found["latin"] or not (self._found["han"] or self._found["cyrillic"]):
            return False
        parts = [self._view.text(name) for name in _PHONETIC if name in self._view]
        if any(parts):
            parts = [self._view.text(name) for name in _PHONETIC]
            if not has_latin("".join(parts)):
                return False
            self._found["latin"] = _Found(*map(_spoken, parts))
            return True
        if "SORT-STRING" not in self._view and not any(
            each.params for each in self._view.all("N") + self._view.all("FN")
        ):
            return False
        order = properties.sort_as(self._view.only("SORT-STRING", "N", "FN"))
        if not order or not has_latin(order) or by_script(order).scripts > 1:
            return False
        parsed = parse_typed_name(f"{self._found['han'].joined} {order}")
        self._found["latin"] = _Found(parsed.family, parsed.given, parsed.patronymic)
        return bool(self._found["latin"])

    def _named(self) -> PersonName:
        latin, han, cyrillic = self._found.values()
        zh = han.joined
        zh = close_up(zh) if " " in zh else zh
        if len(zh) <= 5 and han.family and han.given:
            zh = "".join(zh.split())
        title = " ".join(self._titles)
        if cyrillic and not latin and not zh:
            return PersonName(cyrillic.family, cyrillic.given, cyrillic.additional, "", "", title)
        return PersonName(latin.family, latin.given, latin.additional, zh, cyrillic.joined, title)


def own_names(view: CardView, count: int) -> tuple[str, ...]:
    """The names as the desk wrote them, as long as nobody has changed the name that is shown; else none."""
    for each in view.all(OWN_NAMES):
        parts = [",".join(component) for component in each.components]
        shown = {properties.one_line(found.text) for found in view.all("FN")}
        if len(parts) == count + 1 and properties.one_line(parts[0]) in shown:
            return tuple(parts[1:])
    return ()


def _untangle(parts: dict[str, _Found]) -> None:
    """Read a whole name that stands in one part beside another script: N:张颖;Zhang Ying."""
    if sum(map(bool, parts.values())) < 2:
        return
    han = parts["han"].joined
    for script in ("latin", "cyrillic"):
        found = parts[script]
        filled = [part for part in (found.family, found.given, found.additional) if part]
        if len(filled) == 1 and " " in filled[0]:
            parsed = parse_typed_name(f"{han} {filled[0]}" if script == "latin" else filled[0])
            parts[script] = _Found(parsed.family, parsed.given, parsed.patronymic)


def _only(script: str, text: str) -> ScriptParts:
    return ScriptParts(**{script: text})


def _words(text: str) -> set[str]:
    return set(_word(text.casefold()))


def _spoken(text: str) -> str:
    """A syllable or name as it is written in a Latin name: no tones, a capital first."""
    plain = text if text.isascii() else without_tone(text)
    return plain.capitalize() if plain.islower() else plain
