"""What guest lists say of a visit, in English, Russian and Chinese: as what somebody comes, and whether they came.

Headings stand as `heading_text.comparable_heading` leaves them, words as `names.scripts.fold` does. The keys are those
of the catalog; the desk's own words for them in its three languages are known besides.
"""

from __future__ import annotations

import re

from office_desk.exchange.mapping.heading_text import comparable_heading
from office_desk.labels.choices import choice_key
from office_desk.names.scripts import fold

_HEADINGS = """
role = role|guest role|participant role|attendee role|participation|type of participant|participant type|guest type
role = attendee type|participant category|guest category|роль|роль участника|роль гостя|тип участника|тип гостя
role = категория участника|категория гостя|в качестве кого|форма участия|身份|参会身份|参加身份|参与身份|来宾身份
role = 嘉宾身份|角色|参会角色|参会类型|来宾类型|嘉宾类型|人员类别|参会类别
state = status|participant status|participation status|attendee status|guest status|registration status|state|статус
state = статус участника|статус гостя|статус регистрации|статус участия|состояние|状态|参会状态|报名状态|参加状态
state = 来宾状态|签到状态|出席状态
presence = attended|attendance|present|presence|was present|checked in|check in|signed in|sign in|came|showed up
presence = arrived|присутствовал|присутствовала|присутствие|присутствовал а|явка|пришел|пришла|пришел а|был|была|был а
presence = был на мероприятии|отметка|отметка о явке|отметка о присутствии|отметка о приходе|посетил|посетила
presence = посетил а|посещение|签到|是否签到|签到情况|到场|是否到场|到场情况|出席|是否出席|出席情况|到会|是否到会
presence = 是否到|实到|考勤
answer = rsvp|confirmed|confirmation|confirms|coming|will come|will attend|attending|going|accepted|registered
answer = подтверждение|подтвердил|подтвердила|подтвердил а|подтверждено|подтвержден|подтверждение участия|придет|будет
answer = планирует прийти|участвует|участие|зарегистрирован|确认|是否确认|确认参加|是否参加|是否参会|参加|参会|回执
answer = 报名|是否报名
checked_in_at = check in time|checked in at|time of check in|sign in time|time of arrival|arrival|arrival time
checked_in_at = время прихода|время прибытия|время отметки|время явки|время входа|签到时间|到场时间|入场时间|报到时间
checked_in_at = 到达时间
head_count = number of people|number of persons|number of guests|party size|head count|headcount|количество человек
head_count = число человек|кол во человек|количество гостей|число гостей|人数|参会人数|来宾人数|随行人数|同行人数
"""

_ROLES = """
organizer = organiser|staff|организационный комитет|оргкомитет|организаторы|工作人员|组织者|主办|会务
host = принимающая сторона|хозяин|东道主|承办方
committee_member = committee|член комитета|член оргкомитета|委员|组委会|组委会成员
speaker = presenter|lecturer|keynote speaker|спикер|докладчик|докладчица|лектор|выступающий|выступающая|演讲嘉宾
speaker = 演讲人|演讲者|发言人|发言嘉宾|讲者|主讲人|主讲嘉宾|主讲|讲师|分享嘉宾
moderator = chair|chairperson|ведущий|ведущая|председатель|司仪|主持
delegate = participant|member of a delegation|участник|участница|член делегации|представитель|参会人员|参会人|参会者
delegate = 参会代表|与会者|与会人员|与会代表|学员|参加者
exhibitor = stand|экспонент|участник выставки|参展商|展商
visitor = guest|attendee|listener|applicant|гость|гостья|посетитель|посетительница|слушатель|слушательница|зритель
visitor = абитуриент|嘉宾|贵宾|观众|访客|听众|客人|普通观众|特邀嘉宾
interpreter = translator|синхронный переводчик|口译|同传|译员|翻译人员
"""

_STATES = """
planned = to be invited|to invite|планируется|待邀请|拟邀
invited = pending|no answer|tentative|maybe|invitation sent|приглашение отправлено|нет ответа|ожидает ответа
invited = под вопросом|待确认|未回复|待定|已发邀请|邀请
confirmed = registered|accepted|approved|going|coming|will come|will attend|зарегистрирован|зарегистрирована|придет
confirmed = будет|подтвердил|подтвердила|участвует|одобрено|已报名|报名成功|已注册|确认|确认参加|参加|审核通过|已接受
attended = present|came|checked in|arrived|was there|showed up|signed in|signed|присутствовал|присутствовала
attended = присутствует|был|была|пришел|пришла|явился|явилась|посетил|посетила|отмечен|отмечена|на месте|签到|已签到
attended = 已到|到场|已出席|出席|已到会|实到|已入场|到
declined = not going|not coming|cannot come|will not come|cancelled|canceled|rejected|refused|отказ|отказался
declined = отказалась|не придет|не будет|отмена|отменил|отменила|отклонено|不参加|谢绝|婉拒|已取消|取消|取消报名|拒绝
declined = 无法参加|不能参加
absent = no show|noshow|did not come|not present|missing|did not attend|not checked in|отсутствовал|отсутствовала
absent = отсутствует|не был|не была|не пришел|не пришла|не явился|не явилась|неявка|未签到|未到|未出席|缺席|未到会
absent = 没来|缺勤
"""

_ANSWERS = """
yes = yes|y|true|1|+|v|x|х|✓|✔|√|☑|✅|да|д|есть|是|对|有|已|勾
no = no|n|false|0|-|–|—|✗|✘|×|☐|❌|нет|н|否|不|不是|没有|未|无
"""
_MEANT = {(True, "yes"): "confirmed", (True, "no"): "declined", (False, "yes"): "attended", (False, "no"): "absent"}
"""By whether it answers an invitation."""

_DASHES = ("-", "–", "—")
"""No to a plain question, and nothing at all anywhere else."""

_CLOCK = re.compile(r"(?:.{6,25}[\sT])?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?")
_BRACKETS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")


def meaning_of(heading: str) -> str:
    """What a heading of a guest list asks for: a field of the participation, "presence" or "answer"; "" for neither."""
    return _MEANINGS.get(comparable_heading(heading)) or _MEANINGS.get(
        comparable_heading(_BRACKETS.sub(" ", heading)), ""
    )


def role_of(text: str) -> str:
    """The role that a cell names, "" for none that is known."""
    return choice_key("participations", "role", text) or _ROLE_WORDS.get(fold(text), "")


def state_of(text: str, meaning: str) -> str:
    """The state that a cell tells, "" where it tells none; a time is that of the check-in.

    Args:
        text: Such as "invited", «присутствовал», 已签到, or just "yes".
        meaning: Of the heading: "yes" to "Will you come?" is an answer, to anything else that somebody was there.
    """
    folded = fold(text)
    if folded in _YES_OR_NO and (meaning in ("presence", "answer") or folded not in _DASHES):
        return _MEANT[meaning == "answer", _YES_OR_NO[folded]]
    if _CLOCK.fullmatch(folded):
        return "attended"
    return choice_key("participations", "state", text) or _STATE_WORDS.get(folded, "")


def _read(words: str) -> dict[str, str]:
    """Each word with what it means."""
    lines = (line.partition(" = ") for line in words.strip().splitlines())
    return {fold(word): key for key, _, written in lines for word in written.split("|")}


_MEANINGS, _ROLE_WORDS, _STATE_WORDS, _YES_OR_NO = map(_read, (_HEADINGS, _ROLES, _STATES, _ANSWERS))
