"""A mapping that a person keeps is used again by itself, and survives whatever happens to its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.exchange.columns import ColumnMapping, Target
from office_desk.exchange.mapping import fitting, forget_mapping, keep_mapping, kept_mappings, targets_for
from office_desk.exchange.table import Table
from office_desk.model.errors import Refused

HEADINGS = ("学校", "Телефон", "x")
TARGETS = (Target("organizations", "name_zh"), Target("contact_points", "value", "phone", 2, "work"), None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "mappings.toml"


def mapping(name: str = "Партнёры 2021", headings: tuple[str, ...] = HEADINGS) -> ColumnMapping:
    return ColumnMapping("organizations", headings, TARGETS, name)


def test_a_kept_mapping_comes_back_the_latest_first(path: Path) -> None:
    keep_mapping(mapping("one"), path)
    keep_mapping(mapping("two"), path)
    assert kept_mappings(path) == (mapping("two"), mapping("one"))


def test_a_mapping_takes_the_place_of_one_called_so(path: Path) -> None:
    keep_mapping(mapping(), path)
    newer = ColumnMapping("people", ("a",), (Target("people", "full_name"),), mapping().name)
    keep_mapping(newer, path)
    assert kept_mappings(path) == (newer,)


def test_a_forgotten_mapping_is_gone(path: Path) -> None:
    keep_mapping(mapping("one"), path)
    keep_mapping(mapping("two"), path)
    forget_mapping("one", path)
    forget_mapping("never kept", path)
    assert kept_mappings(path) == (mapping("two"),)


def test_without_a_file_nothing_is_kept_and_none_is_made(path: Path) -> None:
    assert kept_mappings(path) == ()
    forget_mapping("one", path)
    assert not path.parent.exists()


def test_a_mapping_needs_a_name_to_be_kept(path: Path) -> None:
    with pytest.raises(Refused):
        keep_mapping(mapping(" "), path)


def test_a_file_that_is_no_toml_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[[mapping", encoding="utf-8")
    assert kept_mappings(path) == ()
    assert path.with_name("mappings.toml.broken").read_text(encoding="utf-8") == "[[mapping"


def test_what_cannot_be_read_is_passed_over_and_stays_in_the_file(path: Path) -> None:
    keep_mapping(mapping("one"), path)
    kept = path.read_text(encoding="utf-8")
    path.write_text(kept + '\n[[mapping]]\nname = "newer"\nkind = "spaceships"\ncolumns = []\n', encoding="utf-8")
    assert kept_mappings(path) == (mapping("one"),)
    keep_mapping(mapping("two"), path)
    assert "spaceships" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content", ["mapping = 3", "mapping = [3]", 'mapping = [{name = 3, kind = "people", columns = 5}]']
)
def test_a_file_that_says_something_else_holds_no_mappings(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    assert kept_mappings(path) == ()


def test_a_table_with_the_same_headings_gets_the_kept_mapping() -> None:
    seen = Table((" 学校 ", "телефон:", "X"), [], [])
    assert fitting(seen, [mapping("other", ("学校", "Факс", "x")), mapping()]) == mapping(headings=seen.headings)


@pytest.mark.parametrize("headings", [("学校", "Телефон"), ("Телефон", "学校", "x"), ("", "", "")])
def test_a_table_with_other_headings_gets_none(headings: tuple[str, ...]) -> None:
    assert fitting(Table(headings, [], []), [mapping(), mapping("no headings", ("", "", ""))]) is None


@settings(max_examples=30, deadline=None)
@given(
    st.text(min_size=1).filter(str.strip),
    st.lists(st.tuples(st.text(), st.sampled_from((*targets_for("people"), None)))),
)
def test_any_mapping_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, name: str, columns: list[tuple[str, Target | None]]
) -> None:
    path = tmp_path_factory.mktemp("config") / "mappings.toml"
    made = ColumnMapping("people", tuple(one for one, _ in columns), tuple(other for _, other in columns), name)
    keep_mapping(made, path)
    assert kept_mappings(path) == (made,)
