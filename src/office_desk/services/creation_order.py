"""The order in which records that point at each other are created."""

from __future__ import annotations

from office_desk.model.catalog import KINDS


def _creation_order() -> tuple[str, ...]:
    """Every kind after those that its records have to point at, and where it can be after all that they may."""
    order: dict[str, None] = {}

    def visit(kind: str, on_the_way: tuple[str, ...]) -> None:
        if kind in order or kind in on_the_way:
            return
        for link in sorted(KINDS[kind].links, key=lambda link: not link.required):
            visit(link.target, (*on_the_way, kind))
        order[kind] = None

    for kind in KINDS:
        visit(kind, ())
    return tuple(order)


CREATION_ORDER = _creation_order()
