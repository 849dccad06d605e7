"""Runs commands in the process of the tests, the way a person or a script does."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from office_desk.cli import main


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The JSON list on standard output."""
        objects: list[dict[str, Any]] = json.loads(self.out)
        assert isinstance(objects, list)
        return objects

    @property
    def ids(self) -> list[int]:
        """The ids of the JSON objects."""
        return [one["id"] for one in self.objects]


class CommandLine:
    """Runs commands in this process against one database."""

    def __init__(self, database: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.database = database
        self._capsys = capsys

    def __call__(self, *words: str) -> Outcome:
        """Run a command on the database."""
        return self.bare("--database", self.database, *words)

    def bare(self, *words: str) -> Outcome:
        """Run a command as it stands."""
        self._capsys.readouterr()
        status = main(list(words))
        captured = self._capsys.readouterr()
        assert "Traceback" not in captured.err
        return Outcome(status, captured.out, captured.err)

    def done(self, *words: str) -> Outcome:
        """Run a command that must succeed."""
        outcome = self(*words)
        assert outcome.status == 0, outcome.err
        assert outcome.err == ""
        return outcome

    def add(self, kind: str, *assignments: str) -> int:
        """Add a record and answer its id."""
        (record_id,) = self.done("--json", "add", kind, *assignments).ids
        return record_id

    def record(self, kind: str, record_id: int) -> dict[str, Any]:
        """A record as JSON."""
        (found,) = self.done("show", kind, str(record_id), "--json").objects
        return found
