"""The page of duplicates: finding pairs, comparing them field by field, merging them and telling them apart."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from duplicates_driver import DuplicateOffice, listed, words_on
from office_in_window import WAIT
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from builders import add, add_organization, add_person
from office_desk.model.changes import Action
from office_desk.model.duplicates import Choice
from office_desk.model.errors import NotFound
from office_desk.ui.duplicates import pair_search
from office_desk.ui.duplicates.pair_delegate import HEIGHT
from office_desk.ui.translation import Translation

Key = Qt.Key


def test_the_most_alike_pair_is_found_and_laid_side_by_side_at_once(office: DuplicateOffice) -> None:
    likely = add_person(office.desk, name_zh="王伟"), add_person(office.desk, family_name="Wang", given_name="Wei")
    certain = office.twice(name_zh="高子翔")
    page = office.page()
    assert listed(page) == [certain, likely]
    assert page.panel.ids == certain
    texts = [page.model.index(row).data() for row in range(2)]
    assert "高子翔" in texts[0]
    assert "Certain" in texts[0]
    assert "The same e-mail address" in texts[0]
    assert "Wang Wei" in texts[1]
    assert "Certain" not in texts[1]


def test_a_desk_without_duplicates_says_so(office: DuplicateOffice) -> None:
    add_person(office.desk)
    page = office.page()
    assert "No duplicates found" in words_on(page)
    assert not page.pairs.isVisible()


def test_a_new_look_finds_what_came_since(office: DuplicateOffice) -> None:
    page = office.page()
    pair = office.twice()
    page.head.search_action.trigger()
    office.settle()
    assert listed(page) == [pair]


def test_organizations_are_looked_through_by_their_chip_and_the_choice_comes_back(office: DuplicateOffice) -> None:
    pair = add_organization(office.desk), add_organization(office.desk)
    page = office.page()
    office.click(page, "Organizations")
    assert listed(page) == [pair]
    assert page.panel.separate_action.text() == "Not the same organization"
    assert listed(office.page(page.save_state())) == [pair]


def test_merging_by_key_makes_one_of_two_and_goes_on_to_the_next_pair(office: DuplicateOffice) -> None:
    first, second = office.twice(name_zh="高子翔"), office.twice(name_zh="欧阳修远")
    page = office.page()
    office.press(page, Key.Key_M)
    assert listed(page) == [second]
    assert page.panel.ids == second
    assert [changes.action for changes in office.notices] == [Action.MERGE]
    assert office.desk.records.get("people", first[1]).trashed_at is not None
    assert page.window().focusWidget() is page.pairs


def test_undo_brings_a_merged_pair_back_to_its_place(office: DuplicateOffice) -> None:
    pairs = [office.twice(name_zh="高子翔"), office.twice(name_zh="欧阳修远")]
    page = office.page()
    office.press(page, Key.Key_M)
    office.press(page, Key.Key_M)
    assert listed(page) == []
    assert "All done" in words_on(page)
    for _ in range(2):
        office.publish(office.desk.history.undo().changes)
    assert listed(page) == pairs
    assert page.panel.ids in pairs


def test_those_who_are_not_the_same_are_not_asked_about_again_until_that_is_undone(office: DuplicateOffice) -> None:
    pair = office.twice()
    page = office.page()
    office.press(page, Key.Key_N)
    assert listed(page) == []
    assert [changes.action for changes in office.notices] == [Action.SEPARATE]
    assert listed(office.page()) == []
    office.publish(office.desk.history.undo().changes)
    assert listed(page) == [pair]


def test_skipping_leaves_the_pair_and_goes_on(office: DuplicateOffice) -> None:
    first, second = office.twice(name_zh="高子翔"), office.twice(name_zh="欧阳修远")
    page = office.page()
    office.press(page, Key.Key_S)
    assert page.panel.ids == second
    office.click(page, "Skip")
    assert page.panel.ids == first
    assert listed(page) == [first, second]
    assert office.notices == []


def test_the_arrow_keys_go_from_pair_to_pair_enter_goes_in_and_escape_out(office: DuplicateOffice) -> None:
    office.twice(name_zh="高子翔", notes="Same")
    second = (
        add_person(office.desk, name_zh="欧阳修远", notes="One"),
        add_person(office.desk, name_zh="欧阳修远", notes="Two"),
    )
    page = office.page()
    office.press(page, Key.Key_Down)
    assert page.panel.ids == second
    office.press(page, Key.Key_Return)
    notes = page.panel.view.fields["notes"]
    assert page.window().focusWidget() is notes.cells[notes.choice].button
    office.press(page, Key.Key_Escape)
    assert page.window().focusWidget() is page.pairs


def test_a_value_is_chosen_by_a_press_anywhere_in_its_cell_and_stands_after_the_merge(office: DuplicateOffice) -> None:
    first = add_person(office.desk, name_zh="高子翔", title="Dean", notes="One")
    second = add_person(office.desk, name_zh="高子翔", title="Professor", notes="Two")
    page = office.page()
    kept = page.panel.view.comparison
    assert kept is not None
    for choice in (Choice.FIRST, Choice.SECOND, Choice.FIRST):
        office.click_value(page, "title", choice)
        assert page.panel.view.choices["title"] is choice
    office.click_value(page, "notes", Choice.SECOND)
    office.click(page, "Merge")
    values = office.desk.records.get("people", kept.keep_id).values
    assert (values["title"], values["notes"]) == ("Dean", "Two")
    assert kept.keep_id in (first, second)


def test_two_texts_can_be_kept_together(office: DuplicateOffice) -> None:
    for notes in ("One", "Two"):
        add_person(office.desk, name_zh="高子翔", notes=notes)
    page = office.page()
    cells = page.panel.view.fields["notes"].cells
    assert set(cells) == {Choice.FIRST, Choice.SECOND, Choice.BOTH}
    office.click_value(page, "notes", Choice.BOTH)
    kept = page.panel.view.comparison
    office.press(page, Key.Key_M)
    assert kept is not None
    assert office.desk.records.get("people", kept.keep_id).values["notes"] == "One\n\nTwo"


def test_equal_fields_are_folded_away_until_asked_for(office: DuplicateOffice) -> None:
    for notes in ("One", "Two"):
        add_person(office.desk, name_zh="高子翔", title="Dean", notes=notes)
    page = office.page()
    fold = page.panel.view.fold_button
    assert fold is not None
    assert "Dean" not in words_on(page.panel)
    fold.click()
    assert "Dean" in words_on(page.panel)
    fold.click()
    assert "Dean" not in words_on(page.panel)


def test_the_person_says_which_record_stays_and_what_follows_is_counted_anew(office: DuplicateOffice) -> None:
    first, second = office.twice(name_zh="高子翔")
    add(office.desk, "contact_points", person=first, kind="wechat", value="sample_one")
    for number in range(3):
        meeting = add(office.desk, "interactions", title=f"Call {number}")
        add(office.desk, "interaction_parties", interaction=meeting, person=first)
    page = office.page()
    words = words_on(page.panel)
    assert "3 meetings or calls" in words
    assert "WeChat" in words
    assert "The other one has it already" in words
    assert page.panel.view.comparison is not None
    assert page.panel.view.comparison.keep_id == first
    assert "4 linked" not in page.panel.sentence
    QTest.mouseClick(page.panel.view.heads[second], Qt.MouseButton.LeftButton)
    office.settle()
    assert "4 linked" in page.panel.sentence
    office.press(page, Key.Key_M)
    assert office.desk.records.get("people", first).trashed_at is not None
    assert office.desk.records.get("people", second).trashed_at is None


def test_a_record_that_changed_meanwhile_is_not_merged_but_read_again(office: DuplicateOffice) -> None:
    first, second = office.twice(name_zh="高子翔", notes="Before")
    page = office.page()
    office.change("people", second, notes="After")
    office.press(page, Key.Key_M)
    assert page.panel.message.isVisible()
    assert "Nothing was merged" in page.panel.message.sentence
    assert office.desk.records.get("people", second).trashed_at is None
    assert "After" in words_on(page.panel)
    office.press(page, Key.Key_M)
    assert listed(page) == []
    assert first


def test_what_was_chosen_is_kept_when_another_field_changes_under_the_hand(office: DuplicateOffice) -> None:
    add_person(office.desk, name_zh="高子翔", title="Dean")
    second = add_person(office.desk, name_zh="高子翔", title="Professor")
    page = office.page()
    proposed = page.panel.view.choices["title"]
    own = Choice.FIRST if proposed is Choice.SECOND else Choice.SECOND
    office.click_value(page, "title", own)
    office.publish(office.change("people", second, notes="New"))
    assert page.panel.view.choices["title"] is own
    assert "New" in words_on(page.panel)
    assert "changed meanwhile" in page.panel.message.sentence


def test_a_pair_that_another_desk_settled_disappears(office: DuplicateOffice) -> None:
    first, second = office.twice(name_zh="高子翔"), office.twice(name_zh="欧阳修远")
    page = office.page()
    office.publish(office.desk.duplicates.merge("people", *first).changes)
    assert listed(page) == [second]
    assert page.panel.ids == second
    office.publish(office.desk.records.trash("people", [second[0]]))
    assert listed(page) == []
    assert "All done" in words_on(page)


def test_nothing_is_cut_where_the_page_is_as_narrow_as_the_smallest_window_leaves_it(
    office: DuplicateOffice, qapp: QApplication
) -> None:
    translation = Translation(qapp)
    try:
        translation.switch("ru")
        office.twice(family_name="Щербак-Константинопольский", given_name="Александр", patronymic="Константинович")
        page = office.page()
        page.resize(727, 540)
        office.settle()
        view = page.panel.view
        assert view.widget().width() <= view.viewport().width()
        assert [one.width() >= one.sizeHint().width() for one in page.panel.buttons] == [True] * 3
        (sentence,) = [one for one in page.panel.findChildren(QLabel) if one.text() == page.panel.sentence]
        assert page.panel.buttons[0].y() > sentence.geometry().bottom()
        page.resize(1300, 540)
        office.settle()
        assert page.panel.buttons[0].y() < sentence.geometry().bottom()
    finally:
        translation.switch("en")


def test_a_page_that_was_left_hears_of_changes_when_it_is_seen_again(office: DuplicateOffice) -> None:
    pair = office.twice()
    page = office.page()
    page.hide()
    office.publish(office.desk.duplicates.separate("people", *pair))
    page.show()
    office.settle()
    assert listed(page) == []


def test_a_desk_that_cannot_be_written_shows_everything_and_merges_nothing(office: DuplicateOffice) -> None:
    office.is_read_only = True
    pair, other = office.twice(name_zh="高子翔"), office.twice(name_zh="欧阳修远")
    page = office.page()
    for key in (Key.Key_M, Key.Key_N):
        office.press(page, key)
    assert listed(page) == [pair, other]
    assert office.notices == []
    assert "reading only" in page.panel.merge_action.statusTip()
    office.press(page, Key.Key_S)
    assert page.panel.ids == other


def test_two_chosen_records_are_compared_alone_and_the_list_comes_back_after_the_merge(office: DuplicateOffice) -> None:
    first = add_person(office.desk, family_name="Sample", given_name="One")
    second = add_person(office.desk, family_name="Example", given_name="Two")
    page = office.page()
    page.find_duplicates("people", (second, first))
    office.settle()
    assert page.panel.ids == (first, second)
    assert not page.pairs.isVisible()
    asked: list[tuple[str, int]] = []
    page.open_requested.connect(lambda kind, record_id: asked.append((kind, record_id)))
    comparison = page.panel.view.comparison
    assert comparison is not None
    office.click(page, "Merge")
    assert asked == [("people", comparison.keep_id)]
    assert office.desk.records.get("people", comparison.other_id).trashed_at is not None


def test_going_back_from_two_chosen_records_changes_nothing(office: DuplicateOffice) -> None:
    first, second = add_person(office.desk), add_person(office.desk, family_name="Example")
    page = office.page()
    page.find_duplicates("people", (first, second))
    office.settle()
    asked: list[int] = []
    page.open_requested.connect(lambda _kind, record_id: asked.append(record_id))
    office.press(page, Key.Key_Escape)
    assert asked == [first]
    assert office.notices == []


def test_a_chosen_record_that_is_in_the_trash_is_told_in_a_sentence(office: DuplicateOffice) -> None:
    first, second = office.twice()
    page = office.page()
    office.desk.records.trash("people", [second])
    page.find_duplicates("people", (first, second))
    office.settle()
    assert "trash" in page.panel.message.sentence
    assert not page.panel.merge_action.isEnabled()


def test_a_look_can_be_stopped_and_begun_again(office: DuplicateOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    office.twice()
    page = office.page()
    find, may_begin = office.desk.duplicates.pairs, threading.Event()

    def find_later(*wanted: Any) -> Any:
        may_begin.wait(WAIT / 1000)
        return find(*wanted)

    with monkeypatch.context() as patch:
        patch.setattr(office.desk.duplicates, "pairs", find_later)
        page.search()
        assert page.head.work_bar.work is not None
        page.head.work_bar.cancel_button.click()
        may_begin.set()
        office.settle()
    assert "The look was stopped" in words_on(page)
    page.head.search_action.trigger()
    office.settle()
    assert len(listed(page)) == 1


def test_thousands_of_pairs_are_rows_that_cost_nothing_until_seen(
    office: DuplicateOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair_search, "MOST_PAIRS", 3)
    for number in range(5):
        office.twice(family_name=f"Sample{'abcde'[number]}", given_name="One")
    page = office.page()
    assert len(listed(page)) == 3
    assert "the most alike" in words_on(page)
    assert page.pairs.sizeHintForRow(0) == HEIGHT


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_the_language_switches_with_the_names_and_keeps_what_was_chosen(office: DuplicateOffice, language: str) -> None:
    add_person(office.desk, family_name="Zhang", given_name="Ying", name_zh="张颖", name_ru="Чжан Ин", title="Dean")
    add_person(office.desk, family_name="Zhang", given_name="Ying", name_zh="张颖", name_ru="Чжан Ин", title="Docent")
    page = office.page()
    office.click_value(page, "title", Choice.FIRST)
    office.translation.switch(language)
    office.settle()
    name = {"ru": "Чжан Ин", "zh": "张颖"}[language]
    assert page.model.index(0).data().startswith(name)
    assert name in words_on(page.panel.view)
    assert page.panel.view.choices["title"] is Choice.FIRST


def test_long_names_widen_nothing(office: DuplicateOffice) -> None:
    for notes in ("One", "Two"):
        add_person(office.desk, family_name="Александровская" * 8, given_name="样本" * 30, notes=notes)
    page = office.page()
    view = page.panel.view
    assert view.widget().width() <= view.viewport().width()
    left, right = (view.fields["notes"].cells[choice] for choice in (Choice.FIRST, Choice.SECOND))
    assert abs(left.width() - right.width()) <= 1


def test_every_choice_and_pair_has_a_name_for_screen_readers(office: DuplicateOffice) -> None:
    for notes in ("One", "Two"):
        add_person(office.desk, name_zh="高子翔", notes=notes)
    page = office.page()
    view = page.panel.view
    names = [cell.button.accessibleName() for row in view.fields.values() for cell in row.cells.values()]
    names += [cell.button.accessibleName() for cell in view.heads.values()]
    assert all(names)
    assert len(set(names)) >= len(view.fields)
    assert page.pairs.accessibleName()


def test_a_pair_of_which_one_is_gone_for_good_leaves_the_page_in_order(office: DuplicateOffice) -> None:
    first, _ = office.twice()
    with pytest.raises(NotFound):
        office.desk.duplicates.comparison("people", first, 9_999)
    page = office.page()
    page.find_duplicates("people", (first, 9_999))
    office.settle()
    assert page.panel.message.isVisible()
    assert not page.panel.merge_action.isEnabled()


def test_a_merge_that_takes_long_says_why(office: DuplicateOffice) -> None:
    office.twice()
    page = office.page()
    page.panel._patience.setInterval(0)
    started, go_on = threading.Event(), threading.Event()

    def hold_the_writer(_desk: object) -> None:
        started.set()
        go_on.wait(WAIT / 1000)

    office.operations.write(page, hold_the_writer)
    assert started.wait(WAIT / 1000)
    page.panel.merge_action.trigger()
    office.qtbot.waitUntil(lambda: "copy of the desk" in page.panel.sentence, timeout=WAIT)
    assert not page.panel.merge_action.isEnabled()
    go_on.set()
    office.settle()
    assert listed(page) == []


def test_whoever_goes_on_to_another_pair_during_a_merge_finds_that_one_as_it_was(office: DuplicateOffice) -> None:
    first, second, third = (office.twice(name_zh=name) for name in ("高子翔", "欧阳修远", "司徒明月"))
    page = office.page()
    assert listed(page) == [first, second, third]
    started, go_on = threading.Event(), threading.Event()

    def hold_the_writer(_desk: object) -> None:
        started.set()
        go_on.wait(WAIT / 1000)

    office.operations.write(page, hold_the_writer)
    assert started.wait(WAIT / 1000)
    page.panel.merge_action.trigger()
    page.pairs.choose_row(2)
    office.qtbot.waitUntil(lambda: page.panel.view.comparison.first.id == third[0], timeout=WAIT)
    go_on.set()
    office.settle()
    assert listed(page) == [second, third]
    assert page.panel.ids == third
    assert page.panel.merge_action.isEnabled()


def test_a_pair_that_is_gone_before_the_page_heard_of_it_makes_room_for_the_next(office: DuplicateOffice) -> None:
    first, second = office.twice(name_zh="高子翔"), office.twice(name_zh="欧阳修远")
    page = office.page()
    office.desk.records.trash("people", [second[1]])
    office.press(page, Key.Key_Down)
    assert listed(page) == [first]
    assert page.panel.ids == first
    assert page.panel.merge_action.isEnabled()
