"""One record with everything a colleague would tell about it, 360 pixels wide.

`CardPanel` is loaded when it is first asked for, because pages without a card use the lines of this package too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from office_desk.ui.card.panel import CardPanel

__all__ = ["CardPanel"]


def __getattr__(name: str) -> Any:
    if name == "CardPanel":
        from office_desk.ui.card.panel import CardPanel

        return CardPanel
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
