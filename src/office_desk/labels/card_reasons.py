"""The sentences for refusals and warnings about vCards and pasted texts."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # The structure of a file of cards
    "card_no_cards": QT_TRANSLATE_NOOP("Reasons", "There is no card in this file."),
    "card_missing_begin": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: a card begins without BEGIN:VCARD; it was read from {property} on."
    ),
    "card_missing_end": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: a card has no end; it was taken to end where the next one begins."
    ),
    "card_stray_end": QT_TRANSLATE_NOOP("Reasons", "Line {line}: a card ends here that never began."),
    "card_stray_text": QT_TRANSLATE_NOOP("Reasons", "Line {line} belongs to no card and was left out: “{value}”."),
    "card_other_component": QT_TRANSLATE_NOOP("Reasons", "Line {line}: {value} is no card and was left out."),
    "card_empty_card": QT_TRANSLATE_NOOP("Reasons", "Line {line}: there is nothing in this card."),
    "card_missing_version": QT_TRANSLATE_NOOP("Reasons", "Line {line}: the card does not tell its vCard version."),
    "card_unknown_version": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: “{value}” is no known vCard version; the card was read as the nearest one."
    ),
    "card_nul_bytes": QT_TRANSLATE_NOOP("Reasons", "%n NUL byte(s) were left out of the file."),
    "card_list_left_out": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: “{value}” is a list of addressees, not a person, and was left out."
    ),
    # One property
    "card_broken_line": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: the value of {property} was broken into several lines and was put together again."
    ),
    "card_missing_name_end": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: the parts of {property} ran into each other; check them."
    ),
    "card_unknown_encoding": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: {property} is in an unknown encoding, “{value}”; it was taken as it stands."
    ),
    "card_bad_base64": QT_TRANSLATE_NOOP("Reasons", "Line {line}: {property} is damaged and was not taken whole."),
    "card_missing_encoding": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: {property} did not tell that it is encoded; it was decoded."
    ),
    "card_impossible_date": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: there is no such day, “{value}”; it was kept as these words."
    ),
    "card_unread_date": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: “{value}” cannot be read as a date; it was kept as these words."
    ),
    # Characters
    "card_unknown_charset": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: {property} names an unknown encoding, {charset}."
    ),
    "card_wrong_charset": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: {property} is not in the encoding it names, {charset}; it was read as {used}."
    ),
    "card_guessed_charset": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: the card does not tell its encoding; {charset} is a guess. Check the letters. {other}"
    ),
    "card_unreadable_characters": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: some characters could not be read. {property}"
    ),
    "card_invisible_left_out": QT_TRANSLATE_NOOP("Reasons", "Invisible characters were left out of “{value}”."),
    "card_mixed_letters": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” mixes Latin and Cyrillic letters that look alike; check it."
    ),
    # Limits
    "card_value_too_long": QT_TRANSLATE_NOOP("Reasons", "Line {line}: {property} is too long and was left out."),
    "card_too_many_properties": QT_TRANSLATE_NOOP(
        "Reasons", "Line {line}: the card is too long; its first %n line(s) were read."
    ),
    "card_nested_too_deep": QT_TRANSLATE_NOOP("Reasons", "Line {line}: too many cards stand inside one another."),
    "card_more_repairs": QT_TRANSLATE_NOOP("Reasons", "%n more place(s) were mended and are not listed."),
    "card_too_long": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” is longer than %n character(s): it was cut, and stands whole in the notes."
    ),
    "card_carried_as_file": QT_TRANSLATE_NOOP(
        "Reasons",
        "What only other programs use in this card is too long, or holds invisible characters:"
        " it is attached whole as a file.",
    ),
    "card_notes_as_file": QT_TRANSLATE_NOOP(
        "Reasons", "The notes are longer than %n character(s): they were cut, and are attached whole as a file."
    ),
    # What a field could not take
    "card_not_an_email": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” is not an e-mail address; it was kept as another contact detail."
    ),
    "card_not_a_web_address": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” is not a web address and will not be opened; it was kept as another contact detail."
    ),
    "card_position_without_organization": QT_TRANSLATE_NOOP(
        "Reasons", "The position “{value}” belongs to no organization; it stands in the notes."
    ),
    "card_picture_by_address": QT_TRANSLATE_NOOP(
        "Reasons", "The picture stands elsewhere and was not fetched: “{value}”."
    ),
    "card_picture_unknown": QT_TRANSLATE_NOOP(
        "Reasons", "{property} is no picture that can be shown; it was attached as a file."
    ),
    "card_picture_too_large": QT_TRANSLATE_NOOP(
        "Reasons", "The picture measures {width} × {height} pixels, too many to be shown; it was left out."
    ),
    "card_file_too_large": QT_TRANSLATE_NOOP("Reasons", "{property} is larger than %n megabyte(s) and was left out."),
    # Pasted texts
    "pasted_nothing_recognized": QT_TRANSLATE_NOOP(
        "Reasons", "No name, organization, phone number or address was recognized in this text."
    ),
}
