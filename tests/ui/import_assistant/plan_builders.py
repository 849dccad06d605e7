"""Readings and plans for the tests of the assistant: a test says only what matters to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from office_desk.exchange.incoming import Incoming, Named
from office_desk.exchange.plan import Decision, FieldChange, Match, Plan, PlannedRecord, Side, Verdict
from office_desk.exchange.reading import Format, Reading
from office_desk.exchange.table import Table
from office_desk.model.errors import Reason

HEADINGS = ("姓名", "E-mail", "Телефон", "单位")
ROWS = (
    ("张颖", "zhang.ying@example.org", "+8613800000001", "上海海事大学"),
    ("Щербак Анна", "anna@example.org", "+79210000002", "Морской университет"),
    ("李雷", "li.lei@example.org", "", "港口大学"),
)


def contact(kind: str, value: str, label: str = "") -> Incoming:
    """A phone, an e-mail address and the like."""
    return Incoming("contact_points", {"kind": kind, "value": value, "label": label})


def affiliation(organization: str, position: str = "") -> Incoming:
    """Where somebody works."""
    values: dict[str, Any] = {"organization": Named(organization)}
    if position:
        values["position"] = position
    return Incoming("affiliations", values)


def person(family: str = "Zhang", given: str = "Ying", *parts: Incoming, line: int = 0, **values: Any) -> Incoming:
    """Somebody as a card tells of them."""
    named = {"family_name": family, "given_name": given} | values
    return Incoming("people", named, list(parts), lines=(line, line + 5) if line else (0, 0))


def table_reading(rows: Sequence[tuple[Any, ...]] = ROWS, **values: Any) -> Reading:
    """What a table with headings in three languages reads as."""
    table = Table(HEADINGS, list(rows), range(2, len(rows) + 2))
    options = {"encoding": "utf-8", "separator": ",", "header_row": 1, "encodings": ("utf-8", "gb18030")} | values
    return Reading("contacts.csv", Format.CSV, table=table, **options)


def cards_reading(records: Sequence[Incoming], **values: Any) -> Reading:
    """What an address book reads as."""
    return Reading("contacts.vcf", Format.VCARD, encoding="utf-8", records=list(records), **values)


def a_match(record_id: int = 7, title: str = "Zhang Ying", **values: Any) -> Match:
    """A record of the desk that somebody may be."""
    told = {"subtitle": "张颖 · Чжан Ин", "because": (), "score": 92, "is_certain": False} | values
    return Match(record_id, 1, title, **told)


def planned(
    number: int, verdict: Verdict = Verdict.NEW, record: Incoming | None = None, **values: Any
) -> PlannedRecord:
    """A record of a plan, decided on as the verdict suggests."""
    decisions = {
        Verdict.NEW: Decision.ADD,
        Verdict.CHANGED: Decision.UPDATE,
        Verdict.SAME: Decision.UPDATE,
    }
    incoming = record or person(f"Person{number}", "", line=number + 2)
    title = " ".join(str(incoming.values.get(key, "")) for key in ("family_name", "given_name")).strip()
    told = {"title": title, "decision": decisions.get(verdict, Decision.SKIP)} | values
    if verdict is Verdict.INVALID:
        told.setdefault("reasons", (Reason.of("one_name_needed"),))
    return PlannedRecord(number, incoming, verdict, **told)


def changed(number: int = 0, **values: Any) -> PlannedRecord:
    """A record that the desk has with another title and without its new e-mail address."""
    match = a_match(is_certain=True, score=100)
    changes = [
        FieldChange("title", "Dr.", "Professor", Side.SOURCE),
        FieldChange("name_ru", "Чжан Ин", "Чжан Инь", Side.SOURCE),
    ]
    mail = contact("email", "zhang.ying@example.org", "work")
    told: dict[str, Any] = {
        "record": person("Zhang", "Ying", mail, line=12, title="Professor"),
        "matches": (match,),
        "chosen": match,
        "changes": changes,
        "new_parts": [mail],
    }
    return planned(number, **({"verdict": Verdict.CHANGED} | told | values))


def a_plan(*records: PlannedRecord, **values: Any) -> Plan:
    """A plan with these records."""
    return Plan("contacts.vcf", Decision.UPDATE, list(records), **values)
