"""What the desk writes as a card it reads back as the same record, in every version and for every reader."""

from __future__ import annotations

from typing import Any

import pytest
from card_record_builders import (
    affiliation,
    given_back,
    outgoing,
    point,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from office_desk.exchange.incoming import Incoming, IncomingFile, Named
from office_desk.exchange.outgoing import Outgoing
from office_desk.model.catalog.organizations import ORGANIZATION_KINDS, ROLES
from office_desk.model.catalog.people import LANGUAGES
from office_desk.model.vague_date import VagueDate

VERSIONS = ("2.1", "3.0", "4.0")

LETTERS = "abZÉß ,;:\\\"'.-()=+@#%&/王伟颖·щЁИ"
LINE = st.text(st.sampled_from(LETTERS), min_size=1, max_size=14).map(lambda text: " ".join(text.split())).filter(bool)
LONG = st.text(st.sampled_from(LETTERS + "\n"), min_size=1, max_size=40).filter(lambda text: text.strip() != "")
LATIN = st.sampled_from(("Zhang", "Ying", "van der Berg", "Anna-Maria", "O'Neil", "Li", "Smith, Jr.", "ZIXIANG"))
CYRILLIC = st.sampled_from(("Щербак", "Евгения", "Ивановна", "Чжан", "Ин", "Ёлкина"))
RUSSIAN = st.sampled_from(("Чжан Ин", "Щербак Евгения Ивановна", "Мюллер Анна", "Образец"))
CHINESE = st.sampled_from(("张颖", "欧阳修", "弗拉基米尔·普京", "样本", "王伟", "司马 相如"))
DATES = st.sampled_from(
    (
        VagueDate.from_edtf("1980-02-03"),
        VagueDate.from_edtf("1980-02"),
        VagueDate.from_edtf("1980"),
        VagueDate.from_edtf("1980~", "about 1980"),
        VagueDate.from_edtf("1980-02-03", "the day; of, days"),
        VagueDate.from_edtf("2026-02/.."),
        VagueDate.undatable("--02-03"),
        VagueDate.undatable("shortly"),
        VagueDate.undatable("19900231"),
    )
)
LABELS = st.sampled_from(("", "work", "home", "home fax", "fax", "Дача", "办公室", "main", "x y", "Work"))
PHONES = st.sampled_from(("+86 138 0000 0001", "8 (812) 000-00-02 доб. 3", "021-0000 0003转8012", "+7 921 000-00-04"))
POINTS = st.one_of(
    st.tuples(st.sampled_from(("phone", "mobile")), PHONES),
    st.tuples(st.just("email"), st.sampled_from(("a@b.example", "Anna.B@univ.example", "имя@пример.рф"))),
    st.tuples(st.just("web"), st.sampled_from(("https://a.example/x;y,z", "www.b.example", "http://c.example?q=a:b"))),
    st.tuples(st.sampled_from(("wechat", "qq", "vk", "telegram")), LINE),
    st.tuples(st.just("address"), LINE),
    st.tuples(st.just("other"), LINE),
)
OTHER_LABELS = st.one_of(LABELS, st.sampled_from(("skype", "whatsapp", "icq", "LinkedIn")))


def filled(**strategies: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Some of these values."""
    return st.fixed_dictionaries({}, optional=strategies)


@st.composite
def contact_points(draw: st.DrawFn) -> list[Outgoing]:
    """Contact points, no two of them the same."""
    found = draw(st.lists(POINTS, max_size=4, unique_by=lambda pair: (pair[0].replace("mobile", "phone"), pair[1])))
    points, preferred = [], set()
    for kind, value in found:
        told: dict[str, Any] = {}
        label = draw(OTHER_LABELS if kind == "other" else LABELS)
        if label:
            told["label"] = label
        family = "phone" if kind == "mobile" else kind
        if family not in preferred and draw(st.booleans()):
            preferred.add(family)
            told["preferred"] = True
        points.append(point(kind, value, **told))
    return points


@st.composite
def affiliations(draw: st.DrawFn) -> list[Outgoing]:
    """Affiliations, at most one of them the primary one."""
    names = draw(st.lists(LINE, max_size=3, unique=True))
    dates = DATES.filter(lambda date: not date.words)
    parts = []
    for number, name in enumerate(names):
        told = draw(filled(position=LINE, department=LINE, started=dates, ended=dates))
        if number == 0 and draw(st.booleans()):
            told["primary"] = True
        parts.append(affiliation(name, **told))
    return parts


@st.composite
def people(draw: st.DrawFn) -> Outgoing:
    """A person with a name in some script."""
    name = draw(
        st.one_of(
            filled(family_name=LATIN, given_name=LATIN, name_zh=CHINESE, name_ru=RUSSIAN, title=LINE),
            filled(family_name=CYRILLIC, given_name=CYRILLIC, patronymic=CYRILLIC, name_zh=CHINESE),
            filled(family_name=LINE, given_name=LINE, name_zh=LINE, name_ru=LINE, patronymic=LINE),
        ).filter(bool)
    )
    told = draw(filled(birthday=DATES, notes=LONG, source_note=LINE, languages=st.sets(st.sampled_from(LANGUAGES))))
    if "languages" in told:
        told["languages"] = tuple(code for code in LANGUAGES if code in told["languages"])
    return outgoing("people", [*draw(affiliations()), *draw(contact_points())], **name, **told)


@st.composite
def organizations(draw: st.DrawFn) -> Outgoing:
    """An organization with a name in some language."""
    name = draw(filled(name=LINE, name_zh=LINE, name_ru=LINE).filter(bool))
    told = draw(
        filled(
            short_name=LINE,
            former_names=LINE,
            kind=st.sampled_from(ORGANIZATION_KINDS),
            roles=st.sets(st.sampled_from(ROLES), min_size=1),
            relation=st.sampled_from(("lead", "partner")),
            relation_since=DATES,
            city=LINE,
            country=LINE,
            description=LONG,
            notes=LONG,
        )
    )
    if "roles" in told:
        told["roles"] = tuple(role for role in ROLES if role in told["roles"])
    links = {"parent": draw(LINE)} if draw(st.booleans()) else {}
    if links:
        told["parent"] = 7
    return outgoing("organizations", draw(contact_points()), links=links, website="https://own.example", **name, **told)


def shape(kind: str, values: dict[str, Any], parts: list[Any]) -> tuple[Any, ...]:
    """What is compared: values that say something, parts in any order."""
    told = {key: value for key, value in values.items() if value not in ("", (), None, False)}
    inner = sorted((repr(shape(part.kind, dict(part.values), [])) for part in parts), key=str)
    return kind, sorted(told.items(), key=lambda pair: pair[0]), inner


def expected(record: Outgoing) -> tuple[Any, ...]:
    """The shape of the record that should come back."""

    def incoming(each: Outgoing) -> Incoming:
        values = dict(each.values)
        values.update({key: Named(titles.en) for key, titles in each.links.items()})
        return Incoming(each.kind, values)

    whole = incoming(record)
    return shape(record.kind, whole.values, [incoming(each) for each in record.parts])


@pytest.mark.parametrize("version", VERSIONS)
@given(record=people(), language=st.sampled_from(("en", "zh", "ru")))
@settings(max_examples=60)
def test_a_person_comes_back(version: str, record: Outgoing, language: str) -> None:
    back = given_back(record, version, language)
    assert shape(back.kind, back.values, back.parts) == expected(record)
    assert back.uuid == record.uuid


@pytest.mark.parametrize("version", VERSIONS)
@given(record=organizations(), language=st.sampled_from(("en", "zh", "ru")))
@settings(max_examples=60)
def test_an_organization_comes_back(version: str, record: Outgoing, language: str) -> None:
    back = given_back(record, version, language)
    assert shape(back.kind, back.values, back.parts) == expected(record)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_photo_comes_back(version: str) -> None:
    photo = IncomingFile("photo.png", "photo", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(30))
    back = given_back(outgoing(family_name="Sample", files=[photo]), version)
    assert back.files == (photo,)
