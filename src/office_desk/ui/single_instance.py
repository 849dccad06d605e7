"""One window for one database file: a second start raises the first one's window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

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
        name = self._server_name()
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def raise_other(self) -> bool:
        """Ask the window that has the lock to come to the front; answers False if it does not hear."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._server_name())
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

    def _server_name(self) -> str:
        """A name for the database that is the same in every process and short enough for a socket."""
        from hashlib import sha256

        whole = str(self._database.resolve()).encode("utf-8", "surrogateescape")
        return f"office-desk-{sha256(whole).hexdigest()[:16]}"

    def _answer(self) -> None:
        server = self._server
        while server is not None and (connection := server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            self.raise_requested.emit()
