"""Makes a desk of 100,000 people to measure on: plainly synthetic names, put together from lists of syllables.

The rows are written in bulk, past the unit of work, but every derived value comes from the program's own functions,
so that the desk is what a hundred thousand saves would have left behind (the check of the desk finds nothing).

Run as ``python -m benchmarks.office_of_100k FILE [PEOPLE]`` to keep one.
"""

from __future__ import annotations

import multiprocessing
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import complete
from office_desk.model.json_values import to_json
from office_desk.model.snapshot import Titles
from office_desk.names.match_keys import record_keys
from office_desk.names.palladius import name_to_palladius
from office_desk.names.pinyin import name_to_pinyin
from office_desk.storage import match_keys, search_index
from office_desk.storage.derivation import LANGUAGES, Shown, shown, words_of
from office_desk.storage.store import Store
from office_desk.storage.tables import changes, columns_of, table_of, work_units

SEED = 20_261_205
ORGANIZATIONS = 400
NAMESAKES = 5
"""So many people share a name, as 王伟 does with a quarter of a million others; what it derives is computed once."""
BATCH = 2_000
PROCESSES = 2
FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)

ZH_FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕单仇解查"
ZH_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲文建国海波宁欣怡子涵浩宇轩梓萱一诺"
RU_BEGINNINGS = ("Щерб", "Иван", "Ков", "Мор", "Соб", "Лап", "Зим", "Груш", "Тих", "Бел", "Ёж", "Ряб", "Кот", "Дуб")
RU_ENDINGS = ("ак", "ов", "ин", "енко", "ский", "аев", "укин", "овец", "иков")
RU_GIVEN = ("Мира", "Лев", "Ада", "Глеб", "Рина", "Тимур", "Нора", "Ян", "Ева", "Марк", "Лия", "Артур")
RU_PATRONYMICS = ("Львович", "Глебович", "Тимурович", "Маркович", "Артурович", "Янович")
EN_SYLLABLES = ("bar", "del", "for", "gan", "hol", "ker", "lin", "mor", "nor", "pel", "ros", "sten", "tal", "ver")
CITIES = (("Harbor", "港城", "Портоград"), ("North", "北城", "Северск"), ("River", "江城", "Речной"))
FIELDS = (("Maritime", "海事", "морской"), ("Technical", "理工", "технический"), ("Teachers", "师范", "педагогический"))
POSITIONS = ("Professor", "Dean", "Head of the international office", "Доцент", "Ректор", "教授", "院长", "外事处处长")
NOTES = ("合作办学 项目 联系人", "Met at the open day, asked for the winter school", "Договорились о письме", "")

Row = dict[str, Any]


@dataclass
class Rows:
    """Rows by table, (kind, id, words) for the search, and the match keys of each person."""

    people: list[Row] = field(default_factory=list)
    affiliations: list[Row] = field(default_factory=list)
    contact_points: list[Row] = field(default_factory=list)
    documents: list[tuple[str, int, str]] = field(default_factory=list)
    keys: dict[int, tuple[str, ...]] = field(default_factory=dict)


def make_desk(path: Path, people: int) -> None:
    """Write a new desk with so many people, each with a workplace, an e-mail address and a phone number.

    Works on two processes; a script that calls it needs the usual guard round its main part.
    """
    store = Store.open(str(path))
    try:
        with store.writing() as connection:
            employers = _write_organizations(connection)
            documents = [("organizations", number, words) for number, (_, words) in enumerate(employers, 1)]
            batches = [range(first, min(first + BATCH, people + 1)) for first in range(1, people + 1, BATCH)]
            rows_of = partial(_rows, [titles for titles, _ in employers], max(1, people // NAMESAKES))
            with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as processes:
                for rows in processes.map(rows_of, batches):
                    documents += _write_people(connection, rows)
            search_index.rebuild(connection, documents)
        with closing(store.engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()


def _write_organizations(connection: sa.Connection) -> list[tuple[Titles, str]]:
    kind, rows, employers = KINDS["organizations"], [], []
    for number in range(1, ORGANIZATIONS + 1):
        city, field = CITIES[number % 3], FIELDS[number // 3 % 3]
        values = complete(
            kind,
            {
                "name": f"{city[0]} {field[0]} University {number}",
                "name_zh": f"{city[1]}第{number}{field[1]}大学",
                "name_ru": f"{city[2]} {field[2]} университет {number}",
                "kind": "university",
                "roles": ("partner",) if number % 4 == 0 else (),
                "relation": "partner" if number % 4 == 0 else "none",
                "city": city[0],
            },
        )
        what = shown(kind, values, {})
        rows.append(_row("organizations", number, values, what))
        employers.append((Titles(*what.titles), words_of(kind, values)))
    _insert(connection, "organizations", rows)
    keys = {row["id"]: record_keys("organizations", row) for row in rows}
    match_keys.put_many(connection, "organizations", keys, are_new=True)
    _write_history(connection, "organizations", rows)
    return employers


def _rows(employers: list[Titles], names: int, numbers: range) -> Rows:
    """The rows of some people, and the words each is found by."""
    found = Rows()
    for number in numbers:
        chance = random.Random(SEED + number % names)
        values = _person(chance)
        what = _shown_person(*(values[key] for key in _NAMED))
        place = chance.randrange(ORGANIZATIONS)
        employer, position = employers[place], chance.choice(POSITIONS)
        email, phone = f"person{number}@example.org", f"+86 21 {50_000_000 + number}"
        found.people.append(_row("people", number, values, what))
        found.affiliations.append(_workplace(number, place + 1, position, Titles(*what.titles), employer))
        found.contact_points.append(_contact(2 * number - 1, number, "email", email))
        found.contact_points.append(_contact(2 * number, number, "phone", phone))
        texts = [text for text in (email, phone, employer.en, employer.zh, employer.ru, position) if text]
        found.documents.append(("people", number, words_of(KINDS["people"], values, texts)))
        found.keys[number] = record_keys("people", values, (("email", email), ("phone", phone)))
    return found


def _write_people(connection: sa.Connection, rows: Rows) -> list[tuple[str, int, str]]:
    _insert(connection, "people", rows.people)
    _insert(connection, "affiliations", rows.affiliations)
    _insert(connection, "contact_points", rows.contact_points)
    match_keys.put_many(connection, "people", rows.keys, are_new=True)
    _write_history(connection, "people", rows.people)
    return rows.documents


_NAMED = ("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title")


def _person(chance: random.Random) -> Row:
    """Two in five are Chinese, two Russian, one neither."""
    names = chance.choices((_chinese_name, _russian_name, _other_name), (2, 2, 1))[0](chance)
    notes = chance.choices(NOTES, (1, 2, 2, 20))[0]
    return complete(KINDS["people"], {**names, "title": chance.choice(("", "", "", "Dr.")), "notes": notes})


def _chinese_name(chance: random.Random) -> Row:
    given = "".join(chance.choices(ZH_GIVEN, k=chance.choice((1, 2, 2))))
    return _transcribed(chance.choice(ZH_FAMILIES) + given)


@cache
def _transcribed(name: str) -> Row:
    family, given = name_to_pinyin(name)
    return {
        "family_name": family,
        "given_name": given,
        "name_zh": name,
        "name_ru": " ".join(name_to_palladius(name)),
    }


def _russian_name(chance: random.Random) -> Row:
    family = chance.choice(RU_BEGINNINGS) + chance.choice(RU_ENDINGS)
    if chance.random() < 0.1:
        family = family.upper()
    return {
        "family_name": family,
        "given_name": chance.choice(RU_GIVEN),
        "patronymic": chance.choice(RU_PATRONYMICS),
    }


def _other_name(chance: random.Random) -> Row:
    family, given = ("".join(chance.choices(EN_SYLLABLES, k=2)).capitalize() for _ in range(2))
    return {"family_name": family, "given_name": given}


@cache
def _shown_person(*names: str) -> Shown:
    return shown(KINDS["people"], dict(zip(_NAMED, names, strict=True)), {})


def _workplace(number: int, employer: int, position: str, person: Titles, at: Titles) -> Row:
    values = complete(
        KINDS["affiliations"],
        {"person": number, "organization": employer, "position": position, "primary": True},
    )
    return _row("affiliations", number, values, _shown_workplace(person, at))


@cache
def _shown_workplace(person: Titles, at: Titles) -> Shown:
    kind = KINDS["affiliations"]
    return shown(kind, complete(kind, {}), {"person": person, "organization": at})


def _contact(number: int, person: int, kind: str, value: str) -> Row:
    values = complete(KINDS["contact_points"], {"person": person, "kind": kind, "value": value})
    return _row("contact_points", number, values, shown(KINDS["contact_points"], values, {}))


def _row(kind: str, number: int, values: Row, what: Shown) -> Row:
    written_at = FIRST_DAY + timedelta(minutes=number)
    row: Row = {
        "id": number,
        "uuid": str(uuid5(NAMESPACE_OID, f"{kind} {number}")),
        "version": 1,
        "created_at": written_at,
        "updated_at": written_at,
        **{f"shown_{code}": title for code, title in zip(LANGUAGES, what.titles, strict=True)},
        **{f"sort_{code}": key for code, key in zip(LANGUAGES, what.keys, strict=True)},
    }
    for one in KINDS[kind].written:
        for name, _ in columns_of(one):
            # Vague values are never set here: all of their columns are empty.
            row[name] = values[one.key] if name == one.column_name else None
    return row


def _insert(connection: sa.Connection, kind: str, rows: list[Row]) -> None:
    connection.execute(sa.insert(table_of(kind)), rows)


def _write_history(connection: sa.Connection, kind: str, rows: list[Row]) -> None:
    """One unit of work in which all of these were added, as an import would have left it."""
    unit = {
        "uuid": str(uuid5(NAMESPACE_OID, f"unit {kind} {rows[0]['id']}")),
        "done_at": rows[0]["created_at"],
        "actor": "benchmark",
        "desk": "benchmark",
        "action": "create",
        "subject": {"kind": kind, "title": rows[0]["shown_en"], "count": len(rows)},
    }
    unit_id = connection.execute(sa.insert(work_units).values(unit).returning(work_units.c.id)).scalar_one()
    written = KINDS[kind].written
    connection.execute(
        sa.insert(changes),
        [
            {
                "unit_id": unit_id,
                "kind": kind,
                "record_id": row["id"],
                "action": "created",
                "before": {},
                "after": {one.key: to_json(one, row.get(one.column_name)) for one in written},
            }
            for row in rows
        ],
    )


if __name__ == "__main__":
    make_desk(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
