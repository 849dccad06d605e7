"""Where a shared desk is on a server, as its parts and as the URL that opens it; a password is kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

USUAL_PORT = 5432
"""The port of PostgreSQL."""

_SCHEME = "postgresql"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a server, and who asks for it."""

    host: str = ""
    port: int = USUAL_PORT
    database: str = ""
    user: str = ""

    def url(self, password: str = "") -> str:
        """The URL that opens the desk; each part may hold any character."""
        secret = f":{quote(password, safe='')}" if password else ""
        who = f"{quote(self.user, safe='')}{secret}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{_SCHEME}://{who}{host}:{self.port}/{quote(self.database, safe='')}"


def read_url(location: str) -> tuple[ServerAddress, str] | None:
    """The address and the password in a URL; None for a file, or a URL that says more than an address can hold."""
    try:
        parts = urlsplit(location)
        port = parts.port or USUAL_PORT
    except ValueError:
        return None
    if parts.scheme.partition("+")[0] != _SCHEME or not parts.hostname or parts.query:
        return None
    database = unquote(parts.path.removeprefix("/"))
    address = ServerAddress(parts.hostname, port, database, unquote(parts.username or ""))
    return address, unquote(parts.password or "")


def without_password(location: str) -> str:
    """The location as it may be written down."""
    try:
        parts = urlsplit(location)
    except ValueError:
        return location
    if "://" not in location or parts.password is None:
        return location
    who, _, host = parts.netloc.rpartition("@")
    return parts._replace(netloc=f"{who.partition(':')[0]}@{host}").geturl()
