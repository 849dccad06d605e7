"""Settings survive: a restart, a hand-edited file, a broken file and a failed write."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk import settings
from office_desk.settings import Settings

_CHANGED = Settings(
    language="zh",
    scheme="dark",
    compact_rows=True,
    database="postgresql://desk.example/办公室",
    user_name="Чжан Ин",
    recent_databases=["C:\\Desk\\пример.db", "/srv/desk.db"],
    pages={"people": {"columns": ["name", "city"], "sort": {"key": "name", "descending": False}, "width": 240}},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_without_a_file_everything_is_at_its_default(path: Path) -> None:
    assert settings.load(path) == Settings()
    assert not path.parent.exists()


def test_what_was_saved_comes_back(path: Path) -> None:
    settings.save(_CHANGED, path)
    assert settings.load(path) == _CHANGED


_values = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc.张 \"'", min_size=1), inner, max_size=3),
    max_leaves=8,
)
_pages = st.dictionaries(
    st.sampled_from(["people", "open-days"]), st.dictionaries(st.text("xyz.", min_size=1), _values)
)


@given(_pages, _pages)
def test_whatever_a_page_keeps_comes_back_also_over_older_settings(
    tmp_path_factory: pytest.TempPathFactory, older: dict[str, dict[str, object]], newer: dict[str, dict[str, object]]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings.save(Settings(pages=older), path)
    settings.save(Settings(pages=newer), path)
    assert settings.load(path).pages == newer


def test_a_setting_goes_back_to_its_default(path: Path) -> None:
    settings.save(_CHANGED, path)
    settings.save(Settings(), path)
    assert settings.load(path) == Settings()


def test_unknown_keys_and_comments_stay(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('# mine\nfuture = "kept"\nlanguage = "ru"  # home\n\n[later]\nx = 1\n', encoding="utf-8")
    changed = settings.load(path)
    changed.language = "zh"
    changed.pages = {"people": {"columns": ["name"]}}
    settings.save(changed, path)
    content = path.read_text(encoding="utf-8")
    assert settings.load(path) == changed
    assert all(part in content for part in ("# mine", 'future = "kept"', "# home", "[later]"))


def test_a_file_of_comments_alone_keeps_them(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("# mine\n", encoding="utf-8")
    settings.save(_CHANGED, path)
    assert path.read_text(encoding="utf-8").startswith("# mine\n")
    assert settings.load(path) == _CHANGED


def test_saving_mends_a_value_of_a_wrong_kind(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("compact_rows = 1\n", encoding="utf-8")
    settings.save(Settings(compact_rows=True), path)
    assert settings.load(path).compact_rows is True


def test_a_missing_value_is_not_written(path: Path) -> None:
    settings.save(Settings(pages={"people": {"sort": None, "filters": [{"city": None, "name": "a"}]}}), path)
    assert settings.load(path).pages == {"people": {"filters": [{"name": "a"}]}}


@pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_broken_file_is_set_aside_and_said_once(path: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert settings.load(path) == Settings()
    assert path.with_name("settings.toml.broken").read_bytes() == content
    assert not path.exists()
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    "line",
    [
        'language = "de"',
        "compact_rows = 1",
        "recent_databases = [1]",
        "pages = []",
        "[pages]\npeople = 1",
        "user_name = []",
    ],
)
def test_a_value_of_a_wrong_kind_leaves_the_others_alone(
    path: Path, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text(f'scheme = "dark"\n{line}\n', encoding="utf-8")
    assert settings.load(path) == Settings(scheme="dark")
    assert len(caplog.records) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access lists instead of modes")
def test_nobody_else_can_read_the_file(path: Path) -> None:
    settings.save(_CHANGED, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(_CHANGED, path)

    def refuse(*_names: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="disk full"):
        settings.save(Settings(), path)
    assert settings.load(path) == _CHANGED
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


def test_the_default_place_is_the_persons_own_folder() -> None:
    assert settings.default_path() == Path(os.environ["OFFICE_DESK_HOME"], "config", "settings.toml")


def test_a_start_without_settings_does_not_load_the_toml_library(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from office_desk import settings;"
        f"settings.load(Path({str(path)!r})); sys.exit('tomlkit' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
