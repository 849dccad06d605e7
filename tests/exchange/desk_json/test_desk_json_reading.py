"""Reading Office Desk's own JSON, also what it should never hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk import labels
from office_desk.exchange.desk_json import read_desk_json
from office_desk.exchange.incoming import IncomingFile, Marked
from office_desk.exchange.reading import Format, Reading, ReadOptions
from office_desk.model.errors import Refused
from office_desk.model.vague_date import VagueDate

ONE = "11111111-1111-4111-8111-111111111111"
TWO = "22222222-2222-4222-8222-222222222222"


def read(records: Any, **header: Any) -> Reading:
    """The reading of a file with these records."""
    stored = {"format": "office-desk", "version": 1, "records": records} | header
    return read_desk_json(json.dumps(stored, ensure_ascii=False).encode(), ReadOptions())


def refusal(data: bytes) -> str:
    """The code of the sentence with which a file is refused."""
    with pytest.raises(Refused) as refused:
        read_desk_json(data, ReadOptions())
    assert "(" not in labels.reason(refused.value.reason), "the code has a sentence of its own"
    return refused.value.reason.code


def test_a_record_comes_with_values_links_parts_and_files() -> None:
    reading = read([
        {"kind": "people", "uuid": ONE, "title": "Zhang Ying",
         "values": {"name_zh": "张颖", "birthday": {"edtf": "1980-02", "words": ""}, "languages": ["zh", "ru"]},
         "parts": [
             {"kind": "affiliations", "uuid": TWO, "values": {"position": "директор"},
              "links": {"organization": {"uuid": TWO, "title": "Harbor University"}}},
         ],
         "files": [{"file_name": "z.png", "purpose": "photo", "media_type": "image/png", "content": "YWJj"}]},
    ])  # fmt: skip
    (record,) = reading.records
    assert reading.format is Format.JSON
    assert record.uuid == ONE
    assert record.values == {
        "name_zh": "张颖", "birthday": VagueDate.from_edtf("1980-02"), "languages": ("zh", "ru"),
    }  # fmt: skip
    (part,) = record.parts
    assert part.values == {"position": "директор", "organization": Marked(TWO, "Harbor University")}
    assert record.files == (IncomingFile("z.png", "photo", "image/png", b"abc"),)
    assert record.warnings == ()


def test_each_record_tells_the_lines_it_stands_on() -> None:
    text = (
        '{"format": "office-desk",\n "version": 1,\n "records": [\n  {"kind": "people"},\n'
        '  {"kind": "people",\n   "values": {"family_name": "Li"}}\n ]\n}\n'
    )
    reading = read_desk_json(text.encode(), ReadOptions())
    assert [record.lines for record in reading.records] == [(4, 4), (5, 6)]


@pytest.mark.parametrize(("data", "code"), [
    (b"", "json_broken"),
    (b"BEGIN:VCARD", "json_broken"),
    (b'{"format": "office-desk", "version": 1, "records": [{"kind": "peo', "json_broken"),
    (b'{"format": "office-desk", "version": 1, "records": []} x', "json_broken"),
    (b'{"format": "office-desk", "version": 1, "records": [NaN]}', "json_broken"),
    (b'{"format": "office-desk", "version": 1, "records": [' + b"1" * 5000 + b"]}", "json_broken"),
    (b'{"format": "office-desk", "version": 1, "records": ' + b"[" * 100_000, "json_too_deep"),
    (b'{"records": ' + b'{"a":' * 100_000, "json_too_deep"),
    (b'{"a": ' + b'{"a":' * 100_000, "json_too_deep"),
    (b"[1, 2]", "json_broken"),
    (b"{}", "json_not_desk"),
    (b'{"records": []}', "json_not_desk"),
    (b'{"format": "office-desk", "version": true, "records": 5}', "json_not_desk"),
    (b'{"format": "office-desk", "version": 1, "records": {}}', "json_not_desk"),
    (b'{"format": "office-desk", "version": 2, "records": []}', "json_newer"),
    ('{"format": "Zhāng"}'.encode("latin-1", "replace") + b"\xff\xff", "json_not_unicode"),
])  # fmt: skip
def test_a_file_that_is_none_is_refused_with_a_sentence(data: bytes, code: str) -> None:
    assert refusal(data) == code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_every_unicode_encoding_is_read(encoding: str) -> None:
    text = '{"format": "office-desk", "version": 1, "records": [{"kind": "people", "values": {"name_zh": "张颖"}}]}'
    assert read_desk_json(text.encode(encoding), ReadOptions()).records[0].values["name_zh"] == "张颖"


def test_an_unknown_kind_is_counted_and_the_rest_is_read() -> None:
    reading = read([{"kind": "robots"}, {"kind": "robots"}, {"kind": "people"}])
    assert [record.kind for record in reading.records] == ["people"]
    assert [(note.code, note.values["name"], note.values["count"]) for note in reading.notes] == [
        ("json_unknown_kind", "robots", 2),
    ]


def test_an_entry_that_is_no_record_is_refused_where_it_stands() -> None:
    text = '{"format": "office-desk", "version": 1, "records": [\n {"kind": "events"},\n 5,\n null,\n {"kind": 7}]}'
    known, *broken = read_desk_json(text.encode(), ReadOptions()).records
    assert known.refusals == ()
    assert [record.lines for record in broken] == [(3, 3), (4, 4), (5, 5)]
    assert {(record.kind, record.refusals[0].code) for record in broken} == {("events", "json_broken_record")}
    assert labels.reason(broken[2].refusals[0]).endswith('{"kind": 7}')


def test_what_is_damaged_within_a_record_is_told() -> None:
    (record,) = read([
        {"kind": "people", "values": {"family_name": "Li"}, "links": [], "parts": [5, {"kind": "affiliations",
         "links": {"organization": {"title": "x"}}}], "files": None},
    ]).records  # fmt: skip
    assert [warning.code for warning in record.warnings] == ["json_broken_member", "json_broken_part"]
    assert [warning.code for warning in record.parts[0].warnings] == ["value_left_out"]


def test_an_unknown_field_and_a_wrong_value_are_left_out_with_a_warning() -> None:
    (record,) = read([
        {"kind": "people", "values": {"family_name": "Li", "shoe_size": 44, "birthday": "yesterday"}, "links": {"x": 1}}
    ]).records  # fmt: skip
    assert record.values == {"family_name": "Li"}
    assert [warning.code for warning in record.warnings] == [
        "no_field_for_value", "value_left_out", "no_field_for_value",
    ]  # fmt: skip


def test_a_uuid_at_two_records_is_told() -> None:
    first, second = read([{"kind": "people", "uuid": ONE}, {"kind": "people", "uuid": ONE}]).records
    assert (first.warnings, [warning.code for warning in second.warnings]) == ((), ["uuid_at_two_records"])


def test_a_part_that_stands_under_both_its_owners_is_read_once() -> None:
    figure = {"kind": "figures", "uuid": TWO, "values": {"measure": "students"}}
    organization, event = read([
        {"kind": "organizations", "uuid": ONE, "parts": [figure | {"links": {"event": {"uuid": ONE, "title": ""}}}]},
        {"kind": "events", "uuid": ONE, "parts": [figure]},
    ]).records  # fmt: skip
    assert len(organization.parts) == 1
    assert event.parts == ()
    assert event.warnings == ()


def test_what_is_no_part_of_the_record_is_left_out() -> None:
    (record,) = read([{"kind": "programs", "parts": [{"kind": "quotations", "values": {}}]}]).records
    assert (record.parts, [warning.code for warning in record.warnings]) == ((), ["json_not_a_part"])


def test_the_parts_of_a_part_become_parts_of_the_record_and_still_point_at_it() -> None:
    session = {
        "kind": "sessions", "uuid": TWO, "values": {"title": "Opening"},
        "parts": [{"kind": "participations", "values": {"role": "speaker"}}],
    }  # fmt: skip
    (event,) = read([{"kind": "events", "uuid": ONE, "parts": [session]}]).records
    assert [part.kind for part in event.parts] == ["sessions", "participations"]
    assert event.parts[1].values == {"role": "speaker", "session": Marked(TWO)}


@pytest.mark.parametrize("content", ["no base64!", 5, None])
def test_a_damaged_file_is_left_out_with_a_warning(content: Any) -> None:
    (record,) = read([{"kind": "people", "files": [{"file_name": "a.png", "content": content}, "x"]}]).records
    assert record.files == ()
    assert [warning.code for warning in record.warnings] == ["json_broken_file", "json_broken_file"]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60)
@given(record=st.fixed_dictionaries(
    {"kind": st.sampled_from(["people", "events", "organizations"])},
    optional={key: _JSON for key in ("uuid", "values", "links", "parts", "files")} | {
        "values": st.dictionaries(st.sampled_from(["birthday", "starts_at", "languages", "attendance"]), _JSON),
    },
))  # fmt: skip
def test_no_value_of_a_record_makes_the_reader_fail(record: dict[str, Any]) -> None:
    reading = read([record, {"kind": "people", "values": {"family_name": "Li"}}])
    assert reading.records[-1].values == {"family_name": "Li"}
