"""What the headings of other programs mean, word by word: English, Russian, Chinese, and French as Outlook has it.

Written as `heading_text.comparable_heading` leaves a heading: folded, without punctuation, "email" in one word,
no space beside a Chinese character. Numbers, places ("business", «раб.», 商务) and the words "label" and "value"
are taken off before, so each thing stands here once. A thing may name its place behind a colon.
"""

from __future__ import annotations

_PEOPLE = """
full_name = name|full name|display name|contact name|contact|person|person name|employee|customer name
full_name = display as|full name of person|name of person|attendee|participant|speaker
full_name = отображаемое имя|полное имя|имя контакта|полное имя контакта|контакт|сотрудник
full_name = фамилия имя отчество|имя фамилия|фамилия имя|фамилия и имя|имя и фамилия|участник|спикер|фамилия и о
full_name = как зовут
full_name = 显示名|显示名称|全名|人员|参会人|参会人员|嘉宾|学生姓名|教师姓名|员工姓名
full_name = 客户姓名|英文名|英文姓名|姓名拼音|拼音|姓名英文|姓名拼音全拼|nom complet|nom affiche
contact_person = responsible person|ответственное лицо|фио контактного лица|负责人|contact person|контактное лицо
contact_person = основное контактное лицо|联系人|联系人姓名|对接人|负责人姓名|经办人
full_name_zh = 姓名
full_name_ru = фио|ф и о|фио полностью|фио участника|фио сотрудника|фио студента|фио слушателя|фио делегата|фио гостя
full_name_ru = фио контакта|фио преподавателя|фио спикера|фио докладчика
family_name = nachname|last name|surname|family name|second name|фамилия|姓|姓氏|family
given_name = vorname|first name|given name|forename|имя|名|名字|prenom|given
patronymic = middle name|additional name|middle names|patronymic|отчество|второе имя|中间名|中名|父称
patronymic = deuxieme prenom|父名
family_or_full = nom
name_zh = chinese name|name chinese|name in chinese|имя по китайски|китайское имя|中文名|中文姓名|姓名中文
name_ru = russian name|name russian|name in russian|имя по русски|русское имя|俄文姓名|俄语姓名|俄文名
title = title|titre|职称
honorific = honorific|honorific prefix|name prefix|prefix|salutation|courtesy title|звание|обращение|称谓|敬称
honorific = 中文称谓|称呼|名称前缀|ученая степень|ученое звание|академическое звание|civilite|префикс имени
honorific_2 = 英文称谓
birthday = дата рожд|дата рождения дд мм гггг|geburtstag|birthday|date of birth|birth date|dob|день рождения
birthday = дата рождения|др|生日|出生日期|出生年月|出生年月日
birthday = anniversaire
birth_year = birth year|year of birth|год рождения|出生年|出生年份
birth_month = birth month|month of birth|месяц рождения|出生月|出生月份
birth_day = birth day|day of birth|число рождения|出生日
nickname = nickname|nick name|псевдоним|никнейм|昵称|微信昵称|微信名|别名|网名|surnom
languages = languages|языки|语言|语种|владение языками
"""

_ORGANIZATIONS = """
organization = agency|название вуза|наименование вуза|代理机构|合作机构|firma|unternehmen|organization|organisation
organization = company|company name|organization name|organisation name|employer|firm
organization = institution|university|school|affiliation|account name|workplace|place of work|company or organization
organization = организация|компания|название компании|название организации|компания контакта|место работы|контрагент
organization = фирма|предприятие|учреждение|вуз|университет|партнер|наименование организации|наименование компании
organization = полное наименование|юридическое лицо|организация название|агентство|учебное заведение
organization = 公司|单位|机构|公司名称|单位名称|机构名称|工作单位|所在单位|学校|学校名称|组织|组织名称|企业|企业名称
organization = 院校|院校名称|高校
organization = 所在公司|所在学校|所属单位|所属机构|合作单位|合作院校|大学|客户名称|就职单位|societe|entreprise
organization = organisme|任职单位|associated company|企业组织
organization_name = наименование|название|名称|краткое наименование
position = job title|position|role|organization title|occupation title|designation|post|должность|должность контакта
position = название должности|роль|职务|职位|头衔|岗位|担任职务|fonction|poste|организация должность|现任职务|职务职称
department = abteilung|department|organization department|division|faculty|unit|отдел|подразделение|департамент
department = факультет
department = кафедра
department = 部门|所在部门|部门名称|院系|科室|所属部门|处室|service|二级单位|организация отдел
"""

_CONTACTS = """
phone = phone fax number|тел факс|телефон факс|电话传真号码|telefon|phone|telephone|tel|phone number
phone = telephone number|phones|contact phone|contact number|phone no|tel no
phone = телефон|тел|номер телефона|контактный телефон|телефоны|номер|телефон компании|контактные телефоны
phone = телефонный номер
phone = прямой телефон|座机号|办公座机
phone = 电话|电话号码|联系电话|固定电话|固话|座机|座机号码|联系号码|telephone principal
phone:main = primary phone|main phone|основной телефон|主要电话|首选电话
phone:pager = pager|phone pager|телефон пейджер|pager number|пейджер|номер пейджера|寻呼机|寻呼机号码
phone:work = company main phone|основной телефон организации|单位主要电话|公司总机|总机|办公电话|办公室电话
phone:other = radio phone|callback|радиотелефон|обратный вызов|无绳电话|回电话
phone:car = car phone|phone car|телефон в машине|车载电话
phone:assistant = assistant s phone|assistant phone|телефон помощника|телефон ассистента|助理的电话|助理电话
mobile = mobile phone number|mobiltelefon|handy|mobile|mobile phone|cell|cell phone|cellphone|mobile number
mobile = cell number|mobile no|телефон переносной
mobile = мобильный|мобильный телефон|моб|моб телефон|моб тел|сотовый|сотовый телефон|номер мобильного|мобильный номер
mobile = телефон мобильный|телефон моб|тел моб|сот|номер мобильного телефона
mobile = 手机|手机号|手机号码|移动电话|移动电话号码|手机电话|tel mobile|telephone mobile|portable|移动手机
fax = fax|fax number|phone fax|电话传真|факс|номер факса|传真|传真号|传真号码|telecopie
email = email adresse|email|email address|primary email|mail|emails|email addresses|e mail|messaging address
email = адрес эл почты|эл почта
email = secondary email|additional email|alternate email|дополнительный адрес эл почты|дополнительный email
email = электронная почта|адрес электронной почты|почта|эл адрес|электронный адрес|мейл|имейл|эл почта адрес|емейл
email = основной адрес эл почты|первичный адрес эл почты|основной email|дополнительный адрес электронной почты
email = основной адрес электронной почты|адрес почты|первичный электронный адрес|дополнительный электронный адрес
email = 电子邮件|电子邮件地址|电子邮箱|邮箱|邮箱地址|邮件地址|邮件|主要电子邮件|次要电子邮件|首选电子邮件
email = 其他电子邮件|电邮|电子信箱
email = 电邮地址|主要邮箱|备用邮箱|主要电子邮件地址|次要电子邮件地址|adresse de messagerie|adresse email|courriel
email = adresse electronique
wechat = wechat|wechat id|we chat|weixin|微信|微信号|微信账号|微信帐号|вичат|wechat号
qq = qq|qq number|qq号|qq号码|qq帐号|qq账号|номер qq
vk = vk|vkontakte|вк|вконтакте|vk com
telegram = telegram|телеграм|телеграмм|тг|tg|telegram账号|telegram id|telegram username
messenger = im|instant messaging|мессенджер|即时通讯
chat:chat = imaddress|im address|聊天账号
chat:skype = skype|скайп
chat:whatsapp = whatsapp|ватсап|вотсап
chat:icq = icq
chat:line = line
web = linkedin profile|linkedin url|webseite|web page|website|web site|url|homepage|home page|web|site|linkedin
web = profile url
web = www|internet|web address|link
web = сайт|веб страница|web страница|веб сайт|страница|интернет страница|адрес сайта|ссылка
web = 网页|网站|网址|主页|官网|链接|page web|site web
contact = phone email|телефон email|email телефон|телефон эл почта|电话邮箱|contact details|contact info
contact = contact information|contacts|контакты|контактные данные|контактная информация
contact = 联系方式|联系信息|联络方式
address = address|postal address|mailing address|address formatted|full address|formatted address|адрес|почтовый адрес
address = полный адрес|адрес отформатированный|地址|通讯地址|通信地址|联系地址|详细地址|邮寄地址|收件地址|地址格式化
address = adresse
address:work = юридический адрес|фактический адрес|адрес компании|公司地址|办公地址|单位地址|学校地址|注册地址
street = strasse|street|street address|address street|улица|街道|街道地址|rue|address extended address
street = extended address
street = расширенный адрес|扩展地址
city = ort|stadt|city|town|town city|locality|город|населенный пункт|城市|市县|市|ville|所在地|所在城市
region = state|county|region|province|state province|state or province|state region|область|район|регион|область район
region = край|республика|область край|省市自治区|省|省份|省市|dep region|州|省州|地区省
postal_code = plz|postleitzahl|postal code|zip|zip code|post code|postcode|zipcode|zip postal code|индекс
postal_code = почтовый индекс|почтовый код
postal_code = 邮政编码|邮编|code postal|zip or postal code
country = land|country|country region|страна|страна или регион|страна регион|国家地区|国家|国别|pays|pays region
post_office_box = po box|post office box|p o box|почтовый ящик|а я|п я|地址邮箱|邮政信箱|boite postale|po信箱
"""

_EVENTS = """
event = subject|event|event title|event name|тема|мероприятие|название мероприятия|событие|конференция
event = 活动|活动名称|会议名称|主题|会议|事件|活动主题|会议主题|objet
start_date = start date|starts|start|from date|date from|дата начала|начало|开始日期|开始|起始日期|date de debut
start_time = start time|time from|время начала|开始时间|起始时间|heure de debut
end_date = end date|ends|end|to date|date to|дата завершения|дата окончания|дата конца|окончание|конец|завершение
end_date = 结束日期|结束|截止日期|date de fin
end_time = end time|time to|время завершения|время окончания|结束时间|heure de fin
date = date|when|event date|дата|дата проведения|когда|дата мероприятия|даты|сроки|日期|活动日期|会议日期|举办日期
date = dates
time = time|время|时间|time of day|时间段
venue = location|venue|place|where|место|место проведения|место встречи|площадка|地点|场地|会议地点|活动地点|举办地点
host = host|organizer|meeting organizer|organised by|организатор|организатор собрания|принимающая сторона|主办方
host = 主办单位|组织者|会议组织者
attendance = attendance|number of participants|participants|количество участников|число участников|кол во участников
attendance = 参会人数|参加人数|人数|活动人数
description = description|about|details|описание|подробности|说明|描述|内容|简介|介绍
"""

_ALL = """
uuid = uuid|uid
notes = notizen|notes|note|comment|comments|remarks|remark|memo|заметки|заметка|примечание|примечания|комментарий
notes = комментарии
notes = 备注|附注|注释|说明备注|remarque|remarques|备忘
source = source|источник|来源
"""

_IGNORED = """
suffix|name suffix|generational suffix|суффикс|суффикс имени|名称后缀|后缀|suffixe
screen name|экранное имя|short name|maiden name|初始名|signature|个性签名|签名|学历|学位|专业|政治面貌|婚姻状况|工种
file as|сохранить как|文件归档为|yomi name|given yomi|surname yomi|company yomi|given name yomi|family name yomi
additional name yomi|phonetic first name|phonetic middle name|phonetic last name|名字拼音|姓氏拼音|中间名拼音
company phonetic
initials|инициалы|缩写|initiales|gender|sex|пол|性别|sexe|hobby|hobbies|хобби|业余爱好|爱好
labels|label|group membership|groups|group|группы|группа|标签|分组|组|组别|categories|category|категории|категория
类别
tags|теги|photo|фото|照片|头像|sensitivity|уровень конфиденциальности|конфиденциальность|敏感度|priority|важность
优先级
private|личное|私有|private flag|keywords|ключевые слова|关键词|mileage|расстояние|里程|billing information|счет
сведения об оплате|记帐信息|记账信息|directory server|сервер каталогов|目录服务器|account|учетная запись|帐户|账户
anniversary|годовщина|纪念日|spouse|супруг|супруга|супруг а|配偶|children|дети|子女|schools|profession|профессия|职业
manager s name|manager name|имя руководителя|руководитель|经理姓名|assistant s name|assistant name|имя помощника
助理的姓名
office location|расположение комнаты|办公地点|расположение офиса|地点办公|internet free busy|internet忙闲
занятость в internet
referred by|отзыв|порекомендовал|引用者|介绍人|user|поле|пользователь|用户|custom|другое|自定义|custom field
government id number|личный код|身份证编号|身份证号|身份证号码|organizational id number|код организации|工作证号码
工号
isdn|telex|телекс|电报|tty tdd phone|tty tdd电话
телетайп телефон с титрами|email type|тип эл почты|тип email|电子邮件类型|type de messagerie|email display name
краткое имя эл почты|电子邮件显示名称|电子邮件显示名|nom complet de l adresse de messagerie|organization type
organization yomi name|organization symbol|organization location|organization job description|organization primary
relation|event type|website type|custom field|jot|calendar link|external id|язык|language|occupation|connected on|no
row
number|serial number|序号|编号|номер п п|n п п|п п|инн|кпп|огрн|окпо|id|дата создания|создан|кем создан
дата изменения|ответственный
reminder on off|reminder date|reminder time|all day event|show time as|meeting resources|required attendees
optional attendees|напоминание вкл выкл|дата напоминания|время напоминания|целый день|показывать время как
ресурсы собрания
обязательные участники|необязательные участники|提醒开关|提醒日期|提醒时间|全天事件|会议资源|必需的与会者
可选的与会者|时间显示为
last contact|created|last change|updated|updated at|created at|年龄|age|возраст|民族|籍贯
"""

PLACES = {
    "work": (
        "business|work|office|company|corporate|professional|рабочий|рабочая|рабочее|раб|служебный|служебная|офис"
        "|офисный|корпоративный|рабочего|商务|公司|单位|办公室|办公|工作|bureau|geschaftlich|professionnel|professionnelle|工作用"
    ),
    "home": (
        "home|personal|private|домашний|домашняя|домашнее|дом|личный|личная|личное|частный|частная|住宅|家庭|家|私人"
        "|个人|domicile|personnel|personnelle|privat|宅"
    ),
    "other": "other|другой|другая|другое|др|прочий|其他|其它|autre",
    "assistant": "assistant|помощник|помощника|助理",
    "main": "main|primary|основной|основная|主要|首选",
}
"""Where a phone, an e-mail or an address is of use, by the words for it; the keys are the labels of contact points."""

LANGUAGES = {
    "zh": "in chinese|chinese|на китайском|китайское|китайский|кит|中文|汉语",
    "en": "in english|english|на английском|английское|английский|англ|латиницей|英文|英语",
    "ru": "in russian|russian|на русском|русское|русский|рус|俄文|俄语",
}
"""The language that a name is told in, by the words for it: "Name (Russian)", 学校名称(俄文)."""

QUALIFIERS = ("contact", "контактный", "контактное", "контактные")
"""Words that say only that somebody can be reached there: "Contact e-mail"."""

FILLERS = (
    "postal address",
    "почтовый адрес",
    "通信地址",
    "address",
    "адрес",
    "adresse",
    "地址",
    "所在地的",
    "所在地",
    "所在",
)
"""Words of an address that say nothing beside street, city and the like: "Business Address PO Box"."""

VALUE_WORDS = frozenset(("value", "значение", "值"))
LABEL_WORDS = frozenset(("label", "type", "ярлык", "тип", "метка", "标签", "类型"))
SERVICE_WORDS = frozenset(("service", "служба", "сервис", "服务"))


def _read() -> dict[str, str]:
    words = {}
    for line in (_PEOPLE + _ORGANIZATIONS + _CONTACTS + _EVENTS + _ALL).strip().splitlines():
        thing, _, written = line.partition(" = ")
        if written:
            words.update(dict.fromkeys(written.split("|"), thing))
    # Databases write a heading without its spaces: firstname, PhoneNumber.
    words = {word.replace(" ", ""): thing for word, thing in words.items() if word.isascii()} | words
    ignored = dict.fromkeys("|".join(_IGNORED.strip().splitlines()).split("|"), "ignored")
    return ignored | words


THINGS = _read()
"""A comparable heading to the thing it names, "ignored" where the desk has no place for that."""
