"""What a large import held is freed away from the window, and not before the window has let it go."""

from __future__ import annotations

import threading
import weakref

import pytest
from assistant_driver import WAIT, ImportOffice

from office_desk.exchange.reading import Format, Reading
from office_desk.ui.import_assistant import letting_go


class Held:
    """Stands for a record."""


def test_many_records_are_freed_on_a_worker(office: ImportOffice, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letting_go, "_DELAY", 0)
    threads: set[str] = set()
    reading = Reading("many.vcf", Format.VCARD, records=[Held() for _ in range(1_000)])  # type: ignore[misc]
    for record in reading.records:
        weakref.finalize(record, lambda: threads.add(threading.current_thread().name))
    last = weakref.ref(record)
    letting_go.let_go(office.operations, reading, None)
    del reading, record
    assert last() is not None
    qtbot.waitUntil(lambda: last() is None, timeout=WAIT)
    office.settle()
    assert threading.main_thread().name not in threads
