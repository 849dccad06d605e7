"""The sentences for refusals and warnings about imports, their plan and the sources they read."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # Single values; {field} is the name of a field, {because} another sentence
    "in_field": QT_TRANSLATE_NOOP("Reasons", "{field}: {because}"),
    "value_left_out": QT_TRANSLATE_NOOP("Reasons", "{field}: “{value}” cannot be kept there and is left out."),
    "value_left_out_because": QT_TRANSLATE_NOOP("Reasons", "{field}: “{value}” is left out. {because}"),
    "characters_left_out": QT_TRANSLATE_NOOP("Reasons", "{field}: %n invisible character(s) are left out."),
    "text_cut": QT_TRANSLATE_NOOP("Reasons", "{field}: only the first %n character(s) are kept."),
    "no_field_for_value": QT_TRANSLATE_NOOP(
        "Reasons", "There is no field called “{name}” here; “{value}” is left out."
    ),
    # Parts, links and files
    "email_kept_as_other": QT_TRANSLATE_NOOP(
        "Reasons", "“{value}” is not an e-mail address; it is kept among the other ways to reach."
    ),
    "part_left_out": QT_TRANSLATE_NOOP("Reasons", "{kind}: left out. {because}"),
    "part_in_trash": QT_TRANSLATE_NOOP("Reasons", "{kind} “{title}” lies in the trash and is left there."),
    "link_left_out": QT_TRANSLATE_NOOP(
        "Reasons", "{field}: “{value}” is neither in this file nor on this desk; it is left out."
    ),
    "several_of_one_name": QT_TRANSLATE_NOOP(
        "Reasons", "{field}: the desk has several called “{value}”; the one to which most is tied is taken."
    ),
    "link_not_found": QT_TRANSLATE_NOOP("Reasons", "{field}: “{value}” is neither in this file nor on this desk."),
    "link_not_taken": QT_TRANSLATE_NOOP("Reasons", "{field}: what it points at is not taken."),
    "file_left_out": QT_TRANSLATE_NOOP("Reasons", "The file “{name}” is left out. {because}"),
    "no_files_here": QT_TRANSLATE_NOOP("Reasons", "Files cannot be attached to such a record."),
    # The plan as a whole
    "changed_since_plan": QT_TRANSLATE_NOOP(
        "Reasons", "{field} was changed by somebody else in the meantime and is left as it is now."
    ),
    "trashed_since_plan": QT_TRANSLATE_NOOP("Reasons", "“{title}” was moved to the trash in the meantime."),
    "added_since_plan": QT_TRANSLATE_NOOP(
        "Reasons", "“{title}” was added by somebody else in the meantime; it is not added once more."
    ),
    "plan_is_of_another_desk": QT_TRANSLATE_NOOP("Reasons", "This plan was not made on this desk; make it anew."),
    "plan_was_carried_out": QT_TRANSLATE_NOOP("Reasons", "This plan was carried out already; make it anew."),
    "no_such_match": QT_TRANSLATE_NOOP("Reasons", "This is none of the records that it may be."),
    "cannot_decide_invalid": QT_TRANSLATE_NOOP("Reasons", "This record cannot be taken; its reasons say why."),
    "columns_left_out": QT_TRANSLATE_NOOP("Reasons", "%n column(s) are not taken: {names}."),
    "mapping_needed": QT_TRANSLATE_NOOP("Reasons", "Say first what the columns hold."),
    "no_such_mapping": QT_TRANSLATE_NOOP("Reasons", "No mapping is kept as “{name}”. There are: {known}."),
    "no_mapping_kept": QT_TRANSLATE_NOOP("Reasons", "No mapping is kept as “{name}”; none has been kept so far."),
    "mapping_does_not_fit": QT_TRANSLATE_NOOP(
        "Reasons", "The mapping “{name}” was made for a table with other headings."
    ),
    "rejected_onto_source": QT_TRANSLATE_NOOP(
        "Reasons", "{path} is the file that is imported; give another one for what cannot be taken."
    ),
    "nothing_in_source": QT_TRANSLATE_NOOP("Reasons", "There are no records in {name}."),
    "no_guests_in_source": QT_TRANSLATE_NOOP(
        "Reasons", "There is nobody in “{name}” who could be a guest of “{title}”: it tells of no people."
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Reasons", "A backup could not be made before the import, so nothing was changed: {detail}"
    ),
    #: Why two events, talks or agreements may be the same
    "same_title": QT_TRANSLATE_NOOP("Reasons", "Both are called “{title}”."),
    # Office Desk's own JSON
    "json_broken": QT_TRANSLATE_NOOP("Reasons", "This is not JSON: it breaks off or goes wrong at line {line}."),
    "json_too_deep": QT_TRANSLATE_NOOP("Reasons", "This JSON is nested deeper than any record, at line {line}."),
    "json_not_unicode": QT_TRANSLATE_NOOP("Reasons", "This JSON is not written in UTF-8, as JSON has to be."),
    "json_not_desk": QT_TRANSLATE_NOOP("Reasons", "This JSON was not written by Office Desk."),
    "json_newer": QT_TRANSLATE_NOOP(
        "Reasons", "This file was written by a newer version of Office Desk; read it with that version."
    ),
    "json_unknown_kind": QT_TRANSLATE_NOOP(
        "Reasons", "%n record(s) of the kind “{name}”, which this version does not know, are left out."
    ),
    "json_broken_record": QT_TRANSLATE_NOOP(
        "Reasons", "This is no record of Office Desk, which is an object with a kind: {value}"
    ),
    "json_broken_part": QT_TRANSLATE_NOOP("Reasons", "No part of a record, so it is left out: {value}"),
    #: {name} is a word of the file: values, links, parts or files
    "json_broken_member": QT_TRANSLATE_NOOP("Reasons", "“{name}” of this record is damaged and is left out."),
    "uuid_at_two_records": QT_TRANSLATE_NOOP(
        "Reasons",
        "The UUID {uuid} stands at two records of this file; they are taken for the same,"
        " and where they differ the first one counts.",
    ),
    "shown_name_not_taken": QT_TRANSLATE_NOOP(
        "Reasons",
        "The name stays “{title}”, not “{value}”: this column only shows it."
        " A name is changed in the columns of its parts.",
    ),
    "json_not_a_part": QT_TRANSLATE_NOOP("Reasons", "{kind}: left out, because it cannot be a part of this record."),
    "json_broken_file": QT_TRANSLATE_NOOP("Reasons", "A file kept with the record is damaged and is left out."),
    # Sources and the process apart that reads them
    "source_missing": QT_TRANSLATE_NOOP("Reasons", "There is no file {path}."),
    "source_not_permitted": QT_TRANSLATE_NOOP(
        "Reasons", "{path} may not be read: you have no permission, or another program has it open."
    ),
    "source_is_folder": QT_TRANSLATE_NOOP("Reasons", "“{name}” is a folder; choose a file in it."),
    "source_is_no_file": QT_TRANSLATE_NOOP("Reasons", "“{name}” is a device or a pipe, not a file."),
    "source_too_large": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” is too large: at most %n megabyte(s) can be read. Divide the file."
    ),
    "reading_took_too_long": QT_TRANSLATE_NOOP(
        "Reasons", "Reading “{name}” took more than %n second(s) and was stopped. Divide the file."
    ),
    "reading_needs_memory": QT_TRANSLATE_NOOP(
        "Reasons", "Reading “{name}” needs more memory than it may have, so it was stopped. Divide the file."
    ),
    "reading_failed": QT_TRANSLATE_NOOP(
        "Reasons", "“{name}” could not be read: something in it broke the reader. The log has the details."
    ),
    "reading_cannot_start": QT_TRANSLATE_NOOP("Reasons", "The reading of files could not be started: {detail}"),
}
