"""An open desk: every use case, grouped; made by `open_desk`."""

from __future__ import annotations

from office_desk.services.agenda import Agenda
from office_desk.services.cards import Cards
from office_desk.services.checkup import Checkup
from office_desk.services.history import History
from office_desk.services.lists import Lists
from office_desk.services.records import Records
from office_desk.services.sample_office import SampleOffice
from office_desk.services.search import Search
from office_desk.storage.store import Store


class Desk:
    """What the window and the command line knock at.

    Attributes:
        location: The file, or the server without its password.
        is_shared: Other desks may write to it from other machines.
    """

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self.location = store.location.shown
        self.is_read_only = store.is_read_only
        self.is_shared = store.location.path is None
        self.actor = actor
        self.lists = Lists(store)
        self.records = Records(store, actor)
        self.history = History(store, actor)
        self.search = Search(store)
        self.cards = Cards(store)
        self.agenda = Agenda(store)
        self.sample = SampleOffice(store, actor)
        self.checkup = Checkup(store)

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()


def open_desk(location: str, actor: str) -> Desk:
    """Open the desk in a file or on a server, making or upgrading it where needed.

    Args:
        actor: Who works here; their own work is what Undo takes back.

    Raises:
        CannotOpen: with the reason; what was there is as it was.
    """
    return Desk(Store.open(location), actor)
