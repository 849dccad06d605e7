"""What a card tells besides the name becomes fields and parts, and nothing of it is lost."""

from __future__ import annotations

import base64
import struct
from uuid import UUID

import pytest
from card_record_builders import (
    UUID as MARK,
)
from card_record_builders import (
    affiliations_of,
    codes,
    given_back,
    outgoing,
    point,
    points_of,
    read_lines,
    record_of,
    values_of,
    written,
)

from office_desk.exchange.cards import read_card_records
from office_desk.exchange.cards.card_reasons import code_of
from office_desk.exchange.reading import ReadOptions
from office_desk.exchange.vcard import RepairCode
from office_desk.labels import reason
from office_desk.labels.card_reasons import SENTENCES
from office_desk.model.errors import Refused
from office_desk.model.vague_date import VagueDate


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("TEL;TYPE=CELL:138",), ("mobile", "138", "")),
        (("TEL;TYPE=WORK,VOICE:138",), ("phone", "138", "work")),
        (("TEL;TYPE=HOME,FAX:138",), ("phone", "138", "home fax")),
        (("TEL;TYPE=PAGER:138",), ("phone", "138", "pager")),
        (("item1.TEL:138", "item1.X-ABLabel:_$!<WorkFAX>!$_"), ("phone", "138", "work fax")),
        (("item1.TEL:138", "item1.X-ABLabel:Дача"), ("phone", "138", "Дача")),
        (("EMAIL;TYPE=INTERNET,HOME:a@b.example",), ("email", "a@b.example", "home")),
        (("EMAIL:Anna <a@b.example>",), ("email", "a@b.example", "")),
        (("X-WECHAT:wx_1",), ("wechat", "wx_1", "")),
        (("X-QQ:12345",), ("qq", "12345", "")),
        (("IMPP;X-SERVICE-TYPE=WeChat:x-apple:wx_1",), ("wechat", "wx_1", "")),
        (("IMPP:skype:anna",), ("other", "anna", "skype")),
        (("X-TELEGRAM:@anna",), ("telegram", "@anna", "")),
        (("X-SOCIALPROFILE;TYPE=vk;X-USER=anna:https://vk.example/anna",), ("vk", "anna", "")),
        (("URL:https://a.example",), ("web", "https://a.example", "")),
        (("URL:mailto:a@b.example?attach=/etc/passwd",), ("email", "a@b.example", "")),
        (
            ("ADR;TYPE=WORK:;;海港大道1550号;上海市;;201306;中国",),
            ("address", "中国上海市海港大道1550号 201306", "work"),
        ),
        (
            ("ADR:;;Университетская наб. 7;Санкт-Петербург;;199034;Россия",),
            ("address", "Россия, 199034, Санкт-Петербург, Университетская наб. 7", ""),
        ),
        (
            ("ADR:;;1 Sample St;London;;N1 1AA;United Kingdom",),
            ("address", "1 Sample St, London, N1 1AA, United Kingdom", ""),
        ),
        (("ADR:;;Musterstr. 1;Berlin;;10115;Germany",), ("address", "Musterstr. 1, 10115 Berlin, Germany", "")),
    ],
)
def test_a_contact_point_has_its_kind_and_label(lines: tuple[str, ...], expected: tuple[str, str, str]) -> None:
    assert points_of(record_of("FN:Sample", *lines)) == [expected]


def test_the_same_number_twice_is_one_contact_point() -> None:
    record = record_of("FN:Sample", "TEL;TYPE=WORK:+86 138-0000 0001", "TEL;TYPE=CELL:+8613800000001")
    assert points_of(record) == [("mobile", "+86 138-0000 0001", "work")]


def test_a_number_that_is_labeled_mobile_is_one() -> None:
    record = record_of("FN:Sample", "item1.TEL;waid=79160000000:+7 916 000-00-00", "item1.X-ABLabel:Mobile")
    assert points_of(record) == [("mobile", "+7 916 000-00-00", "")]


def test_two_numbers_with_the_same_digits_and_other_words_are_two() -> None:
    record = record_of("FN:Anna", "TEL:1-800-FLOWERS", "TEL:1-800-LAWYERS")
    assert [value for _, value, _ in points_of(record)] == ["1-800-FLOWERS", "1-800-LAWYERS"]


def test_a_number_told_of_at_home_and_at_work_is_called_both() -> None:
    record = record_of("FN:Anna", "TEL;TYPE=HOME:+86 21 5555 0100", "TEL;TYPE=WORK:+862155550100")
    assert points_of(record) == [("phone", "+86 21 5555 0100", "home work")]


def test_only_the_strongest_preference_is_preferred() -> None:
    record = record_of("FN:Sample", "TEL;PREF=2:222222", "TEL;PREF=1:111111", "TEL:333333", version="4.0")
    preferred = [part.values["value"] for part in record.parts if part.values.get("preferred")]
    assert preferred == ["111111"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "//host/share"])
def test_an_address_that_must_not_be_opened_is_no_web_page(address: str) -> None:
    record = record_of("FN:Sample", f"URL:{address}")
    assert [kind for kind, _, _ in points_of(record)] == ["other"]
    assert codes(record) == ["card_not_a_web_address"]


def test_what_is_no_email_address_is_kept_with_a_warning() -> None:
    record = record_of("FN:Sample", 'EMAIL:"<script>"@x.example')
    assert points_of(record) == [("other", '"<script>"@x.example', "email")]
    assert codes(record) == ["card_not_an_email"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("ORG:Sample University;Office;Desk", "TITLE:Director"), [("Sample University", "Office, Desk", "Director")]),
        (("ORG:Sample University", "ROLE:Director"), [("Sample University", "", "Director")]),
        (("ORG:A", "TITLE:a", "ORG:B", "TITLE:b"), [("A", "", "a"), ("B", "", "b")]),
        (("x.ORG:A", "y.ORG:B", "y.TITLE:b", "x.TITLE:a"), [("A", "", "a"), ("B", "", "b")]),
    ],
)
def test_organizations_and_positions_are_paired(lines: tuple[str, ...], expected: list[tuple[str, str, str]]) -> None:
    assert affiliations_of(record_of("FN:Sample Person", "N:Person;Sample;;;", *lines)) == expected


def test_a_position_without_an_organization_stands_in_the_notes() -> None:
    record = record_of("FN:Sample", "TITLE:Director")
    assert record.values["notes"] == "Director"
    assert codes(record) == ["card_position_without_organization"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BDAY:1980-02-03", VagueDate.from_edtf("1980-02-03")),
        ("BDAY;VALUE=date:1604-02-02", VagueDate.undatable("--02-02")),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-31", VagueDate.undatable("--12-31")),
        ("BDAY:--0203", VagueDate.undatable("--02-03")),
        ("BDAY:1985-04", VagueDate.from_edtf("1985-04")),
        ("BDAY;VALUE=text:circa 1800", VagueDate.undatable("circa 1800")),
        ("BDAY:---12", VagueDate.undatable("---12")),
        ("BDAY:99991231", VagueDate.from_edtf("9999-12-31")),
    ],
)
def test_a_birthday_is_kept_as_far_as_it_is_known(line: str, expected: VagueDate) -> None:
    assert values_of("FN:Sample", line, version="4.0")["birthday"] == expected


@pytest.mark.parametrize("line", ["BDAY:19900231", "BDAY:20260229", "BDAY:soon"])
def test_a_birthday_that_is_none_is_kept_as_words_with_a_warning(line: str) -> None:
    record = record_of("FN:Sample", line)
    assert record.values["birthday"] == VagueDate.undatable(line[5:])
    assert codes(record)[0] in ("card_impossible_date", "card_unread_date")


def test_zeros_are_no_birthday() -> None:
    record = record_of("FN:Sample", "BDAY:0000-00-00")
    assert "birthday" not in record.values
    assert codes(record) == ["card_impossible_date"]


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_birthday_without_a_year_leaves_without_one(version: str) -> None:
    text = written(outgoing(family_name="Sample", birthday=VagueDate.undatable("--02-03")), version)
    assert ("BDAY:--0203" if version == "4.0" else "BDAY:--02-03") in text


def test_a_photo_becomes_a_file() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 10, 10) + bytes(8)
    record = record_of("FN:Sample", f"PHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(picture).decode()}")
    (file,) = record.files
    assert (file.purpose, file.media_type, file.content) == ("photo", "image/png", picture)


def test_a_picture_of_too_many_pixels_is_refused_by_its_head_and_the_person_is_kept() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 60_000, 60_000) + bytes(8)
    record = record_of("FN:Sample", f"PHOTO;ENCODING=b;TYPE=PNG:{base64.b64encode(picture).decode()}")
    assert not record.files
    assert codes(record) == ["card_picture_too_large"]
    assert record.values["family_name"] == "Sample"


def test_the_address_of_a_photo_is_told_of_and_carried_but_not_opened() -> None:
    record = record_of("FN:Sample", "PHOTO;VALUE=uri:file:///etc/hostname")
    assert not record.files
    assert codes(record) == ["card_picture_by_address"]
    assert "file:///etc/hostname" in record.values["carried"]


def test_a_uuid_is_the_mark_of_the_record() -> None:
    assert record_of("FN:Sample", f"UID:urn:uuid:{MARK.upper()}").uuid == MARK


def test_another_mark_makes_a_uuid_of_its_own_and_is_given_back() -> None:
    record = record_of("FN:Sample", "UID:abc@phone")
    assert UUID(record.uuid).version == 5
    again = outgoing(family_name="Sample", uuid=record.uuid, carried=record.values["carried"])
    assert "UID:abc@phone\r\n" in written(again)
    assert given_back(again).uuid == record.uuid


def test_what_has_no_field_is_carried_and_given_back() -> None:
    lines = ("X-SAMPLE;TYPE=a:one\\, two", "item1.RELATED;VALUE=text:Anna", "item1.X-ABLABEL:Friend", "CATEGORIES:a,b")
    record = record_of("FN:Sample", "N:Sample;;;;", *lines)
    text = written(outgoing(family_name="Sample", carried=record.values["carried"]))
    for line in lines:
        assert f"{line}\r\n" in text


def test_the_parts_of_an_address_are_given_back() -> None:
    line = "ADR;TYPE=work:;;1 Sample St;London;;N1 1AA;United Kingdom"
    record = record_of("FN:Sample", line)
    address = point("address", "1 Sample St, London, N1 1AA, United Kingdom", label="work")
    text = written(outgoing(family_name="Sample", parts=[address], carried=record.values["carried"]))
    assert "1 Sample St;London;;N1 1AA;United Kingdom\r\n" in text


def test_the_types_of_an_address_that_are_no_labels_are_given_back() -> None:
    record = record_of("FN:Sample", "ADR;TYPE=home,postal:;;1 Sample St;London;;N1 1AA;")
    address = point("address", "1 Sample St, London, N1 1AA", label="home")
    text = written(outgoing(family_name="Sample", parts=[address], carried=record.values["carried"]))
    assert "ADR;TYPE=home,postal:" in text


@pytest.mark.parametrize("line", ["X-AIM;TYPE=home:anna", "X-GADUGADU:1234", "X-GOOGLE-TALK:anna"])
def test_messengers_leave_as_they_came(line: str) -> None:
    ((kind, value, label),) = points_of(record_of("FN:Sample", line))
    assert f"{line}\r\n" in written(outgoing(family_name="Sample", parts=[point(kind, value, label=label)]))


def test_a_label_that_cards_have_a_word_for_comes_back() -> None:
    text = written(outgoing(family_name="Sample", parts=[point("web", "https://a.example", label="Profile")]))
    assert "X-ABLABEL:Profile" in text


@pytest.mark.parametrize("line", ["X-EVOLUTION-ANNIVERSARY:2006-01-09", "item1.X-ABDATE:20060109"])
def test_a_date_of_another_program_is_given_back_as_it_came(line: str) -> None:
    record = record_of("FN:Sample", line)
    for version in ("3.0", "4.0"):
        assert f"{line}\r\n" in written(outgoing(family_name="Sample", carried=record.values["carried"]), version)


def test_an_address_that_was_changed_since_is_given_without_its_old_parts() -> None:
    record = record_of("FN:Sample", "ADR:;;1 Sample St;London;;N1 1AA;United Kingdom")
    moved = point("address", "2 Sample St")
    text = written(outgoing(family_name="Sample", parts=[moved], carried=record.values["carried"]))
    assert "ADR:;;2 Sample St;;;;\r\n" in text
    assert "London" not in text


@pytest.mark.parametrize(
    "lines",
    [
        ("KIND:org", "FN:Sample"),
        ("FN:Sample", "ORG:Sample", "X-ABShowAs:COMPANY"),
        ("FN:Sample", "ORG:Sample"),
        ("N:;;;;", "ORG:Sample"),
        ("N:Sample;;;;", "FN:Sample", "ORG:Sample"),
        ("FN:Sample University",),
    ],
)
def test_a_card_that_names_no_person_is_an_organization(lines: tuple[str, ...]) -> None:
    record = record_of(*lines)
    assert record.kind == "organizations"
    assert record.values["name"].startswith("Sample")


def test_an_organization_in_two_languages_has_both_names() -> None:
    values = values_of("KIND:org", "FN:上海海事大学 Shanghai Maritime University")
    assert (values["name"], values["name_zh"]) == ("Shanghai Maritime University", "上海海事大学")


def test_a_list_of_addressees_is_left_out_with_a_note() -> None:
    reading = read_lines("KIND:group", "FN:Friends", "MEMBER:urn:uuid:1", version="4.0")
    assert not reading.records
    assert [note.code for note in reading.notes] == ["card_list_left_out"]


def test_a_card_in_a_guessed_encoding_says_so() -> None:
    data = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Иванова;Анна\r\nEND:VCARD\r\n".encode("cp1251")
    reading = read_card_records(data, ReadOptions())
    assert (reading.encoding, reading.encoding_is_guess) == ("cp1251", True)
    assert "cp1251" in reading.encodings
    assert codes(reading.records[0])[:1] == ["card_guessed_charset"] or "card_guessed_charset" in codes(
        reading.records[0]
    )


def test_the_encoding_that_was_chosen_is_taken() -> None:
    data = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:张;颖\r\nEND:VCARD\r\n".encode("gb18030")
    reading = read_card_records(data, ReadOptions(encoding="gb18030"))
    assert not reading.encoding_is_guess
    assert reading.records[0].values["name_zh"] == "张颖"


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(Refused):
        read_card_records(b"", ReadOptions(encoding="no-such-thing"))


def test_notes_too_long_for_a_field_become_a_file() -> None:
    record = record_of("FN:Sample", "NOTE:" + "x" * 150_000)
    assert len(record.values["notes"]) <= 100_000
    assert [file.content for file in record.files] == [b"x" * 150_000]


def test_a_card_without_an_end_loses_none() -> None:
    data = b"".join(
        (
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:One\r\nEND:VCARD\r\n",
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Two\r\nTEL:2222222\r\n",
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Three\r\nEND:VCARD\r\n",
        )
    )
    records = read_card_records(data, ReadOptions()).records
    assert [record.values["family_name"] for record in records] == ["One", "Two", "Three"]
    assert codes(records[1]) == ["card_missing_end"]


def test_markup_stays_text() -> None:
    record = record_of('FN:<img src="file:///tmp/x.png">Bob', "ORG:A & B <Ltd>", "NOTE:<font size=7>")
    assert record.values["notes"] == "<font size=7>"
    assert affiliations_of(record)[0][0] == "A & B <Ltd>"


@pytest.mark.parametrize("code", RepairCode)
def test_every_repair_has_a_sentence(code: RepairCode) -> None:
    assert code_of(code) in SENTENCES


def test_a_repair_is_told_with_its_line_and_values() -> None:
    (warning,) = record_of("FN:Sample", "BDAY:19900231").warnings
    assert "4" in reason(warning)
    assert "19900231" in reason(warning)
