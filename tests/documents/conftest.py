"""Papers are set in a home of their own: what an office put into its folder must not change a test."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The office's own folder for templates, empty at first."""
    monkeypatch.setenv("OFFICE_DESK_HOME", str(tmp_path / "home"))
    from office_desk.documents.papers import own_folder

    folder = own_folder()
    folder.mkdir(parents=True)
    return folder
