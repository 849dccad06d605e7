"""The check of a desk: a damaged search index is mended, damage of the file is named, nothing crashes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from builders import add, add_organization, add_person, fill, opened, prepare_empty_desk
from office_desk.model.errors import CannotOpen, Refused
from office_desk.services.answers import CheckReport
from office_desk.services.desk import Desk


def codes(report: CheckReport) -> dict[str, bool]:
    return {finding.code: finding.is_well for finding in report.findings}


def test_a_whole_desk_is_well(full_desk: Desk) -> None:
    report = full_desk.checkup.run()
    assert report.is_well
    assert codes(report) == dict.fromkeys(("integrity", "links", "schema", "records", "search"), True)
    numbers = [finding.detail for finding in report.findings if finding.code == "records"]
    assert int(numbers[0]) > 200


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_documents SET words = 'something else'",
        "DELETE FROM search_documents",
        "UPDATE search_documents SET record_id = record_id + 1000",
    ],
)
def test_a_wrong_search_index_is_written_anew(desk: Desk, damage: str) -> None:
    person = add_person(desk, family_name="Zhang")
    with desk.search._store.writing() as connection:
        connection.exec_driver_sql(damage)
    report = desk.checkup.run()
    assert report.is_well
    assert codes(report)["search_rebuilt"]
    assert [(hit.kind, hit.id) for hit in desk.search.find("zhang")] == [("people", person)]
    assert "search" in codes(desk.checkup.run())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A desk in a file, with a person who works somewhere."""
    path = tmp_path / "desk.sqlite"
    prepare_empty_desk(str(path))
    with opened(str(path)) as desk:
        add(desk, "affiliations", person=add_person(desk, family_name="Zhang"), organization=add_organization(desk))
    return path


def test_a_word_index_that_lost_its_entries_is_written_anew(file: Path) -> None:
    with opened(str(file)) as desk:
        with desk.search._store.writing() as connection:
            connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('delete-all')")
        assert desk.search.find("zhang") == ()
        assert codes(desk.checkup.run())["search_rebuilt"]
        assert len(desk.search.find("zhang")) == 1


def test_a_broken_link_is_named(file: Path) -> None:
    with opened(str(file)) as desk:
        connection = desk.search._store.engine.raw_connection()
        connection.cursor().execute("PRAGMA foreign_keys = OFF")
        connection.cursor().execute("UPDATE affiliations SET organization_id = 999")
        connection.commit()
        connection.cursor().execute("PRAGMA foreign_keys = ON")
        connection.close()
        report = desk.checkup.run()
    assert not report.is_well
    (finding,) = [finding for finding in report.findings if finding.code == "links"]
    assert "affiliations" in finding.detail
    assert "organizations" in finding.detail


def test_a_flipped_byte_is_named_or_harmless_and_never_a_crash(tmp_path: Path, file: Path) -> None:
    with opened(str(file)) as desk:
        fill(desk, number=4)
    whole = file.read_bytes()
    damaged_file = tmp_path / "damaged.sqlite"
    named = 0
    for at in range(4096, len(whole), len(whole) // 40):
        shutil.copyfile(file, damaged_file)
        with damaged_file.open("r+b") as changed:
            changed.seek(at + at % 97)
            changed.write(bytes([whole[min(at + at % 97, len(whole) - 1)] ^ 0xFF]))
        try:
            with opened(str(damaged_file)) as desk:
                named += not desk.checkup.run().is_well
        except (CannotOpen, Refused) as refusal:
            named += refusal.reason.code in ("damaged", "not_a_database")
    assert named > 0


def test_a_desk_that_may_only_be_read_is_checked_and_not_mended(file: Path) -> None:
    with opened(str(file)) as desk, desk.search._store.writing() as connection:
        connection.exec_driver_sql("UPDATE search_documents SET words = 'something else'")
    file.chmod(0o400)
    before = file.read_bytes()
    with opened(str(file)) as desk:
        report = desk.checkup.run()
    assert not report.is_well
    assert codes(report)["search"] is False
    assert file.read_bytes() == before
