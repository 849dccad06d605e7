"""The schema: what the migrations build, what the record classes map, what lists read, what the catalog says."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from office_desk.model.catalog import KINDS, Origin
from office_desk.model.records import RECORD_CLASSES, SCHEMA
from office_desk.storage import migrations, tables
from office_desk.storage.schema_version import HEAD, KNOWN_REVISIONS
from office_desk.storage.store import Store

NO_FIELDS = {
    "id", "uuid", "version", "created_at", "updated_at", "trashed_at",
    "shown_en", "shown_zh", "shown_ru", "sort_en", "sort_zh", "sort_ru",
}  # fmt: skip
"""Columns of every record that are the program's own."""

HELD_BACK = {"attachments": {"content"}}
"""Columns that no list or form reads: the bytes of a file."""


def test_the_migrations_build_what_the_record_classes_map(store: Store) -> None:
    with store.reading() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": is_mapped, "target_metadata": SCHEMA}
        )
        assert compare_metadata(context, SCHEMA) == []


def is_mapped(name: str | None, kind: str, _parents: object) -> bool:
    """The index of the search is the database's own: FTS5's tables, or a trigram index."""
    return not (kind in ("table", "index") and str(name).startswith(("search_words", "ix_search_words")))


def test_every_migration_file_is_known_and_the_last_one_is_the_head() -> None:
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    in_order = tuple(step.revision for step in reversed(list(script.walk_revisions())))
    assert in_order == KNOWN_REVISIONS
    assert script.get_heads() == [HEAD]


def test_no_migration_offers_a_way_back() -> None:
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert not [step.revision for step in script.walk_revisions() if hasattr(step.module, "downgrade")]


def test_a_migration_never_imports_the_record_classes() -> None:
    for path in (Path(migrations.__file__).parent / "versions").glob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if "import" in line and "office_desk" in line]


@pytest.mark.parametrize("kind", KINDS)
def test_what_lists_read_is_what_the_record_classes_map(kind: str) -> None:
    light, mapped = tables.table_of(kind), RECORD_CLASSES[kind].__table__
    expected = {column.name for column in mapped.columns} - HELD_BACK.get(kind, set())
    assert {column.name for column in light.columns} == expected
    for column in light.columns:
        assert kind_of(column.type) == kind_of(mapped.columns[column.name].type), column.name


@pytest.mark.parametrize("name", ["work_units", "changes", "search_documents", "match_keys"])
def test_what_is_read_beside_the_records_is_what_is_mapped(name: str) -> None:
    light, mapped = getattr(tables, name), SCHEMA.tables[name]
    assert {column.name for column in light.columns} == {column.name for column in mapped.columns}
    for column in light.columns:
        assert kind_of(column.type) == kind_of(mapped.columns[column.name].type), column.name


def kind_of(column_type: sa.types.TypeEngine[object]) -> type:
    """The type that decides how a value is read and written."""
    return type(column_type)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_its_columns_and_every_column_its_field(kind: str) -> None:
    mapped = RECORD_CLASSES[kind].__table__
    stored = [field for field in KINDS[kind].fields if field.origin is not Origin.SUMMARY]
    described = {name for field in stored for name, _ in tables.columns_of(field)}
    assert described == {column.name for column in mapped.columns} - NO_FIELDS - HELD_BACK.get(kind, set())
    for field in stored:
        for name, column_type in tables.columns_of(field):
            assert kind_of(column_type) == kind_of(mapped.columns[name].type), name
        if field.target:
            (key,) = mapped.columns[field.column_name].foreign_keys
            assert key.column.table.name == field.target
            assert mapped.columns[field.column_name].nullable is not field.required


def test_every_record_kind_has_a_record_class() -> None:
    assert set(KINDS) == set(RECORD_CLASSES)
    assert {record_class.__tablename__ for record_class in RECORD_CLASSES.values()} == set(KINDS)
