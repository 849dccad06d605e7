"""Names that so many people bear that the name alone says little.

Chosen by hand from the heads of the usual frequency lists: the yearly name reports of China's Ministry of Public
Security, and the lists of frequent Russian family names. A name that is missing here is only asked about less often.
"""

from __future__ import annotations

import functools

from office_desk.names.romanization import spelling_skeleton

_CHINESE_FAMILY_NAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈"
)
_GIVEN = """
建国 建华 建军 建平 建明 国强 国华 国平 志强 志明 志刚 海燕 海涛 秀英 秀兰 秀珍 秀梅 秀芳 玉兰 玉梅 玉英 玉珍
桂英 桂兰 桂芳 桂香 桂珍 淑珍 淑英 淑兰 淑芳 丽华 丽娟 丽丽 晓东 晓明 晓燕 晓红 红梅 春梅 春燕 小红 小燕 小明
婷婷 雪梅 金凤 凤英 凤兰 文杰 俊杰 浩然 子涵 梓涵 一诺 浩宇 宇轩 子轩 欣怡 雨桐 宇航 嘉怡 佳怡 诗涵 雨欣 子墨
"""
_CHINESE_GIVEN_NAMES = frozenset(_GIVEN.split())
_READ = """
ван ли чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ линь гао ло чжэн лян се сун тан
хань дэн фэн цао пэн цзэн сяо тянь дун пань юань цай цзян юй ду е чэн вэй су люй дин жэнь шэнь
"""
_CHINESE_FAMILIES_READ = frozenset(_READ.split())
_RUSSIAN_FAMILY_NAMES = """
иванов смирнов кузнецов попов васильев петров соколов михайлов новиков федоров морозов волков алексеев лебедев
семенов егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров
"""


def is_common_chinese(family: str, given: str) -> bool:
    """Tell whether a name in simplified characters is borne by very many: 王伟, 张建国; not 高子翔, 欧阳修."""
    return family in _CHINESE_FAMILY_NAMES and (len(given) < 2 or given in _CHINESE_GIVEN_NAMES)


def is_common_reading(family: str, given: str, syllables: int) -> bool:
    """Tell whether a Chinese name, known by its sound in Palladius only, may be that of very many."""
    return family in _CHINESE_FAMILIES_READ and (syllables < 3 or not given)


def is_common_russian(family: str) -> bool:
    """Tell whether a family name, as `spelling_skeleton` writes it, is one of the most frequent in Russia."""
    return family in _russian_families() or (family.endswith("a") and family[:-1] in _russian_families())


@functools.lru_cache(maxsize=1)
def _russian_families() -> frozenset[str]:
    return frozenset(map(spelling_skeleton, _RUSSIAN_FAMILY_NAMES.split()))
