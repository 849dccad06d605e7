"""What imports need: properties kept for other programs, keys to recognize a record by, pairs that are not the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "20261122_import"
down_revision = "20261122_first"

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SORT_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime().with_variant(sa.DateTime(timezone=True), "postgresql")


def upgrade() -> None:
    """Add to a desk of the first schema; the program fills the keys after this step, in the same transaction."""
    for table in ("people", "organizations", "events"):
        op.add_column(table, _text("carried"))
    op.create_table(
        "match_keys",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", SORT_KEY, nullable=False),
        sa.Column("record_id", ROW_ID, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("kind", "key", "record_id", name="pk_match_keys"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_match_keys_kind_record_id", "match_keys", ["kind", "record_id"])
    _create_distinct_pairs()


def _create_distinct_pairs() -> None:
    op.create_table(
        "distinct_pairs",
        sa.Column("id", ROW_ID, primary_key=True),
        sa.Column("uuid", sa.Text(), nullable=False, unique=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("trashed_at", MOMENT),
        *(_text(key) for key in ("source_note", "shown_en", "shown_zh", "shown_ru")),
        *(sa.Column(key, SORT_KEY, nullable=False, server_default="") for key in ("sort_en", "sort_zh", "sort_ru")),
        _link("person_id", "people"),
        _link("other_person_id", "people"),
        _link("organization_id", "organizations"),
        _link("other_organization_id", "organizations"),
    )
    for key in ("sort_en", "sort_zh", "sort_ru"):
        in_use = sa.text("trashed_at IS NULL")
        op.create_index(
            f"ix_distinct_pairs_{key}", "distinct_pairs", [key, "id"], sqlite_where=in_use, postgresql_where=in_use
        )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _link(name: str, table: str) -> sa.Column[int]:
    return sa.Column(name, ROW_ID, sa.ForeignKey(f"{table}.id"), index=True)
