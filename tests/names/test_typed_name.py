"""Reading a name as somebody typed it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_desk.names.person_name import PersonName
from office_desk.names.typed_name import NameOrder, parse_typed_name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("张颖", PersonName(zh="张颖")),
        ("张　颖", PersonName(zh="张颖")),
        ("张颖教授", PersonName(zh="张颖", title="教授")),
        ("阿不都·热合曼", PersonName(zh="阿不都·热合曼")),
        ("Gao ZIXIANG", PersonName(family="Gao", given="Zixiang")),
        ("ZHANG Ying", PersonName(family="Zhang", given="Ying")),
        ("Zhang YING", PersonName(family="Zhang", given="Ying")),
        ("Zhang Ying", PersonName(family="Zhang", given="Ying")),
        ("Ouyang Xiu", PersonName(family="Ouyang", given="Xiu")),
        ("LYU Bu", PersonName(family="Lyu", given="Bu")),
        ("Wang Xi'an", PersonName(family="Wang", given="Xi'an")),
        ("Professor Gao ZIXIANG", PersonName(family="Gao", given="Zixiang", title="Professor")),
        ("张颖 Zhang Ying", PersonName(family="Zhang", given="Ying", zh="张颖")),
        ("Zhang Ying (张颖)", PersonName(family="Zhang", given="Ying", zh="张颖")),
        ("Ying Zhang 张颖", PersonName(family="Zhang", given="Ying", zh="张颖")),
        ("Ou Yang Xiu 欧阳修", PersonName(family="Ou Yang", given="Xiu", zh="欧阳修")),
        ("张颖 Чжан Ин", PersonName(zh="张颖", ru="Чжан Ин")),
        ("Щербак Евгения Ивановна", PersonName("Щербак", "Евгения", "Ивановна")),
        ("ЩЕРБАК Евгения Ивановна", PersonName("Щербак", "Евгения", "Ивановна")),
        ("Евгения Ивановна Щербак", PersonName("Щербак", "Евгения", "Ивановна")),
        ("Евгения Петрова", PersonName("Петрова", "Евгения")),
        ("Петрова Евгения", PersonName("Петрова", "Евгения")),
        ("Щербак Е. И.", PersonName("Щербак", "Е.", "И.")),
        ("Е.И. Щербак", PersonName("Щербак", "Е.", "И.")),
        ("проф. Щербак Евгения", PersonName("Щербак", "Евгения", title="проф.")),
        ("Чжан Ин", PersonName("Чжан", "Ин")),
        ("Ли Чжэнмин", PersonName("Ли", "Чжэнмин")),
        ("Shcherbak Evgeniya Ivanovna", PersonName("Shcherbak", "Evgeniya", "Ivanovna")),
        ("Evgeniya Ivanovna Shcherbak", PersonName("Shcherbak", "Evgeniya", "Ivanovna")),
        ("Smith, John", PersonName("Smith", "John")),
        ("Щербак, Евгения Ивановна", PersonName("Щербак", "Евгения", "Ивановна")),
        ("Zhang，Ying", PersonName("Zhang", "Ying")),
        ("John Smith", PersonName("Smith", "John")),
        ("JOHN Smith", PersonName("Smith", "John")),
        ("John SMITH", PersonName("Smith", "John")),
        ("Anna Li", PersonName("Li", "Anna")),
        ("Han Solo", PersonName("Solo", "Han")),
        ("Dr. Anna Müller", PersonName("Müller", "Anna", title="Dr.")),
        ("Anna Müller, PhD", PersonName("Müller", "Anna", title="PhD")),
        ("Ludwig van Beethoven", PersonName("van Beethoven", "Ludwig")),
        ("Madonna", PersonName("Madonna")),
        ("", PersonName()),
        (" , ", PersonName()),
    ],
)
def test_a_typed_name_is_read_in_the_order_it_is_written(typed: str, name: PersonName) -> None:
    assert parse_typed_name(typed) == name


@pytest.mark.parametrize("typed", ["Gao Zixiang", "John Smith", "Щербак Евгения", "Anna Li", "Wei Zhang"])
def test_capitals_never_swap_family_and_given_name(typed: str) -> None:
    first, last = typed.split()
    plain = parse_typed_name(typed)
    for variant in (f"{first.upper()} {last}", f"{first} {last.upper()}", typed.upper()):
        assert parse_typed_name(variant) == plain


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("张颖·, .-'()ЩербакZhangYing　"))))
def test_reading_any_text_never_fails(typed: str) -> None:
    assert isinstance(parse_typed_name(typed), PersonName)


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("Анна Щербак", "Щербак", "Анна"),
        ("Щербак Анна", "Щербак", "Анна"),
        ("Лев Толстой", "Толстой", "Лев"),
        ("Артём Ким", "Ким", "Артём"),
        ("Чжан Анна", "Чжан", "Анна"),
        ("Анна Мария", "Анна", "Мария"),
    ],
)
def test_a_usual_russian_given_name_tells_the_order(text: str, family: str, given: str) -> None:
    name = parse_typed_name(text)
    assert (name.family, name.given) == (family, given)


@pytest.mark.parametrize(
    ("typed", "order", "name"),
    [
        ("Ivanov Ivan", NameOrder.FAMILY_FIRST, PersonName("Ivanov", "Ivan")),
        ("Ivan Ivanov", NameOrder.UNKNOWN, PersonName("Ivanov", "Ivan")),
        ("Ivan Ivanovich Ivanov", NameOrder.FAMILY_FIRST, PersonName("Ivanov", "Ivan", "Ivanovich")),
        ("van der Berg Jan", NameOrder.FAMILY_FIRST, PersonName("van der Berg", "Jan")),
        ("Геля Щербак", NameOrder.GIVEN_FIRST, PersonName("Щербак", "Геля")),
        ("Геля Щербак", NameOrder.FAMILY_FIRST, PersonName("Геля", "Щербак")),
        ("Петров Пётр", NameOrder.GIVEN_FIRST, PersonName("Петров", "Пётр")),
        ("Анна Ивановна", NameOrder.GIVEN_FIRST, PersonName("", "Анна", "Ивановна")),
        ("Чжан Ин", NameOrder.GIVEN_FIRST, PersonName("Чжан", "Ин")),
        ("Анна", NameOrder.GIVEN_FIRST, PersonName("", "Анна")),
        ("Фаина", NameOrder.GIVEN_FIRST, PersonName("", "Фаина")),
        ("Образцова", NameOrder.GIVEN_FIRST, PersonName("Образцова")),
        ("проф. Щербак", NameOrder.GIVEN_FIRST, PersonName("Щербак", title="проф.")),
    ],
)
def test_an_order_that_was_asked_for_decides_what_the_name_leaves_open(
    typed: str, order: NameOrder, name: PersonName
) -> None:
    assert parse_typed_name(typed, order) == name
