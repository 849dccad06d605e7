"""The parts of a server's address and its URL say the same, whatever characters stand in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.ui.server_address import ServerAddress, read_url, without_password

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20)


@given(TEXTS, TEXTS, TEXTS, st.integers(1, 65_535))
def test_any_database_user_and_password_come_back_from_the_url(
    database: str, user: str, password: str, port: int
) -> None:
    address = ServerAddress("db.example.org", port, database, user)
    assert read_url(address.url(password)) == (address, password)
    assert read_url(without_password(address.url(password))) == (address, "")


def test_an_address_of_the_newer_internet_protocol_is_put_in_brackets() -> None:
    address = ServerAddress("2001:db8::1", 5432, "office", "anna")
    assert address.url() == "postgresql://anna@[2001:db8::1]:5432/office"
    assert read_url(address.url()) == (address, "")


@pytest.mark.parametrize(
    "location",
    ["office.db", "/desks/office.db", "C:\\Desks\\office.db", "sqlite:///office.db", "postgresql://h:port/x"],
)
def test_what_is_no_server_is_left_as_it_is(location: str) -> None:
    assert read_url(location) is None
    assert without_password(location) == location
