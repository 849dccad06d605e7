"""A reader of others understands the cards of the desk."""

from __future__ import annotations

import pytest
import vobject
from card_record_builders import affiliation, outgoing, point, written
from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = (
    st.text(st.sampled_from("abZ ,;王颖Щё\\.-"), min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda text: any(map(str.isalpha, text)))
)


@given(family=WORDS, given_name=WORDS, organization=WORDS, phone=st.integers(10**7, 10**10))
@settings(max_examples=50)
def test_another_reader_finds_names_phones_mail_and_organization(
    family: str, given_name: str, organization: str, phone: int
) -> None:
    record = outgoing(
        family_name=family,
        given_name=given_name,
        parts=[
            affiliation(organization, position="Director"),
            point("mobile", f"+{phone}", label="work"),
            point("email", "a@b.example", preferred=True),
        ],
    )
    card = vobject.readOne(written(record, "3.0"))
    assert (card.n.value.family, card.n.value.given) == (family, given_name)
    assert card.fn.value.strip()
    assert card.tel.value == f"+{phone}"
    assert "CELL" in [word.upper() for word in card.tel.params["TYPE"]]
    assert card.email.value == "a@b.example"
    assert card.org.value == [organization]
    assert card.title.value == "Director"


@pytest.mark.parametrize(("language", "family"), [("en", "Zhang"), ("zh", "张"), ("ru", "Чжан")])
def test_another_reader_finds_the_name_in_the_language_of_the_list(language: str, family: str) -> None:
    record = outgoing(family_name="Zhang", given_name="Ying", name_zh="张颖", name_ru="Чжан Ин")
    assert vobject.readOne(written(record, "3.0", language)).n.value.family == family
