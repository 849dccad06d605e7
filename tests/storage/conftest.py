"""Stores for the tests below the use cases, each on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from builders import prepare_empty_desk
from office_desk.storage.store import Store


@pytest.fixture
def desk_url(databases: Any) -> str:
    """The address of a new, empty desk."""
    return databases.copy(prepare_empty_desk)


@pytest.fixture
def store(desk_url: str) -> Iterator[Store]:
    """An open store with nothing in it."""
    store = Store.open(desk_url)
    yield store
    store.close()


@pytest.fixture
def desk_file(tmp_path: Path) -> Path:
    """A desk in a file of its own, with nothing in it."""
    path = tmp_path / "desk.sqlite"
    prepare_empty_desk(str(path))
    return path
