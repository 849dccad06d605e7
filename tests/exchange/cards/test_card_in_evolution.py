"""Evolution's own library reads the cards of the desk, where it is installed with the system's Python."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from card_record_builders import affiliation, outgoing, point, written

SYSTEM_PYTHON = Path("/usr/bin/python3")
READ = """
import json, sys, gi
gi.require_version("EBookContacts", "1.2")
from gi.repository import EBookContacts
contact = EBookContacts.Contact.new_from_vcard(sys.stdin.buffer.read().decode("utf-8"))
name = contact.get_property("name")
fields = ("full-name", "org", "org-unit", "title", "note", "mobile-phone", "business-phone", "email-1", "email-2")
told = {field: contact.get_property(field) for field in fields}
print(json.dumps({**told, "family": name.family, "given": name.given, "additional": name.additional}))
"""


@cache
def is_installed() -> bool:
    """Whether the system's Python finds the library."""
    if not SYSTEM_PYTHON.exists():
        return False
    look = 'import gi; gi.require_version("EBookContacts", "1.2")'
    return subprocess.run([SYSTEM_PYTHON, "-c", look], capture_output=True, check=False).returncode == 0


def read_by_evolution(card: str) -> dict[str, Any]:
    """What Evolution finds in a card."""
    if not is_installed():
        pytest.skip("Evolution's library EBookContacts is not installed")
    found = subprocess.run([SYSTEM_PYTHON, "-c", READ], input=card.encode(), capture_output=True, check=True)
    told: dict[str, Any] = json.loads(found.stdout)
    return told


def test_evolution_finds_a_chinese_person_with_all_punctuation() -> None:
    workplace = affiliation("上海海事大学", department="国际交流处", position='Vice Dean, Head; "A"')
    points = [
        point("mobile", "+8613812345678"),
        point("phone", "+86 21 38284000", label="work"),
        point("email", "zhang.ying@shmtu.example", preferred=True),
        point("email", "zy@home.example", label="home"),
    ]
    notes = "First line\nSecond; line, with commas \\ backslash"
    record = outgoing(name_zh="张颖", notes=notes, parts=[workplace, *points])
    found = read_by_evolution(written(record, "3.0", "zh"))
    assert found["full-name"] == "张颖"
    assert (found["org"], found["org-unit"], found["title"]) == ("上海海事大学", "国际交流处", 'Vice Dean, Head; "A"')
    assert (found["mobile-phone"], found["business-phone"]) == ("+8613812345678", "+86 21 38284000")
    assert (found["email-1"], found["email-2"]) == ("zhang.ying@shmtu.example", "zy@home.example")
    assert found["note"] == notes


def test_evolution_finds_a_russian_person_with_patronymic_through_folded_lines() -> None:
    name = "ФГБОУ ВО «Государственный университет морского и речного флота имени адмирала С.О. Макарова»"
    record = outgoing(family_name="Петров", given_name="Иван", patronymic="Сергеевич", parts=[affiliation(name)])
    found = read_by_evolution(written(record, "3.0", "ru"))
    assert (found["family"], found["given"], found["additional"]) == ("Петров", "Иван", "Сергеевич")
    assert found["org"] == name
