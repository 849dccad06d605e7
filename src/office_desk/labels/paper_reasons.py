"""The sentences for refusals and warnings about paper."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "paper_error": QT_TRANSLATE_NOOP("Reasons", "The template {file} has an error in line {line}: {detail}"),
    "paper_warning": QT_TRANSLATE_NOOP("Reasons", "The template {file}, line {line}: {detail}"),
    "paper_unreadable": QT_TRANSLATE_NOOP("Reasons", "The template {file} cannot be read: {detail}"),
    "paper_not_utf8": QT_TRANSLATE_NOOP(
        "Reasons", "The template {file} is not in UTF-8; save it in that encoding and try again."
    ),
    "unknown_paper": QT_TRANSLATE_NOOP("Reasons", "There is no paper “{key}”; these are known: {known}."),
    "unknown_style": QT_TRANSLATE_NOOP("Reasons", "There is no style “{key}”; these are known: {known}."),
    "logo_missing": QT_TRANSLATE_NOOP(
        "Reasons", "The logo {path} cannot be read; choose another picture in the preferences."
    ),
    "logo_format": QT_TRANSLATE_NOOP("Reasons", "The logo {path} is no picture of these formats: {known}."),
    "logo_damaged": QT_TRANSLATE_NOOP(
        "Reasons", "The logo {path} is damaged; choose another picture in the preferences."
    ),
    "paper_wants_network": QT_TRANSLATE_NOOP(
        "Reasons", "The template {file} loads a package from the network, which papers cannot."
    ),
    "no_directory": QT_TRANSLATE_NOOP(
        "Reasons", "A directory holds people or organizations; choose one of those lists."
    ),
    "unknown_label_sheet": QT_TRANSLATE_NOOP(
        "Reasons", "There is no sheet of labels “{key}” for this paper; these are known: {known}."
    ),
    "style_not_copied": QT_TRANSLATE_NOOP("Reasons", "The style could not be copied to {path}: {detail}."),
}
