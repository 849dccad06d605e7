"""All record classes, by the catalog's keys; importing this module makes the schema complete."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from office_desk.model import event, history, office, organization, person, program, talks
from office_desk.model.record import Record, Stored

RECORD_CLASSES: Mapping[str, type[Record]] = MappingProxyType(
    {
        record_class.__tablename__: record_class
        for record_class in (
            organization.Organization,
            organization.Figure,
            person.Person,
            person.Affiliation,
            person.ContactPoint,
            person.Quotation,
            person.DistinctPair,
            talks.Interaction,
            talks.InteractionParty,
            talks.Negotiation,
            talks.NegotiationParty,
            talks.Agreement,
            talks.AgreementParty,
            event.Event,
            event.EventSession,
            event.Participation,
            program.Program,
            program.Enrollment,
            office.Task,
            office.Attachment,
            office.Digest,
            office.DigestSection,
            office.DigestLine,
        )
    }
)

SCHEMA = Stored.metadata

__all__ = ["RECORD_CLASSES", "SCHEMA", "history"]
