"""When something was done, by the clock of this machine."""

from __future__ import annotations

from datetime import datetime

from office_desk.display import display_day, relative_day


def done_text(done_at: datetime, now: datetime, language: str) -> str:
    """How long ago, short: the time for today, else "yesterday", "3 days ago"."""
    local, today = done_at.astimezone(), now.astimezone().date()
    return f"{local:%H:%M}" if local.date() == today else relative_day(local.date(), today, language)


def exact_text(done_at: datetime, language: str) -> str:
    """Day and time to the second."""
    local = done_at.astimezone()
    return f"{display_day(local.date(), language)} {local:%H:%M:%S}"
