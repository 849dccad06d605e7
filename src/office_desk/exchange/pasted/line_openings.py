"""What stands at the beginning of a line and says nothing of anybody: bullets, numbers of a list, headings.

A heading such as 【名片】, «Визитка» or "--- Business card ---" only announces what follows.
"""

from __future__ import annotations

import re

_HEADINGS = (
    "(?:个人|微信|电子|企业|商务|我的|分享|推荐)?名片(?:信息|分享)?|联系人(?:信息|名片|资料)?|联系方式|联系信息|个人信息|通讯录"
    "|(?:参会|与会|来访|会议|代表团)?(?:人员|嘉宾|代表|成员|客人)?名单"
    "|контакт(?:ы|ная информация|ные данные|ное лицо)?|визитка|визитная карточка|карточка(?: контакта)?"
    "|список (?:гостей|участников|делегатов|делегации|приглашенных|приглашённых)|состав делегации|участники|гости"
    "|business card|visiting card|name card|contacts?(?: card| details| information| info| person)?|vcard"
    "|(?:guest|participants?|delegation|attendees?) list|list of (?:guests|participants|delegates)|participants|guests"
)
_ORNAMENT = r"[\s*_~=#>\-–—•·●◆■▪►▶◇○□※★☆\u2190-\u22ff\u2300-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
_ornaments = re.compile(f"{_ORNAMENT}{{0,60}}")
_number = re.compile(r"\d{1,3}\s?[.)）、]\s{0,3}(?=\D)")
_whole_heading = re.compile(rf"[\W_]{{0,40}}(?:{_HEADINGS})[\W_]{{0,40}}", re.IGNORECASE)
_bracketed_heading = re.compile(
    rf"[【\[(（「『«<〖*_]{{1,3}}\s?(?:{_HEADINGS})\s?[:：]?\s?[】\])）」』»>〗*_]{{1,3}}\s?[:：]?\s{{0,3}}",
    re.IGNORECASE,
)
# 联系人 and its like before a colon tell that the name follows: a label, which knows more than a heading.
_NAME_LABELS = "联系人|контакт|контактное лицо|contact|contact person"
_heading_before_colon = re.compile(rf"(?!(?:{_NAME_LABELS})\s?[:：])(?:{_HEADINGS})\s?[:：]\s{{0,3}}", re.IGNORECASE)
_LONGEST_HEADING = 100


def end_of_opening(line: str) -> int:
    """Where what a line tells begins; its length for a line that is only a heading."""
    if len(line) <= _LONGEST_HEADING and _whole_heading.fullmatch(line):
        return len(line)
    place = 0
    for pattern in (_bracketed_heading, _ornaments, _bracketed_heading, _heading_before_colon, _number):
        found = pattern.match(line, place)
        place = found.end() if found else place
    return place
