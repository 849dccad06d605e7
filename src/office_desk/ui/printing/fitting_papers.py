"""Which papers fit what is selected, the most fitting first."""

from __future__ import annotations

_OF_ONE_EVENT = ("schedule", "sign-in", "badges", "place-cards", "certificates")
_OF_PEOPLE = ("people", "organizations")


def papers_of_record(kind: str) -> tuple[str, ...]:
    """The papers about one record of a kind."""
    match kind:
        case "events":
            return _OF_ONE_EVENT
        case "organizations":
            return ("dossier", "directory")
        case "people":
            return ("directory",)
        case "interactions":
            return ("briefing",)
        case _:
            return ()


def papers_of_list(kind: str, selected: int) -> tuple[str, ...]:
    """The papers of a list's page: a selected event is printed first, of anything else the list."""
    if selected == 1 and kind == "events":
        return (*papers_of_record(kind), "list")
    if selected == 1:
        return ("list", *papers_of_record(kind))
    return ("list", "directory") if kind in _OF_PEOPLE else ("list",)
