"""What a directory of people or organizations says, and the labels to send them letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from office_desk.documents.contact import Contact
from office_desk.documents.label_sheets import LabelSheet
from office_desk.documents.paper import PrintOptions
from office_desk.documents.values.contacts import contact_values
from office_desk.documents.values.labels import label_values, on_labels
from office_desk.documents.values.postal import postal_lines
from office_desk.documents.values.wording import Wording, document_values
from office_desk.labels.joining import labelled
from office_desk.labels.kinds import kind_label
from office_desk.language import speaking, translate


def directory_values(
    contacts: Sequence[Contact], kind: str, sheet: LabelSheet, options: PrintOptions, author: str
) -> dict[str, Any]:
    """The values of all styles of a directory, in the order of the contacts.

    Labels are made for those whose address is known; who has none is named on the last label, so that nobody is
    forgotten without a word.
    """
    wording = Wording(options)
    language = options.language
    with speaking(language):
        title = labelled(translate("Papers", "Directory"), kind_label(kind))
        entries = [contact_values(contact, language) for contact in contacts]
    addressed = [(contact, postal_lines(contact)) for contact in contacts]
    without = [contact.record.titles.in_language(language) for contact, lines in addressed if not lines]
    is_labels = options.style == "labels"
    return document_values(on_labels(options) if is_labels else options, title, author) | {
        "words": wording.words(_words),
        "title": wording.each(lambda _: kind_label(kind))[0],
        "count": wording.each(lambda _: translate("Papers", "%n record(s)", len(contacts)))[0],
        "entries": entries,
        "sheet": label_values(sheet),
        "labels": [{"lines": lines} for _, lines in addressed if lines],
        "without_address": without,
    }


def _words() -> dict[str, str]:
    return {
        "directory": translate("Papers", "Directory"),
        "nobody": translate("Papers", "The list is empty."),
        "no_address": translate("Papers", "Without a postal address"),
        "continued": translate("Papers", "continued"),
    }
