"""Files kept inside the desk, tied to the records they belong to."""

from __future__ import annotations

import hashlib
import mimetypes
from typing import Any

import sqlalchemy as sa

from office_desk.model.catalog import KINDS
from office_desk.model.changes import Action, Subject
from office_desk.model.empty_values import complete
from office_desk.model.errors import Invalid, NotFound, Refused
from office_desk.model.rules import broken_rules
from office_desk.services.answers import Saved
from office_desk.services.validation import broken_links
from office_desk.storage.store import Store
from office_desk.storage.unit_of_work import unit_of_work

LARGEST_FILE = 50 * 1024 * 1024
"""Bytes; a scan of many pages fits, a film does not belong into a database."""


class Attachments:
    """Putting files in and taking them out."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def add(self, file_name: str, content: bytes, **links: Any) -> Saved:
        """Keep a file for the records that ``links`` names, for example ``agreement=3``.

        Raises:
            Refused: it is larger than `LARGEST_FILE`.
            Invalid: its name cannot be kept, or a link leads nowhere.
        """
        if len(content) > LARGEST_FILE:
            raise Refused("file_too_large", name=file_name, limit=LARGEST_FILE)
        kind = KINDS["attachments"]
        described = {
            "file_name": file_name,
            "purpose": "document",
            "media_type": mimetypes.guess_type(file_name)[0] or "application/octet-stream",
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        values = complete(kind, described | links)
        with unit_of_work(self._store, self._actor) as work:
            reasons = broken_rules(kind, values) or broken_links(work.connection, kind, None, values)
            if reasons:
                raise Invalid(kind.key, reasons)
            record_id = work.create(kind.key, values, content=content)
            return Saved(record_id, work.finish(Action.CREATE, Subject(kind.key, "")))

    def content(self, attachment_id: int) -> bytes:
        """The bytes of a file; raises NotFound."""
        table = sa.table("attachments", sa.column("id"), sa.column("content", sa.LargeBinary()))
        with self._store.reading() as connection:
            content = connection.scalar(sa.select(table.c.content).where(table.c.id == attachment_id))
        if content is None:
            raise NotFound("not_found", kind="attachments", id=attachment_id)
        return bytes(content)
