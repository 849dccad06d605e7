"""Which column of a table tells what, guessed, kept and carried out: rows become records.

`guess_mapping` reads the headings, and the cells where those say nothing. `records_of` makes records of the rows by a
mapping that a person has seen. The mappings a person keeps stand in a file beside the settings.
"""

from office_desk.exchange.mapping.guess import fitting, guess_mapping
from office_desk.exchange.mapping.guest_columns import GUEST_TARGETS, fit_guests
from office_desk.exchange.mapping.kept import forget_mapping, keep_mapping, kept_mappings
from office_desk.exchange.mapping.rows import records_of
from office_desk.exchange.mapping.targets import IMPORTED_KINDS, is_repeatable, targets_for

__all__ = [
    "GUEST_TARGETS",
    "IMPORTED_KINDS",
    "fit_guests",
    "fitting",
    "forget_mapping",
    "guess_mapping",
    "is_repeatable",
    "keep_mapping",
    "kept_mappings",
    "records_of",
    "targets_for",
]
