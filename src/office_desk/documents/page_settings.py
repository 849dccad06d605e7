"""The page setup of the papers as a person's settings keep it."""

from __future__ import annotations

from pathlib import Path

from office_desk.documents.paper import PageSetup
from office_desk.settings import Settings


def page_setup(settings: Settings) -> PageSetup:
    """The page that papers are laid out for unless a print says otherwise."""
    return PageSetup(
        size=settings.paper_size,
        margin=settings.paper_margin if settings.paper_margin >= 0 else None,
        letterhead=settings.letterhead,
        logo=Path(settings.logo) if settings.logo else None,
    )
