"""What all pages share, handed to each by the frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from office_desk.model.changes import Changes
from office_desk.settings import Settings
from office_desk.ui.change_bus import ChangeBus
from office_desk.ui.look.theme import Theme
from office_desk.ui.operations import Operations

if TYPE_CHECKING:
    from office_desk.ui.printing.offers import Offer


class Tell(Protocol):
    """Shows a plain sentence, with at most one thing to do about it: what it is called, and doing it."""

    def __call__(self, sentence: str, action: str = "", run: Callable[[], object] | None = None, /) -> None: ...


class PrintPapers(Protocol):
    """Shows the preview of one of several papers, the first one unless another is named."""

    def __call__(self, offers: Sequence[Offer], paper: str = "", /) -> None: ...


def _import_nothing(_event_id: int) -> None:
    """Stands where no window is that could import."""


def _print_nothing(offers: Sequence[Offer], paper: str = "", /) -> None:
    """Stands where no window is that could show a preview."""


@dataclass(frozen=True)
class Workplace:
    """The desk as a page meets it.

    Attributes:
        language: "en", "zh" or "ru" at this moment.
        notify: Shows what was done, with an offer to take it back: the toast after every write.
        tell: Shows a plain sentence in the same place.
        print_papers: Opens the preview of what can be printed.
        import_guests: Asks for files whose people are guests of an event, by its id.
        is_read_only: Whether nothing can be written; known once the desk is open, so before any answer arrives.
    """

    operations: Operations
    bus: ChangeBus
    theme: Theme
    settings: Settings
    language: Callable[[], str]
    notify: Callable[[Changes], None]
    tell: Tell
    is_read_only: Callable[[], bool]
    print_papers: PrintPapers = _print_nothing
    import_guests: Callable[[int], None] = _import_nothing
