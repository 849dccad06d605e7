"""Runs the migrations on the connection that ``storage.schema.upgrade`` hands over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context
from alembic.ddl.sqlite import SQLiteImpl

from office_desk.model.naming import NAMING

# By default a failed step leaves half a schema behind on SQLite; inside BEGIN IMMEDIATE its DDL rolls back like any
# other statement.
SQLiteImpl.transactional_ddl = True

connection = context.config.attributes["connection"]
# Constraint names follow the convention of the record classes, so that later steps can name them.
metadata = context.config.attributes.get("metadata") or sa.MetaData(naming_convention=NAMING)

context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    transaction_per_migration=False,
    include_name=lambda name, kind, _parents: not (kind == "table" and str(name).startswith("search_words")),
)
with context.begin_transaction():
    context.run_migrations()
