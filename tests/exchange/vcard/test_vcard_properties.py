"""What a card says of a person is found under every name that programs give it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from vcard_builders import card_of

from office_desk.exchange.vcard import properties
from office_desk.exchange.vcard.contact_points import emails, messengers, phones, postal_addresses, web_pages
from office_desk.exchange.vcard.properties import OrganizationName, PersonName, Photo


def test_a_name_has_its_parts() -> None:
    card = card_of("N:Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.", "FN:Dr. John Stevenson")
    assert properties.person_name(card) == PersonName("Stevenson", "John", "Philip Paul", "Dr.", "Jr. M.D.")
    assert properties.formatted_name(card) == "Dr. John Stevenson"


def test_a_comma_in_a_part_of_a_name_stays() -> None:
    assert properties.person_name(card_of("N:Smith, Jr.;John")) == PersonName("Smith, Jr.", "John")


def test_line_breaks_in_a_name_are_blanks() -> None:
    assert properties.person_name(card_of(r"N:Béla\n\nSzabó;Gábor;;;")) == PersonName("Béla Szabó", "Gábor")


@pytest.mark.parametrize("line", ["N:;;;;", "N:", "FN:x"])
def test_a_card_without_name_parts_has_none(line: str) -> None:
    assert properties.person_name(card_of(line)) is None


def test_a_phonetic_name_is_read() -> None:
    card = card_of("X-PHONETIC-FIRST-NAME:Ying", "X-PHONETIC-LAST-NAME:Zhang")
    assert properties.phonetic_name(card) == PersonName("Zhang", "Ying")
    assert properties.phonetic_name(card_of("FN:x")) is None


@pytest.mark.parametrize(
    ("line", "version"), [("SORT-STRING:Harten", "3.0"), ('N;SORT-AS="Harten,Rene":van der Harten;Rene', "4.0")]
)
def test_what_a_card_is_sorted_by_is_read(line: str, version: str) -> None:
    assert properties.sort_as(card_of(line, version=version)).startswith("Harten")


def test_an_organization_has_units() -> None:
    card = card_of("ORG:上海海事大学;外事处;", "ORG:;")
    assert properties.organizations(card) == (OrganizationName("上海海事大学", ("外事处",)),)


def test_texts_and_lists_leave_out_what_is_empty() -> None:
    card = card_of("TITLE:主任", "TITLE:", "CATEGORIES:a,b", "CATEGORIES:b,,c")
    assert properties.texts(card, "TITLE") == ("主任",)
    assert properties.categories(card) == ("a", "b", "c")


@pytest.mark.parametrize("text", ["2026-01-02T03:04:05Z", "20260102T030405Z"])
def test_a_revision_is_a_moment(text: str) -> None:
    assert properties.revision(card_of(f"REV:{text}")) == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert properties.revision(card_of("REV:yesterday")) is None


def test_a_uid_is_kept_whole() -> None:
    assert properties.uid(card_of("UID:urn:uuid:1")) == "urn:uuid:1"


def test_a_photo_tells_its_kind_by_its_octets() -> None:
    card = card_of("PHOTO:http://x.example/p.jpg", "PHOTO;ENCODING=b;TYPE=JPEG:iVBORw0KGgo=")
    assert properties.photo(card) == Photo(b"\x89PNG\r\n\x1a\n", "image/png")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "/etc/passwd", "C:\\photo.jpg", "http://x.example/p.jpg"])
def test_a_photo_that_is_an_address_is_only_told(address: str) -> None:
    assert properties.photo(card_of(f"PHOTO;VALUE=uri:{address}")) == Photo(address=address)


def test_phones_come_with_types_and_the_preferred_first() -> None:
    card = card_of("TEL;TYPE=WORK:1", "TEL;TYPE=CELL,pref:2", "TEL:")
    assert [(each.value, each.types, each.preference) for each in phones(card)] == [
        ("2", {"cell"}, 1),
        ("1", {"work"}, None),
    ]


def test_a_phone_may_be_an_address() -> None:
    card = card_of("TEL;VALUE=uri;TYPE=cell:tel:+86-21-3828-0000;ext=8012", version="4.0")
    assert phones(card)[0].value == "+86-21-3828-0000 ext. 8012"


def test_labels_of_apple_are_words() -> None:
    card = card_of("item1.TEL:1", "item1.X-ABLabel:_$!<Work>!$_", "item2.TEL:2", "item2.X-ABLabel:Дача")
    assert [(each.label, each.types) for each in phones(card)] == [("Work", {"work"}), ("Дача", set())]


@pytest.mark.parametrize(
    ("params", "label"),
    [
        ("X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=94=D0=B0=D1=87=D0=B0)", "Дача"),
        ("X-CUSTOM(CHARSET=GBK,ENCODING=QUOTED-PRINTABLE,=BC=D2)", "家"),
        ("X-CUSTOM(Soccer, coach)", "Soccer, coach"),
        ("TYPE=Дача,VOICE", "Дача"),
        ("X-Dacha", "Dacha"),
        ("CELL;VOICE", ""),
    ],
)
def test_a_type_of_ones_own_is_a_label(params: str, label: str) -> None:
    (phone,) = phones(card_of(f"TEL;{params}:+972", version="2.1"))
    assert (phone.value, phone.label) == ("+972", label)


def test_email_loses_its_scheme() -> None:
    assert emails(card_of("EMAIL:mailto:a%40b@x.example"))[0].value == "a@b@x.example"


@pytest.mark.parametrize(
    ("line", "service", "name"),
    [
        ("X-WECHAT:zhang_ying", "wechat", "zhang_ying"),
        ("X-QQ:12345", "qq", "12345"),
        ("IMPP;X-SERVICE-TYPE=QQ:x-apple:12345", "qq", "12345"),
        ("IMPP:xmpp:anna@x.example", "jabber", "anna@x.example"),
        ("IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:anna", "skype", "anna"),
        ("IMPP:weixin:zy", "wechat", "zy"),
        ("IMPP:tg:anna", "telegram", "anna"),
        ("IMPP:anna", "", "anna"),
        ("X-SOCIALPROFILE;type=twitter;x-user=anna:http\\://twitter.com/anna", "twitter", "anna"),
        ("X-SOCIALPROFILE;type=WeChat:x-apple:zy", "wechat", "zy"),
        ("X-SKYPE-USERNAME:anna", "skype", "anna"),
        ("X-GTALK:anna", "googletalk", "anna"),
        ("X-MS-IMADDRESS:anna@x.example", "", "anna@x.example"),
    ],
)
def test_messengers_are_known_by_every_name(line: str, service: str, name: str) -> None:
    (found,) = messengers(card_of(line))
    assert (found.service, found.value) == (service, name)


def test_web_pages_are_only_told() -> None:
    addresses = ["file:///etc/passwd", "javascript:alert(1)", "\\\\host\\share", "www.ok.example"]
    card = card_of(*(f"URL:{address}" for address in addresses[:2]), r"URL:\\\\host\\share", f"URL:{addresses[3]}")
    assert [each.value for each in web_pages(card)] == addresses


def test_an_address_has_seven_parts_and_its_lines_are_joined() -> None:
    card = card_of(r'ADR;TYPE=WORK;LABEL="Line 1\nLine 2":;;1550 Haigang\nAve., Block 2;Shanghai;;201306;China')
    (address,) = postal_addresses(card)
    assert (address.street, address.city, address.postal_code, address.country) == (
        "1550 Haigang Ave., Block 2",
        "Shanghai",
        "201306",
        "China",
    )
    assert (address.types, address.written) == ({"work"}, "Line 1\nLine 2")


def test_an_address_in_one_text_is_a_street() -> None:
    assert postal_addresses(card_of("ADR:Main St 5"))[0].street == "Main St 5"
    assert postal_addresses(card_of("ADR:;;;;;;")) == ()


def test_markup_in_a_name_is_nothing_but_letters() -> None:
    assert properties.formatted_name(card_of('FN:<img src="file:///x.png">Bob')) == '<img src="file:///x.png">Bob'
