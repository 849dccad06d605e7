"""An open desk: every use case, grouped; made by `open_desk`.

Each group is loaded when it is first asked for. A list can so be shown before the ORM and the record classes are
there, which take longer to load than all of Qt.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from office_desk.storage.store import Store

if TYPE_CHECKING:
    from office_desk.services.agenda import Agenda
    from office_desk.services.attachments import Attachments
    from office_desk.services.cards import Cards
    from office_desk.services.checkup import Checkup
    from office_desk.services.duplicates import Duplicates
    from office_desk.services.exports import Exports
    from office_desk.services.history import History
    from office_desk.services.imports import Imports
    from office_desk.services.lists import Lists
    from office_desk.services.printing.papers import Papers
    from office_desk.services.records import Records
    from office_desk.services.sample_office import SampleOffice
    from office_desk.services.search import Search


class Desk:
    """What the window and the command line knock at.

    Attributes:
        location: The file, or the server without its password.
        is_read_only: Every write is refused, because the file may only be read.
        is_shared: Other desks may write to it from other machines.
        actor: Who works here; their own work is what Undo takes back.
    """

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self.location = store.location.shown
        self.is_read_only = store.is_read_only
        self.is_shared = store.location.path is None
        self.actor = actor

    @cached_property
    def lists(self) -> Lists:
        """Lists, counted and read a window at a time."""
        from office_desk.services.lists import Lists

        return Lists(self._store)

    @cached_property
    def records(self) -> Records:
        """Creating, changing, deleting and linking."""
        from office_desk.services.records import Records

        return Records(self._store, self.actor)

    @cached_property
    def history(self) -> History:
        """What was done, and taking it back."""
        from office_desk.services.history import History

        return History(self._store, self.actor)

    @cached_property
    def search(self) -> Search:
        """Finding anything by any name."""
        from office_desk.services.search import Search

        return Search(self._store)

    @cached_property
    def cards(self) -> Cards:
        """One record with everything around it."""
        from office_desk.services.cards import Cards

        return Cards(self._store)

    @cached_property
    def agenda(self) -> Agenda:
        """What is due and what is coming."""
        from office_desk.services.agenda import Agenda

        return Agenda(self._store)

    @cached_property
    def attachments(self) -> Attachments:
        """Files kept inside the desk."""
        from office_desk.services.attachments import Attachments

        return Attachments(self._store, self.actor)

    @cached_property
    def exports(self) -> Exports:
        """Lists and the whole desk written for other programs."""
        from office_desk.services.exports import Exports

        return Exports(self._store)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Records that are there twice: finding, comparing, merging and telling them apart."""
        from office_desk.services.duplicates import Duplicates

        return Duplicates(self._store, self.actor)

    @cached_property
    def imports(self) -> Imports:
        """Files and texts in: reading, planning, carrying out."""
        from office_desk.services.imports import Imports

        return Imports(self._store, self.actor)

    @cached_property
    def papers(self) -> Papers:
        """Printing."""
        from office_desk.services.printing.papers import Papers

        return Papers(self._store, self.actor)

    @cached_property
    def sample(self) -> SampleOffice:
        """The sample office."""
        from office_desk.services.sample_office import SampleOffice

        return SampleOffice(self._store, self.actor)

    @cached_property
    def checkup(self) -> Checkup:
        """The check of the whole desk."""
        from office_desk.services.checkup import Checkup

        return Checkup(self._store)

    def warm_up(self) -> None:
        """Load what the first save would wait for; for a worker, once the first list is shown."""
        from office_desk.names.pinyin import name_to_pinyin

        _ = self.records, self.cards, self.history
        name_to_pinyin("张")

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()


def open_desk(location: str, actor: str, *, may_make: bool = True) -> Desk:
    """Open the desk in a file or on a server, making or upgrading it where needed.

    Raises:
        CannotOpen: with the reason; what was there is as it was. Also where there is no file and ``may_make`` is not
            set.
    """
    return Desk(Store.open(location, may_make=may_make), actor)
