"""What a few words of a card or signature are: a name, a position, a department, an organization, an address."""

from __future__ import annotations

import re

from office_desk.exchange.cards.organization_words import is_organization_name
from office_desk.names.name_parts import is_pinyin_name
from office_desk.names.palladius import is_palladius_name
from office_desk.names.scripts import HAN_RUN, has_cyrillic, has_han
from office_desk.names.surnames import COMPOUND_SURNAMES

_CHINESE_POSITIONS = (
    "副?(?:主任|处长|院长|校长|部长|科长|所长|局长|厅长|司长|会长|秘书长|理事长|董事长|总裁|总经理|经理|总监|主管|系主任|馆长|社长|书记|教授|研究员|总编)"
    "|主任医师|老师|讲师|助教|教师|助理|秘书|工程师|专员|顾问|代表|博士|博士生导师|硕士生导师|翻译|领事|参赞|负责人|干事|会计|销售|编辑|记者|律师|外办主任"
)
_chinese_position = re.compile(f"(?:{_CHINESE_POSITIONS})$")
_position = re.compile(
    r"(?i)(?<!\w)(?:director|manager|professor|prof\.|dean|rector|vice-rector|head|officer|secretary|"
    r"coordinator|lecturer|engineer|assistant|ceo|cto|cfo|coo|president|vice[- ]president|chair(?:man|woman|person)?|"
    r"specialist|advis[eo]r|consultant|representative|editor|translator|interpreter|consul|attach[ée]|chief|founder|partner|analyst|researcher|teacher|"
    r"директор\w?|менеджер|профессор|декан|ректор|проректор|начальник|заведующ\w{2}|зав\.|доцент|руководитель|"
    r"специалист|координатор|секретарь|помощник|заместитель|зам\.|преподаватель|инженер|эксперт|консультант|советник|"
    r"представитель|переводчик|консул|атташе|ассистент|научный сотрудник|сотрудник|редактор|председатель|президент|"
    r"ведущий|главный|старший|методист|аналитик|учитель|бухгалтер|юрист)(?!\w)|(?<!\w)(?:нач|гл|вед)\.(?=\s)"
)
_chinese_department = re.compile("(?:处|部|科|系|室|办公室|中心|学院|教研室|研究室|组|办|分部|事业部|教务处|外事处)$")
_department = re.compile(
    r"(?i)(?<!\w)(?:department|dept\.?|division|office|faculty|school of|section|unit|bureau|отдел\w?|"
    r"управлени[ея]|кафедра|факультет|департамент|сектор|служба|лаборатория|деканат|направление|дирекция|отделение)(?!\w)"
)
_chinese_address = re.compile(
    "(?:省|市|自治区|区|县|镇|街道|路|街|大道|巷|弄|胡同|号|栋|幢|楼|室|座|层|村|园区|大厦|广场).*(?:路|街|大道|巷|弄|胡同|号|栋|幢|楼|室|座|层|村|大厦|广场)"
)
_russian_address = re.compile(
    r"(?i)(?<!\w)(?:ул\.|улица|пр\.|просп\.|проспект|пр-т|наб\.|набережная|пер\.|переулок|пл\.|площадь|шоссе|ш\.|бульвар|"
    r"б-р|д\.|дом|корп\.|к\.|стр\.|оф\.|офис|кв\.|каб\.|ауд\.|г\.|город|обл\.|область|р-н|линия|В\.О\.)(?!\w)"
)
_english_address = re.compile(
    r"(?i)(?<!\w)(?:street|st\.|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|drive|highway|district|building|bldg\.?|"
    r"floor|room|rm\.?|suite|no\.\s?\d|p\.?\s?o\.? box|square|plaza|province|campus|"
    r"embankment|prospekt|ulitsa|lu|dadao)(?!\w)"
)
_closing = re.compile(
    r"(?i)(?:(?:many )?thanks?(?: you)?\s?(?:&|and|,)\s?)?(?:best|kind|warm|with best|with kind)?\s*(?:regards|wishes)"
    r"|sincerely(?: yours)?"
    r"|yours (?:sincerely|truly|faithfully)"
    r"|thanks|thank you|many thanks|best|cheers|с уважением|с наилучшими пожеланиями|с пожеланиями|спасибо"
    r"|заранее спасибо"
    r"|(?:此致\s*)?敬礼|此致|(?:顺祝|顺颂|敬颂|敬祝|即颂|恭祝|祝您?|祝)?\s*(?:商祺|时祺|教安|春祺|夏祺|秋祺|冬祺|台安|工作顺利|工作愉快|身体健康|一切顺利)|祝好|谢谢|多谢|致礼|商祺|顺颂商祺"
)
_degree = re.compile(
    r"(?i)(?:[кд]\.\s?[а-яё]{1,7}(?:[.-]\s?[а-яё]{1,5})?\.?\s?н(?:аук|\.)?"
    r"|(?:канд(?:\.|идат)|д-р|доктор) [а-яё.-]{2,20} наук|ph\.?\s?d\.?|d\.?\s?sc\.?|m\.?\s?sc\.?|mba)"
)
_russian_short_name = re.compile(
    r"(?<!\w)(?:[А-ЯЁ][а-яё]{0,3}){1,4}(?:ГУ|ФУ|ТУ|ПУ|МУ)(?!\w)|(?<!\w)(?:[А-ЯЁ][а-яё]?){0,3}(?:ГУ|ФУ|ТУ|ПУ|МУ)(?!\w)"
)
_greeting = re.compile(r"(?i)(?:dear|hello|hi|hey|good|здравствуй|добрый|доброе|уважаем|привет|您好|你好|尊敬|大家好)")
_latin_word = re.compile(r"(?:[A-Z\u00c0-\u00de][\w'’.-]{0,30}|van|von|der|de|da|di|del|la|le|bin|al)\Z")
_cyrillic_word = re.compile(r"(?:[А-ЯЁІЇЄҐЎ][а-яёіїєґўА-ЯЁ'’-]{0,30}|[А-ЯЁ]\.(?:[А-ЯЁ]\.)?)\Z")
_title_word = re.compile(r"(?i)(?:dr|prof|mr|mrs|ms|miss|professor|doctor|д-р|проф|г-н|г-жа|профессор)\.?\Z")
_patronymic = re.compile(r"(?:ович|евич|ьич|ич|овна|евна|ична|инична)\Z")
_surname = re.compile(
    r"(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|енко|чук|щук|як|ук|их|ых|ян|дзе|швили)\Z"
)
_WORDS_OF_NO_NAME = """
the and for from with our your their this that please see call office home work street road room
floor building china russia shanghai beijing moscow petersburg saint international global national
east west north south new company university monday tuesday wednesday thursday friday saturday
sunday january february march april may june july august september october november december sent
subject date to cc re fw fwd message original wechat whatsapp telegram viber skype email
phone mobile tel fax hello dear hi thanks emeritus
thank best kind regards good morning evening day lost found nothing here there no yes some any all
i i'm i’m i've i’ve i'll i’ll am
"""
_NOT_NAMES = frozenset(_WORDS_OF_NO_NAME.split())
_WORDS_OF_NO_RUSSIAN_NAME = """
россия китай москва санкт петербург шанхай пекин добрый день утро вечер здравствуйте уважаемый
уважаемая спасибо сегодня завтра привет тема дата кому от встреча пишет наш ваш это если когда мы вы
я он она они в на по с к о и меня зовут пожалуйста отправлено
"""
_NOT_RUSSIAN_NAMES = frozenset(_WORDS_OF_NO_RUSSIAN_NAME.split())
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁"
    "岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾"
    "尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
    "仲虞敖巩明佘池查麻苑迟邝張劉陳楊黃趙吳馬鄭謝許韓馮鄧葉蘇魏呂盧鍾譚陸範賈韋鄒閻龍陶賀顧龔萬錢嚴湯樣样"
)
_CHINESE_WORDS_OF_NO_NAME = """
项目 商务 常务 常任 党委 党务 党组 安全 金融 石油 应用 包装 成本 全球 全国 施工 路政 房产
文化 文案 方案 车间 高校 高中 高等 高职 高级 师范 管理 连锁 景区 时尚 毕业 麻醉 康复 法务
计划 单位 公司 华东 华南 华北 华中 华西 江苏 江西 安徽 宁波 宁夏 武汉 温州 苏州 成都 金华
"""
# They begin with a character that is a family name, too, and stand before a position: 项目经理, 华东经理.
_NO_CHINESE_NAMES = frozenset(_CHINESE_WORDS_OF_NO_NAME.split())
_LONGEST_NAME = 60
_MOST_WORDS = 4
_LONGEST_PHRASE = 200


def is_closing(text: str) -> bool:
    """Whether a line is only a formula at the end of a letter."""
    return len(text) < _LONGEST_NAME and _closing.fullmatch(text.strip().strip(" ,.!，。！")) is not None


def is_degree(text: str) -> bool:
    """Whether a text is an academic degree: "к.т.н.", "канд. экон. наук", "PhD"."""
    return len(text) < _LONGEST_NAME and _degree.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Whether a text is a postal address: words of places and a number."""
    if len(text) > _LONGEST_PHRASE or not re.search(r"\d", text):
        return False
    if has_han(text):
        return _chinese_address.search(text) is not None
    if has_cyrillic(text):
        return len(_russian_address.findall(text)) >= 1 and ("," in text or len(text.split()) > 2)
    return _english_address.search(text) is not None and len(text.split()) > 2


def is_position(text: str) -> bool:
    """Whether a text is what somebody does."""
    if len(text) > _LONGEST_PHRASE or _greeting.match(text):
        return False
    if has_han(text):
        return len(text) <= 30 and _chinese_position.search(text.strip()) is not None
    return len(text.split()) <= 15 and _position.search(text) is not None


def is_department(text: str) -> bool:
    """Whether a text is a part of an organization."""
    if len(text) > _LONGEST_PHRASE or _greeting.match(text):
        return False
    if has_han(text):
        return 2 <= len(text) <= 30 and _chinese_department.search(text.strip()) is not None
    return len(text.split()) <= 12 and _department.search(text) is not None


def is_organization(text: str) -> bool:
    """Whether a text names an organization."""
    if len(text) > _LONGEST_PHRASE or len(text.split()) > 15 or _greeting.match(text):
        return False
    if re.search(r"[!?。！？我您]", text):
        return False
    return is_organization_name(text) or _russian_short_name.search(text) is not None


def without_titles(text: str) -> str:
    """The text without the titles before a name: "Prof. Dr. Anna Sample" is no position."""
    words = text.split()
    while len(words) > 1 and _title_word.match(words[0]):
        words.pop(0)
    return " ".join(words)


def is_chinese_name(text: str) -> bool:
    """Whether two to four characters begin with a Chinese family name, or a transcribed name has its dot."""
    plain = "".join(text.split())
    if re.fullmatch(f"{HAN_RUN.pattern}(?:[·•‧・]{HAN_RUN.pattern}){{1,3}}", plain):
        return len(plain) <= _LONGEST_NAME
    if not HAN_RUN.fullmatch(plain) or not 2 <= len(plain) <= 4:
        return False
    if (_chinese_department.search(plain) and len(plain) > 3) or plain in _NO_CHINESE_NAMES or plain[-1] == "的":
        return False
    return plain[:2] in COMPOUND_SURNAMES or (plain[0] in _SURNAMES and len(plain) <= 3)


def is_chinese_surname(text: str) -> bool:
    """Whether a text is a Chinese family name and no more, as in 王老师."""
    return text in COMPOUND_SURNAMES or (len(text) == 1 and text in _SURNAMES)


def may_be_name(text: str) -> bool:
    """Whether a text could be a name if its place says so: a rare Chinese surname, a first name alone."""
    if HAN_RUN.fullmatch(text):
        return 2 <= len(text) <= 4
    words = text.split()
    known = _NOT_NAMES | _NOT_RUSSIAN_NAMES
    return 1 <= len(words) <= _MOST_WORDS and all(
        (_latin_word.match(word) or _cyrillic_word.match(word)) and word.lower() not in known for word in words
    )


def is_latin_name(text: str) -> bool:
    """Whether a few words in Latin letters may be the name of a person."""
    words = [word.strip(",") for word in text.split()]
    named = [word for word in words if not _title_word.match(word)]
    if not _fewest(words, named) <= len(named) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if has_cyrillic(text) or has_han(text):
        return False
    if any(word.lower().strip(".") in _NOT_NAMES for word in named) or re.search(r"[\d:;!?@/&]", text):
        return False
    if all(_latin_word.match(word) for word in named) and any(len(word.strip(".")) > 1 for word in named):
        return True
    return text.isascii() and is_pinyin_name(named[0], "".join(named[1:])) and text == text.lower()


def is_russian_name(text: str) -> bool:
    """Whether a few Cyrillic words are the name of a person."""
    words = [word.strip(",") for word in text.split()]
    named = [word for word in words if not _title_word.match(word)]
    if not _fewest(words, named) <= len(named) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if not all(_cyrillic_word.match(word) for word in named):
        return False
    if len(named) == 2 and is_palladius_name(*named):
        return True  # «Ли На»
    if any(word.lower() in _NOT_RUSSIAN_NAMES for word in named):
        return False
    if any("." in word for word in named) or any(_patronymic.search(word.lower()) for word in named):
        return True
    if any(_surname.search(word.lower()) for word in named):
        return True
    return is_palladius_name(named[0], "".join(named[1:])) or len(named) == 2


def _fewest(words: list[str], named: list[str]) -> int:
    """How many words a name has at least: behind a title the family name will do, as in "Prof. Wang"."""
    return 1 if len(words) > len(named) and all(word.istitle() for word in named) else 2
