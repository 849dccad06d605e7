"""Files kept inside the desk."""

from __future__ import annotations

import pytest

from office_desk.model.errors import Invalid, NotFound, Refused
from office_desk.model.snapshot import Draft
from office_desk.services import attachments
from office_desk.services.desk import Desk


def test_a_file_comes_back_byte_for_byte_with_its_kind_and_size(desk: Desk) -> None:
    content = bytes(range(256)) * 40
    saved = desk.attachments.add("договор 协议.pdf", content)
    described = desk.records.get("attachments", saved.id).values
    assert desk.attachments.content(saved.id) == content
    assert (described["file_name"], described["media_type"]) == ("договор 协议.pdf", "application/pdf")
    assert described["size"] == len(content)


def test_a_file_stands_on_the_card_it_belongs_to_until_it_is_taken_back(desk: Desk) -> None:
    organization = desk.records.create(desk.records.blank("partners", name="Harbor University")).id
    desk.attachments.add("plan.txt", b"plan", organization=organization)
    section = desk.cards.section("organizations", organization, "attachments", "en")
    assert [row.title for row in section.rows] == ["plan.txt"]
    desk.history.undo()
    assert desk.cards.section("organizations", organization, "attachments", "en").total == 0


def test_a_copy_of_a_file_has_its_content(desk: Desk) -> None:
    first = desk.attachments.add("plan.txt", b"plan").id
    assert desk.attachments.content(desk.records.duplicate("attachments", first).id) == b"plan"


def test_a_file_that_is_too_large_is_refused_and_not_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LARGEST_FILE", 10)
    with pytest.raises(Refused) as refused:
        desk.attachments.add("film.mp4", b"x" * 11)
    assert refused.value.reason.code == "file_too_large"
    assert desk.history.latest() == 0


def test_a_file_for_a_record_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Invalid):
        desk.attachments.add("plan.txt", b"plan", agreement=77)


def test_a_file_without_its_bytes_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.records.create(Draft("attachments", {"file_name": "plan.txt"}))
    assert refused.value.reason.code == "file_needed"
    with pytest.raises(NotFound):
        desk.attachments.content(5)
