"""A name or title that stands in one column, in any script or in two at once."""

from __future__ import annotations

from office_desk.exchange.cards.script_parts import by_script
from office_desk.names.scripts import Script, has_cyrillic, has_han, script_of

_SEPARATORS = str.maketrans(dict.fromkeys("/|()（）,，;；[]【】", " "))


def name_by_script(text: str, base: str = "name") -> dict[str, str]:
    """The fields of a name by its scripts: "Shanghai Maritime University 上海海事大学" is a name in each.

    Args:
        text: The name as it stands.
        base: The field of the name in Latin letters; those of the others end in "_zh" and "_ru".
    """
    if text.isascii():
        return {base: text} if text else {}
    if _is_said_twice(text):
        keys = (base, f"{base}_zh", f"{base}_ru")
        return {key: part for key, part in zip(keys, by_script(text), strict=True) if part}
    if has_han(text):
        return {f"{base}_zh": text}
    return {f"{base}_ru" if has_cyrillic(text) else base: text}


def _is_said_twice(text: str) -> bool:
    """Whether whole words of one script follow whole words of another, as 北京ABC公司 and ООО «Sample» do not."""
    runs: list[Script] = []
    for word in text.translate(_SEPARATORS).split():
        scripts = {script_of(letter) for letter in word if letter.isalpha()} - {Script.OTHER}
        if len(scripts) > 1:
            return False
        if scripts and runs[-1:] != list(scripts):
            runs.extend(scripts)
    has_latin_name = Script.CYRILLIC not in runs or Script.HAN in runs or _has_marks(text)
    return len(runs) > 1 and len(set(runs)) == len(runs) and has_latin_name


def _has_marks(text: str) -> bool:
    """Whether a slash or brackets part the names; Latin and Cyrillic words may else belong to one name."""
    return any(mark in text for mark in "/|(（")
