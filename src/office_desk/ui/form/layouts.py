"""How the fields of a form are set: what stands on one line, which names belong together, what is folded.

All of it is a hint. A field that is named nowhere here gets a line of its own, in the catalog's order.
"""

from __future__ import annotations

from dataclasses import dataclass

from office_desk.model.catalog import RecordKind

MARKS = {"zh": "中", "en": "EN", "ru": "РУ"}
"""The mark before a name that says its language; the same in every language of the window."""

WORK_FIELDS = ("organization", "position", "department")
"""The fields of an affiliation that are asked for together with a new person."""
CONTACT_KINDS = ("mobile", "phone", "email", "wechat")
"""The kinds of contact that are asked for together with a new person."""


@dataclass(frozen=True, slots=True)
class Line:
    """Fields beside each other, as far as the width allows.

    Attributes:
        mark: "zh", "en" or "ru" before a line of a names block.
    """

    keys: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together, such as the three names of a thing; it stands where its first field would.

    Attributes:
        is_captioned: Whether each field has its own caption; otherwise the block has one for all.
    """

    lines: tuple[Line, ...]
    is_captioned: bool = True

    @property
    def keys(self) -> tuple[str, ...]:
        """The fields of the block."""
        return tuple(key for line in self.lines for key in line.keys)


@dataclass(frozen=True, slots=True)
class Layout:
    """The hints for one record kind.

    Attributes:
        hidden: Written fields that a person does not set by hand.
        folded: Groups that are closed until something stands in them.
        unheaded: Groups that need no heading, because their fields say it all.
        opened_by: Group to the field and choice that open it.
        is_named_as_person: Whether Latin and Russian names are proposed from the Chinese one.
        has_parts: Whether a new record is made together with a position and contact details.
    """

    blocks: tuple[Block, ...] = ()
    hidden: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset({"names", "details", "agency"})
    unheaded: frozenset[str] = frozenset({"notes"})
    opened_by: tuple[tuple[str, str, str], ...] = ()
    is_named_as_person: bool = False
    has_parts: bool = False


def _names(en: str) -> Block:
    lines = (Line((f"{en}_zh",), "zh"), Line((en,), "en"), Line((f"{en}_ru",), "ru"))
    return Block(lines, is_captioned=False)


def _side_by_side(*keys: str) -> Block:
    return Block((Line(keys),))


_PERSON_NAMES = Block(
    (
        Line(("name_zh",), "zh"),
        Line(("family_name", "given_name"), "en"),
        Line(("patronymic",), "-"),
        Line(("name_ru",), "ru"),
    )
)

LAYOUTS: dict[str, Layout] = {
    "organizations": Layout(
        (
            _names("name"),
            _names("short_name"),
            _side_by_side("relation", "relation_since"),
            _side_by_side("city", "country"),
            _side_by_side("contract", "contract_until"),
        ),
        opened_by=(("agency", "roles", "agency"),),
    ),
    "people": Layout(
        (_PERSON_NAMES,),
        is_named_as_person=True,
        has_parts=True,
    ),
    "affiliations": Layout(
        (_side_by_side("position", "department"), _side_by_side("started", "ended")),
    ),
    "contact_points": Layout((_side_by_side("kind", "label"),)),
    "interactions": Layout(
        (_side_by_side("kind", "happened"), _side_by_side("series", "how_many")), folded=frozenset()
    ),
    "negotiations": Layout((_side_by_side("stage", "started"), _side_by_side("next_step", "next_step_due"))),
    "agreements": Layout(
        (
            _names("title"),
            _side_by_side("kind", "status"),
            _side_by_side("drafted_on", "sent_on"),
            _side_by_side("signed_by_us_on", "signed_by_them_on"),
            _side_by_side("valid_from", "valid_until"),
            _side_by_side("renewal", "originals"),
        ),
    ),
    "events": Layout(
        (
            _names("title"),
            _side_by_side("kind", "status"),
            _side_by_side("starts_at", "ends_at", "timezone"),
            _side_by_side("date_said", "mode"),
            _side_by_side("venue", "city"),
            _side_by_side("capacity", "attendance"),
            _side_by_side("registration_deadline", "submission_deadline"),
        ),
    ),
    "sessions": Layout(
        (
            _names("title"),
            _side_by_side("kind", "language"),
            _side_by_side("starts_at", "ends_at"),
            _side_by_side("room", "track"),
        ),
    ),
    "participations": Layout((_side_by_side("role", "state"), _side_by_side("head_count", "expected"))),
    "programs": Layout(
        (
            _names("title"),
            _side_by_side("kind", "status"),
            _side_by_side("runs", "duration"),
            _side_by_side("mode", "language"),
        ),
    ),
    "enrollments": Layout((_side_by_side("head_count", "state"),)),
    "tasks": Layout((_side_by_side("state", "due"),)),
    "attachments": Layout(hidden=frozenset({"media_type", "size", "sha256"})),
    "figures": Layout((_side_by_side("measure", "count"),)),
    "digests": Layout((_side_by_side("language", "published_on"),)),
    "digest_lines": Layout(hidden=frozenset({"about_kind", "about_uuid"})),
}

_PLAIN = Layout()


def layout_of(kind: str) -> Layout:
    """The hints for a record kind; a kind without any gets one line for each field."""
    return LAYOUTS.get(kind, _PLAIN)


def arranged(kind: RecordKind) -> dict[str, list[Block]]:
    """Group to its blocks, both in the catalog's order; each written field that is not hidden stands once."""
    layout = layout_of(kind.key)
    block_of = {key: block for block in layout.blocks for key in block.keys}
    groups: dict[str, list[Block]] = {}
    for field in kind.written:
        if field.key in layout.hidden:
            continue
        block = block_of.get(field.key) or _side_by_side(field.key)
        blocks = groups.setdefault(field.group, [])
        if block not in blocks:
            blocks.append(block)
    return groups
