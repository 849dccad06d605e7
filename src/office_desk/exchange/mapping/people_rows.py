"""The row of a person: a name from the columns that tell it, places of work, contact points."""

from __future__ import annotations

import re
from typing import Any

from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.mapping.cell_text import cell_text, one_line
from office_desk.exchange.mapping.contact_rows import contact_points
from office_desk.exchange.mapping.organization_names import name_by_script
from office_desk.exchange.mapping.row_draft import RowContext, RowDraft
from office_desk.exchange.mapping.targets import AFFILIATIONS, BIRTHDAY_PARTS, CONTACTS
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason
from office_desk.model.vague_date import VagueDate
from office_desk.names.palladius import is_palladius_name
from office_desk.names.person_name import PersonName
from office_desk.names.scripts import HAN_RUN, close_up, has_cyrillic, has_han
from office_desk.names.typed_name import NameOrder, parse_typed_name

_TITLE_BEHIND = re.compile("[授士生姐师学任长理]$")
_REMARK_BEHIND = re.compile(f"({HAN_RUN.pattern})\\s*[(（]([^()（）]*{HAN_RUN.pattern}[^()（）]*)[)）]")
_NAMES = KINDS["people"].titles


def person_of(draft: RowDraft, context: RowContext) -> Incoming:
    """The person of a row; an organization where the row names no person but an organization."""
    if not context.is_own:
        _take_chinese_parts(draft.values)
        full_name = _without_remark(draft, str(draft.specials.get("full_name", "")))
        _take_full_name(draft.values, full_name, draft.specials.get("name_order", NameOrder.UNKNOWN))
    elif not _is_named(draft.values):
        told = set(draft.values)
        _take_shown_name(draft.values, str(draft.specials.get("full_name", "")))
        draft.shown.update(draft.values.keys() - told)
    _take_birthday(draft)
    affiliations = draft.parts_of(AFFILIATIONS)
    if not _is_named(draft.values) and any("organization" in each for each in affiliations):
        return _organization_of(draft, affiliations)
    record = Incoming("people", draft.values)
    record.parts = (*_affiliations(draft, affiliations), *_others(draft), *contact_points(draft))
    if not _is_named(draft.values):
        record.refuse(Reason.of("row_without_name"))
    return record


def _is_named(values: dict[str, Any]) -> bool:
    return any(values.get(key) for key in _NAMES)


def _without_remark(draft: RowDraft, full_name: str) -> str:
    """The name without what people write behind it to tell two of them apart: 张颖（国际处）."""
    found = _REMARK_BEHIND.fullmatch(full_name)
    if found is None:
        return full_name
    draft.keep("", found[2])
    return found[1]


def _take_chinese_parts(values: dict[str, Any]) -> None:
    """Characters in the columns of family and given name are the Chinese name: 张 and 颖 are 张颖."""
    family, given = values.get("family_name", ""), values.get("given_name", "")
    if (family + given).isascii() or not (has_han(family) or has_han(given)):
        return
    chinese = close_up("".join("".join(HAN_RUN.findall(part)) if "·" not in part else part for part in (family, given)))
    for key, part in (("family_name", family), ("given_name", given)):
        rest = " ".join(HAN_RUN.sub(" ", part).replace("·", " ").split()).strip(" ()（）/")
        values.pop(key, None)
        if rest:
            values[key] = rest
    values.setdefault("name_zh", chinese)


def _take_full_name(values: dict[str, Any], full_name: str, order: NameOrder = NameOrder.UNKNOWN) -> None:
    """Take from a whole name what the columns of its parts do not tell; see `names.typed_name` for their order."""
    if not full_name:
        return
    if HAN_RUN.fullmatch(full_name) and not _TITLE_BEHIND.search(full_name):
        values.setdefault("name_zh", full_name)
        return
    name = parse_typed_name(full_name, order)
    if name.zh:
        values.setdefault("name_zh", name.zh)
    if name.ru:
        values.setdefault("name_ru", name.ru)
    if name.title:
        values.setdefault("title", name.title)
    told = values.get("family_name", "") + values.get("given_name", "")
    if not told:
        _take_parts(values, name)
    elif has_cyrillic(name.family + name.given) and not has_cyrillic(told):
        values.setdefault("name_ru", _joined(name.family, name.given, name.patronymic))
    elif name.family and name.given and has_cyrillic(told) and not has_cyrillic(name.family + name.given):
        whole = _joined(values.get("family_name", ""), values.get("given_name", ""), values.get("patronymic", ""))
        values.setdefault("name_ru", whole)
        values.update(family_name=name.family, given_name=name.given)


def _take_shown_name(values: dict[str, Any], shown: str) -> None:
    """Take the name from a list of the desk, which shows one: «Чжан Ин» is how it writes Zhang Ying in Russian."""
    name = parse_typed_name(shown)
    if is_palladius_name(name.family, name.given):
        values["name_ru"] = shown
    else:
        _take_full_name(values, shown)


def _take_parts(values: dict[str, Any], name: PersonName) -> None:
    for key, part in (
        ("family_name", name.family),
        ("given_name", name.given),
        ("patronymic", name.patronymic),
    ):
        if part:
            values.setdefault(key, part)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _take_birthday(draft: RowDraft) -> None:
    """Put together the birthday that Thunderbird tells in three columns."""
    said = [draft.specials.get(key) for key in BIRTHDAY_PARTS]
    if not any(said) or "birthday" in draft.values:
        return
    texts = [cell_text(cell) for cell in said]
    try:
        year, month, day = (int(text) if text else 0 for text in texts)
        if year:
            draft.values["birthday"] = VagueDate.from_parts(year, month or None, day or None)
        elif month and day:
            draft.values["birthday"] = VagueDate.undatable(f"--{month:02d}-{day:02d}")
    except ValueError:
        draft.keep("", "-".join(texts))


def _affiliations(draft: RowDraft, said: list[dict[str, Any]]) -> list[Incoming]:
    found = []
    for values in said:
        if "organization" in values:
            found.append(Incoming(AFFILIATIONS, values))
        else:
            _keep_position(draft, values)
    if len(found) > 1 and not any(each.values.get("primary") for each in found):
        found[0].values["primary"] = True
    return found


def _others(draft: RowDraft) -> list[Incoming]:
    """What else columns tell of: a task, or the visit of a guest."""
    known = (AFFILIATIONS, CONTACTS)
    return [Incoming(kind, values) for (kind, *_), values in draft.parts.items() if kind not in known and values]


def _keep_position(draft: RowDraft, values: dict[str, Any]) -> None:
    """A position is held somewhere; without an organization it is kept in the notes."""
    texts = [values[key] for key in ("position", "department") if key in values]
    if texts:
        draft.kept.append(", ".join(texts))
        draft.warnings.append(Reason.of("position_without_organization", value=", ".join(texts)))


def _organization_of(draft: RowDraft, affiliations: list[dict[str, Any]]) -> Incoming:
    """The company of a row without a person, as address books keep them."""
    named, *others = (each for each in affiliations if "organization" in each)
    organization = named["organization"]
    values = name_by_script(organization.text if isinstance(organization, Named) else one_line(str(organization)))
    for key in ("notes", "source_note"):
        if key in draft.values:
            values[key] = draft.values[key]
    for said in (named, *(each for each in affiliations if each not in (named, *others))):
        _keep_position(draft, said)
    draft.kept.extend(each["organization"].text for each in others)
    return Incoming("organizations", values, tuple(contact_points(draft)))
