"""Pausing Python's cyclic garbage collector while many records are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_pauses = 0


@contextmanager
def without_collection() -> Iterator[None]:
    """Pause the cyclic collector: records hold no cycles, and looking for some takes half of the time or more."""
    global _pauses
    is_enabled = gc.isenabled()
    with _lock:
        _pauses += 1
    gc.disable()
    try:
        yield
    finally:
        # All that was made counts as old without being looked through: the next collection would do just that.
        gc.freeze()
        with _lock:
            _pauses -= 1
        if is_enabled:
            gc.unfreeze()
            gc.enable()


def is_paused() -> bool:
    """Whether the collector is paused; whoever collects by hand waits until it is not."""
    return _pauses > 0
