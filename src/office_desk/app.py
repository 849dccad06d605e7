"""The window's composition root: what runs when somebody starts the program, or wants pictures of its pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from office_desk.settings import Settings

PICTURE_SIZE = (1280, 800)

_LONGEST_OPENING = 60_000  # milliseconds
_LONGEST_PAGE = 20_000


def run_window(settings: Settings, location: str = "", *, demo: bool = False, language: str = "") -> int:
    """Open the window and answer the exit status when it is closed.

    Args:
        location: Database file or URL; empty for the one in the settings, else the default one.
        demo: Open the sample office, in a file of its own unless `location` names another.
        language: Spoken for this run instead of the settings' one.
    """
    from PySide6.QtWidgets import QApplication

    from office_desk.ui.program import Program

    app = QApplication(sys.argv[:1])
    program = Program(app, settings, language=language)
    if not program.start(location or ("" if demo else settings.database), with_sample=demo):
        return 0
    return int(app.exec())


def take_screenshots(
    settings: Settings,
    location: str,
    pictures: Mapping[str, Path],
    *,
    demo: bool = False,
    scheme: str = "light",
    language: str = "",
    size: tuple[int, int] = PICTURE_SIZE,
) -> int:
    """Draw pages, by key, into PNG files without a display; answers 0, or 1 with a sentence on stderr.

    The pixels per point are Qt's own QT_SCALE_FACTOR.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from office_desk.ui.pictures import PictureTaker

    taker = PictureTaker(settings, scheme=scheme, language=language, size=size)
    refusal = taker.open(location, next(iter(pictures), ""), with_sample=demo, patience=_LONGEST_OPENING)
    for key, path in {} if refusal else pictures.items():
        refusal = refusal or taker.take(key, path, patience=_LONGEST_PAGE)
    taker.close()
    if refusal:
        sys.stderr.write(f"{refusal}\n")
    return 1 if refusal else 0
