"""The words of every choice of every field.

A context holds the choices of one field, because the same English word agrees with another noun in each:
a planned event is not in the gender of a planned program.
"""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

_LANGUAGES = {
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "kk": QT_TRANSLATE_NOOP("Languages", "Kazakh"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
}

_MODES = {
    "on_site": QT_TRANSLATE_NOOP("Modes", "On site"),
    "online": QT_TRANSLATE_NOOP("Modes", "Online"),
    #: On site and online at once
    "hybrid": QT_TRANSLATE_NOOP("Modes", "Hybrid"),
}

_ORGANIZATION_KINDS = {
    "university": QT_TRANSLATE_NOOP("OrganizationTypes", "University"),
    "academy": QT_TRANSLATE_NOOP("OrganizationTypes", "Academy"),
    "institute": QT_TRANSLATE_NOOP("OrganizationTypes", "Institute"),
    "school": QT_TRANSLATE_NOOP("OrganizationTypes", "School"),
    "company": QT_TRANSLATE_NOOP("OrganizationTypes", "Company"),
    #: A web site that offers courses or recruits students
    "platform": QT_TRANSLATE_NOOP("OrganizationTypes", "Online platform"),
    "recruiting_agency": QT_TRANSLATE_NOOP("OrganizationTypes", "Recruiting agency"),
    #: A ministry, a city administration, a consulate
    "authority": QT_TRANSLATE_NOOP("OrganizationTypes", "Authority"),
    "association": QT_TRANSLATE_NOOP("OrganizationTypes", "Association"),
    "media": QT_TRANSLATE_NOOP("OrganizationTypes", "Media"),
    #: A faculty, department or office of a larger organization
    "unit": QT_TRANSLATE_NOOP("OrganizationTypes", "Department"),
    "other": QT_TRANSLATE_NOOP("OrganizationTypes", "Other"),
}

_ROLES = {
    "partner": QT_TRANSLATE_NOOP("OrganizationRoles", "Partner"),
    "agency": QT_TRANSLATE_NOOP("OrganizationRoles", "Agency"),
    "host": QT_TRANSLATE_NOOP("OrganizationRoles", "Host"),
    "supplier": QT_TRANSLATE_NOOP("OrganizationRoles", "Supplier"),
    "sponsor": QT_TRANSLATE_NOOP("OrganizationRoles", "Sponsor"),
    #: Our own university and its departments
    "own": QT_TRANSLATE_NOOP("OrganizationRoles", "Our own"),
}

_RELATIONS = {
    "none": QT_TRANSLATE_NOOP("Relations", "None yet"),
    #: A possible partner with whom no talks have begun
    "lead": QT_TRANSLATE_NOOP("Relations", "Lead"),
    "in_talks": QT_TRANSLATE_NOOP("Relations", "In talks"),
    "partner": QT_TRANSLATE_NOOP("Relations", "Partner"),
    "strategic": QT_TRANSLATE_NOOP("Relations", "Strategic partner"),
    "dormant": QT_TRANSLATE_NOOP("Relations", "Dormant"),
}

_CONTACT_KINDS = {
    "phone": QT_TRANSLATE_NOOP("ContactTypes", "Phone"),
    "mobile": QT_TRANSLATE_NOOP("ContactTypes", "Mobile phone"),
    "email": QT_TRANSLATE_NOOP("ContactTypes", "E-mail"),
    "wechat": QT_TRANSLATE_NOOP("ContactTypes", "WeChat"),
    "qq": QT_TRANSLATE_NOOP("ContactTypes", "QQ"),
    "vk": QT_TRANSLATE_NOOP("ContactTypes", "VK"),
    "telegram": QT_TRANSLATE_NOOP("ContactTypes", "Telegram"),
    "web": QT_TRANSLATE_NOOP("ContactTypes", "Web page"),
    "address": QT_TRANSLATE_NOOP("ContactTypes", "Postal address"),
    "other": QT_TRANSLATE_NOOP("ContactTypes", "Other"),
}

_INTERACTION_KINDS = {
    "meeting": QT_TRANSLATE_NOOP("InteractionTypes", "Meeting"),
    "call": QT_TRANSLATE_NOOP("InteractionTypes", "Call"),
    "video_conference": QT_TRANSLATE_NOOP("InteractionTypes", "Video conference"),
    "visit": QT_TRANSLATE_NOOP("InteractionTypes", "Visit"),
    "letter": QT_TRANSLATE_NOOP("InteractionTypes", "Letter"),
    "consultation": QT_TRANSLATE_NOOP("InteractionTypes", "Consultation"),
    "other": QT_TRANSLATE_NOOP("InteractionTypes", "Other"),
}

_SIDES = {
    "theirs": QT_TRANSLATE_NOOP("Sides", "Their side"),
    "ours": QT_TRANSLATE_NOOP("Sides", "Our side"),
}

_STAGES = {
    "idea": QT_TRANSLATE_NOOP("NegotiationStages", "Idea"),
    "contact": QT_TRANSLATE_NOOP("NegotiationStages", "First contact"),
    "active": QT_TRANSLATE_NOOP("NegotiationStages", "In talks"),
    #: The terms of an agreement are being discussed
    "terms": QT_TRANSLATE_NOOP("NegotiationStages", "Terms"),
    "agreed": QT_TRANSLATE_NOOP("NegotiationStages", "Agreed"),
    "paused": QT_TRANSLATE_NOOP("NegotiationStages", "Paused"),
    "closed": QT_TRANSLATE_NOOP("NegotiationStages", "Closed"),
}

_AGREEMENT_KINDS = {
    "memorandum": QT_TRANSLATE_NOOP("AgreementTypes", "Memorandum"),
    "cooperation": QT_TRANSLATE_NOOP("AgreementTypes", "Cooperation agreement"),
    "exchange": QT_TRANSLATE_NOOP("AgreementTypes", "Exchange agreement"),
    "double_degree": QT_TRANSLATE_NOOP("AgreementTypes", "Double degree"),
    "agency_contract": QT_TRANSLATE_NOOP("AgreementTypes", "Agency contract"),
    "other": QT_TRANSLATE_NOOP("AgreementTypes", "Other"),
}

_AGREEMENT_STATUSES = {
    "drafted": QT_TRANSLATE_NOOP("AgreementStatuses", "Drafted"),
    "sent": QT_TRANSLATE_NOOP("AgreementStatuses", "Sent"),
    "partly_signed": QT_TRANSLATE_NOOP("AgreementStatuses", "Partly signed"),
    "signed": QT_TRANSLATE_NOOP("AgreementStatuses", "Signed"),
    "filed": QT_TRANSLATE_NOOP("AgreementStatuses", "Filed"),
    "expired": QT_TRANSLATE_NOOP("AgreementStatuses", "Expired"),
    "terminated": QT_TRANSLATE_NOOP("AgreementStatuses", "Terminated"),
}

_RENEWALS = {
    "none": QT_TRANSLATE_NOOP("Renewals", "None"),
    "automatic": QT_TRANSLATE_NOOP("Renewals", "Automatic"),
    "by_agreement": QT_TRANSLATE_NOOP("Renewals", "By agreement"),
}

_EVENT_KINDS = {
    "conference": QT_TRANSLATE_NOOP("EventTypes", "Conference"),
    "open_day": QT_TRANSLATE_NOOP("EventTypes", "Open day"),
    "fair": QT_TRANSLATE_NOOP("EventTypes", "Fair"),
    "forum": QT_TRANSLATE_NOOP("EventTypes", "Forum"),
    "workshop": QT_TRANSLATE_NOOP("EventTypes", "Workshop"),
    "visit": QT_TRANSLATE_NOOP("EventTypes", "Visit"),
    #: A summer or winter school
    "school": QT_TRANSLATE_NOOP("EventTypes", "School"),
    "other": QT_TRANSLATE_NOOP("EventTypes", "Other"),
}

_EVENT_STATUSES = {
    "planned": QT_TRANSLATE_NOOP("EventStatuses", "Planned"),
    "announced": QT_TRANSLATE_NOOP("EventStatuses", "Announced"),
    "confirmed": QT_TRANSLATE_NOOP("EventStatuses", "Confirmed"),
    "held": QT_TRANSLATE_NOOP("EventStatuses", "Held"),
    "postponed": QT_TRANSLATE_NOOP("EventStatuses", "Postponed"),
    "cancelled": QT_TRANSLATE_NOOP("EventStatuses", "Canceled"),
}

_SESSION_KINDS = {
    "talk": QT_TRANSLATE_NOOP("SessionTypes", "Talk"),
    "panel": QT_TRANSLATE_NOOP("SessionTypes", "Panel"),
    "ceremony": QT_TRANSLATE_NOOP("SessionTypes", "Ceremony"),
    "tour": QT_TRANSLATE_NOOP("SessionTypes", "Tour"),
    "consultation": QT_TRANSLATE_NOOP("SessionTypes", "Consultation"),
    "break": QT_TRANSLATE_NOOP("SessionTypes", "Break"),
    "other": QT_TRANSLATE_NOOP("SessionTypes", "Other"),
}

_PARTICIPATION_ROLES = {
    "organizer": QT_TRANSLATE_NOOP("ParticipationRoles", "Organizer"),
    "host": QT_TRANSLATE_NOOP("ParticipationRoles", "Host"),
    "committee_member": QT_TRANSLATE_NOOP("ParticipationRoles", "Committee member"),
    "speaker": QT_TRANSLATE_NOOP("ParticipationRoles", "Speaker"),
    "moderator": QT_TRANSLATE_NOOP("ParticipationRoles", "Moderator"),
    "delegate": QT_TRANSLATE_NOOP("ParticipationRoles", "Delegate"),
    "exhibitor": QT_TRANSLATE_NOOP("ParticipationRoles", "Exhibitor"),
    "visitor": QT_TRANSLATE_NOOP("ParticipationRoles", "Visitor"),
    "interpreter": QT_TRANSLATE_NOOP("ParticipationRoles", "Interpreter"),
}

_PARTICIPATION_STATES = {
    "planned": QT_TRANSLATE_NOOP("ParticipationStates", "Planned"),
    "invited": QT_TRANSLATE_NOOP("ParticipationStates", "Invited"),
    "confirmed": QT_TRANSLATE_NOOP("ParticipationStates", "Confirmed"),
    "attended": QT_TRANSLATE_NOOP("ParticipationStates", "Attended"),
    "declined": QT_TRANSLATE_NOOP("ParticipationStates", "Declined"),
    "absent": QT_TRANSLATE_NOOP("ParticipationStates", "Absent"),
}

_PROGRAM_KINDS = {
    "winter_school": QT_TRANSLATE_NOOP("ProgramTypes", "Winter school"),
    "summer_school": QT_TRANSLATE_NOOP("ProgramTypes", "Summer school"),
    "module": QT_TRANSLATE_NOOP("ProgramTypes", "Module"),
    "preparatory_course": QT_TRANSLATE_NOOP("ProgramTypes", "Preparatory course"),
    "online_program": QT_TRANSLATE_NOOP("ProgramTypes", "Online program"),
    "degree_program": QT_TRANSLATE_NOOP("ProgramTypes", "Degree program"),
    "other": QT_TRANSLATE_NOOP("ProgramTypes", "Other"),
}

_PROGRAM_STATUSES = {
    "idea": QT_TRANSLATE_NOOP("ProgramStatuses", "Idea"),
    "planned": QT_TRANSLATE_NOOP("ProgramStatuses", "Planned"),
    "registration_open": QT_TRANSLATE_NOOP("ProgramStatuses", "Registration open"),
    "running": QT_TRANSLATE_NOOP("ProgramStatuses", "Running"),
    "finished": QT_TRANSLATE_NOOP("ProgramStatuses", "Finished"),
    "closed": QT_TRANSLATE_NOOP("ProgramStatuses", "Closed"),
}

_ENROLLMENT_STATES = {
    "enquired": QT_TRANSLATE_NOOP("EnrollmentStates", "Enquired"),
    "registered": QT_TRANSLATE_NOOP("EnrollmentStates", "Registered"),
    "studying": QT_TRANSLATE_NOOP("EnrollmentStates", "Studying"),
    "finished": QT_TRANSLATE_NOOP("EnrollmentStates", "Finished"),
    "withdrawn": QT_TRANSLATE_NOOP("EnrollmentStates", "Withdrawn"),
}

_TASK_STATES = {
    "open": QT_TRANSLATE_NOOP("TaskStates", "Open"),
    "done": QT_TRANSLATE_NOOP("TaskStates", "Done"),
    #: Nobody will do it any more
    "dropped": QT_TRANSLATE_NOOP("TaskStates", "Dropped"),
}

_PURPOSES = {
    "document": QT_TRANSLATE_NOOP("FilePurposes", "Document"),
    #: A scan of a signed paper
    "scan": QT_TRANSLATE_NOOP("FilePurposes", "Scan"),
    "photo": QT_TRANSLATE_NOOP("FilePurposes", "Photo"),
    "logo": QT_TRANSLATE_NOOP("FilePurposes", "Logo"),
    "other": QT_TRANSLATE_NOOP("FilePurposes", "Other"),
}

_MEASURES = {
    "students": QT_TRANSLATE_NOOP("Measures", "Students"),
    "courses": QT_TRANSLATE_NOOP("Measures", "Courses"),
    "universities": QT_TRANSLATE_NOOP("Measures", "Universities"),
    #: People who follow an account on a social network
    "followers": QT_TRANSLATE_NOOP("Measures", "Followers"),
    "staff": QT_TRANSLATE_NOOP("Measures", "Staff"),
    "visitors": QT_TRANSLATE_NOOP("Measures", "Visitors"),
    "other": QT_TRANSLATE_NOOP("Measures", "Other"),
}

WORDS: dict[tuple[str, str], tuple[str, dict[str, str]]] = {
    ("organizations", "kind"): ("OrganizationTypes", _ORGANIZATION_KINDS),
    ("organizations", "roles"): ("OrganizationRoles", _ROLES),
    ("organizations", "relation"): ("Relations", _RELATIONS),
    ("people", "languages"): ("Languages", _LANGUAGES),
    ("contact_points", "kind"): ("ContactTypes", _CONTACT_KINDS),
    ("quotations", "language"): ("Languages", _LANGUAGES),
    ("interactions", "kind"): ("InteractionTypes", _INTERACTION_KINDS),
    ("interaction_parties", "side"): ("Sides", _SIDES),
    ("negotiations", "stage"): ("NegotiationStages", _STAGES),
    ("agreements", "kind"): ("AgreementTypes", _AGREEMENT_KINDS),
    ("agreements", "status"): ("AgreementStatuses", _AGREEMENT_STATUSES),
    ("agreements", "renewal"): ("Renewals", _RENEWALS),
    ("events", "kind"): ("EventTypes", _EVENT_KINDS),
    ("events", "status"): ("EventStatuses", _EVENT_STATUSES),
    ("events", "mode"): ("Modes", _MODES),
    ("sessions", "kind"): ("SessionTypes", _SESSION_KINDS),
    ("sessions", "language"): ("Languages", _LANGUAGES),
    ("participations", "role"): ("ParticipationRoles", _PARTICIPATION_ROLES),
    ("participations", "state"): ("ParticipationStates", _PARTICIPATION_STATES),
    ("programs", "kind"): ("ProgramTypes", _PROGRAM_KINDS),
    ("programs", "status"): ("ProgramStatuses", _PROGRAM_STATUSES),
    ("programs", "mode"): ("Modes", _MODES),
    ("enrollments", "state"): ("EnrollmentStates", _ENROLLMENT_STATES),
    ("tasks", "state"): ("TaskStates", _TASK_STATES),
    ("attachments", "purpose"): ("FilePurposes", _PURPOSES),
    ("figures", "measure"): ("Measures", _MEASURES),
    ("digests", "language"): ("Languages", _LANGUAGES),
}
"""Record kind and field key to the context and the words of the choices."""
