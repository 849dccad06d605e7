"""One window for one database file: a second start raises the first one's window."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from office_desk import paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_RAISE = b"raise\n"
_PATIENCE = 1_000  # milliseconds


class SingleInstance(QObject):
    """Holds a lock file beside the database while its window is open, and listens for a second start.

    A lock that a crashed program left behind is taken over: it names a process that runs no more.

    Signals:
        raise_requested: somebody started the program again; show the window.
    """

    raise_requested = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        whole = str(database.absolute()).encode("utf-8", "surrogateescape")
        self._name = f"office-desk-{hashlib.sha256(whole).hexdigest()[:16]}"
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock; answers False if another window has it. Without a place for it there is no lock."""
        folder = self._database.parent
        if not folder.is_dir():
            return True
        lock = QLockFile(str(self._database.with_name(self._database.name + ".lock")))
        # Only the process in the file counts, not its age: a window may stay open for weeks.
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return lock.error() != QLockFile.LockError.LockFailedError
        self._lock = lock
        return True

    def listen(self) -> None:
        """Begin to hear of second starts; loads QtNetwork, so after the first picture."""
        if self._lock is None:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # We hold the lock, so a server of this name is the remains of one that crashed.
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def raise_other(self) -> bool:
        """Ask the window that has the lock to come to the front; answers False if it does not hear."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(_RAISE)
        is_heard = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return is_heard

    def release(self) -> None:
        """Let others have the database."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _answer(self) -> None:
        server = self._server
        while server is not None and (connection := server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            self.raise_requested.emit()


def local_file(location: str) -> Path | None:
    """The file of a database, or None for a server's URL."""
    if "://" not in location:
        return Path(location)
    prefix = "sqlite:///"
    return Path(location[len(prefix) :]) if location.startswith(prefix) else None


def ensure_folder(database: Path) -> None:
    """Make the program's own folder of databases; others are where the person put them."""
    if database.parent == paths.data_dir():
        paths.private_directory(database.parent)
