"""Where things lie on this machine: the program's own resources, and the person's data, settings and logs.

Nothing is created by asking. The environment variable OFFICE_DESK_HOME puts data, settings and logs together
under one folder, for a portable copy and for tests.
"""

from __future__ import annotations

import os
from pathlib import Path

HOME_VARIABLE = "OFFICE_DESK_HOME"
DATABASE_NAME = "office-desk.db"

_FOLDER_NAME = "office-desk"
_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """A file or folder that came with the program.

    An installed package carries its resources inside; a checkout keeps them at the top, where an editable
    install does not see them, so that place is looked at second. Raises FileNotFoundError if neither has it.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parents[1] / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"Office Desk came without its file {'/'.join(parts)}.")


def data_dir() -> Path:
    """The folder of the person's own database and its backups."""
    if home := _own_home():
        return home / "data"
    from platformdirs import user_data_path

    return user_data_path(_FOLDER_NAME, appauthor=False)


def config_dir() -> Path:
    """The folder of the person's settings."""
    if home := _own_home():
        return home / "config"
    from platformdirs import user_config_path

    return user_config_path(_FOLDER_NAME, appauthor=False)


def log_dir() -> Path:
    """The folder of the program's logs."""
    if home := _own_home():
        return home / "logs"
    from platformdirs import user_log_path

    return user_log_path(_FOLDER_NAME, appauthor=False)


def default_database() -> Path:
    """The database that opens when none was named."""
    return data_dir() / DATABASE_NAME


def private_directory(path: Path) -> Path:
    """Make the folder if it is missing and let nobody but its owner into it; answers the folder.

    Raises FileExistsError if a file stands there, and OSError if the folder cannot be made or closed to
    others. Windows keeps its own access lists, which a person's own folders already have right.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "nt" and path.stat().st_mode & 0o077:
        path.chmod(0o700)
    return path


def _own_home() -> Path | None:
    named = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(named).expanduser().absolute() if named else None
