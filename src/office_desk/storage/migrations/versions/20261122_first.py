"""The first schema: every record kind, the history and the search index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "20261122_first"
down_revision = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SORT_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime().with_variant(sa.DateTime(timezone=True), "postgresql")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    """Create everything in an empty database."""
    _create_history()
    _create_search()
    _create_people_and_organizations()
    _create_talks()
    _create_events()
    _create_office()


def _create_history() -> None:
    op.create_table(
        "work_units",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("uuid", sa.Text(), nullable=False, unique=True),
        sa.Column("done_at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", JSON, nullable=False),
        sa.Column("root_id", ROW_ID, sa.ForeignKey("work_units.id"), index=True),
    )
    op.create_table(
        "changes",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("unit_id", ROW_ID, sa.ForeignKey("work_units.id"), nullable=False, index=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", ROW_ID, nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("before", JSON, nullable=False),
        sa.Column("after", JSON, nullable=False),
    )
    op.create_index("ix_changes_kind_record_id", "changes", ["kind", "record_id"])


def _create_search() -> None:
    op.create_table(
        "search_documents",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", ROW_ID, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.UniqueConstraint("kind", "record_id", name="uq_search_documents_kind"),
    )
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_documents', content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4', columnsize=0)"
        )
        return
    _create_collation(connection)
    # Without the right to add the extension the search still answers, only not from an index.
    if _is_accepted(connection, "CREATE EXTENSION IF NOT EXISTS pg_trgm"):
        op.execute("CREATE INDEX ix_search_words ON search_documents USING gin ((' ' || words || ' ') gin_trgm_ops)")


def _create_collation(connection: sa.Connection) -> None:
    """Make the collation text is folded and ordered by: ICU's where the server has ICU, else by code point."""
    for source in ("(provider = icu, locale = 'und')", "FROM pg_c_utf8", 'FROM "C.utf8"', 'FROM "C"'):
        if _is_accepted(connection, f"CREATE COLLATION office_desk {source}"):
            return


def _is_accepted(connection: sa.Connection, statement: str) -> bool:
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(statement)
    except sa.exc.DBAPIError:
        return False
    return True


def _create_people_and_organizations() -> None:
    record(
        "organizations",
        *texts(
            "name",
            "name_zh",
            "name_ru",
            "short_name",
            "short_name_zh",
            "short_name_ru",
            "former_names",
            "kind",
            "roles",
            "relation",
        ),
        *vague_date("relation_since"),
        link("parent_id", "organizations"),
        *texts("city", "country", "website"),
        *vague_date("founded"),
        *texts("territory", "license", "contract"),
        *vague_date("contract_until"),
        *texts("description", "notes"),
    )
    record(
        "people",
        *texts("family_name", "given_name", "patronymic", "name_zh", "name_ru", "title", "languages"),
        *vague_date("birthday"),
        *texts("notes"),
    )
    record(
        "affiliations",
        link("person_id", "people", required=True),
        link("organization_id", "organizations", required=True),
        *texts("position", "department"),
        *vague_date("started"),
        *vague_date("ended"),
        flag("primary"),
    )
    record(
        "contact_points",
        link("person_id", "people"),
        link("organization_id", "organizations"),
        *texts("kind", "value", "label"),
        flag("preferred"),
    )


def _create_talks() -> None:
    record(
        "programs",
        *texts("title", "title_zh", "title_ru", "kind", "status", "mode"),
        *vague_date("runs"),
        *texts("duration"),
        link("parent_id", "programs"),
        *texts("language", "website", "description", "notes"),
    )
    record(
        "agreements",
        *texts("title", "title_zh", "title_ru", "kind", "status"),
        *vague_date("drafted_on"),
        *vague_date("sent_on"),
        *vague_date("signed_by_us_on"),
        *vague_date("signed_by_them_on"),
        *vague_date("filed_on"),
        *vague_date("valid_from"),
        *vague_date("valid_until"),
        *texts("renewal"),
        integer("originals"),
        *texts("notes"),
    )
    record(
        "agreement_parties",
        link("agreement_id", "agreements", required=True),
        link("organization_id", "organizations"),
        link("person_id", "people"),
        *texts("role", "signatory"),
    )
    record(
        "negotiations",
        *texts("title", "stage"),
        *vague_date("started"),
        *texts("next_step"),
        *vague_date("next_step_due"),
        *texts("owner"),
        link("agreement_id", "agreements"),
        link("program_id", "programs"),
        *texts("description", "notes"),
    )
    record(
        "negotiation_parties",
        link("negotiation_id", "negotiations", required=True),
        link("organization_id", "organizations"),
        link("person_id", "people"),
        *texts("role"),
    )


def _create_events() -> None:
    record(
        "events",
        *texts("title", "title_zh", "title_ru", "also_known_as", "kind", "status"),
        moment("starts_at"),
        moment("ends_at"),
        *texts("timezone"),
        *vague_date("date_said"),
        *texts("mode", "venue", "city"),
        link("host_id", "organizations"),
        integer("capacity"),
        *vague_count("attendance"),
        *texts("our_part"),
        *vague_date("registration_deadline"),
        *vague_date("submission_deadline"),
        *texts("website", "description", "notes"),
        *vague_date("when"),
    )
    record(
        "sessions",
        link("event_id", "events", required=True),
        *texts("title", "title_zh", "title_ru", "kind"),
        moment("starts_at"),
        moment("ends_at"),
        *texts("room", "track", "language"),
        integer("position"),
        *texts("abstract"),
    )
    record(
        "participations",
        link("event_id", "events", required=True),
        link("session_id", "sessions"),
        link("person_id", "people"),
        link("organization_id", "organizations"),
        *texts("group_label", "role", "state"),
        *vague_count("head_count"),
        moment("checked_in_at"),
        *vague_date("expected"),
        *texts("name_then", "title_then", "affiliation_then", "notes"),
    )
    record(
        "enrollments",
        link("program_id", "programs", required=True),
        link("organization_id", "organizations"),
        *texts("title"),
        *vague_count("head_count"),
        *texts("state"),
        *vague_date("period"),
        link("agreement_id", "agreements"),
        *texts("names", "notes"),
    )
    record(
        "interactions",
        *texts("title", "kind"),
        *vague_date("happened"),
        flag("series"),
        *vague_count("how_many"),
        *texts("place"),
        link("negotiation_id", "negotiations"),
        link("event_id", "events"),
        *texts("outcome", "follow_up"),
        *vague_date("follow_up_due"),
        *texts("notes"),
    )
    record(
        "interaction_parties",
        link("interaction_id", "interactions", required=True),
        link("organization_id", "organizations"),
        link("person_id", "people"),
        *texts("side", "role"),
    )


def _create_office() -> None:
    record(
        "figures",
        link("organization_id", "organizations"),
        link("event_id", "events"),
        *texts("measure"),
        *vague_count("count"),
        *vague_date("period"),
        *texts("label"),
    )
    record(
        "quotations",
        link("person_id", "people", required=True),
        link("interaction_id", "interactions"),
        *texts("text", "language"),
        *vague_date("said_on"),
    )
    record(
        "tasks",
        *texts("title", "state"),
        *vague_date("due"),
        *texts("owner"),
        link("organization_id", "organizations"),
        link("person_id", "people"),
        link("event_id", "events"),
        link("negotiation_id", "negotiations"),
        link("agreement_id", "agreements"),
        *texts("notes"),
    )
    record(
        "attachments",
        *texts("file_name", "purpose", "media_type"),
        integer("size"),
        *texts("sha256"),
        link("organization_id", "organizations"),
        link("person_id", "people"),
        link("event_id", "events"),
        link("agreement_id", "agreements"),
        link("interaction_id", "interactions"),
        content("content"),
    )
    record(
        "digests",
        *texts("title", "language"),
        *vague_date("period"),
        *vague_date("published_on"),
        link("author_id", "organizations"),
        *texts("intro", "notes"),
    )
    record(
        "digest_sections",
        link("digest_id", "digests", required=True),
        integer("position"),
        *texts("heading"),
    )
    record(
        "digest_lines",
        link("digest_id", "digests", required=True),
        link("section_id", "digest_sections"),
        integer("position"),
        *texts("text", "about_kind", "about_uuid"),
    )


def record(name: str, *columns: sa.Column[Any]) -> None:
    """Create a record's table: what every record has, its own columns, and an order per language."""
    op.create_table(
        name,
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("uuid", sa.Text(), nullable=False, unique=True),
        sa.Column("version", sa.Integer(), nullable=False),
        moment("created_at", required=True),
        moment("updated_at", required=True),
        moment("trashed_at"),
        *texts("source_note", "shown_en", "shown_zh", "shown_ru"),
        *(sa.Column(key, SORT_KEY, nullable=False, server_default="") for key in ("sort_en", "sort_zh", "sort_ru")),
        *columns,
    )
    for key in ("sort_en", "sort_zh", "sort_ru"):
        in_use = sa.text("trashed_at IS NULL")
        op.create_index(f"ix_{name}_{key}", name, [key, "id"], sqlite_where=in_use, postgresql_where=in_use)


def texts(*names: str) -> Iterator[sa.Column[Any]]:
    """Texts that are empty when nothing was said."""
    for name in names:
        yield sa.Column(name, sa.Text(), nullable=False, server_default="")


def integer(name: str) -> sa.Column[Any]:
    """A whole number, empty when not known."""
    return sa.Column(name, sa.Integer())


def flag(name: str) -> sa.Column[Any]:
    """Yes or no."""
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def moment(name: str, *, required: bool = False) -> sa.Column[Any]:
    """A moment in UTC."""
    return sa.Column(name, MOMENT, nullable=not required)


def content(name: str) -> sa.Column[Any]:
    """The bytes of a file."""
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def link(name: str, table: str, *, required: bool = False) -> sa.Column[Any]:
    """A pointer to another record."""
    return sa.Column(name, ROW_ID, sa.ForeignKey(f"{table}.id"), nullable=not required, index=True)


def vague_date(name: str) -> Iterator[sa.Column[Any]]:
    """A date as said, with the days it can mean."""
    yield sa.Column(f"{name}_edtf", sa.Text())
    yield sa.Column(f"{name}_words", sa.Text())
    yield sa.Column(f"{name}_earliest", sa.Date())
    yield sa.Column(f"{name}_latest", sa.Date())


def vague_count(name: str) -> Iterator[sa.Column[Any]]:
    """A number as said."""
    yield sa.Column(f"{name}_number", sa.BigInteger())
    yield sa.Column(f"{name}_qualifier", sa.Text())
    yield sa.Column(f"{name}_words", sa.Text())
