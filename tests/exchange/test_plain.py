"""Readings cross from one process to another as JSON and arrive as they left."""

from __future__ import annotations

import io
import json
from dataclasses import fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.exchange.incoming import Incoming, IncomingFile, Marked, Named
from office_desk.exchange.plain import (
    from_plain,
    options_from_plain,
    options_to_plain,
    record_from_plain,
    record_to_plain,
    to_plain,
)
from office_desk.exchange.reading import Format, Reading, ReadOptions, TextMark
from office_desk.exchange.reading_frames import (
    FILE_OCTETS_OF_A_FRAME,
    RECORDS_OF_A_FRAME,
    ReadingFrames,
    frames_of,
    read_frame,
    write_frame,
)
from office_desk.exchange.table import Table
from office_desk.model.errors import Reason
from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate

_texts = st.text(st.characters(exclude_categories=()), max_size=12)
_zones = st.sampled_from([None, UTC, timezone(timedelta(hours=8))])
_singles = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), _texts,
    st.dates(), st.datetimes(timezones=_zones), st.times(), st.timedeltas(),
    st.builds(Named, _texts), st.builds(Marked, _texts, _texts), st.binary(max_size=20),
    st.sampled_from([VagueDate.from_edtf("2026-02/.."), VagueDate.undatable("скоро"), VagueDate.from_edtf("198X")]),
    st.sampled_from([VagueCount(None, CountQualifier.SEVERAL, "a series"), VagueCount(500, CountQualifier.OVER)]),
)  # fmt: skip
_values = st.one_of(_singles, st.lists(_singles, max_size=3).map(tuple))
_reasons = st.recursive(
    st.builds(Reason, _texts, st.dictionaries(_texts, _values, max_size=2)),
    lambda inner: st.builds(Reason, _texts, st.dictionaries(_texts, inner, max_size=2)),
    max_leaves=3,
)
_files = st.builds(IncomingFile, _texts, _texts, _texts, st.binary(max_size=50))
_lines = st.tuples(st.integers(0, 99), st.integers(0, 99))


def _records(parts: st.SearchStrategy[tuple[Incoming, ...]]) -> st.SearchStrategy[Incoming]:
    return st.builds(
        Incoming,
        st.sampled_from(["people", "contact_points"]),
        st.dictionaries(_texts, _values, max_size=3),
        parts,
        st.lists(_files, max_size=2).map(tuple),
        _texts,
        _lines,
        st.lists(_reasons, max_size=2).map(tuple),
        st.lists(_reasons, max_size=2).map(tuple),
    )


_any_record = _records(st.lists(_records(st.just(())), max_size=2).map(tuple))


def crossed(reading: Reading) -> Reading:
    """The reading as it arrives, through octets."""
    stream = io.BytesIO()
    for frame in frames_of(reading):
        write_frame(stream, frame)
    stream.seek(0)
    answers = ReadingFrames()
    while frame := read_frame(stream):
        answers.take(frame)
    assert answers.reading is not None
    assert answers.done == answers.count
    return answers.reading


@settings(max_examples=60)
@given(_any_record)
def test_a_record_arrives_as_it_left(record: Incoming) -> None:
    assert record_from_plain(json.loads(json.dumps(record_to_plain(record))), {}) == record


@pytest.mark.parametrize("record", [
    Incoming("people", {"family_name": "Zhang"}, shown=frozenset({"family_name"})),
    Incoming("people", {"family_name": "Zhang"}, is_exact=True),
])  # fmt: skip
def test_what_a_record_says_of_its_values_arrives_with_it(record: Incoming) -> None:
    assert record_from_plain(json.loads(json.dumps(record_to_plain(record))), {}) == record


def test_no_attribute_of_a_record_is_forgotten() -> None:
    # One that is added has to be written, too: a default would arrive in its place unseen.
    names = [each.name for each in fields(Incoming)]

    told = ["kind", "values", "parts", "files", "uuid", "lines", "warnings", "refusals", "shown", "is_exact"]
    assert names == told
    assert [each.name for each in fields(IncomingFile)] == ["file_name", "purpose", "media_type", "content"]
    assert [each.name for each in fields(Marked)] == ["uuid", "title"]


def test_a_part_that_many_records_share_is_held_once() -> None:
    house, shared = {"kind": "address", "value": "1550 Haigang Avenue"}, {}
    people = [Incoming("people", parts=(Incoming("contact_points", dict(house)),)) for _ in range(2)]

    first, second = (record_from_plain(record_to_plain(person), shared) for person in people)

    assert first.parts == second.parts == people[0].parts
    assert first.parts[0] is second.parts[0]


def test_a_moment_keeps_its_offset_and_a_midnight_stays_a_moment() -> None:
    for value in (datetime(2024, 5, 6, 9, 30, tzinfo=timezone(timedelta(hours=8))), datetime(2024, 5, 6)):
        arrived = from_plain(json.loads(json.dumps(to_plain(value))))
        assert (arrived, type(arrived), arrived.utcoffset()) == (value, datetime, value.utcoffset())


def test_a_value_of_a_class_that_nobody_expects_becomes_its_text() -> None:
    assert from_plain(to_plain({"a"})) == "{'a'}"


@settings(max_examples=30)
@given(st.lists(_any_record, max_size=3), st.lists(_reasons, max_size=2), _texts)
def test_a_reading_of_records_arrives_as_it_left(records: list[Incoming], notes: list[Reason], name: str) -> None:
    def reading() -> Reading:
        reading = Reading(name, Format.TEXT, "gb18030", True, ("gb18030", "cp1251"), records=list(records))
        reading.notes, reading.marks = notes, [TextMark(0, 2, "people", "family_name_zh", 0)]
        reading.options, reading.until = ReadOptions(Format.TEXT, until=date(2027, 1, 2)), date(2027, 1, 2)
        return reading

    assert crossed(reading()) == reading()


def test_a_table_arrives_as_it_left() -> None:
    rows: list[Any] = [("张", 1, 1.5, None, True, date(2024, 1, 2), time(9), timedelta(1)), ("",) * 8]

    def reading() -> Reading:
        return Reading("a", Format.XLSX, sheets=("S",), sheet="S", table=Table(("A",) * 8, list(rows), [2, 5]))

    assert crossed(reading()) == reading()


def test_many_records_leave_in_batches_and_the_reading_is_emptied_on_the_way() -> None:
    reading = Reading("a", Format.VCARD, records=[Incoming("people") for _ in range(3 * RECORDS_OF_A_FRAME + 1)])
    sizes = [len(frame["records"]) for frame in frames_of(reading) if "records" in frame]

    assert sizes == [RECORDS_OF_A_FRAME] * 3 + [1]
    assert reading.records == []


def test_photos_end_a_batch_early() -> None:
    photo = IncomingFile("p.jpg", "photo", "image/jpeg", bytes(FILE_OCTETS_OF_A_FRAME // 2))
    reading = Reading("a", Format.VCARD, records=[Incoming("people", files=(photo,)) for _ in range(6)])

    assert [len(frame["records"]) for frame in frames_of(reading) if "records" in frame] == [2, 2, 2]


def test_a_stream_that_ends_within_a_frame_has_no_more_frames() -> None:
    stream = io.BytesIO()
    write_frame(stream, {"done": True})
    cut = io.BytesIO(stream.getvalue()[:-3])

    assert read_frame(cut) is None


def test_what_a_person_chose_arrives() -> None:
    options = ReadOptions(Format.TSV, "gb18030", "\t", "联系人", 3, "Europe/Moscow", date(2027, 1, 2))

    assert options_from_plain(json.loads(json.dumps(options_to_plain(options)))) == options
    assert options_from_plain(options_to_plain(ReadOptions())) == ReadOptions()
