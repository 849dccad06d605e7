"""A source is looked at from outside before anything of it is read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from office_desk.exchange import sources
from office_desk.exchange.reading import Source
from office_desk.exchange.sources import LARGEST_OCTETS, open_source, told_name
from office_desk.labels import reason
from office_desk.model.errors import DeskError


def refusal(path: Path) -> str:
    with pytest.raises(DeskError) as caught:
        open_source(Source(path))
    assert path.name in reason(caught.value.reason)
    return caught.value.reason.code


def test_a_file_is_opened_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"Name\n")
    opened = open_source(Source(tmp_path / "a.csv"))

    with opened.stream:
        assert (opened.stream.read(), opened.size) == (b"Name\n", 5)


def test_a_pasted_text_is_read_as_utf_8_whatever_it_holds() -> None:
    opened = open_source(Source(text="张颖 \ud800 ё"))

    with opened.stream:
        assert opened.stream.read() == "张颖 ? ё".encode()


def test_a_text_of_blanks_is_refused() -> None:
    with pytest.raises(DeskError) as caught:
        open_source(Source(text=" \n"))

    assert caught.value.reason.code == "nothing_was_pasted"


def test_a_file_of_two_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    path.touch()
    os.truncate(path, 2 * 1024**3)

    assert refusal(path) == "source_too_large"


def test_the_largest_file_is_still_opened(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.touch()
    os.truncate(path, LARGEST_OCTETS)

    with open_source(Source(path)).stream as stream:
        assert stream.read(1) == b"\0"


def test_what_is_no_file_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "source_is_folder"
    assert refusal(tmp_path / "gone.csv") == "source_missing"
    (tmp_path / "empty.csv").touch()
    assert refusal(tmp_path / "empty.csv") == "source_is_empty"


@pytest.mark.skipif(sys.platform == "win32", reason="has neither")
def test_pipes_and_devices_are_refused_without_waiting_for_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")

    assert refusal(tmp_path / "pipe.csv") == "source_is_no_file"
    assert refusal(Path("/dev/zero")) == "source_is_no_file"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "Permission denied"), "source_not_permitted"),
        (OSError(5, "Input/output error"), "cannot_open"),
    ],
)
def test_a_file_that_the_system_does_not_give_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    # Who runs the tests may read everything, and disks that fail are rare: the system's answer is given here.
    def refuse(*_arguments: object) -> int:
        raise error

    (tmp_path / "a.csv").write_bytes(b"Name\n")
    monkeypatch.setattr(sources.os, "open", refuse)

    assert refusal(tmp_path / "a.csv") == code


def test_a_name_that_no_system_takes_is_refused() -> None:
    with pytest.raises(DeskError):
        open_source(Source(Path("a\0b.csv")))


def test_a_pasted_text_is_called_by_its_beginning() -> None:
    assert told_name(Source(text="\n张颖\t老师 " + "x" * 100)) == "张颖 老师 " + "x" * 34
    assert told_name(Source(Path("folder/list.csv"))) == "list.csv"
