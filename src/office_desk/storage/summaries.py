"""The catalog's summary fields as SQL: values a list shows of a record's parts and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sqlalchemy as sa

from office_desk.model.column_types import VAGUE_DATE_PARTS
from office_desk.storage.tables import table_of

Columns = dict[str, sa.ColumnElement[object]]


def summary_columns(kind: str, key: str, language: str) -> Columns:
    """The columns of a summary, labelled as `tables.value_from` reads them."""
    return _SUMMARIES[kind, key](language)


def _in_use(*tables: sa.FromClause) -> tuple[sa.ColumnElement[bool], ...]:
    return tuple(table.c.trashed_at.is_(None) for table in tables)


def _workplace(
    column: Callable[[sa.FromClause, sa.FromClause, str], sa.ColumnElement[str]], key: str
) -> Callable[[str], Columns]:
    """A value of the place where a person works now: the primary one, else the newest."""

    def build(language: str) -> Columns:
        people = table_of("people")
        affiliation, organization = table_of("affiliations").alias("a"), table_of("organizations").alias("o")
        query = (
            sa.select(column(affiliation, organization, language))
            .select_from(affiliation.join(organization, affiliation.c.organization_id == organization.c.id))
            .where(affiliation.c.person_id == people.c.id, *_in_use(affiliation))
            .order_by(affiliation.c.ended_edtf.is_not(None), affiliation.c.primary.desc(), affiliation.c.id.desc())
            .limit(1)
        )
        return {key: query.scalar_subquery().correlate(people)}

    return build


def _contact(kinds: tuple[str, ...], key: str) -> Callable[[str], Columns]:
    def build(_language: str) -> Columns:
        people, contact = table_of("people"), table_of("contact_points").alias("c")
        query = (
            sa.select(contact.c.value)
            .where(contact.c.person_id == people.c.id, contact.c.kind.in_(kinds), *_in_use(contact))
            .order_by(contact.c.preferred.desc(), contact.c.id)
            .limit(1)
        )
        return {key: query.scalar_subquery().correlate(people)}

    return build


def _last_contact(kind: str, link: str) -> Callable[[str], Columns]:
    """The latest interaction with a person or organization; undated ones come after dated ones."""

    def build(_language: str) -> Columns:
        owner = table_of(kind)
        party, interaction = table_of("interaction_parties").alias("p"), table_of("interactions").alias("i")

        def part(name: str) -> sa.ColumnElement[object]:
            query = (
                sa.select(interaction.c[f"happened_{name}"])
                .select_from(party.join(interaction, party.c.interaction_id == interaction.c.id))
                .where(
                    party.c[link] == owner.c.id,
                    interaction.c.happened_edtf.is_not(None),
                    *_in_use(party, interaction),
                )
                .order_by(
                    interaction.c.happened_earliest.is_(None),
                    interaction.c.happened_earliest.desc(),
                    interaction.c.id.desc(),
                )
                .limit(1)
            )
            return query.scalar_subquery().correlate(owner)

        return {f"last_contact_{name}": part(name) for name, _ in VAGUE_DATE_PARTS}

    return build


def _parties(kind: str, link: str) -> Callable[[str], Columns]:
    """The bodies at the table, and people who are there without one."""
    part_kind = f"{link.removesuffix('_id')}_parties"

    def build(language: str) -> Columns:
        owner, party = table_of(kind), table_of(part_kind).alias("p")
        organization, person = table_of("organizations").alias("o"), table_of("people").alias("h")
        shown = sa.func.coalesce(organization.c[f"shown_{language}"], person.c[f"shown_{language}"])
        source = party.outerjoin(organization, party.c.organization_id == organization.c.id).outerjoin(
            person, party.c.person_id == person.c.id
        )
        query = (
            sa.select(sa.func.aggregate_strings(shown, ", "))
            .select_from(source)
            .where(
                party.c[link] == owner.c.id,
                sa.type_coerce(organization.c.roles, sa.Text()).not_like("%|own|%") | organization.c.id.is_(None),
            )
            .where(*_in_use(party))
        )
        return {"parties": query.scalar_subquery().correlate(owner)}

    return build


def _speakers(language: str) -> Columns:
    session, part = table_of("sessions"), table_of("participations").alias("p")
    organization, person = table_of("organizations").alias("o"), table_of("people").alias("h")
    shown = sa.func.coalesce(person.c[f"shown_{language}"], organization.c[f"shown_{language}"], part.c.name_then)
    source = part.outerjoin(organization, part.c.organization_id == organization.c.id).outerjoin(
        person, part.c.person_id == person.c.id
    )
    query = (
        sa.select(sa.func.aggregate_strings(shown, ", "))
        .select_from(source)
        .where(part.c.session_id == session.c.id, part.c.role == "speaker", *_in_use(part))
    )
    return {"speakers": query.scalar_subquery().correlate(session)}


def _number_of(kind: str, part_kind: str, link: str, key: str) -> Callable[[str], Columns]:
    def build(_language: str) -> Columns:
        owner, part = table_of(kind), table_of(part_kind).alias("n")
        query = sa.select(sa.func.count()).select_from(part).where(part.c[link] == owner.c.id, *_in_use(part))
        return {key: query.scalar_subquery().correlate(owner)}

    return build


_SUMMARIES: Mapping[tuple[str, str], Callable[[str], Columns]] = {
    ("people", "organization"): _workplace(lambda _a, o, language: o.c[f"shown_{language}"], "organization"),
    ("people", "position"): _workplace(lambda a, _o, _language: a.c.position, "position"),
    ("people", "email"): _contact(("email",), "email"),
    ("people", "phone"): _contact(("mobile", "phone"), "phone"),
    ("people", "last_contact"): _last_contact("people", "person_id"),
    ("organizations", "last_contact"): _last_contact("organizations", "organization_id"),
    ("organizations", "people_count"): _number_of("organizations", "affiliations", "organization_id", "people_count"),
    ("interactions", "parties"): _parties("interactions", "interaction_id"),
    ("negotiations", "parties"): _parties("negotiations", "negotiation_id"),
    ("agreements", "parties"): _parties("agreements", "agreement_id"),
    ("agreements", "attachment_count"): _number_of("agreements", "attachments", "agreement_id", "attachment_count"),
    ("events", "session_count"): _number_of("events", "sessions", "event_id", "session_count"),
    ("events", "people_count"): _number_of("events", "participations", "event_id", "people_count"),
    ("sessions", "speakers"): _speakers,
    ("programs", "enrollment_count"): _number_of("programs", "enrollments", "program_id", "enrollment_count"),
}
