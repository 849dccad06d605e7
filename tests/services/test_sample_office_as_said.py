"""The sample office: dates and counts as said, the digest whole, and nothing invented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from sample_facts import all_of, everything, facts_of, linked, the

from office_desk.model.vague_count import CountQualifier, VagueCount
from office_desk.model.vague_date import VagueDate, format_vague_date
from office_desk.names.scripts import has_cyrillic, has_han
from office_desk.services.desk import Desk, open_desk

SINCE_THE_YEAR_BEGAN = "since the beginning of the year"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with the sample office on it, only to be read."""
    desk = open_desk(str(tmp_path_factory.mktemp("sample") / "office.db"), "tester")
    desk.sample.load()
    yield desk
    desk.close()


# Dates and counts as said


@pytest.mark.parametrize(
    ("kind", "title", "key", "edtf", "words"),
    [
        ("organizations", "Chinese Academy of Social Sciences", "relation_since", "2021-02/..", "since February"),
        ("organizations", "XueTangX", "founded", "2013", "officially launched in 2013"),
        (
            "events",
            "International Conference «Cyberphysical Systems and Control»",
            "when",
            "2021-06-21/2021-06-30",
            "at the end of June",
        ),
        ("events", "Open Doors Day at Polytechnic University", "when", "2021-04", ""),
        (
            "interactions",
            "Business negotiations with Chinese universities and companies",
            "happened",
            "2021-01/..",
            SINCE_THE_YEAR_BEGAN,
        ),
        ("interactions", "International fairs and conferences", "happened", "2021-01/..", SINCE_THE_YEAR_BEGAN),
        (
            "interactions",
            "Video conference with the Institute of Russia, Eastern Europe and Central Asia",
            "happened",
            "2021-02/2021-05-19",
            "since February",
        ),
        (
            "interactions",
            "Remote consultations about educational opportunities at Polytechnic University",
            "happened",
            "",
            "ongoing",
        ),
        (
            "agreements",
            "Cooperation agreement between SPbPU and Shanghai Maritime University",
            "signed_by_them_on",
            "2021-01/2021-05-19",
            SINCE_THE_YEAR_BEGAN,
        ),
        ("enrollments", "A group of 50 Chinese students", "period", "2021-01/2021-05-19", SINCE_THE_YEAR_BEGAN),
        (
            "digests",
            "News from SPbPU Representative Office in Shanghai",
            "period",
            "2021-01-01/2021-05-19",
            SINCE_THE_YEAR_BEGAN,
        ),
        ("digests", "News from SPbPU Representative Office in Shanghai", "published_on", "2021-05-19", ""),
    ],
)
def test_a_date_is_kept_as_said(sample: Desk, kind: str, title: str, key: str, edtf: str, words: str) -> None:
    assert the(sample, kind, title).values[key] == VagueDate(edtf, words)


@pytest.mark.parametrize(
    ("kind", "title", "key"),
    [
        ("interactions", "Online meetings with agencies for recruiting foreign students", "happened"),
        ("organizations", "Zhouyi LLC", "relation_since"),
        ("organizations", "Friendship LLC", "relation_since"),
        ("organizations", "LianE LLC", "relation_since"),
    ],
)
def test_since_april_is_worded_in_each_language(sample: Desk, kind: str, title: str, key: str) -> None:
    said = the(sample, kind, title).values[key]
    assert [format_vague_date(said, language) for language in ("en", "ru", "zh")] == [
        "since April 2021",
        "с апреля 2021",
        "自2021年4月起",
    ]


@pytest.mark.parametrize(
    ("kind", "title", "key"),
    [
        ("organizations", "Shanghai Maritime University", "relation_since"),
        ("interactions", "Talks with XueTangX", "happened"),
        ("programs", "International Polytechnic Winter School", "runs"),
        ("programs", "International Polytechnic Summer School", "runs"),
        ("negotiations", "Implementation of online programs in English", "started"),
        ("negotiations", "Launching preparatory courses at the Chinese university", "started"),
    ],
)
def test_where_no_date_is_told_none_is_kept(sample: Desk, kind: str, title: str, key: str) -> None:
    assert the(sample, kind, title).values[key] is None


def test_the_figures_of_the_platform_keep_over_and_more_than(sample: Desk) -> None:
    figures = all_of(sample, "figures", organization=the(sample, "organizations", "XueTangX").id)
    assert {one.values["measure"]: one.values["count"] for one in figures} == {
        "courses": VagueCount(500, CountQualifier.OVER, "over 500 online courses"),
        "universities": VagueCount(60, CountQualifier.OVER, "more than 60 universities"),
    }
    assert {one.values["period"] for one in figures} == {VagueDate("2021-05", "currently")}


@pytest.mark.parametrize(
    ("kind", "key", "words"),
    [
        ("events", "attendance", {"students and faculty"}),
        ("participations", "head_count", {"students and faculty", "professors and scientists"}),
        ("enrollments", "head_count", {"groups of students"}),
    ],
)
def test_an_unknown_number_is_unknown_and_not_zero(sample: Desk, kind: str, key: str, words: set[str]) -> None:
    unknown = [one.values[key] for one in all_of(sample, kind) if one.values[key] and one.values[key].is_unknown]
    assert {count.words for count in unknown} == words
    assert all(count.number is None for count in unknown)


def test_no_count_is_zero(sample: Desk) -> None:
    counts = [value for one in everything(sample) for value in one.values.values() if isinstance(value, VagueCount)]
    assert Counter(count.number for count in counts) == {None: 12, 50: 1, 60: 1, 500: 1}


# Nothing beside


def test_no_contact_task_or_file_is_invented(sample: Desk) -> None:
    assert [kind for kind in ("contact_points", "tasks", "attachments") if all_of(sample, kind)] == []


def test_no_chinese_or_russian_name_is_invented(sample: Desk) -> None:
    texts = [value for one in everything(sample) for value in one.values.values() if isinstance(value, str)]
    assert [text for text in texts if has_han(text) or has_cyrillic(text)] == []


def test_no_guess_is_stored_as_a_fact(sample: Desk) -> None:
    told = "\n".join(
        value for one in everything(sample) for value in one.values.values() if isinstance(value, str)
    ).lower()
    guesses = ("uestc", "ecupl", "chengdu", "jiaotong", "jixiang", "st. petersburg", "massachusetts", "http", "@")
    assert [guess for guess in guesses if guess in told] == []


def test_no_place_is_kept_that_the_digest_does_not_name(sample: Desk) -> None:
    bodies = all_of(sample, "organizations")
    assert {one.titles.en for one in bodies if one.values["city"]} == {"SPbPU Representative Office in Shanghai"}
    assert {one.titles.en for one in bodies if one.values["country"]} == {
        "Chinese University of Electronic Science and Technology",
        "East China University of Politics and Law",
        "Chinese Academy of Social Sciences",
        "Shanghai Maritime University",
        "XueTangX",
    }


def test_the_only_exact_day_is_the_one_the_digest_was_published_on(sample: Desk) -> None:
    days = [
        (one.kind, key)
        for one in everything(sample)
        for key, value in one.values.items()
        if isinstance(value, VagueDate) and value.earliest is not None and value.earliest == value.latest
    ]
    assert days == [("digests", "published_on")]


# The digest


def test_the_digest_has_its_four_sections_and_its_author(sample: Desk) -> None:
    (digest,) = all_of(sample, "digests")
    sections = sorted(all_of(sample, "digest_sections"), key=lambda one: one.values["position"])
    assert [one.values["heading"] for one in sections] == [
        "Opportunities for joint programs",
        "New partnerships and cooperation agreements",
        "Development of cooperation in education",
        "Open Doors Day at SPbPU",
    ]
    assert {one.values["digest"] for one in sections} == {digest.id}
    assert linked(sample, digest, "author").titles.en == "SPbPU International Office"


def test_every_line_of_the_digest_opens_the_record_it_tells_of(sample: Desk) -> None:
    records = {(one.kind, one.uuid): one for one in everything(sample)}
    for line in all_of(sample, "digest_lines"):
        about = records[line.values["about_kind"], line.values["about_uuid"]]
        assert facts_of(line) & facts_of(about), line.values["text"]


def test_the_intro_and_the_lines_tell_every_fact(sample: Desk) -> None:
    told = all_of(sample, "digests") + all_of(sample, "digest_lines")
    assert set().union(*map(facts_of, told)) == set(range(1, 42))


def test_the_lines_run_through_the_sections_in_order(sample: Desk) -> None:
    lines = sorted(all_of(sample, "digest_lines"), key=lambda one: one.values["position"])
    sections = [linked(sample, one, "section").values["position"] for one in lines]
    assert [one.values["position"] for one in lines] == list(range(1, len(lines) + 1))
    assert sections == sorted(sections)
    assert set(sections) == {1, 2, 3, 4}
