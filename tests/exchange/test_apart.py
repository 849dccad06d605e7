"""Sources are read in a process apart: what a file does to a reader stays there and gives one sentence here."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import xlsxwriter

from office_desk.exchange import apart
from office_desk.exchange.apart import READ_APART, child_command, read_apart
from office_desk.exchange.plain import options_to_plain
from office_desk.exchange.reading import Format, Reading, ReadOptions, Source
from office_desk.exchange.reading_frames import ReadingFrames, read_frame
from office_desk.labels import reason
from office_desk.model.errors import DeskError, Reason, Refused
from office_desk.model.progress import Cancelled

HOSTILE = Path(__file__).parents[3] / "shared" / "hostile"


def written(folder: Path, content: bytes | str, name: str = "list.csv") -> Source:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return Source(path)


def refusal(source: Source, **limits: float) -> Reason:
    with pytest.raises(Refused) as caught:
        read_apart(source, ReadOptions(), **limits)  # type: ignore[arg-type]
    return caught.value.reason


def instead(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Start this program as the process apart."""
    monkeypatch.setattr(apart, "child_command", lambda: [sys.executable, "-c", program])


def far_apart_cells() -> bytes:
    """A workbook of one and a half kilobytes with a cell in the first and one in the last corner."""
    octets = io.BytesIO()
    with xlsxwriter.Workbook(octets, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, "x")
        sheet.write_string(1_048_575, 16_383, "y")
    return octets.getvalue()


def request_for(name: str) -> str:
    options = options_to_plain(ReadOptions())
    return json.dumps({"name": name, "options": options, "seconds": 30, "memory": 10**9, "largest": 10**6})


def test_a_table_arrives_whole(tmp_path: Path) -> None:
    rows = "".join(f"Имя {number},+7495{number:07}\n" for number in range(5_000))
    reading = read_apart(written(tmp_path, "Имя,Телефон\n" + rows, "список.csv"), ReadOptions())

    assert (reading.name, reading.format, len(reading.digest)) == ("список.csv", Format.CSV, 64)
    assert reading.table is not None
    assert reading.table.rows[-1] == ("Имя 4999", "+74950004999")
    assert reading.table.numbers[-1] == 5_001


def test_what_a_person_chose_reaches_the_reader(tmp_path: Path) -> None:
    source = written(tmp_path, "Имя;Телефон\nАня;1\n".encode("koi8-r"))
    reading = read_apart(source, ReadOptions(encoding="koi8-r", separator=";", header_row=0))

    assert reading.table is not None
    assert reading.table.rows == [("Имя", "Телефон"), ("Аня", "1")]


def test_a_pasted_text_is_read_as_what_it_is() -> None:
    reading = read_apart(Source(text="Имя\tТелефон\nАня\t1\n"), ReadOptions())

    assert (reading.name, reading.format, reading.separator) == ("", Format.TSV, "\t")


def test_a_refusal_of_the_reader_arrives_with_its_values(tmp_path: Path) -> None:
    found = refusal(written(tmp_path, b"%PDF-1.7\n", "flyer.csv"))

    assert (found.code, found.values["name"]) == ("source_is_pdf", "flyer.csv")


def test_a_lasting_reading_is_stopped_after_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_LOOK_EVERY", 0.001)  # no process answers sooner than that
    found = refusal(written(tmp_path, "Name,Tel\nAnn,1\n"), seconds=0.0)

    assert found.code == "reading_took_too_long"


def test_a_process_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "pid"
    instead(monkeypatch, f"import os,time; open({str(told)!r},'w').write(str(os.getpid())); time.sleep(600)")
    found = refusal(written(tmp_path, "Name,Tel\nAnn,1\n"), seconds=2.0)

    assert found.code == "reading_took_too_long"
    with pytest.raises(ProcessLookupError):
        os.kill(int(told.read_text()), 0)


def test_cancel_ends_the_process_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "pid"
    program = f"import os,time; open({str(told)!r},'w').write(str(os.getpid())); time.sleep(600)"
    instead(monkeypatch, program)

    def progress(_done: int, _total: int) -> None:
        if told.exists() and told.read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        read_apart(written(tmp_path, "Name,Tel\nAnn,1\n"), ReadOptions(), progress)
    with pytest.raises(ProcessLookupError):
        os.kill(int(told.read_text()), 0)


def test_cancel_while_rows_arrive_ends_it_too(tmp_path: Path) -> None:
    rows = "".join(f"Name {number},{number}\n" for number in range(60_000))

    def progress(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    before = threading.active_count()
    with pytest.raises(Cancelled):
        read_apart(written(tmp_path, "Name,Tel\n" + rows), ReadOptions(), progress)
    assert threading.active_count() == before


def test_progress_tells_how_many_rows_have_arrived_of_how_many(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    rows = "".join(f"Name {number},x\n" for number in range(4_500))
    read_apart(written(tmp_path, "Name,Tel\n" + rows), ReadOptions(), lambda done, total: told.append((done, total)))

    assert told[0] == (0, 0)
    assert told[-1] == (4_500, 4_500)
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import os; os._exit(3)", "reading_failed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "reading_failed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "reading_needs_memory"),
        ("raise MemoryError", "reading_needs_memory"),
        ("import os, time; os.close(1); time.sleep(600)", "reading_failed"),
        ("print('no frame at all, and quite a long text of another kind')", "reading_failed"),
        ("import sys; sys.stdout.buffer.write(bytes([0, 0, 0, 4]) + b'nope')", "reading_failed"),
    ],
)
def test_a_process_that_dies_gives_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, code: str
) -> None:
    instead(monkeypatch, program)
    found = refusal(written(tmp_path, "Name,Tel\nAnn,1\n", "list.csv"))

    assert found.code == code
    assert "list.csv" in reason(found)


def test_a_process_that_cannot_be_started_gives_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "child_command", lambda: [str(tmp_path / "no such program")])

    assert refusal(written(tmp_path, "Name,Tel\nAnn,1\n")).code == "reading_cannot_start"


@pytest.mark.skipif(sys.platform != "linux", reason="only there does the system itself limit the memory")
def test_a_file_that_needs_too_much_memory_is_refused_and_costs_this_process_nothing(tmp_path: Path) -> None:
    source = written(tmp_path, "Name,Tel\n" + "Ann,1\n" * 3_000_000)
    found = refusal(source, memory=150_000_000)

    assert found.code == "reading_needs_memory"


@pytest.mark.skipif(sys.platform != "linux", reason="only there does the system itself limit the memory")
def test_a_sheet_whose_cells_lie_at_both_ends_of_it_ends_the_process_apart_alone(tmp_path: Path) -> None:
    # The library makes room for all 17,000,000,000 cells between them.
    assert refusal(written(tmp_path, far_apart_cells(), "far.xlsx")).code == "reading_needs_memory"


@pytest.mark.skipif(sys.platform != "linux", reason="asks the memory of a process as Linux tells it")
def test_memory_is_also_watched_from_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import time; held = b'x' * 300_000_000; time.sleep(600)")

    assert refusal(written(tmp_path, "Name,Tel\n"), memory=100_000_000).code == "reading_needs_memory"


def test_a_reader_that_breaks_says_so_in_the_log_and_not_to_the_person(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = (
        "import sys; from office_desk.exchange import readers, reading_child\n"
        "def broken(*_): raise KeyError('the marker of this fault')\n"
        "readers.read_bytes = broken; reading_child.main(sys.argv[1])"
    )
    instead(monkeypatch, program)
    found = refusal(written(tmp_path, "Name,Tel\nAnn,1\n"))

    assert found.code == "reading_failed"
    assert "the marker of this fault" in caplog.text
    assert "the marker of this fault" not in reason(found)


def test_what_a_library_prints_does_not_disturb_the_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "import os, sys; from office_desk.exchange import readers, reading_child\n"
        "read = readers.read_bytes\n"
        "def noisy(*given): print('x' * 9999, flush=True); os.write(1, b'y' * 9999); return read(*given)\n"
        "readers.read_bytes = noisy; reading_child.main(sys.argv[1])"
    )
    instead(monkeypatch, program)
    reading = read_apart(written(tmp_path, "Name,Tel\nAnn,1\n"), ReadOptions())

    assert reading.table is not None
    assert reading.table.rows == [("Ann", "1")]


def test_several_workers_read_at_the_same_time(tmp_path: Path) -> None:
    readings: dict[int, Reading] = {}

    def read(number: int) -> None:
        source = written(tmp_path, f"Name,Tel\nAnn,{number}\n", f"{number}.csv")
        readings[number] = read_apart(source, ReadOptions())

    workers = [threading.Thread(target=read, args=(number,)) for number in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert {number: reading.table and reading.table.rows for number, reading in readings.items()} == {
        number: [("Ann", str(number))] for number in range(3)
    }


def test_the_process_apart_loads_neither_the_window_nor_the_database_nor_the_catalog(tmp_path: Path) -> None:
    program = (
        "import sys; from office_desk.exchange import reading_child\n"
        "reading_child.main(sys.argv[1])\n"
        "heavy = 'PySide6 sqlalchemy phonenumbers icalendar python_calamine office_desk.model.catalog'.split()\n"
        "print(*(name for name in heavy if name in sys.modules), file=sys.stderr)"
    )
    with written(tmp_path, "Name,Tel\nAnn,1\n").path.open("rb") as stream:  # type: ignore[union-attr]
        done = subprocess.run(
            [sys.executable, "-c", program, request_for("a.csv")], stdin=stream, capture_output=True, check=True
        )

    assert done.stderr.decode().split() == []


def test_a_folder_of_downloads_gives_the_process_no_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "csv.py").write_text("raise SystemExit('a module of the folder ran')")
    monkeypatch.chdir(tmp_path)

    assert read_apart(written(tmp_path, "Name,Tel\nAnn,1\n"), ReadOptions()).format is Format.CSV


def test_a_frozen_program_starts_itself_with_an_argument_it_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = child_command()
    assert command == [sys.executable, READ_APART]

    with written(tmp_path, "Name,Tel\nAnn,1\n").path.open("rb") as stream:  # type: ignore[union-attr]
        done = subprocess.Popen(
            [command[0], "-m", "office_desk", *command[1:], request_for("a.csv")], stdin=stream, stdout=subprocess.PIPE
        )
        answers = ReadingFrames()
        assert done.stdout is not None
        while frame := read_frame(done.stdout):
            answers.take(frame)
        done.stdout.close()
        assert done.wait() == 0
    assert answers.reading is not None
    assert answers.reading.name == "a.csv"


def test_a_process_nobody_listens_to_any_more_ends(tmp_path: Path) -> None:
    rows = "".join(f"Name {number},{number}\n" for number in range(50_000))
    with written(tmp_path, "Name,Tel\n" + rows).path.open("rb") as stream:  # type: ignore[union-attr]
        orphan = subprocess.Popen(
            [*child_command(), request_for("a.csv")], stdin=stream, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert orphan.stdout is not None
        orphan.stdout.close()

    assert orphan.wait(60) == 1


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile files do not lie beside this checkout")
@pytest.mark.parametrize("path", sorted(HOSTILE.glob("*")), ids=lambda path: path.name)
def test_every_hostile_file_is_read_or_refused_with_a_sentence(path: Path) -> None:
    started = time.monotonic()
    try:
        reading = read_apart(Source(path), ReadOptions())
        told = [reason(note) for note in reading.notes]
    except DeskError as error:
        told = [reason(error.reason)]

    assert all(text and "{" not in text for text in told)
    assert time.monotonic() - started < apart.SECONDS
