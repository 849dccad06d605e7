"""What each field is called: words that mean the same in every kind, and those that a kind has of its own.

The contexts tell a translator which record the word stands in, because "Status" of an agreement and "Title"
of a person are other words than those of an event in Russian and Chinese.
"""

from __future__ import annotations

from office_desk.language import QT_TRANSLATE_NOOP

SHARED = {
    "id": QT_TRANSLATE_NOOP("Fields", "Number"),
    "uuid": QT_TRANSLATE_NOOP("Fields", "Identifier"),
    "version": QT_TRANSLATE_NOOP("Fields", "Version"),
    "created_at": QT_TRANSLATE_NOOP("Fields", "Created"),
    "updated_at": QT_TRANSLATE_NOOP("Fields", "Last change"),
    "trashed_at": QT_TRANSLATE_NOOP("Fields", "Deleted"),
    #: Heading of the column that shows what a record is called
    "": QT_TRANSLATE_NOOP("Fields", "Title"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "title_zh": QT_TRANSLATE_NOOP("Fields", "Title in Chinese"),
    "title_ru": QT_TRANSLATE_NOOP("Fields", "Title in Russian"),
    "also_known_as": QT_TRANSLATE_NOOP("Fields", "Also known as"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Type"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    #: On site, online or both
    "mode": QT_TRANSLATE_NOOP("Fields", "Mode"),
    "city": QT_TRANSLATE_NOOP("Fields", "City"),
    "country": QT_TRANSLATE_NOOP("Fields", "Country"),
    "website": QT_TRANSLATE_NOOP("Fields", "Website"),
    "description": QT_TRANSLATE_NOOP("Fields", "Description"),
    "notes": QT_TRANSLATE_NOOP("Fields", "Notes"),
    #: Where the office got this record from
    "source_note": QT_TRANSLATE_NOOP("Fields", "Source"),
    "last_contact": QT_TRANSLATE_NOOP("Fields", "Last contact"),
    "people_count": QT_TRANSLATE_NOOP("Fields", "People"),
    "parties": QT_TRANSLATE_NOOP("Fields", "Parties"),
    "organization": QT_TRANSLATE_NOOP("Fields", "Organization"),
    "person": QT_TRANSLATE_NOOP("Fields", "Person"),
    "event": QT_TRANSLATE_NOOP("Fields", "Event"),
    "session": QT_TRANSLATE_NOOP("Fields", "Session"),
    "interaction": QT_TRANSLATE_NOOP("Fields", "Meeting or call"),
    "negotiation": QT_TRANSLATE_NOOP("Fields", "Negotiation"),
    "agreement": QT_TRANSLATE_NOOP("Fields", "Agreement"),
    "program": QT_TRANSLATE_NOOP("Fields", "Program"),
    "digest": QT_TRANSLATE_NOOP("Fields", "Digest"),
    #: The second of two records that look alike and are not the same
    "other_person": QT_TRANSLATE_NOOP("Fields", "Other person"),
    "other_organization": QT_TRANSLATE_NOOP("Fields", "Other organization"),
    #: What another program's file said and this program has no field for; it is given back on export
    "carried": QT_TRANSLATE_NOOP("Fields", "Kept for other programs"),
    #: The colleague who takes care of it
    "owner": QT_TRANSLATE_NOOP("Fields", "Responsible"),
    "period": QT_TRANSLATE_NOOP("Fields", "Period"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "label": QT_TRANSLATE_NOOP("Fields", "Label"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "starts_at": QT_TRANSLATE_NOOP("Fields", "Starts"),
    "ends_at": QT_TRANSLATE_NOOP("Fields", "Ends"),
    "timezone": QT_TRANSLATE_NOOP("Fields", "Time zone"),
}

OWN: dict[str, tuple[str, dict[str, str]]] = {
    "organizations": (
        "OrganizationFields",
        {
            "": QT_TRANSLATE_NOOP("OrganizationFields", "Name"),
            "name": QT_TRANSLATE_NOOP("OrganizationFields", "Name in English"),
            "name_zh": QT_TRANSLATE_NOOP("OrganizationFields", "Name in Chinese"),
            "name_ru": QT_TRANSLATE_NOOP("OrganizationFields", "Name in Russian"),
            "short_name": QT_TRANSLATE_NOOP("OrganizationFields", "Short name"),
            "short_name_zh": QT_TRANSLATE_NOOP("OrganizationFields", "Short name in Chinese"),
            "short_name_ru": QT_TRANSLATE_NOOP("OrganizationFields", "Short name in Russian"),
            "former_names": QT_TRANSLATE_NOOP("OrganizationFields", "Former names"),
            "roles": QT_TRANSLATE_NOOP("OrganizationFields", "Roles"),
            #: How the office stands to the organization: in talks, partner, dormant
            "relation": QT_TRANSLATE_NOOP("OrganizationFields", "Relation"),
            "relation_since": QT_TRANSLATE_NOOP("OrganizationFields", "Relation since"),
            #: The larger organization it is a part of
            "parent": QT_TRANSLATE_NOOP("OrganizationFields", "Part of"),
            "founded": QT_TRANSLATE_NOOP("OrganizationFields", "Founded"),
            #: Where an agency recruits
            "territory": QT_TRANSLATE_NOOP("OrganizationFields", "Territory"),
            "license": QT_TRANSLATE_NOOP("OrganizationFields", "License"),
            "contract": QT_TRANSLATE_NOOP("OrganizationFields", "Contract"),
            "contract_until": QT_TRANSLATE_NOOP("OrganizationFields", "Contract until"),
            "description": QT_TRANSLATE_NOOP("OrganizationFields", "About"),
        },
    ),
    "people": (
        "PersonFields",
        {
            "": QT_TRANSLATE_NOOP("PersonFields", "Name"),
            "family_name": QT_TRANSLATE_NOOP("PersonFields", "Family name"),
            "given_name": QT_TRANSLATE_NOOP("PersonFields", "Given name"),
            "patronymic": QT_TRANSLATE_NOOP("PersonFields", "Patronymic"),
            "name_zh": QT_TRANSLATE_NOOP("PersonFields", "Name in Chinese"),
            "name_ru": QT_TRANSLATE_NOOP("PersonFields", "Name in Russian"),
            #: Professor, Dr., Ms.: what stands before a person's name
            "title": QT_TRANSLATE_NOOP("PersonFields", "Title"),
            "languages": QT_TRANSLATE_NOOP("PersonFields", "Languages"),
            "birthday": QT_TRANSLATE_NOOP("PersonFields", "Birthday"),
            #: What a person is at an organization: director, dean
            "position": QT_TRANSLATE_NOOP("PersonFields", "Position"),
            "email": QT_TRANSLATE_NOOP("PersonFields", "E-mail"),
            "phone": QT_TRANSLATE_NOOP("PersonFields", "Phone"),
        },
    ),
    "affiliations": (
        "AffiliationFields",
        {
            "position": QT_TRANSLATE_NOOP("AffiliationFields", "Position"),
            "department": QT_TRANSLATE_NOOP("AffiliationFields", "Department"),
            "started": QT_TRANSLATE_NOOP("AffiliationFields", "From"),
            "ended": QT_TRANSLATE_NOOP("AffiliationFields", "Until"),
            #: The position that is shown beside a person's name
            "primary": QT_TRANSLATE_NOOP("AffiliationFields", "Main position"),
        },
    ),
    "contact_points": (
        "ContactFields",
        {
            #: The phone number, address or account itself
            "value": QT_TRANSLATE_NOOP("ContactFields", "Number or address"),
            "preferred": QT_TRANSLATE_NOOP("ContactFields", "Preferred"),
        },
    ),
    "interactions": (
        "InteractionFields",
        {
            "title": QT_TRANSLATE_NOOP("InteractionFields", "Subject"),
            "happened": QT_TRANSLATE_NOOP("InteractionFields", "Date"),
            #: Several meetings kept as one record
            "series": QT_TRANSLATE_NOOP("InteractionFields", "Series"),
            "how_many": QT_TRANSLATE_NOOP("InteractionFields", "How many"),
            "place": QT_TRANSLATE_NOOP("InteractionFields", "Place"),
            "outcome": QT_TRANSLATE_NOOP("InteractionFields", "Outcome"),
            "follow_up": QT_TRANSLATE_NOOP("InteractionFields", "Follow-up"),
            "follow_up_due": QT_TRANSLATE_NOOP("InteractionFields", "Follow-up due"),
        },
    ),
    "interaction_parties": (
        "InteractionFields",
        {
            #: Theirs or ours
            "side": QT_TRANSLATE_NOOP("InteractionFields", "Side"),
        },
    ),
    "negotiations": (
        "NegotiationFields",
        {
            "title": QT_TRANSLATE_NOOP("NegotiationFields", "Topic"),
            "stage": QT_TRANSLATE_NOOP("NegotiationFields", "Stage"),
            "started": QT_TRANSLATE_NOOP("NegotiationFields", "Since"),
            "next_step": QT_TRANSLATE_NOOP("NegotiationFields", "Next step"),
            "next_step_due": QT_TRANSLATE_NOOP("NegotiationFields", "Next step due"),
            "owner": QT_TRANSLATE_NOOP("NegotiationFields", "Led by"),
        },
    ),
    "agreements": (
        "AgreementFields",
        {
            "drafted_on": QT_TRANSLATE_NOOP("AgreementFields", "Drafted"),
            "sent_on": QT_TRANSLATE_NOOP("AgreementFields", "Sent"),
            "signed_by_us_on": QT_TRANSLATE_NOOP("AgreementFields", "Signed by us"),
            "signed_by_them_on": QT_TRANSLATE_NOOP("AgreementFields", "Signed by them"),
            "filed_on": QT_TRANSLATE_NOOP("AgreementFields", "Filed"),
            "valid_from": QT_TRANSLATE_NOOP("AgreementFields", "Valid from"),
            "valid_until": QT_TRANSLATE_NOOP("AgreementFields", "Valid until"),
            "renewal": QT_TRANSLATE_NOOP("AgreementFields", "Renewal"),
            #: How many signed paper copies there are
            "originals": QT_TRANSLATE_NOOP("AgreementFields", "Originals"),
            "attachment_count": QT_TRANSLATE_NOOP("AgreementFields", "Files"),
        },
    ),
    "agreement_parties": (
        "AgreementFields",
        {
            #: The person who signs for this side
            "signatory": QT_TRANSLATE_NOOP("AgreementFields", "Signatory"),
        },
    ),
    "events": (
        "EventFields",
        {
            "title": QT_TRANSLATE_NOOP("EventFields", "Title in English"),
            #: The date as it was said, while no exact time is known
            "date_said": QT_TRANSLATE_NOOP("EventFields", "Date as said"),
            "venue": QT_TRANSLATE_NOOP("EventFields", "Venue"),
            #: The organization at which the event takes place
            "host": QT_TRANSLATE_NOOP("EventFields", "Host"),
            "capacity": QT_TRANSLATE_NOOP("EventFields", "Capacity"),
            #: How many people came
            "attendance": QT_TRANSLATE_NOOP("EventFields", "Attendance"),
            "our_part": QT_TRANSLATE_NOOP("EventFields", "Our part"),
            "registration_deadline": QT_TRANSLATE_NOOP("EventFields", "Registration deadline"),
            "submission_deadline": QT_TRANSLATE_NOOP("EventFields", "Submission deadline"),
            "when": QT_TRANSLATE_NOOP("EventFields", "Date"),
            "session_count": QT_TRANSLATE_NOOP("EventFields", "Sessions"),
            "people_count": QT_TRANSLATE_NOOP("EventFields", "Participants"),
        },
    ),
    "sessions": (
        "SessionFields",
        {
            "title": QT_TRANSLATE_NOOP("SessionFields", "Title in English"),
            "room": QT_TRANSLATE_NOOP("SessionFields", "Room"),
            #: One of several programmes that run side by side
            "track": QT_TRANSLATE_NOOP("SessionFields", "Track"),
            #: Its place in the order of the programme
            "position": QT_TRANSLATE_NOOP("SessionFields", "Order"),
            "abstract": QT_TRANSLATE_NOOP("SessionFields", "Abstract"),
            "speakers": QT_TRANSLATE_NOOP("SessionFields", "Speakers"),
        },
    ),
    "participations": (
        "ParticipationFields",
        {
            "": QT_TRANSLATE_NOOP("ParticipationFields", "Name"),
            "group_label": QT_TRANSLATE_NOOP("ParticipationFields", "Group"),
            "head_count": QT_TRANSLATE_NOOP("ParticipationFields", "Number of people"),
            "checked_in_at": QT_TRANSLATE_NOOP("ParticipationFields", "Checked in"),
            "expected": QT_TRANSLATE_NOOP("ParticipationFields", "Expected on"),
            "name_then": QT_TRANSLATE_NOOP("ParticipationFields", "Name at that time"),
            #: A person's title or position when the event took place
            "title_then": QT_TRANSLATE_NOOP("ParticipationFields", "Title at that time"),
            "affiliation_then": QT_TRANSLATE_NOOP("ParticipationFields", "Organization at that time"),
        },
    ),
    "programs": (
        "ProgramFields",
        {
            "title": QT_TRANSLATE_NOOP("ProgramFields", "Title in English"),
            "runs": QT_TRANSLATE_NOOP("ProgramFields", "Dates"),
            "duration": QT_TRANSLATE_NOOP("ProgramFields", "Duration"),
            #: The larger program it is a part of
            "parent": QT_TRANSLATE_NOOP("ProgramFields", "Part of"),
            "enrollment_count": QT_TRANSLATE_NOOP("ProgramFields", "Groups"),
        },
    ),
    "enrollments": (
        "EnrollmentFields",
        {
            "": QT_TRANSLATE_NOOP("EnrollmentFields", "Group"),
            "title": QT_TRANSLATE_NOOP("EnrollmentFields", "Group"),
            "head_count": QT_TRANSLATE_NOOP("EnrollmentFields", "Students"),
            #: The names of the students, which may arrive later
            "names": QT_TRANSLATE_NOOP("EnrollmentFields", "Names"),
        },
    ),
    "tasks": (
        "TaskFields",
        {
            "title": QT_TRANSLATE_NOOP("TaskFields", "Task"),
            "due": QT_TRANSLATE_NOOP("TaskFields", "Due"),
        },
    ),
    "attachments": (
        "AttachmentFields",
        {
            "": QT_TRANSLATE_NOOP("AttachmentFields", "File name"),
            "file_name": QT_TRANSLATE_NOOP("AttachmentFields", "File name"),
            #: What the file is kept for: a photo, a scan
            "purpose": QT_TRANSLATE_NOOP("AttachmentFields", "Purpose"),
            "media_type": QT_TRANSLATE_NOOP("AttachmentFields", "File type"),
            "size": QT_TRANSLATE_NOOP("AttachmentFields", "Size in bytes"),
            "sha256": QT_TRANSLATE_NOOP("AttachmentFields", "Checksum"),
        },
    ),
    "figures": (
        "FigureFields",
        {
            #: What is counted: students, followers, visitors
            "measure": QT_TRANSLATE_NOOP("FigureFields", "Measure"),
            "count": QT_TRANSLATE_NOOP("FigureFields", "Count"),
        },
    ),
    "quotations": (
        "QuotationFields",
        {
            "text": QT_TRANSLATE_NOOP("QuotationFields", "Words"),
            "said_on": QT_TRANSLATE_NOOP("QuotationFields", "Said on"),
        },
    ),
    "digests": (
        "DigestFields",
        {
            "published_on": QT_TRANSLATE_NOOP("DigestFields", "Published"),
            "author": QT_TRANSLATE_NOOP("DigestFields", "Author"),
            "intro": QT_TRANSLATE_NOOP("DigestFields", "Introduction"),
        },
    ),
    "digest_sections": (
        "DigestFields",
        {
            "": QT_TRANSLATE_NOOP("DigestFields", "Heading"),
            "heading": QT_TRANSLATE_NOOP("DigestFields", "Heading"),
            "position": QT_TRANSLATE_NOOP("DigestFields", "Order"),
        },
    ),
    "digest_lines": (
        "DigestFields",
        {
            "section": QT_TRANSLATE_NOOP("DigestFields", "Section"),
            "position": QT_TRANSLATE_NOOP("DigestFields", "Order"),
            #: The type of the record that the line tells of
            "about_kind": QT_TRANSLATE_NOOP("DigestFields", "About a record of type"),
            "about_uuid": QT_TRANSLATE_NOOP("DigestFields", "About the record"),
        },
    ),
}
"""Record kind to its context and its own words."""
