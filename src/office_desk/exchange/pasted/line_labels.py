"""The words before a colon that say what follows: 电话, тел., Tel, 微信号, Должность and the like."""

from __future__ import annotations

import re
from typing import NamedTuple

# What a label announces -> how three languages write it. "work phone" and its like: the last word is the kind.
_WORDS = {
    "name": "姓名|联系人|名字|中文姓名|中文名|имя|фио|ф.и.о|контактное лицо"
    "|контакт|name|full name"
    "|contact|contact person|english name|chinese name|英文名"
    "|英文姓名|拼音|俄文名|имя по-русски|имя по-китайски"
    "|китайское имя|姓名/name|name/姓名",
    "correspondent": "from|от кого|от|发件人|to|кому|收件人|cc|копия|抄送",
    "position": "职务/职称|职称/职务|职务职称|现任职务|职务|职位|职称|岗位|должность"
    "|position|title|job title|post|звание",
    "department": "部门|所在部门|院系|отдел|подразделение|кафедра|факультет|department|dept|division|unit",
    "organization": "单位名称|学校名称|机构名称|院校名称|企业名称|所在单位|所在学校"
    "|单位|工作单位|公司|公司名称|机构|学校|院校|组织|организация|компания"
    "|место работы|учреждение|вуз|university|company|organization"
    "|organisation|institution|employer|affiliation",
    "phone": "电话|联系电话|办公电话|办公|单位电话|宅电|座机|固话|固定电话|电话号码|телефон|тел|раб. тел"
    "|р. тел|тел. раб|рабочий телефон|контактный телефон"
    "|tel|telephone|phone|ph|t|p|office|office phone|direct|work phone|work",
    "mobile": "手机|手机号|手机号码|移动电话|моб|мобильный|мобильный телефон"
    "|моб. тел|сот|сотовый|мобила|mobile|mob|cell|cell phone|cellphone"
    "|mobile phone|m|c|手机/微信|手机（微信同号）|手机(微信同号)|电话/微信|wechat/mobile"
    "|mobile/wechat|tel/wechat|phone/wechat|手机号/微信|手机号码/微信|手机/微信号|тел./wechat|тел./вичат",
    "fax": "传真|факс|fax|f|тел./факс|тел/факс|tel/fax|电话/传真",
    "email": "邮箱|电子邮箱|电子邮件|电邮|邮件|e-mail|email|mail|e|эл. почта"
    "|электронная почта|почта|эл. адрес|имейл|е-mail",
    "wechat": "微信|微信号|微信id|wechat|wechat id|wechat/微信|微信/wechat|weixin|wx|vx|вичат|ви чат|wechat no",
    "qq": "qq|qq号|qq号码",
    "telegram": "telegram|tg|телеграм|телеграмм|тг|тлг",
    "whatsapp": "whatsapp|what's app|ватсап|вотсап|вацап",
    "skype": "skype|скайп",
    "vk": "vk|вк|вконтакте",
    "web": "网址|网站|官网|主页|сайт|веб-сайт|web|website|web site|homepage|url|www|w",
    "address": "地址|通讯地址|办公地址|邮寄地址|单位地址|联系地址|адрес|почтовый адрес"
    "|address|addr|add|a|office address",
    "birthday": "生日|出生日期|出生年月|день рождения|дата рождения|д.р|др|birthday|date of birth|born|dob",
    "postal_code": "邮编|邮政编码|индекс|почтовый индекс|zip|zip code|postal code|post code|postcode|p.c",
    "note": "备注|примечание|note|notes|remark|remarks",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split("|")}

# These need no colon before a number or an account name.
_BARE_WORDS = """
电话 手机 手机号 座机 传真 微信 微信号 邮箱 qq 联系电话 тел моб факс
сот телефон tel mob mobile cell phone fax wechat telegram skype whatsapp weixin
t вичат ватсап телеграм m f p e тел./факс тел/факс tel/fax 电话/传真
"""
_BARE = frozenset(_BARE_WORDS.split())
_BEFORE_WORDS = frozenset(("name", "position", "department", "organization", "address", "note", "correspondent"))
_written = "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0]{0,2}") for word in sorted(_KINDS, key=len, reverse=True))
_label = re.compile(
    rf"(?<![\w@./])(?P<word>{_written})(?:[ ]?[(（][^()（）:：\d]{{1,12}}[)）])?[ ]{{0,3}}"
    r"(?P<colon>[:：]|\.(?![A-Za-z])[ ]?[:：]?|[ ]?[-–—][ ])?[ ]{0,3}",
    re.IGNORECASE,
)
_han_label = re.compile(
    r"(?P<word>电话|手机号码|手机号|手机|微信号|微信|邮箱|传真|QQ号|QQ|地址|邮编)(?:号码|号|是|为)?"
    r"[ ]{0,2}(?P<colon>[:：])?[ ]{0,2}",
    re.IGNORECASE,
)
_bracketed_label = re.compile(
    rf"[【\[「『](?P<word>{_written})[】\]」』](?P<colon>)[ ]?[:：]?[ ]{{0,3}}", re.IGNORECASE
)
_value_begins = re.compile(r"[+(（\d]").match
_account_begins = re.compile(r"[A-Za-z\d+@_]").match


class Label(NamedTuple):
    """A label of a line: what it announces, and where it stands and ends."""

    kind: str
    word: str
    start: int
    end: int


def is_label_word(text: str) -> bool:
    """Whether a text is a label and no more, as the first of two languages in 「电话 Tel:」."""
    return " ".join(text.lower().rstrip(".").split()) in _KINDS


def labels_of(line: str) -> list[Label]:
    """The labels of a line, in their order."""
    found = [*_found(_bracketed_label, line), *_found(_label, line), *_found(_han_label, line)]
    found.sort(key=lambda each: (each.start, -each.end))
    kept: list[Label] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def _found(pattern: re.Pattern[str], line: str) -> list[Label]:
    labels = []
    for match in pattern.finditer(line):
        word = " ".join(match["word"].lower().split())
        kind = _KINDS.get(word, "")
        colon = (match["colon"] or "").strip()
        if kind and (pattern is _bracketed_label or _announces(kind, word, colon, line, match.start(), match.end())):
            labels.append(Label(kind, word, match.start(), match.end()))
    return labels


def _announces(kind: str, word: str, colon: str, line: str, start: int, end: int) -> bool:
    if ":" in colon or "：" in colon:
        return True
    if kind == "name" and " " in word and colon:
        return True
    if kind in _BEFORE_WORDS or end >= len(line):
        return False
    if len(word) == 1 and not colon and line[end - 1] != " ":
        return False
    if word in _BARE or colon:
        begins = _account_begins if kind in ("wechat", "qq", "telegram", "skype", "email", "vk") else _value_begins
        return begins(line, end) is not None and (len(word) > 1 or begins is _value_begins)
    return False
