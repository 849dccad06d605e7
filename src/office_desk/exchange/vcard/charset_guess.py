"""Guesses the charset of a few words that nobody labeled, and says that it is a guess.

A card holds thirty octets of names, too few for detectors made for pages. So each candidate is asked what its
text would cost, in bits, as a name in its language: how usual the letters are, whether capitals stand where they
stand in names, whether a Chinese character is a common one. The cheapest reading wins. The figures need not be
exact: a wrong reading of a name is many times dearer than the right one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from office_desk.exchange.vcard.charsets import decode_strictly

MAXIMUM_SAMPLE_OCTETS = 600

_COMMON_LETTER = 3.0
_RARE_LETTER = 11.0
_SYMBOL = 14.0
_CONTROL = 24.0
_MIXED_SCRIPT = 7.0
_INNER_CAPITAL = 8.0
_LOWER_BEGINNING = 4.0
_CAPITAL = 0.5
_COMMON_HAN = 8.5
_LISTED_HAN = 12.0
_RARE_HAN = 18.0
_STRANGE_HAN = 23.0
_KANA = 7.0
_WIDE_MARK = 9.0
_WIDE_CYRILLIC = 7.0
"""Two octets for each Russian letter, as in a Chinese table with Russian names; no other charset reads so."""

# Letters from the most to the least usual.
_CYRILLIC = "оаеинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_UKRAINIAN = _CYRILLIC + "іїєґў"
_HEBREW = "יולהאמרתבשנדםפעקחטןגסכזצךףץ"
_ARABIC = "ايلمونرتبةعدسفهكقأحجشطصىخإذءضزئغثآظؤ"
_GREEK = "αοιετσνηυρπκμλςάίόέδήωγχύθώφβξζψϊ"
_WESTERN = "éèüöäáíóñçàßåøôêâæîïëúùûãõì"
_CENTRAL = "áéíóýžščřěúůďťňłąężśćźńőűăâîşţöüäđ"
_USUAL_HAN = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤伟芳娜秀英敏静丽强磊军洋勇"
    "艳杰娟涛明超兰霞平刚桂文辉力华建国红玉志海东小晓春婷雪梅云飞鹏颖浩宇欣怡佳思嘉大学教授北京上海市路号公司有限中心院长"
    "处主任经理交流合作国际外事办室科技省区县街电话邮箱地址先生女士老师博士部门总的一是不了在人有我他这来们时地出就年成会可鑫昊琪睿熙瑾琳瑜璐雯倩炜煜烨晔晖淼焱珺琦玮璇"
)
_USUAL_TRADITIONAL_HAN = (
    "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔"
    "鍾譚陸汪范金石廖賈夏韋方白鄒孟熊秦邱江尹薛段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴武戴莫孔向湯偉芳娜秀英敏靜麗強磊軍洋勇"
    "艷傑娟濤明超蘭霞平剛桂文輝力華建國紅玉志海東小曉春婷雪梅雲飛鵬穎浩宇欣怡佳思嘉大學教授北京上海市路號公司有限中心院長"
    "處主任經理交流合作國際外事辦室科技省區縣街電話郵箱地址先生女士老師博士部門總的一是不了在人有我他這來們時地出就年成會可臺灣香港歐陽菲"
)

# The first and the last row of common characters, and the last row of all.
_COMMON_ROWS = {"gb18030": (0xB0, 0xD7, 0xF7), "cp950": (0xA4, 0xC6, 0xF9), "cp932": (0x88, 0x97, 0xEA)}


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest charset and the next one, "" when no other could read the text."""

    charset: str
    runner_up: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    charset: str
    prior: float
    letters: str = ""
    mixes_with_ascii: bool = False


# The prior tells how often this office can expect it.
_CANDIDATES = (
    _Candidate("gb18030", 0),
    _Candidate("cp1251", 0, _UKRAINIAN),
    _Candidate("cp950", 2),
    _Candidate("koi8-r", 4, _CYRILLIC),
    _Candidate("cp866", 3, _CYRILLIC),
    _Candidate("cp1252", 3, _WESTERN, mixes_with_ascii=True),
    _Candidate("cp1250", 6, _CENTRAL, mixes_with_ascii=True),
    _Candidate("cp1255", 2, _HEBREW),
    _Candidate("cp1256", 5, _ARABIC),
    _Candidate("cp1253", 7, _GREEK),
    _Candidate("cp932", 8),
)


def guess_charset(sample: bytes) -> Guess:
    """Guess what octets beyond ASCII mean; UTF-8 with a few damaged characters counts as UTF-8."""
    sample = sample[:MAXIMUM_SAMPLE_OCTETS]
    if _is_damaged_utf8(sample):
        return Guess("utf-8", "")
    costs = []
    for candidate in _CANDIDATES:
        text = _read(sample, candidate.charset)
        if text is not None:
            costs.append((candidate.prior + _cost(text, candidate), candidate.charset))
    costs.sort()
    if not costs:
        return Guess("cp1252", "")
    return Guess(costs[0][1], costs[1][1] if len(costs) > 1 else "")


def _is_damaged_utf8(sample: bytes) -> bool:
    text = sample.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(1 for character in text if ord(character) > 0x7F) - damaged
    return whole > damaged


def _read(sample: bytes, charset: str) -> str | None:
    """Read the sample; its last octets may be half a character that was cut here."""
    for length in (len(sample), len(sample) - 1) if len(sample) == MAXIMUM_SAMPLE_OCTETS else (len(sample),):
        text = decode_strictly(sample[:length], charset)
        if text is not None:
            return text
    return None


def _cost(text: str, candidate: _Candidate) -> float:
    if candidate.letters:
        return _cost_of_letters(text, candidate)
    common = _common_han(candidate.charset)
    return sum(_cost_of_wide(character, candidate.charset, common) for character in text if character > "\x7f")


def _cost_of_letters(text: str, candidate: _Candidate) -> float:
    costs = _letter_costs(candidate.letters)
    total = 0.0
    previous = " "
    for character in text:
        if character > "\x7f":
            total += costs.get(character.lower(), _symbol_cost(character))
            total += _cost_of_place(previous, character, candidate.mixes_with_ascii)
        elif previous > "\x7f" and character.isalpha() and not candidate.mixes_with_ascii:
            total += _MIXED_SCRIPT
        previous = character
    return total


def _cost_of_place(previous: str, character: str, mixes: bool) -> float:
    """What it costs that a letter has this size after that one, or another alphabet beside it."""
    if previous < "\x80" and previous.isalpha() and not mixes:
        return _MIXED_SCRIPT
    if mixes and previous > "\x7f" and character.isalpha():
        return _MIXED_SCRIPT  # a European name hardly has two accents in a row
    if character.isupper():
        return _INNER_CAPITAL if previous.islower() else _CAPITAL
    if character.islower() and not previous.isalpha():
        return _LOWER_BEGINNING
    return 0.0


def _symbol_cost(character: str) -> float:
    return _CONTROL if character < "\xa0" else 6.0 if character in "«»—–№’“”\xa0" else _SYMBOL


@lru_cache(maxsize=16)
def _letter_costs(letters: str) -> dict[str, float]:
    span = _RARE_LETTER - _COMMON_LETTER
    return {letter: _COMMON_LETTER + span * (rank / len(letters)) ** 2 for rank, letter in enumerate(letters)}


@lru_cache(maxsize=4)
def _common_han(charset: str) -> frozenset[str]:
    return frozenset(_USUAL_TRADITIONAL_HAN if charset == "cp950" else _USUAL_HAN + _USUAL_TRADITIONAL_HAN)


def _cost_of_wide(character: str, charset: str, common: frozenset[str]) -> float:
    if character in common:
        return _COMMON_HAN
    if "\u3041" <= character <= "\u30fa":
        return _KANA if charset == "cp932" else _SYMBOL
    if character in "、。《》（），：；·—“”\u3000－／":
        return _WIDE_MARK
    if charset == "gb18030" and ("\u0410" <= character <= "\u044f" or character in "Ёё"):
        return _WIDE_CYRILLIC
    if not "\u4e00" <= character <= "\u9fff":
        return _STRANGE_HAN
    return _cost_by_row(character.encode(charset), charset)


def _cost_by_row(octets: bytes, charset: str) -> float:
    """The cost of a character by its row: each charset put the common characters in rows of their own.

    GB 2312 has them in B0-D7, Big5 in A4-C6, JIS X 0208 (as Shift_JIS) in 88-97.
    """
    lead, trail = octets[0], octets[-1]
    if len(octets) != 2 or (charset == "gb18030" and trail < 0xA1):
        return _STRANGE_HAN
    first, last, end = _COMMON_ROWS[charset]
    if first <= lead <= last:
        return _LISTED_HAN
    return _RARE_HAN if lead <= end and lead > last else _STRANGE_HAN
