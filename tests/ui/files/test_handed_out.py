"""A file leaves the desk under a name that nothing can be done with but read it."""

from __future__ import annotations

import stat
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.ui.files.handed_out import LONGEST_NAME, may_be_opened, safe_file_name, write_private, write_whole


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Memorandum 2026.pdf", "Memorandum 2026.pdf"),
        ("备忘录（终稿）.docx", "备忘录（终稿）.docx"),
        ("Письмо №5.pdf", "Письмо №5.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\win.ini", "win.ini"),
        (".bashrc", "bashrc"),
        ("...", "file"),
        ("", "file"),
        ("a\x00b\n.txt", "ab.txt"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("setup.exe. . ", "setup.exe"),
        ("CON.pdf", "_CON.pdf"),
        ("lpt1.tar.pdf", "_lpt1.tar.pdf"),
        ('a<b>:"|?*.txt', "ab.txt"),
    ],
)
def test_a_name_keeps_what_is_harmless(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


@given(st.text(max_size=400))
def test_any_name_becomes_one_that_is_short_visible_and_no_path(name: str) -> None:
    safe = safe_file_name(name)
    assert 0 < len(safe.encode()) <= LONGEST_NAME + 1
    assert not set(safe) & set('/\\<>:"|?*')
    assert safe[0] != "."
    assert safe[-1] not in ". "
    assert all(unicodedata.category(each)[0] != "C" for each in safe)
    assert safe_file_name(safe) == safe


@pytest.mark.parametrize(
    "ending",
    ["exe", "bat", "cmd", "com", "js", "vbs", "ps1", "sh", "desktop", "lnk", "scr", "app", "jar", "msi", "html", "svg"],
)
def test_programs_scripts_and_shortcuts_are_not_opened(ending: str) -> None:
    for name in (f"a.{ending}", f"a.{ending.upper()}", f"a.pdf.{ending}", f"a.{ending}.", f"a.{ending} "):
        assert not may_be_opened(name)


@pytest.mark.parametrize("name", ["a.pdf", "a.PDF", "相片.jpg", "Список.xlsx", "a.exe.pdf"])
def test_documents_and_pictures_are_opened(name: str) -> None:
    assert may_be_opened(name)


def test_two_files_of_one_name_do_not_touch_each_other(tmp_path: Path) -> None:
    one, two = write_private(b"1", "a.txt", tmp_path), write_private(b"2", "a.txt", tmp_path)
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert one.parent != two.parent


def test_a_private_file_is_for_nobody_else(tmp_path: Path) -> None:
    place = write_private(b"1", "../../../a.txt", tmp_path)
    assert place.parent.parent == tmp_path
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0


def test_a_copy_that_cannot_be_finished_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"older")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("office_desk.ui.files.handed_out.os.replace", fail)
    with pytest.raises(OSError, match="No space"):
        write_whole(b"newer", place)
    assert place.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [place]
