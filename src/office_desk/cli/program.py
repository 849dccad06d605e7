"""The way of one command: language, database, work, and an exit status with a sentence for every refusal.

Status 0 is done, 1 refused with a reason on standard error, 2 wrong usage. A traceback goes to the log only.
"""

from __future__ import annotations

import argparse
import getpass
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from office_desk import labels, log, paths, settings
from office_desk.cli.arguments import PROGRAM, asked_language, parse
from office_desk.language import Language, TsBackend, environment_language, use_backend
from office_desk.model.errors import DeskError, Invalid, Reason, UndoBlocked

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_LOG = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say, by default those of the process, and answer the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    _never_fail_to_print()
    log_file = log.start()
    previous = use_backend(TsBackend(environment_language()))
    try:
        status = _run(given)
        sys.stdout.flush()
        return status
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else DONE
    except DeskError as refusal:
        _tell_refusal(refusal)
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain once more when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        _tell(labels.reason(Reason.of("interrupted")))
        return INTERRUPTED
    except OSError as error:
        _LOG.exception("the system refused")
        code = "cannot_open" if error.filename else "output_failed"
        _tell(labels.reason(Reason.of(code, path=error.filename or "", detail=error.strerror or "")))
    except Exception:
        _LOG.exception("a command failed")
        _tell(labels.reason(Reason.of("unexpected", detail=str(log_file or ""))))
    finally:
        use_backend(previous)
        log.stop()
    return REFUSED


def _run(argv: Sequence[str]) -> int:
    chosen = settings.load()
    if asked := asked_language(argv):
        chosen = replace(chosen, language=asked)
    language = environment_language() if chosen.language == "system" else Language(chosen.language)
    use_backend(TsBackend(language))
    arguments = parse(argv)
    if arguments.command is None:
        from office_desk.cli.window import open_window

        return open_window(arguments, chosen)
    with _location(arguments, chosen) as location:
        if arguments.command == "screenshot":
            from office_desk.cli.window import draw_pages

            return draw_pages(arguments, chosen, location)
        return _run_on_desk(arguments, chosen, location, language)


def _run_on_desk(arguments: argparse.Namespace, chosen: settings.Settings, location: str, language: Language) -> int:
    # The services bring the database along, which help, wrong usage and the window do not wait for.
    from office_desk.cli.commands import COMMANDS, MAKING
    from office_desk.cli.request import Request
    from office_desk.services.desk import open_desk

    # A name that was mistyped would else be an empty desk; the person's own is made on its first use.
    is_named = bool(arguments.database or chosen.database) and not arguments.demo
    may_make = arguments.command in MAKING or not is_named
    desk = open_desk(location, chosen.user_name or _login_name(), may_make=may_make)
    try:
        if arguments.demo and desk.sample.is_empty():
            desk.sample.load()
        return COMMANDS[arguments.command](Request(desk, arguments, language.value))
    finally:
        desk.close()


@contextmanager
def _location(arguments: argparse.Namespace, chosen: settings.Settings) -> Iterator[str]:
    """Answer the database to work on; that of `--demo` is gone afterwards unless one was named."""
    if arguments.database:
        yield arguments.database
    elif arguments.demo:
        with TemporaryDirectory(prefix=f"{PROGRAM}-demo-", ignore_cleanup_errors=True) as folder:
            yield str(Path(folder) / paths.DATABASE_NAME)
    elif chosen.database:
        yield chosen.database
    else:
        paths.private_directory(paths.data_dir())
        yield str(paths.default_database())


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # A user id without a name, as in some containers.
        return ""


def _never_fail_to_print() -> None:
    """Let a terminal that knows no Chinese show question marks, and a closed output nothing, and go on."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # it stays for as long as the program
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _tell_refusal(refusal: DeskError) -> None:
    if isinstance(refusal, Invalid):
        for key, reason in refusal.reasons.items():
            _tell(f"{key}: {labels.reason(reason)}" if key else labels.reason(reason))
        return
    _tell(labels.reason(refusal.reason))
    if isinstance(refusal, UndoBlocked):
        for obstacle in refusal.obstacles:
            _tell(f"  {labels.obstacle_sentence(obstacle)}")


def _tell(sentence: str) -> None:
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)
