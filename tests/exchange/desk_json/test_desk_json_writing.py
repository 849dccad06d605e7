"""Writing Office Desk's own JSON, and reading it back."""

from __future__ import annotations

import json

from office_desk.exchange.desk_json import read_desk_json, write_desk_json
from office_desk.exchange.incoming import IncomingFile, Marked
from office_desk.exchange.reading import ReadOptions
from office_desk.model.vague_count import CountQualifier, VagueCount
from outgoing_builders import outgoing

ONE = "11111111-1111-4111-8111-111111111111"
TWO = "22222222-2222-4222-8222-222222222222"


def test_the_file_is_json_with_the_name_of_its_format() -> None:
    stored = json.loads(b"".join(write_desk_json([])))
    assert stored == {"format": "office-desk", "version": 1, "records": []}


def test_each_record_stands_on_one_line_of_its_own() -> None:
    records = [outgoing("people", ONE, notes="a\nb\u2028c"), outgoing("people", TWO)]
    lines = b"".join(write_desk_json(records)).decode().splitlines()
    assert len(lines) == 4
    assert all(json.loads(line.strip().rstrip(","))["kind"] == "people" for line in lines[1:3])


def test_what_is_empty_is_left_out_unless_a_new_record_would_be_given_something_else() -> None:
    (record,) = json.loads(b"".join(write_desk_json([outgoing("organizations", ONE, name="Harbor", city="")])))[
        "records"
    ]
    assert record["values"] == {"name": "Harbor", "relation": ""}


def test_a_part_does_not_repeat_the_link_to_its_owner() -> None:
    part = outgoing("affiliations", TWO, person=(ONE, "Li"), organization=(TWO, "Harbor"))
    (record,) = json.loads(b"".join(write_desk_json([outgoing("people", ONE, parts=(part,))])))["records"]
    assert record["parts"][0]["links"] == {"organization": {"uuid": TWO, "title": "Harbor"}}


def test_values_links_parts_and_files_come_back() -> None:
    count = VagueCount(500, CountQualifier.OVER, "more than 500")
    photo = IncomingFile("z.png", "photo", "image/png", bytes(range(256)))
    part = outgoing("sessions", TWO, title="Opening", event=(ONE, "Fair"))
    event = outgoing("events", ONE, title="Ярмарка 博览会", parts=(part,), files=(photo,), attendance=count,
                     host=(TWO, "Harbor"), kind="fair", timezone="")  # fmt: skip
    (record,) = read_desk_json(b"".join(write_desk_json([event])), ReadOptions()).records
    assert record.values["attendance"] == count
    assert record.values["host"] == Marked(TWO, "Harbor")
    assert record.values["timezone"] == "", "an event without a zone gets none"
    assert record.files == (photo,)
    assert [(one.kind, one.uuid, one.values["title"]) for one in record.parts] == [("sessions", TWO, "Opening")]
    assert record.warnings == ()
