"""The syllables of Standard Chinese, pinyin and Palladius side by side, and cutting written words into them.

The pairs follow the Palladius system as used in Russian reference works (Large Chinese-Russian Dictionary,
ed. I. M. Oshanin, 1983; Roskartografiya's rules for Chinese place names, 1983), with хуэй for hui.
"""

import functools
import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

_PAIRS = """
a а ai ай an ань ang ан ao ао e э ê э ei эй en энь eng эн er эр o о ou оу m м n н ng н hm хм hng хн
ba ба bai бай ban бань bang бан bao бао bei бэй ben бэнь beng бэн bi би bian бянь biang бян biao бяо bie бе
bin бинь bing бин bo бо bong бун bu бу
pa па pai пай pan пань pang пан pao пао pei пэй pen пэнь peng пэн pi пи pian пянь piao пяо pie пе pin пинь
ping пин po по pou поу pu пу
ma ма mai май man мань mang ман mao мао me мэ mei мэй men мэнь meng мэн mi ми mian мянь miao мяо mie ме
min минь ming мин miu мю mo мо mou моу mu му
fa фа fan фань fang фан fei фэй fen фэнь feng фэн fiao фяо fo фо fou фоу fu фу
da да dai дай dan дань dang дан dao дао de дэ dei дэй den дэнь deng дэн di ди dia дя dian дянь diao дяо
die де din динь ding дин diu дю dong дун dou доу du ду duan дуань dui дуй dun дунь duo до
ta та tai тай tan тань tang тан tao тао te тэ tei тэй teng тэн ti ти tian тянь tiao тяо tie те ting тин
tong тун tou тоу tu ту tuan туань tui туй tun тунь tuo то
na на nai най nan нань nang нан nao нао ne нэ nei нэй nen нэнь neng нэн ni ни nia ня nian нянь niang нян
niao няо nie не nin нинь ning нин niu ню nong нун nou ноу nu ну nuan нуань nun нунь nuo но nü нюй nüe нюэ
la ла lai лай lan лань lang лан lao лао le лэ lei лэй len лэнь leng лэн li ли lia ля lian лянь liang лян
liao ляо lie ле lin линь ling лин liu лю lo ло long лун lou лоу lu лу luan луань lun лунь luo ло lü люй
lüe люэ
ga га gai гай gan гань gang ган gao гао ge гэ gei гэй gen гэнь geng гэн gong гун gou гоу gu гу gua гуа
guai гуай guan гуань guang гуан gui гуй gun гунь guo го
ka ка kai кай kan кань kang кан kao као ke кэ kei кэй ken кэнь keng кэн kong кун kou коу ku ку kua куа
kuai куай kuan куань kuang куан kui куй kun кунь kuo ко
ha ха hai хай han хань hang хан hao хао he хэ hei хэй hen хэнь heng хэн hong хун hou хоу hu ху hua хуа
huai хуай huan хуань huang хуан hui хуэй hun хунь huo хо
ji цзи jia цзя jian цзянь jiang цзян jiao цзяо jie цзе jin цзинь jing цзин jiong цзюн jiu цзю ju цзюй
juan цзюань jue цзюэ jun цзюнь
qi ци qia ця qian цянь qiang цян qiao цяо qie це qin цинь qing цин qiong цюн qiu цю qu цюй quan цюань
que цюэ qun цюнь
xi си xia ся xian сянь xiang сян xiao сяо xie се xin синь xing син xiong сюн xiu сю xu сюй xuan сюань
xue сюэ xun сюнь
zha чжа zhai чжай zhan чжань zhang чжан zhao чжао zhe чжэ zhei чжэй zhen чжэнь zheng чжэн zhi чжи
zhong чжун zhou чжоу zhu чжу zhua чжуа zhuai чжуай zhuan чжуань zhuang чжуан zhui чжуй zhun чжунь zhuo чжо
cha ча chai чай chan чань chang чан chao чао che чэ chen чэнь cheng чэн chi чи chong чун chou чоу chu чу
chua чуа chuai чуай chuan чуань chuang чуан chui чуй chun чунь chuo чо
sha ша shai шай shan шань shang шан shao шао she шэ shei шэй shen шэнь sheng шэн shi ши shou шоу shu шу
shua шуа shuai шуай shuan шуань shuang шуан shui шуй shun шунь shuo шо
ran жань rang жан rao жао re жэ ren жэнь reng жэн ri жи rong жун rou жоу ru жу rua жуа ruan жуань rui жуй
run жунь ruo жо
za цза zai цзай zan цзань zang цзан zao цзао ze цзэ zei цзэй zen цзэнь zeng цзэн zi цзы zong цзун zou цзоу
zu цзу zuan цзуань zui цзуй zun цзунь zuo цзо
ca ца cai цай can цань cang цан cao цао ce цэ cei цэй cen цэнь ceng цэн ci цы cong цун cou цоу cu цу
cuan цуань cui цуй cun цунь cuo цо
sa са sai сай san сань sang сан sao сао se сэ sei сэй sen сэнь seng сэн si сы song сун sou соу su су
suan суань sui суй sun сунь suo со
ya я yai яй yan янь yang ян yao яо ye е yi и yin инь ying ин yo йо yong юн you ю yu юй yuan юань yue юэ
yun юнь
wa ва wai вай wan вань wang ван wei вэй wen вэнь weng вэн wo во wong вун wu у
"""

PALLADIUS_OF_PINYIN: Mapping[str, str] = MappingProxyType(
    dict(zip(_PAIRS.split()[::2], _PAIRS.split()[1::2], strict=True))
)
"""Every toneless pinyin syllable, ü written as ü, with its Palladius form, both in lower case."""

# Interjections, dialect and slang syllables: never part of a name, and they would cut "Solo" into so-lo.
_RARE = """
m n ng hm hng ê o lo yo yai eng bong biang wong rua fiao kei tei dei sei cei zhei nia nun chua den din
"""
_NAME_SYLLABLES = frozenset(PALLADIUS_OF_PINYIN) - frozenset(_RARE.split())
_LONGEST = max(map(len, _NAME_SYLLABLES))

_TONE_MARKS = re.compile("[\u0300\u0301\u0304\u030c]")
_APOSTROPHES = re.compile("['’‘ʼ`´\\-‐‑\\s]+")


@functools.lru_cache(maxsize=2048)
def without_tone(syllable: str) -> str:
    """Take the tone mark off a pinyin syllable and keep the two dots of ü."""
    return unicodedata.normalize("NFC", _TONE_MARKS.sub("", unicodedata.normalize("NFD", syllable)))


def latin_spellings(syllable: str) -> tuple[str, ...]:
    """Give what people type for a pinyin syllable: lü is typed lu, lv, and lyu as passports have it."""
    if "ü" not in syllable:
        return (syllable.replace("ê", "e"),)
    return tuple(syllable.replace("ü", typed) for typed in ("u", "v", "yu"))


@functools.lru_cache(maxsize=16384)
def segment_pinyin(word: str) -> tuple[str, ...] | None:
    """Cut a word written in pinyin into toneless syllables, or None where it is not pinyin.

    Apostrophes, hyphens and spaces are boundaries. Of several cuts the one with fewest syllables wins, then
    the one without an inner syllable that begins with a, e or o: those are written after an apostrophe
    (GB/T 16159-2012, 6.1.4). v and yu after l or n are read as ü.
    """
    letters = re.sub("(?<=[ln])(?:v|yu)", "ü", without_tone(word.lower()).strip())
    syllables: list[str] = []
    for part in filter(None, _APOSTROPHES.split(letters)):
        cut = _best_cut(part)
        if cut is None:
            return None
        syllables += cut
    return tuple(syllables) or None


def _best_cut(letters: str) -> tuple[str, ...] | None:
    """Find the best cut by dynamic programming from the left; a name is short, so this is cheap."""
    if len(letters) > 60:
        return None
    best: list[tuple[int, int, tuple[str, ...]] | None] = [(0, 0, ())] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - _LONGEST), end):
            before, syllable = best[start], letters[start:end]
            if before is None or syllable not in _NAME_SYLLABLES:
                continue
            hidden_boundary = int(start > 0 and syllable[0] in "aeo")
            found = (before[0] + 1, before[1] + hidden_boundary, (*before[2], syllable))
            current = best[end]
            if current is None or found[:2] < current[:2]:
                best[end] = found
    last = best[-1]
    return None if last is None else last[2]
