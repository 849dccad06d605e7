"""Desks for the use cases, each test on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from builders import opened, prepare_empty_desk, prepare_full_desk
from office_desk.services.desk import Desk


@pytest.fixture
def desk_url(databases: Any) -> str:
    """The address of a new, empty desk."""
    return databases.copy(prepare_empty_desk)


@pytest.fixture
def desk(desk_url: str) -> Iterator[Desk]:
    """Anna's desk, with nothing in it."""
    with opened(desk_url, "Anna") as desk:
        yield desk


@pytest.fixture
def other_desk(desk_url: str) -> Iterator[Desk]:
    """Boris's desk on the same database."""
    with opened(desk_url, "Boris") as desk:
        yield desk


@pytest.fixture
def full_desk(databases: Any) -> Iterator[Desk]:
    """A desk with some records of every kind."""
    with opened(databases.copy(prepare_full_desk), "Anna") as desk:
        yield desk
