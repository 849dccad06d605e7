"""The sentences for refusals and warnings about duplicates and merging."""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # Why two records may be the same; said of both of them
    "same_uuid": QT_TRANSLATE_NOOP("Reasons", "The same lasting mark"),
    "same_email": QT_TRANSLATE_NOOP("Reasons", "The same e-mail address: {value}"),
    "same_phone": QT_TRANSLATE_NOOP("Reasons", "The same phone number: {value}"),
    "same_messenger": QT_TRANSLATE_NOOP("Reasons", "The same messenger account: {value}"),
    "same_web_page": QT_TRANSLATE_NOOP("Reasons", "The same web page: {value}"),
    "same_name": QT_TRANSLATE_NOOP("Reasons", "The same name: {name}"),
    #: {name} and {other} are one name, in two scripts or spellings: 张颖 and Zhang Ying
    "same_name_written_otherwise": QT_TRANSLATE_NOOP("Reasons", "The same name, written otherwise: {name}, {other}"),
    #: Chinese characters that are read alike: 张颖 and 张英
    "same_sound": QT_TRANSLATE_NOOP("Reasons", "Other characters that sound alike: {name}, {other}"),
    "similar_name": QT_TRANSLATE_NOOP("Reasons", "Similar names: {name}, {other}"),
    "same_organization": QT_TRANSLATE_NOOP("Reasons", "The same organization: {title}"),
    "same_parent": QT_TRANSLATE_NOOP("Reasons", "Parts of the same organization: {title}"),
    "same_birthday": QT_TRANSLATE_NOOP("Reasons", "The same birthday: {value}"),
    # Merging
    "not_merged": QT_TRANSLATE_NOOP("Reasons", "{kind}: only people and organizations can be merged."),
    "merge_with_itself": QT_TRANSLATE_NOOP("Reasons", "A record cannot be merged with itself or told from itself."),
    "already_separate": QT_TRANSLATE_NOOP("Reasons", "These two are known to be different already."),
    "merge_backup_failed": QT_TRANSLATE_NOOP(
        "Reasons", "A backup could not be made before the merge, so nothing was changed: {detail}"
    ),
}
