"""Whatever stands in a card, what is read of it satisfies the rules of the desk, so no record is refused for it."""

from __future__ import annotations

from card_record_builders import read_lines
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.exchange.incoming import Incoming, Named
from office_desk.model.catalog import KINDS
from office_desk.model.empty_values import complete
from office_desk.model.rules import broken_rules, broken_value_rule

NAMES = st.sampled_from(
    ("N", "FN", "ORG", "TITLE", "TEL", "TEL;TYPE=CELL", "EMAIL", "URL", "ADR", "BDAY", "NOTE", "IMPP", "X-WECHAT",
     "X-SOCIALPROFILE;TYPE=vk", "UID", "LANG", "NICKNAME", "PHOTO", "KIND", "item1.TEL", "item1.X-ABLABEL",
     "X-OFFICE-DESK-BIRTHDAY", "X-OFFICE-DESK-NAMES", "X-OFFICE-DESK-CONTACT;TYPE=email", "X-OFFICE-DESK-FORMER",
     "X-OFFICE-DESK-KIND", "X-OFFICE-DESK-ROLES", "SORT-STRING", "X-PHONETIC-LAST-NAME")
)  # fmt: skip
VALUES = st.one_of(
    st.text(max_size=25),
    st.text(st.sampled_from('a;,\\张Щ@.\u202e\x01\x85\ud7ff -:{}"1'), max_size=25),
    st.sampled_from(("x" * 1500, "org", "2026-02-30", "--0203", '{"organization": "A", "ended": {"edtf": 9}}', "a@b")),
)


def broken(record: Incoming) -> list[str]:
    """The fields that the rules refuse, those of parts included."""
    kind = KINDS[record.kind]
    found = []
    for key, value in record.values.items():
        if isinstance(value, Named):
            found += [key] if not value.text.strip() else []
        elif key == "carried":
            found += [key] if len(value) > 100_000 else []
        elif broken_value_rule(kind[key], value):
            found.append(f"{record.kind}.{key}: {value!r}")
    if record.kind == "contact_points":
        values = complete(kind, {**record.values, "person": 1})
        found += map(str, broken_rules(kind, values))
    return found + [each for part in record.parts for each in broken(part)]


@given(lines=st.lists(st.tuples(NAMES, VALUES), max_size=8))
@settings(max_examples=200)
def test_every_value_of_a_card_can_be_stored(lines: list[tuple[str, str]]) -> None:
    written = [f"{name}:{value}".replace("\n", " ").replace("\r", " ") for name, value in lines]
    encodable = [line.encode("utf-8", "replace").decode() for line in written]
    for record in read_lines(*encodable).records:
        assert broken(record) == []
