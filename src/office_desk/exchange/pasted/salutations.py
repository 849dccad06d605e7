"""How a message greets its reader, who is not its sender: 王老师：, «Уважаемый Иван Петрович!», "Dear Prof. Wang,"."""

from __future__ import annotations

import re

from office_desk.exchange.pasted import phrases
from office_desk.exchange.pasted.run_together import titled_name
from office_desk.names.scripts import HAN_RUN

_HAN = HAN_RUN.pattern[:-1]
_STOP = "[!！:：,，.。~～]"
_END = rf"\s*(?:{_STOP}{{1,5}}\s*|\Z)"
_CHINESE_TITLE = (
    "(?:老师|教授|主任|[处院校部科所局司会]长|秘书|经理|总监|总裁|董事长|书记|博士|先生|女士|小姐|同学|领导)"
)
_CHINESE_HELLO = "(?:您好|你好|大家好|各位好|(?:早上|上午|中午|下午|晚上)好|早安|晚安|打扰了?|新年好)"
_RUSSIAN_HELLO = (
    r"(?:здравствуй(?:те)?|приветствую(?:\sвас)?|привет"
    r"|добр(?:ый|ое|ого|ой)\s(?:день|вечер|утро|дня|вечера|утра|времени\sсуток))"
)
_RUSSIAN_DEAR = r"(?:(?:глубоко|много)?уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие))"
_RUSSIAN_READER = r"(?:коллеги|друзья|господа|всем|(?-i:[А-ЯЁ])[\w.-]{1,20}(?:\s(?-i:[А-ЯЁ])[\w.-]{1,20}){0,2})"
_RUSSIAN_CALL = r"(?-i:[А-ЯЁ][а-яё]{1,20}(?:\s[А-ЯЁ][а-яё]{1,20}(?:ич|вна|чна))?)"
_ENGLISH_HELLO = r"(?:hi|hello|hey|greetings|good\s(?:morning|afternoon|evening|day))"
_ENGLISH_READER = (
    r"(?!(?:I|I'm|I’m|My|This|It|We|It's|Please)\b)(?:all|everyone|team|colleagues|friends|there|sirs?|madam"
    rf"|(?:(?:mr|mrs|ms|miss|dr|prof|professor)\.?\s){{0,2}}(?:(?-i:[A-Z])[\w'’-]{{0,20}}|{_HAN}{{1,6}})"
    r"(?:\s(?-i:[A-Z])[\w'’-]{0,20}){0,2})"
)
_formulas = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:尊敬|敬爱|亲爱)的[^：:，,。！!？?\d]{{1,40}}{_END}",
        rf"(?:各位|诸位){_HAN}{{1,6}}(?:、(?:各位)?{_HAN}{{1,6}}){{0,3}}好?{_END}",
        rf"(?!我|这|请|找|联系)(?:{_HAN}{{1,12}}?[，,\s]?\s?|{_HAN}{{1,6}}?{_CHINESE_TITLE}[：:]\s?)?"
        rf"{_CHINESE_HELLO}[呀啊]?(?:{_END}|(?=我|这))(?:{_HAN}{{1,6}}?{_CHINESE_TITLE}[！!：:，,。]\s*)?",
        rf"(?!我|这|请|找|联系){_HAN}{{1,6}}?{_CHINESE_TITLE}好{_END}",
        rf"@(?={_HAN})\w{{1,12}}[\s\u2005]{{1,3}}(?=\S)",
        r"(?:敬启者|to whom it may concern|ladies and gentlemen|dear sirs? or madam)" + _END,
        r"dear\b[^\d@:：!！?？\n]{1,100}[,，:：!！]\s*\Z",
        rf"dear(?:\s[^\s\d@:：!！?？,，]{{1,20}}){{1,5}}{_END}",
        rf"{_ENGLISH_HELLO}(?:[\s,，]{{1,3}}{_ENGLISH_READER})?{_END}",
        rf"{_RUSSIAN_DEAR}(?:\s[^\s\d@:!?,]{{1,20}}){{1,5}}\s?(?:[!:,]{{1,3}}\s*|\Z)",
        rf"{_RUSSIAN_HELLO},?\s(?:{_RUSSIAN_DEAR}\s)?{_RUSSIAN_READER}\s?(?:[!:]{{1,3}}\s*|\Z)",
        rf"{_RUSSIAN_HELLO},?\s(?:{_RUSSIAN_DEAR}\s)?(?:коллеги|{_RUSSIAN_CALL}),\s*",
        rf"(?:{_RUSSIAN_DEAR}\s)?{_RUSSIAN_READER},\s?{_RUSSIAN_HELLO}{_END}",
        rf"{_RUSSIAN_HELLO}{_END}",
    )
)
_CHINESE_CALLS = "总工姐哥"
_MOST_FORMULAS = 3  # «Уважаемый Иван Петрович! Добрый день!»
_LONGEST_VOCATIVE = 60
_stopped = re.compile(r"(?P<who>[^!！:：,，]{2,58})\s?(?P<stop>[!！:：,，])\s*")
_russian_vocative = re.compile(_RUSSIAN_CALL)
_english_vocative = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\.?\s){0,2}[A-Z][a-z'’-]{1,20}")


def end_of_salutation(line: str, start: int) -> int:
    """Where the greetings that begin at a place of a line end, with the one who is greeted; `start` for none."""
    for _ in range(_MOST_FORMULAS):
        ends = (found.end() for formula in _formulas if (found := formula.match(line, start)))
        end = max(ends, default=start)
        if end == start or phrases.is_organization(line[start:end].strip()):
            break
        start = end
    return start


def is_vocative(line: str) -> bool:
    """Whether a line calls somebody and says no more: 王老师：, «Иван Петрович!», "Anna,".

    A card may write its name so, too: what follows has to tell.
    """
    found = _stopped.fullmatch(line.strip()) if len(line) <= _LONGEST_VOCATIVE else None
    if found is None:
        return False
    who = found["who"].strip()
    if titled_name(who) or (who[-1] in _CHINESE_CALLS and phrases.is_chinese_surname(who[:-1])):
        return True
    if found["stop"] in ":：":
        return False
    return _russian_vocative.fullmatch(who) is not None or _english_vocative.fullmatch(who) is not None
