"""`list`, `show` and `search`."""

from __future__ import annotations

import pytest
from command_line import CommandLine

from office_desk.cli.printing import display_width
from office_desk.model.catalog import KINDS, VIEWS

PROMISED_KINDS = (
    "organizations",
    "partners",
    "agencies",
    "people",
    "events",
    "conferences",
    "open-days",
    "sessions",
    "participations",
    "programs",
    "enrollments",
    "negotiations",
    "agreements",
    "interactions",
    "tasks",
)


@pytest.fixture
def people(office: CommandLine) -> CommandLine:
    """An office with four people, added out of order."""
    for family, given, chinese, title in (
        ("Wang", "Wei", "王伟", "Dr."), ("Zhang", "Ying", "张颖", "Professor"),
        ("Щербакова", "Анна", "", ""), ("Li", "Na", "李娜", "Dr."),
    ):  # fmt: skip
        office.add("people", f"family_name={family}", f"given_name={given}", f"name_zh={chinese}", f"title={title}")
    return office


@pytest.mark.parametrize("kind", [*PROMISED_KINDS, *VIEWS])
def test_every_kind_can_be_listed(office: CommandLine, kind: str) -> None:
    assert office.done("list", kind).out == "There are none.\n"
    assert office.done("list", kind, "--json").objects == []


@pytest.mark.parametrize("kind", PROMISED_KINDS)
def test_the_sample_office_is_listed_in_columns(sample: CommandLine, kind: str) -> None:
    listed = sample.done("list", kind, "--json").objects
    lines = sample.done("list", kind).out.splitlines()
    if listed:
        assert len(lines) == len(listed) + 1
        assert lines[0].startswith("Number")


def test_the_sample_office_has_its_partners(sample: CommandLine) -> None:
    assert "Shanghai Maritime University" in sample.done("list", "partners").out
    assert len(sample.done("list", "partners", "--json").ids) >= 5


@pytest.mark.parametrize("kind", KINDS)
def test_a_json_record_has_every_field_of_the_catalog(sample: CommandLine, kind: str) -> None:
    for record in sample.done("list", kind, "--json", "--limit", "3").objects:
        assert {field.key for field in KINDS[kind].fields} <= set(record)
        assert {f"{field.key}_title" for field in KINDS[kind].links} <= set(record)
        assert list(record)[:5] == ["id", "uuid", "version", "record_kind", "record_title"]


def test_show_and_list_tell_the_same_of_a_record(sample: CommandLine) -> None:
    for kind in ("people", "events", "sessions", "interactions"):
        for record in sample.done("list", kind, "--json", "--limit", "2").objects:
            assert sample.record(kind, record["id"]) == record


def test_columns_line_up_in_every_script(people: CommandLine) -> None:
    lines = people.done("--language", "zh", "list", "people", "--columns", "name_zh,title,given_name").out.splitlines()
    places = {display_width(line[: line.index(word)]) for line, word in zip(
        sorted(line for line in lines if "Dr." in line), ("Dr.", "Dr."), strict=True
    )}  # fmt: skip
    assert len(places) == 1


def test_a_list_is_sorted_backwards_as_well(people: CommandLine) -> None:
    forward = people.done("list", "people", "--sort", "given_name", "--json").objects
    assert [one["given_name"] for one in forward] == ["Na", "Wei", "Ying", "Анна"]
    for words in (["--sort", "-given_name"], ["--sort=-given_name"]):
        backward = people.done("list", "people", *words, "--json").objects
        assert [one["given_name"] for one in backward] == ["Анна", "Ying", "Wei", "Na"]


def test_a_list_ends_at_its_limit(people: CommandLine) -> None:
    assert len(people.done("list", "people", "--limit", "2", "--json").objects) == 2
    assert len(people.done("list", "people", "--limit", "99", "--json").objects) == 4


def test_a_list_shows_the_columns_asked_for(people: CommandLine) -> None:
    heading, first, *_ = people.done("list", "people", "--columns", "name_zh, title").out.splitlines()
    assert heading.split("  ")[0] == "Number"
    assert heading.split()[-1] == "Title"
    assert "Name in Chinese" in heading
    assert "李娜" in first


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["title=Dr."], {"Wei", "Na"}),
        (["title!=Dr."], {"Ying", "Анна"}),
        (["title="], {"Анна"}),
        (["title!="], {"Wei", "Ying", "Na"}),
        (["name_zh~王"], {"Wei"}),
        (["family_name~ЩЕРБАК"], {"Анна"}),
        (["title=Dr.", "given_name~a"], {"Na"}),
    ],
)
def test_a_list_can_be_filtered(people: CommandLine, words: list[str], found: set[str]) -> None:
    options = [option for word in words for option in ("--filter", word)]
    listed = people.done("list", "people", *options, "--json").objects
    assert {one["given_name"] for one in listed} == found


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("capacity>=100", {"B", "C"}),
        ("capacity<=100", {"A", "B"}),
        ("capacity=100", {"B"}),
        ("capacity=", {"D"}),
        ("kind=open day", {"A"}),
        ("kind=open_day", {"A"}),
        ("kind!=open_day", {"B", "C", "D"}),
        ("when>=2026-06", {"B", "C"}),
        ("when<=2026-05-31", {"A"}),
        ("when=June 2026", {"B"}),
        ("starts_at>=2026-06-15", {"C"}),
        ("starts_at<=2026-12-05", {"C"}),
        ("starts_at<=2026-12-05 08:59", set()),
        ("attendance>=500", {"A"}),
    ],
)
def test_events_can_be_filtered_by_what_they_mean(office: CommandLine, word: str, found: set[str]) -> None:
    office.add("open-days", "title=A", "capacity=50", "date_said=March 2026", "attendance=over 500")
    office.add("events", "title=B", "capacity=100", "date_said=June 2026", "attendance=20")
    office.add("events", "title=C", "capacity=150", "starts_at=2026-12-05T09:00")
    office.add("events", "title=D")
    listed = office.done("list", "events", "--filter", word, "--json").objects
    assert {one["title"] for one in listed} == found


def test_organizations_are_filtered_by_role_and_link(office: CommandLine) -> None:
    parent = office.add("partners", "name=SMU")
    child = office.add("agencies", "name=Institute", f"parent={parent}")
    assert office.done("list", "organizations", "--filter", "roles=agency", "--json").ids == [child]
    assert office.done("list", "organizations", "--filter", f"parent={parent}", "--json").ids == [child]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--filter", "shoe_size=44"], "There is no field called “shoe_size” here."),
        (["--filter", "title>=A"], "The field title cannot be compared in this way: “at least”."),
        (["--filter", "kind~open"], "The field kind cannot be compared in this way: “contains”."),
        (["--filter", "kind=party"], "“party” is not one of the choices"),
        (["--filter", "when>=shortly"], "“shortly” cannot be read as a date."),
        (["--filter", "starts_at>=soon"], "“soon” cannot be read as a date with a time"),
        (["--sort", "shoe_size"], "There is no field called “shoe_size” here."),
        (["--columns", "title,shoe_size"], "There is no field called “shoe_size” here."),
    ],
)
def test_a_list_that_cannot_be_made_is_refused(office: CommandLine, words: list[str], sentence: str) -> None:
    outcome = office("list", "events", *words)
    assert (outcome.status, outcome.out) == (1, "")
    assert sentence in outcome.err


def test_a_card_tells_what_belongs_to_a_record(office: CommandLine) -> None:
    organization = office.add("partners", "name=SMU", "name_zh=上海海事大学", "relation=strategic")
    person = office.add("people", "family_name=Zhang", "given_name=Ying", "name_zh=张颖")
    office.add("affiliations", f"person={person}", f"organization={organization}", "position=Director")
    shown = office.done("show", "partners", str(organization)).out
    assert shown.startswith("SMU · 上海海事大学\nOrganization 1\n")
    assert "Relation         Strategic partner\n" in shown
    assert "\nPeople (1)\n" in shown
    assert "Director" in shown
    assert f"SMU ({organization})" in office.done("show", "affiliations", "1").out


def test_a_card_shows_long_text_on_its_lines(office: CommandLine) -> None:
    record_id = office.add("people", "family_name=Li", "notes=first\nsecond")
    shown = office.done("show", "people", str(record_id)).out.splitlines()
    first = next(line for line in shown if line.endswith("first"))
    second = shown[shown.index(first) + 1]
    assert first.index("first") == second.index("second")


@pytest.mark.parametrize("text", ["王", "王伟", "wang wei", "ван вэй", "WANG"])
def test_a_person_is_found_in_any_script(people: CommandLine, text: str) -> None:
    hits = people.done("search", text, "--json").objects
    assert [hit["id"] for hit in hits] == [1]
    assert hits[0]["record_kind"] == "people"


def test_search_is_blind_to_case_in_russian(people: CommandLine) -> None:
    for text in ("щербак", "ЩЕРБАК"):
        assert people.done("search", text, "--json").ids == [3]


def test_search_prints_what_it_found(people: CommandLine) -> None:
    heading, line = people.done("search", "王伟").out.splitlines()
    assert heading.split() == ["Kind", "Number", "Title"]
    assert line.startswith("Person  1")
    assert "王伟" in line


def test_search_keeps_to_a_kind_and_to_a_page(office: CommandLine) -> None:
    partner, agency = office.add("partners", "name=Sunrise"), office.add("agencies", "name=Sunrise")
    person = office.add("people", "family_name=Sunrise")
    assert len(office.done("search", "sunrise", "--json").objects) == 3
    assert office.done("search", "sunrise", "--kind", "people", "--json").ids == [person]
    assert office.done("search", "sunrise", "--kind", "partners", "--json").ids == [partner]
    both = office.done("search", "sunrise", "--kind", "agencies", "--kind", "people", "--json").objects
    assert {(one["record_kind"], one["id"]) for one in both} == {("organizations", agency), ("people", person)}
    assert len(office.done("search", "sunrise", "--limit", "1", "--json").objects) == 1


def test_search_says_when_there_is_nothing(office: CommandLine) -> None:
    assert office.done("search", "nobody").out == "Nothing was found.\n"
    assert office.done("search", "nobody", "--json").objects == []
    assert office("search", "x", "--kind", "space-walks").status == 1


@pytest.mark.parametrize("text", ['"', "*", "NOT", "a OR b", "(", "%", "", " ", "'; --", "a\x00b", "\ud800"])
def test_search_takes_any_text_as_words(people: CommandLine, text: str) -> None:
    assert people("search", text).status == 0


def test_words_are_those_of_the_reader(office: CommandLine) -> None:
    office.add("open-days", "title=Open day", "title_zh=开放日", "title_ru=День", "date_said=2026-12-05")
    assert "День" in office.done("--language", "ru", "list", "open-days").out
    assert "5 декабря 2026" in office.done("list", "open-days", "--language", "ru").out
    assert "2026年12月5日" in office.done("--language=zh", "list", "open-days").out
    assert office.done("--language", "zh", "list", "events", "--json").objects[0]["record_title"] == "开放日"


def test_hidden_characters_of_old_data_cannot_reach_the_terminal(office: CommandLine) -> None:
    import sqlite3

    office.add("people", "family_name=Li")
    with sqlite3.connect(office.database) as database:
        database.execute("update people set shown_en = ?", ("\x1b[31mLi\u202e",))
    database.close()
    assert "⟦U+001B⟧[31mLi⟦U+202E⟧" in office.done("list", "people").out


def test_a_long_name_is_cut_on_a_terminal_only(office: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "上海" * 60
    office.add("partners", f"name_zh={name}", "city=Shanghai")
    assert name in office.done("list", "partners").out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    line = office.done("list", "partners").out.splitlines()[1]
    assert "…" in line
    assert line.index("Shanghai") < 60
