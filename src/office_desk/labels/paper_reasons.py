"""The sentences for refusals and warnings about paper."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "paper_error": QT_TRANSLATE_NOOP("Reasons", "The template {file} has an error in line {line}: {detail}"),
    "paper_wants_network": QT_TRANSLATE_NOOP(
        "Reasons", "The template {file} loads a package from the network, which papers cannot."
    ),
}
