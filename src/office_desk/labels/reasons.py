"""One clear sentence for every reason that something was refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from office_desk.labels import (
    calendar_reasons,
    card_reasons,
    duplicate_reasons,
    export_reasons,
    import_reasons,
    paper_reasons,
    table_reasons,
)
from office_desk.labels.fields import field_label
from office_desk.labels.kinds import kind_label, view_label
from office_desk.labels.lists import operator_label
from office_desk.labels.visible_text import LONGEST_VALUE, code_point, listed, shortened, without_secrets
from office_desk.language import QT_TRANSLATE_NOOP, translate
from office_desk.model.catalog import KINDS
from office_desk.model.errors import Reason
from office_desk.model.list_query import Operator
from office_desk.names.phone_numbers import readable

_SENTENCES = {
    # Values of fields
    "required": QT_TRANSLATE_NOOP("Reasons", "This has to be filled in."),
    "one_name_needed": QT_TRANSLATE_NOOP("Reasons", "A name in at least one language is needed."),
    "one_pair_needed": QT_TRANSLATE_NOOP("Reasons", "Two people or two organizations are needed."),
    "pair_with_itself": QT_TRANSLATE_NOOP("Reasons", "This is one and the same record."),
    "too_long": QT_TRANSLATE_NOOP("Reasons", "This is too long: at most %n character(s) can be kept."),
    "text_too_long": QT_TRANSLATE_NOOP("Reasons", "This is too long: at most %n character(s) can be read."),
    "text_empty": QT_TRANSLATE_NOOP("Reasons", "Nothing was typed."),
    "control_character": QT_TRANSLATE_NOOP(
        "Reasons", "The text holds an invisible control character ({code}). Type it anew."
    ),
    "bidi_character": QT_TRANSLATE_NOOP(
        "Reasons", "The text holds an invisible character that changes the reading order ({code}). Type it anew."
    ),
    "not_a_text": QT_TRANSLATE_NOOP("Reasons", "“{value}” is not a text."),
    "not_a_choice": QT_TRANSLATE_NOOP("Reasons", "“{value}” is not one of the choices: {choices}."),
    "not_a_number": QT_TRANSLATE_NOOP("Reasons", "“{value}” is not a whole number."),
    "negative": QT_TRANSLATE_NOOP("Reasons", "“{value}” is less than zero."),
    "too_large": QT_TRANSLATE_NOOP("Reasons", "“{value}” is too large a number."),
    "not_a_date": QT_TRANSLATE_NOOP("Reasons", "“{value}” cannot be read as a date."),
    "date_not_understood": QT_TRANSLATE_NOOP(
        "Reasons", "“{text}” cannot be read as a date, such as 12 June 2026 or since February."
    ),
    "no_such_day": QT_TRANSLATE_NOOP("Reasons", "There is no such day in the calendar: {text}."),
    "period_reversed": QT_TRANSLATE_NOOP("Reasons", "The period “{text}” ends before it begins."),
    "set_of_dates": QT_TRANSLATE_NOOP(
        "Reasons", "“{text}” is several dates; give one date or one period, from and to."
    ),
    "not_a_moment": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” cannot be read as a date with a time, such as 2026-12-05 09:00."
    ),
    "no_such_wall_time": QT_TRANSLATE_NOOP(
        "Reasons", "The time {value} does not exist in {zone}: the clocks are set forward then."
    ),
    "not_a_zone": QT_TRANSLATE_NOOP("Reasons", "“{value}” is not a time zone, such as Asia/Shanghai."),
    "zone_needed": QT_TRANSLATE_NOOP("Reasons", "A time zone is needed to tell when this is."),
    "not_a_count": QT_TRANSLATE_NOOP("Reasons", "“{value}” cannot be read as a count."),
    "count_not_understood": QT_TRANSLATE_NOOP(
        "Reasons", "“{text}” cannot be read as a count, such as 50, over 500 or several."
    ),
    "count_out_of_range": QT_TRANSLATE_NOOP("Reasons", "“{text}” is not a number between 0 and 1,000,000,000."),
    "not_a_flag": QT_TRANSLATE_NOOP("Reasons", "“{value}” is neither yes nor no."),
    "not_a_url": QT_TRANSLATE_NOOP("Reasons", "“{value}” is not a web address, such as https://example.com."),
    "not_an_email": QT_TRANSLATE_NOOP("Reasons", "“{value}” is not an e-mail address."),
    # Records that belong together
    "no_such_record": QT_TRANSLATE_NOOP("Reasons", "{kind}: there is no record with the number {id}."),
    "link_in_trash": QT_TRANSLATE_NOOP("Reasons", "“{title}” is in the trash; restore it first."),
    "ends_before_start": QT_TRANSLATE_NOOP("Reasons", "The end comes before the start."),
    "valid_until_before_from": QT_TRANSLATE_NOOP("Reasons", "The last day of validity comes before the first."),
    "one_owner_needed": QT_TRANSLATE_NOOP("Reasons", "Choose exactly one record that this belongs to."),
    "party_needed": QT_TRANSLATE_NOOP("Reasons", "Choose an organization or a person."),
    "is_its_own_parent": QT_TRANSLATE_NOOP("Reasons", "A record cannot be a part of itself."),
    # What was asked for
    "cancelled": QT_TRANSLATE_NOOP("Reasons", "This was stopped; nothing was changed."),
    "interrupted": QT_TRANSLATE_NOOP("Reasons", "This was stopped; it was done as a whole or not at all."),
    "output_failed": QT_TRANSLATE_NOOP("Reasons", "The answer cannot be written: {detail}"),
    "no_such_folder": QT_TRANSLATE_NOOP("Reasons", "There is no folder {path}."),
    "file_needed": QT_TRANSLATE_NOOP("Reasons", "A file is added by choosing it, not by its name."),
    "file_too_large": QT_TRANSLATE_NOOP("Reasons", "“{name}” is too large: a file may have at most 50 MB."),
    "not_a_bulk_field": QT_TRANSLATE_NOOP("Reasons", "The field {key} cannot be set on many records at once."),
    "operator_does_not_fit": QT_TRANSLATE_NOOP(
        "Reasons", "The field {key} cannot be compared in this way: “{operator}”."
    ),
    "unknown_field": QT_TRANSLATE_NOOP("Reasons", "There is no field called “{key}” here. There are: {known}."),
    "unknown_kind": QT_TRANSLATE_NOOP("Reasons", "There is no kind of record called “{key}”. There are: {known}."),
    "unknown_view": QT_TRANSLATE_NOOP("Reasons", "There is no list called “{key}”. There are: {known}."),
    "unknown_section": QT_TRANSLATE_NOOP("Reasons", "This record has no section called “{key}”."),
    "not_found": QT_TRANSLATE_NOOP("Reasons", "{kind}: there is no record with the number {id}."),
    "invalid": QT_TRANSLATE_NOOP("Reasons", "Some values cannot be kept as they are; nothing was saved."),
    "conflict": QT_TRANSLATE_NOOP("Reasons", "“{title}” was changed by {actor} in the meantime; nothing was saved."),
    "in_trash": QT_TRANSLATE_NOOP("Reasons", "“{title}” is in the trash; it can only be restored."),
    "not_in_trash": QT_TRANSLATE_NOOP("Reasons", "“{title}” is not in the trash."),
    "is_part_of_trashed": QT_TRANSLATE_NOOP(
        "Reasons", "This belongs to “{title}”, which is in the trash; restore that first."
    ),
    "sample_is_there": QT_TRANSLATE_NOOP("Reasons", "The sample office is in this database already."),
    # Taking back
    "nothing_to_undo": QT_TRANSLATE_NOOP("Reasons", "There is nothing to take back."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Reasons", "There is nothing to do again."),
    "undo_blocked": QT_TRANSLATE_NOOP(
        "Reasons", "Nothing was taken back: “{title}” was changed since then (%n newer change(s))."
    ),
    "already_undone": QT_TRANSLATE_NOOP("Reasons", "This was taken back already."),
    #: The history numbers its steps; undo and redo are steps too
    "is_a_step_back": QT_TRANSLATE_NOOP(
        "Reasons", "Step {id} of the history is itself an undo or a redo; name the step it was about."
    ),
    # The database
    "read_only": QT_TRANSLATE_NOOP("Reasons", "{path} can only be read, so nothing can be changed in it."),
    "not_a_database": QT_TRANSLATE_NOOP("Reasons", "{path} is not a database of Office Desk."),
    "other_program_database": QT_TRANSLATE_NOOP("Reasons", "{path} is a database of another program."),
    "newer_database": QT_TRANSLATE_NOOP(
        "Reasons", "{path} was written by a newer version of Office Desk; open it with that version."
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "Reasons", "{path} is in use by another program; try again when that has finished."
    ),
    "upgrade_failed": QT_TRANSLATE_NOOP(
        "Reasons", "{path} could not be brought up to date and was left as it was. A copy is kept as {backup}."
    ),
    "no_database_there": QT_TRANSLATE_NOOP(
        "Reasons", "There is no desk at {path}. Look whether the name is right; adding or importing would make one."
    ),
    "cannot_open": QT_TRANSLATE_NOOP("Reasons", "{path} cannot be opened: {detail}"),
    "disk_full": QT_TRANSLATE_NOOP("Reasons", "The disk is full; nothing more can be saved in {path}."),
    "damaged": QT_TRANSLATE_NOOP("Reasons", "{path} is damaged; go back to a backup of it."),
    "no_driver": QT_TRANSLATE_NOOP(
        "Reasons", "A shared database needs the Python package {name}, which is not installed."
    ),
    "server_unreachable": QT_TRANSLATE_NOOP("Reasons", "The database server {host} cannot be reached."),
    "no_permission": QT_TRANSLATE_NOOP("Reasons", "You do not have the permission to use {path}."),
    "unexpected": QT_TRANSLATE_NOOP(
        "Reasons", "Something went wrong in the program itself; the log has the details. {detail}"
    ),
    **table_reasons.SENTENCES,
    **card_reasons.SENTENCES,
    **calendar_reasons.SENTENCES,
    **import_reasons.SENTENCES,
    **export_reasons.SENTENCES,
    **duplicate_reasons.SENTENCES,
    **paper_reasons.SENTENCES,
}

_COUNTS = ("limit", "count")
_LONGEST_PLACE = 200
"""Paths and addresses are shown longer than other values: cut ones cannot be found."""


def reason(reason: Reason) -> str:
    """Answer the sentence for a reason, its values put in as plain text, shortened and on one line.

    A ``field`` is named as "kind.key"; a value may be a reason in turn. A code that this version does not know is
    named as it is.
    """
    text = _SENTENCES.get(reason.code)
    if text is None:
        return translate("Reasons", "This cannot be done ({code}).", code=shortened(reason.code))
    count = next((reason.values[name] for name in _COUNTS if name in reason.values), None)
    values = reason.values
    if reason.code == "same_phone":
        values = {name: readable(str(value)) for name, value in values.items()}
    return translate("Reasons", text, count, **_shown(values)).rstrip()


def _shown(values: Mapping[str, Any]) -> dict[str, str]:
    """Answer the values as they stand in a sentence."""
    return {name: _shown_value(name, value) for name, value in values.items()}


def _shown_value(name: str, value: Any) -> str:
    if name == "kind":
        return shortened(kind_label(str(value), plural=False) if value in KINDS else view_label(str(value)))
    if name == "field":
        return shortened(field_label(*str(value).partition(".")[::2]))
    if isinstance(value, Reason):
        return reason(value)
    if name == "operator":
        return operator_label(Operator(value))
    if name == "code":
        return _shown_code(value)
    if isinstance(value, list | tuple | set | frozenset) or hasattr(value, "keys"):
        return listed(value)
    is_place = name in ("path", "backup", "host", "detail")
    return shortened(without_secrets(str(value)), _LONGEST_PLACE if is_place else LONGEST_VALUE)


def _shown_code(value: Any) -> str:
    if isinstance(value, int):
        return f"U+{value:04X}"
    return code_point(value) if len(value) == 1 else shortened(str(value))
