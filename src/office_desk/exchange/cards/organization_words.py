"""Words by which the name of an organization is known in three languages."""

from __future__ import annotations

import re

_chinese = re.compile(
    "(?:有限责任公司|有限公司|股份公司|公司|集团|大学|学院|学校|中学|小学|研究所|研究院|科学院|委员会|办公室|代表处|领事馆|大使馆"
    "|协会|学会|基金会|中心|银行|医院|出版社|杂志社|报社|教育部|教育厅|教育局|外事办|联合会|商会|事务所|工作室|旅行社|图书馆|博物馆)"
)
_russian = re.compile(
    "(?i)(?<!\\w)(?:университет\\w{0,2}|институт\\w{0,2}|академи[яию]|школа|колледж|гимназия|лицей|консерватория|"
    "компания|корпорация|агентство|фонд|ассоциация|союз|центр|министерство|комитет|департамент|консульство|посольство|"
    "представительство|издательство|банк|больница|музей|библиотека|общество|холдинг|филиал|"
    "ООО|ОАО|ЗАО|ПАО|АО|ИП|АНО|НКО|ФГБОУ|ФГАОУ|ГБОУ|ФГБУ|МГУ|СПбГУ|СПбПУ|ГУМРФ)(?!\\w)"
)
_english = re.compile(
    "(?i)(?<!\\w)(?:university|institute|academy|college|school|company|corporation|corp|inc|ltd|llc|gmbh|ag|s\\.?a|plc|"
    "limited|group|holdings?|foundation|association|society|agency|bureau|ministry|department of|embassy|consulate|"
    "centre|center|council|committee|chamber|bank|hospital|press|publishing|studio|laboratory|library|museum)(?!\\w)"
)


def is_organization_name(text: str) -> bool:
    """Whether a text plainly names an organization and not a person."""
    return bool(_chinese.search(text) or _russian.search(text) or _english.search(text))
