"""Which pieces of a text belong to one person: two names of one person in two scripts, or a new person."""

from __future__ import annotations

from dataclasses import dataclass, field

from office_desk.exchange.pasted.phrases import may_be_name
from office_desk.exchange.pasted.pieces import NOTHING, Piece
from office_desk.names.name_parts import is_pinyin_name
from office_desk.names.scripts import fold, has_cyrillic, has_han
from office_desk.names.typed_name import parse_typed_name

_OF_SOMEBODY = frozenset(("mobile", "wechat", "position", "degree"))
_CONTACTS = frozenset(
    ("phone", "mobile", "email", "wechat", "qq", "vk", "telegram", "whatsapp", "skype", "web", "address"),
)


@dataclass(slots=True)
class Group:
    """The pieces of one person.

    Attributes:
        names: The name of each script: "h", "c" or "l".
        has_phone: It tells a phone number.
    """

    pieces: list[Piece] = field(default_factory=list)
    names: dict[str, Piece] = field(default_factory=dict)
    has_phone: bool = False

    @property
    def has_contacts(self) -> bool:
        """Whether it tells how the person is reached."""
        return any(piece.kind in _CONTACTS for piece in self.pieces)

    @property
    def is_of_somebody(self) -> bool:
        """Whether it tells of a person, even of one whose name is not known: an organization has no position."""
        kinds = {piece.kind for piece in self.pieces}
        return not kinds.isdisjoint(_OF_SOMEBODY) or "organization" not in kinds

    def add(self, piece: Piece) -> None:
        """Take a piece in."""
        if piece.kind == "name":
            self.names.setdefault(_script(piece.text), piece)
        self.has_phone = self.has_phone or piece.kind in ("phone", "mobile")
        self.pieces.append(piece)


def grouped(blocks: list[list[list[Piece]]]) -> list[Group]:
    """Tell the people of a text apart; a text without a name is one person at most.

    Args:
        blocks: Lines between empty lines, each with its pieces.
    """
    current = Group()
    groups = [current]
    known: dict[str, Group] = {}
    for block in blocks:
        is_new_block = True
        for line in block:
            for piece in line:
                if piece.kind == "name":
                    if current.names and not _is_same(current, piece, is_new_block):
                        led = _led(current, line, piece)
                        current = _named_again(known, piece) or Group()
                        current.pieces.extend(led)
                        groups.append(current)
                    known[fold(piece.text)] = current
                current.add(piece)
                is_new_block = False
    groups = list({id(group): group for group in groups}.values())
    for group in groups:
        if not group.names and group.is_of_somebody:
            _name_by_place(group)
    return [group for group in groups if group.pieces]


def _named_again(known: dict[str, Group], piece: Piece) -> Group | None:
    """Who has had this name above, as the sender of a mail has who signs it; with a phone each it is two namesakes."""
    found = known.get(fold(piece.text))
    return None if found is None or found.has_phone else found


def _name_by_place(group: Group) -> None:
    """Call a person by what stands where names do - first, alone - although nothing else tells that it is one."""
    first = group.pieces[0] if group.pieces else None
    others = (piece.kind for piece in group.pieces[1:])
    if (
        first is not None
        and first.kind == NOTHING
        and may_be_name(first.text)
        and any(k in _OF_SOMEBODY for k in others)
    ):
        first.kind = "name"
        group.names[_script(first.text)] = first


def _led(group: Group, line: list[Piece], piece: Piece) -> list[Piece]:
    """Take what stands before a name in its own line along to the new person: "Director Zhang Ying"."""
    before = [each for each in line if each.start < piece.start and each.kind not in ("name",)]
    if any(each.kind == "name" and each.start < piece.start for each in line):
        return []
    while before and group.pieces and any(group.pieces[-1] is each for each in before):
        group.pieces.pop()
    return before


def _is_same(group: Group, piece: Piece, is_new_block: bool) -> bool:
    """Whether a name is the group's own, written again or in another script."""
    script = _script(piece.text)
    known = group.names.get(script)
    if known is not None:
        return fold(known.text) == fold(piece.text)
    verdict = _spelled_alike([*group.names.values()], piece)
    if verdict is not None:
        return verdict
    return not is_new_block and not group.has_contacts


def _spelled_alike(names: list[Piece], piece: Piece) -> bool | None:
    """Whether a Chinese name and one in letters are the same; None where nothing tells."""
    for known in names:
        han, other = (known.text, piece.text) if has_han(known.text) else (piece.text, known.text)
        if not has_han(han):
            continue
        if has_han(other):
            continue
        same = _spells(han, other)
        if same is not None:
            return same
    return None


def _spells(han: str, other: str) -> bool | None:
    """Whether letters spell a Chinese name; None for a name that is no spelling of a Chinese one."""
    # Loaded here: reading Chinese aloud is slow to load, and most texts have one script.
    from office_desk.names.palladius import name_to_palladius
    from office_desk.names.pinyin import name_to_pinyin

    told = parse_typed_name(other)
    if has_cyrillic(other):
        spelled = name_to_palladius(han)
        return True if _letters(*spelled) == _letters(told.family, told.given) else None
    family, given = name_to_pinyin(han)
    if _letters(family, given) in (_letters(told.family, told.given), _letters(told.given, told.family)):
        return True
    return False if is_pinyin_name(told.family, told.given) else None


def _letters(*parts: str) -> str:
    return "".join(letter for letter in fold(" ".join(parts)) if letter.isalpha())


def _script(text: str) -> str:
    return "h" if has_han(text) else "c" if has_cyrillic(text) else "l"
