"""Chinese family names: their readings, those of two characters, and which pinyin is one.

Readings follow Xiandai Hanyu Cidian, 7th edition (2016), entries marked 姓; where it gives two, the one more
often met comes first and the other stands in OTHER_SURNAME_READINGS. 黑 He, 繁 Po, 折 She and 能 Nai are the
traditional readings of the Baijiaxing. Characters are simplified.
"""

from collections.abc import Mapping
from types import MappingProxyType

from office_desk.names.syllables import without_tone

_TONED = """
单 shàn 曾 zēng 解 xiè 仇 qiú 查 zhā 区 ōu 翟 zhái 缪 miào 朴 piáo 覃 qín 盖 gě 乐 yuè 员 yùn 洗 xiǎn 冼 xiǎn
逄 páng 种 chóng 秘 bì 繁 pó 黑 hè 折 shé 重 chóng 能 nài 阚 kàn 隗 wěi 郇 xún 仉 zhǎng 褚 chǔ 晟 chéng 尉 wèi
召 shào 华 huà 任 rén 哈 hǎ 过 guō 宁 níng 应 yīng 纪 jǐ 燕 yān 葛 gě 车 chē 盛 shèng 谌 chén 臧 zāng 贾 jiǎ
柏 bǎi 卜 bǔ 宓 mì 祭 zhài 乜 niè 晁 cháo 郗 xī 郄 qiè 佴 nài 佘 shé 厍 shè 瞿 qú 曲 qū 牟 móu 莘 shēn 訾 zī
笮 zé 逯 lù 钭 tǒu 眭 suī 睢 suī 郏 jiá 亓 qí 亢 kàng 隽 juàn 粘 nián 那 nā 宿 sù 费 fèi 贲 bēn 薄 bó 都 dū
颉 xié 观 guàn 炅 guì 句 gōu 昝 zǎn 蔚 yù 占 zhān 啜 chuài 肖 xiāo 要 yāo 么 yāo 冠 guàn 沈 shěn 谷 gǔ 石 shí
俞 yú 余 yú 万 wàn 叶 yè 长 cháng 令 lìng 干 gān 台 tái 少 shào 强 qiáng 蒙 méng 阙 quē 行 xíng
"""

TONED_SURNAME_READINGS: Mapping[str, str] = MappingProxyType(
    dict(zip(_TONED.split()[::2], _TONED.split()[1::2], strict=True))
)
"""Family name of one character -> its reading with tone mark."""

SURNAME_READINGS: Mapping[str, str] = MappingProxyType(
    {character: without_tone(reading) for character, reading in TONED_SURNAME_READINGS.items()}
)
"""Family name of one character -> its toneless reading in lower case."""

OTHER_SURNAME_READINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "覃": ("tan",),
        "盖": ("gai",),
        "乐": ("le",),
        "黑": ("hei",),
        "隗": ("kui",),
        "郇": ("huan",),
        "牟": ("mu",),
        "谌": ("shen",),
        "莘": ("xin",),
        "召": ("zhao",),
        "种": ("zhong",),
        "晟": ("sheng",),
    }
)
"""Further readings by which bearers of the name are looked for."""

_COMPOUND = """
欧阳 ōu yáng 尉迟 yù chí 万俟 mò qí 令狐 líng hú 澹台 tán tái 长孙 zhǎng sūn 单于 chán yú 鲜于 xiān yú
司马 sī mǎ 司徒 sī tú 司空 sī kōng 司寇 sī kòu 上官 shàng guān 诸葛 zhū gě 夏侯 xià hóu 皇甫 huáng fǔ
东方 dōng fāng 东郭 dōng guō 东门 dōng mén 西门 xī mén 南门 nán mén 南宫 nán gōng 公孙 gōng sūn 公羊 gōng yáng
公冶 gōng yě 公西 gōng xī 赫连 hè lián 慕容 mù róng 宇文 yǔ wén 轩辕 xuān yuán 闻人 wén rén 濮阳 pú yáng
淳于 chún yú 太史 tài shǐ 太叔 tài shū 申屠 shēn tú 端木 duān mù 仲孙 zhòng sūn 百里 bǎi lǐ 拓跋 tuò bá
完颜 wán yán 独孤 dú gū 第五 dì wǔ 梁丘 liáng qiū 左丘 zuǒ qiū 漆雕 qī diāo 乐正 yuè zhèng 亓官 qí guān
颛孙 zhuān sūn 巫马 wū mǎ 谷梁 gǔ liáng 羊舌 yáng shé 呼延 hū yán 宗政 zōng zhèng 闾丘 lǘ qiū 段干 duàn gān
纳兰 nà lán 耶律 yē lǜ 哥舒 gē shū 贺兰 hè lán 尔朱 ěr zhū 钟离 zhōng lí 锺离 zhōng lí
"""

TONED_COMPOUND_SURNAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {name: (first, second) for name, first, second in zip(*[iter(_COMPOUND.split())] * 3, strict=True)}
)
"""Family name of two characters -> its two syllables with tone marks."""

COMPOUND_SURNAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {name: (without_tone(first), without_tone(second)) for name, (first, second) in TONED_COMPOUND_SURNAMES.items()}
)
"""Family name of two characters -> its two toneless syllables in lower case."""

_COMMON = """
ai an ao ba bai ban bao bei bi bian bin bo bu cai cang cao cen chai chang chao che chen cheng chi chong
chu cui dai dang deng di diao ding dong dou du duan fan fang fei feng fu gai gan gang gao ge geng gong
gou gu guan guang gui guo ha hai han hang hao he hei heng hong hou hu hua huai huan huang hui huo ji jia
jian jiang jiao jie jin jing ju juan kan kang ke kong kou kuai kuang kui lai lan lang lao le lei leng li
lian liang liao lin ling liu long lou lu lü luan luo ma man mao mei meng mi miao min ming mo mou mu na
nai nan nian nie ning niu nong ou pan pang pei peng pi piao ping po pu qi qian qiang qiao qie qin qing
qiu qu quan que ran rao ren rong ru ruan rui sa sang sha shan shang shao she shen sheng shi shou shu
shuai shui si song su sui sun suo tai tan tang tao teng tian tie tong tou tu tuo wan wang wei wen weng wu
xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun yan yang yao ye yi yin ying yong you yu
yuan yue yun zai zan zang ze zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong
zou zu zuo
"""
SURNAME_PINYIN: frozenset[str] = frozenset(_COMMON.split()) | frozenset(map("".join, COMPOUND_SURNAMES.values()))
"""Toneless pinyin of family names in use, but not ben, dan, jun, kai: those are given names first of all."""
