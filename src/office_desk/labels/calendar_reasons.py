"""The sentences for refusals and warnings about calendars."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # The file as a whole
    "calendar_empty": QT_TRANSLATE_NOOP("Reasons", "The calendar holds no events."),
    "calendar_nul_bytes": QT_TRANSLATE_NOOP("Reasons", "%n invisible character(s) were left out of the file."),
    "calendar_unreadable_characters": QT_TRANSLATE_NOOP(
        "Reasons", "Some characters cannot be read as {encoding} and are shown as question marks."
    ),
    "calendar_other_components": QT_TRANSLATE_NOOP("Reasons", "What is no event and no task was left out: {names}."),
    "calendar_stray_lines": QT_TRANSLATE_NOOP(
        "Reasons", "%n line(s) belong to no event and were left out, the first one in line {line}."
    ),
    "calendar_journal_left_out": QT_TRANSLATE_NOOP("Reasons", "The journal entry in line {line} was left out."),
    "calendar_no_date_in_horizon": QT_TRANSLATE_NOOP(
        "Reasons", "“{title}” recurs, but has no date in the past year or until {until}, and was left out."
    ),
    # One event
    "calendar_unreadable_component": QT_TRANSLATE_NOOP("Reasons", "What begins in line {line} cannot be read."),
    "calendar_missing_end": QT_TRANSLATE_NOOP("Reasons", "Its end is missing in the file, in line {line}."),
    "calendar_no_title": QT_TRANSLATE_NOOP("Reasons", "It has no title and is called by the first words it has."),
    "calendar_no_date": QT_TRANSLATE_NOOP("Reasons", "It has no date."),
    "calendar_unread_date": QT_TRANSLATE_NOOP("Reasons", "“{value}” cannot be read as a date and was left out."),
    "calendar_impossible_date": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” is no day or time of the calendar and was left out."
    ),
    "calendar_date_out_of_range": QT_TRANSLATE_NOOP("Reasons", "“{value}” is too far away and was left out."),
    "calendar_end_before_start": QT_TRANSLATE_NOOP(
        "Reasons", "Its end, {value}, comes before its start and was left out."
    ),
    "calendar_unknown_zone": QT_TRANSLATE_NOOP(
        "Reasons", "Nobody can tell which time zone “{zone}” is; its times were read as those of {home}."
    ),
    "calendar_guessed_zone": QT_TRANSLATE_NOOP("Reasons", "The time zone “{zone}” was taken for {guess}."),
    "calendar_not_a_web_address": QT_TRANSLATE_NOOP("Reasons", "“{value}” is no web address and was left out."),
    "calendar_text_cut": QT_TRANSLATE_NOOP(
        "Reasons", "A text of it is too long and was cut after %n character(s): {name}."
    ),
    "calendar_properties_left_out": QT_TRANSLATE_NOOP(
        "Reasons", "Too much for one event: %n value(s) of another program were left out, the first one {name}."
    ),
    "calendar_unread_value": QT_TRANSLATE_NOOP("Reasons", "{name}: “{value}” cannot be read and was left out."),
    "calendar_versions_left_out": QT_TRANSLATE_NOOP(
        "Reasons",
        "The file holds it more than once and the newest version counts: %n other(s) were left out, the first one in "
        "line {line}.",
    ),
    "calendar_event_missing": QT_TRANSLATE_NOOP("Reasons", "The event it belongs to is not in the file."),
    # Recurring events
    "calendar_too_many_dates": QT_TRANSLATE_NOOP(
        "Reasons", "It recurs too often: only its first %n date(s) were read."
    ),
    "calendar_rule_too_fine": QT_TRANSLATE_NOOP(
        "Reasons", "It recurs every second or minute; only its first date was read."
    ),
    "calendar_rule_never_happens": QT_TRANSLATE_NOOP(
        "Reasons", "Its rule names a day that no month has; only its first date was read."
    ),
    "calendar_rule_too_long": QT_TRANSLATE_NOOP(
        "Reasons", "Counting its dates would take too long; only the first one was read."
    ),
    "calendar_only_first_date": QT_TRANSLATE_NOOP(
        "Reasons", "It recurs, but has no date in the past year or until {until}. Only its first date was read."
    ),
    "calendar_unread_rule": QT_TRANSLATE_NOOP(
        "Reasons", "The rule of its dates cannot be read: {rule}. Only its first date was read."
    ),
}
