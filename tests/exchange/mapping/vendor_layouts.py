"""The columns that other programs write, each with the place it has to go to.

A place is written short: a field of the record; ``at.position`` of the first affiliation, ``at2.`` of the second;
a contact point as ``phone``, ``phone.work``, ``phone.work2``, ``email2``, a part of one as ``address.home:city``;
"-" for a column that is not taken.
"""

from __future__ import annotations

from office_desk.exchange.columns import Target

OUTLOOK_EN = """
Title > title | First Name > given_name | Middle Name > patronymic | Last Name > family_name | Suffix > -
Company > at.organization | Department > at.department | Job Title > at.position
Business Street > address.work:street | Business Street 2 > address.work:street | Business City > address.work:city
Business State > address.work:region | Business Postal Code > address.work:postal_code
Business Country/Region > address.work:country | Home Street > address.home:street | Home City > address.home:city
Home State > address.home:region | Home Postal Code > address.home:postal_code
Home Country/Region > address.home:country | Other Street > address.other:street | Other City > address.other:city
Assistant's Phone > phone.assistant | Business Fax > phone.work fax | Business Phone > phone.work
Business Phone 2 > phone.work2 | Callback > phone.other | Car Phone > phone.car | Company Main Phone > phone.work3
Home Fax > phone.home fax | Home Phone > phone.home | Home Phone 2 > phone.home2 | ISDN > - | Mobile Phone > mobile
Other Fax > phone.fax | Other Phone > phone.other2 | Pager > phone.pager | Primary Phone > phone.main
TTY/TDD Phone > - | Telex > - | Account > - | Anniversary > - | Assistant's Name > - | Billing Information > -
Birthday > birthday | Business Address PO Box > address.work:post_office_box | Categories > - | Children > -
E-mail Address > email | E-mail Type > - | E-mail Display Name > - | E-mail 2 Address > email2 | E-mail 2 Type > -
E-mail 2 Display Name > - | E-mail 3 Address > email3 | Gender > - | Government ID Number > - | Initials > -
Internet Free Busy > - | Language > - | Location > - | Manager's Name > - | Notes > notes | Office Location > -
Priority > - | Private > - | Sensitivity > - | Spouse > - | User 1 > - | Web Page > web
"""

OUTLOOK_NEW = """
First Name > given_name | Middle Name > patronymic | Last Name > family_name | Title > title | Suffix > -
Nickname > - | Given Yomi > - | Surname Yomi > - | E-mail Address > email | E-mail 2 Address > email2
E-mail 3 Address > email3 | Home Phone > phone.home | Home Phone 2 > phone.home2 | Business Phone > phone.work
Mobile Phone > mobile | Pager > phone.pager | Business Fax > phone.work fax | IMAddress > other.chat
Job Title > at.position | Department > at.department | Company > at.organization | Office Location > -
Manager's Name > - | Company Yomi > - | Business Street > address.work:street | Business City > address.work:city
Business Country/Region > address.work:country | Personal Web Page > web.home | Spouse > - | Schools > - | Hobby > -
Location > - | Web Page > web | Birthday > birthday | Anniversary > - | Notes > notes
"""

OUTLOOK_RU = """
Обращение > title | Имя > given_name | Отчество > patronymic | Фамилия > family_name | Суффикс > -
Организация > at.organization | Отдел > at.department | Должность > at.position
Улица (раб. адрес) > address.work:street | Улица 2 (раб. адрес) > address.work:street
Улица 3 (раб. адрес) > address.work:street | Город (раб. адрес) > address.work:city
Область (раб. адрес) > address.work:region | Индекс (раб. адрес) > address.work:postal_code
Страна или регион (раб. адрес) > address.work:country | Улица (дом. адрес) > address.home:street
Город (дом. адрес) > address.home:city | Область (дом. адрес) > address.home:region
Почтовый код (дом.) > address.home:postal_code | Страна или регион (дом. адрес) > address.home:country
Улица (другой адрес) > address.other:street | Город  (другой адрес) > address.other:city
Телефон помощника > phone.assistant | Рабочий факс > phone.work fax | Рабочий телефон > phone.work
Телефон раб. 2 > phone.work2 | Обратный вызов > phone.other | Телефон в машине > phone.car
Основной телефон организации > phone.work3 | Домашний факс > phone.home fax | Домашний телефон > phone.home
Телефон дом. 2 > phone.home2 | ISDN > - | Телефон переносной > mobile | Другой факс > phone.fax
Другой телефон > phone.other2 | Пейджер > phone.pager | Основной телефон > phone.main | Радиотелефон > phone.other3
Телетайп/телефон с титрами > - | Телекс > - | Веб-страница > web | Годовщина > - | День рождения > birthday
Заметки > notes | Имя помощника > - | Имя руководителя > - | Категории > - | Пол > - | Адрес эл. почты > email
Тип эл. почты > - | Краткое имя эл. почты > - | Адрес 2 эл. почты > email2 | Тип 2 эл. почты > -
Краткое 2 имя эл. почты > - | Язык > - | Важность > - | Личное > -
"""

OUTLOOK_ZH = """
英文称谓 > title | 名 > given_name | 中间名 > patronymic | 姓 > family_name | 单位 > at.organization
部门 > at.department
职务 > at.position | 商务地址 街道 > address.work:street | 商务地址 街道 2 > address.work:street
商务地址 市/县 > address.work:city | 商务地址 省/市/自治区 > address.work:region
商务地址 邮政编码 > address.work:postal_code | 商务地址 国家/地区 > address.work:country
住宅地址 街道 > address.home:street | 住宅地址 市/县 > address.home:city | 其他地址 街道 > address.other:street
助理的电话 > phone.assistant | 商务传真 > phone.work fax | 商务电话 > phone.work | 商务电话 2 > phone.work2
回电话 > phone.other | 车载电话 > phone.car | 单位主要电话 > phone.work3 | 住宅传真 > phone.home fax
住宅电话 > phone.home | 住宅电话 2 > phone.home2 | ISDN > - | 移动电话 > mobile | 其他传真 > phone.fax
其他电话 > phone.other2 | 寻呼机 > phone.pager | 主要电话 > phone.main | 无绳电话 > phone.other3 | TTY/TDD 电话 > -
电报 > - | Internet 忙闲 > - | 办公地点 > - | 地点 > - | 电子邮件地址 > email | 电子邮件类型 > -
电子邮件显示名称 > -
电子邮件 2 地址 > email2 | 电子邮件 2 类型 > - | 电子邮件 2 显示名 > - | 电子邮件 3 地址 > email3 | 附注 > notes
工作证号码 > - | 关键词 > - | 经理姓名 > - | 类别 > - | 配偶 > - | 其他地址 - 邮箱 > address.other:post_office_box
商务地址 - 邮箱 > address.work:post_office_box | 身份证编号 > - | 生日 > birthday | 网页 > web | 性别 > - | 用户 1 > -
优先级 > - | 职业 > - | 助理的姓名 > - | 住宅地址 - 邮箱 > address.home:post_office_box | 子女 > -
"""

OUTLOOK_FR = """
Nom > full_name | Titre > title | Prénom > given_name | Deuxième prénom > patronymic | Nom > family_name
Suffixe > - | Surnom > - | Société  > at.organization | Service  > at.department | Titre > at.position
Rue (bureau) > address.work:street | Rue (bureau) 2 > address.work:street | Ville (bureau) > address.work:city
Dép/Région (bureau) > address.work:region | Code postal (bureau) > address.work:postal_code
Pays (bureau) > address.work:country | Rue (domicile) > address.home:street | Ville (domicile) > address.home:city
Téléphone (bureau) > phone.work | Téléphone (domicile) > phone.home | Tél. mobile > mobile
Adresse de messagerie > email | Type de messagerie > - | Nom complet de l'adresse de messagerie > -
Adresse de messagerie 2 > email2 | Anniversaire > birthday | Catégories > - | Notes > notes | Page Web > web
"""

OUTLOOK_EXPRESS_RU = """
Имя > given_name | Фамилия > family_name | Псевдоним > - | Адрес эл. почты > email
Улица (дом.) > address.home:street
Город (дом.) > address.home:city | Индекс (дом.) > address.home:postal_code | Страна (дом.) > address.home:country
Домашний телефон > phone.home | Личная веб-страница > web.home | Рабочий телефон > phone.work
Организация > at.organization | Должность > at.position | Отдел > at.department | Заметки > notes
"""

GOOGLE_2010 = """
Name > full_name | Given Name > given_name | Additional Name > patronymic | Family Name > family_name | Yomi Name > -
Name Prefix > title | Name Suffix > - | Initials > - | Nickname > - | Birthday > birthday | Gender > - | Location > -
Directory Server > - | Mileage > - | Occupation > - | Subject > - | Notes > notes | Group Membership > -
E-mail 1 - Type > email~label | E-mail 1 - Value > email | E-mail 2 - Type > email2~label | E-mail 2 - Value > email2
IM 1 - Type > told~label | IM 1 - Service > told~kind | IM 1 - Value > told | Phone 1 - Type > phone~label
Phone 1 - Value > phone | Address 1 - Type > address~label | Address 1 - Formatted > address
Address 1 - Street > address:street | Address 1 - City > address:city | Address 1 - PO Box > address:post_office_box
Address 1 - Region > address:region | Address 1 - Postal Code > address:postal_code
Address 1 - Country > address:country | Address 1 - Extended Address > address:street | Organization 1 - Type > -
Organization 1 - Name > at.organization | Organization 1 - Yomi Name > - | Organization 1 - Title > at.position
Organization 1 - Department > at.department | Organization 1 - Symbol > - | Organization 2 - Name > at2.organization
Organization 2 - Title > at2.position | Relation 1 - Type > - | Relation 1 - Value > - | Website 1 - Type > web~label
Website 1 - Value > web | Event 1 - Type > - | Event 1 - Value > - | Custom Field 1 - Type > -
Custom Field 1 - Value > -
"""

GOOGLE_2024 = """
First Name > given_name | Middle Name > patronymic | Last Name > family_name | Phonetic First Name > -
Phonetic Middle Name > - | Phonetic Last Name > - | Name Prefix > title | Name Suffix > - | Nickname > - | File As > -
Organization Name > at.organization | Organization Title > at.position | Organization Department > at.department
Birthday > birthday | Notes > notes | Photo > - | Labels > - | E-mail 1 - Label > email~label
E-mail 1 - Value > email
Phone 1 - Label > phone~label | Phone 1 - Value > phone | Phone 2 - Label > phone2~label | Phone 2 - Value > phone2
Address 1 - Label > address~label | Address 1 - Formatted > address | Address 1 - Street > address:street
Address 1 - City > address:city | Address 1 - Country > address:country | Website 1 - Label > web~label
Website 1 - Value > web
"""

GOOGLE_RU = """
Имя > given_name | Отчество > patronymic | Фамилия > family_name | Псевдоним > -
Название организации > at.organization
Должность > at.position | Отдел > at.department | День рождения > birthday | Заметки > notes | Фото > -
Эл. почта 1 – Ярлык > email~label | Эл. почта 1 – Значение > email | Телефон 1 – Ярлык > phone~label
Телефон 1 – Значение > phone | Адрес 1 – Ярлык > address~label | Адрес 1 – Улица > address:street
Адрес 1 – Город > address:city | Адрес 1 – Индекс > address:postal_code | Сайт 1 – Значение > web
"""

GOOGLE_ZH = """
名字 > given_name | 中间名 > patronymic | 姓氏 > family_name | 名字拼音 > - | 姓氏拼音 > - | 名称前缀 > title
名称后缀 > -
昵称 > - | 组织名称 > at.organization | 职位 > at.position | 部门 > at.department | 生日 > birthday
备注 > notes | 照片 > -
电子邮件 1 - 标签 > email~label | 电子邮件 1 - 值 > email | 电话 1 - 标签 > phone~label | 电话 1 - 值 > phone
地址 1 - 标签 > address~label | 地址 1 - 街道 > address:street | 地址 1 - 城市 > address:city
地址 1 - 邮政编码 > address:postal_code | 网站 1 - 值 > web
"""

THUNDERBIRD_EN = """
First Name > given_name | Last Name > family_name | Display Name > full_name | Nickname > - | Primary Email > email
Secondary Email > email2 | Screen Name > - | Work Phone > phone.work | Home Phone > phone.home
Fax Number > phone.fax | Pager Number > phone.pager | Mobile Number > mobile | Home Address > address.home:street
Home Address 2 > address.home:street | Home City > address.home:city | Home County > address.home:region
Home Post Code > address.home:postal_code | Home Country > address.home:country | Work Address > address.work:street
Work Address 2 > address.work:street | Work City > address.work:city | Work ZipCode > address.work:postal_code
Job Title > at.position | Department > at.department | Organisation > at.organization | Web Page 1 > web
Web Page 2 > web2 | Birth Year > birth_year | Birth Month > birth_month | Birth Day > birth_day | Custom 1 > -
Notes > notes
"""

THUNDERBIRD_RU = """
Имя > given_name | Фамилия > family_name | Отображаемое имя > full_name | Псевдоним > -
Первичный адрес эл. почты > email | Дополнительный адрес эл. почты > email2 | Экранное имя > -
Рабочий телефон > phone.work | Домашний телефон > phone.home | Номер факса > phone.fax | Номер пейджера > phone.pager
Номер мобильного > mobile | Домашний адрес > address.home:street | Домашний адрес 2 > address.home:street
Домашний город > address.home:city | Домашняя область > address.home:region
Домашний почтовый индекс > address.home:postal_code | Домашняя страна > address.home:country
Рабочий адрес > address.work:street | Рабочий город > address.work:city | Должность > at.position
Отдел > at.department
Организация > at.organization | Веб-страница 1 > web | Веб-страница 2 > web2 | Год рождения > birth_year
Месяц рождения > birth_month | День рождения > birth_day | Другое 1 > - | Заметки > notes
"""

THUNDERBIRD_ZH = """
名 > given_name | 姓 > family_name | 显示名称 > full_name | 昵称 > - | 主要电子邮件 > email
次要电子邮件 > email2 | 网名 > -
工作电话 > phone.work | 家庭电话 > phone.home | 传真号码 > phone.fax | 寻呼机号码 > phone.pager
移动电话号码 > mobile
家庭地址 > address.home:street | 家庭地址 2 > address.home:street | 家庭所在城市 > address.home:city
家庭所在省份 > address.home:region | 家庭邮政编码 > address.home:postal_code | 家庭所在国家 > address.home:country
工作地址 > address.work:street | 工作所在城市 > address.work:city | 职务 > at.position | 部门 > at.department
组织 > at.organization | 网页 1 > web | 网页 2 > web2 | 出生年 > birth_year | 出生月 > birth_month
出生日 > birth_day
自定义 1 > - | 备注 > notes
"""

FOXMAIL = """
名 > given_name | 姓 > family_name | 中名 > patronymic | 姓名 > full_name | 昵称 > - | 电子邮件地址 > email
住宅所在街道 > address.home:street | 住宅所在城市 > address.home:city
住宅所在地的邮政编码 > address.home:postal_code
住宅所在省份 > address.home:region | 住宅所在国家(地区) > address.home:country | 住宅电话 > phone.home
住宅传真 > phone.home fax | 移动电话 > mobile | 个人网页 > web.home | 公司所在街道 > address.work:street
公司所在城市 > address.work:city | 公司所在地的邮政编码 > address.work:postal_code | 商务网页 > web.work
商务电话 > phone.work
商务传真 > phone.work fax | 公司 > at.organization | 职务 > at.position | 部门 > at.department | 办公地点 > -
附注 > notes
"""

WPS_SHEET = """
序号 > - | 姓名 > full_name | 性别 > - | 工作单位 > at.organization | 所在部门 > at.department | 职务 > at.position
手机号码 > mobile | 办公电话 > phone.work | 邮箱 > email | 微信号 > wechat | QQ号 > qq | 通讯地址 > address:street
邮编 > address:postal_code | 出生日期 > birthday | 备注 > notes
"""

MAIL_163 = "姓名 > full_name | 邮箱地址 > email | 手机号码 > mobile | 分组 > - | 公司 > at.organization | 备注 > notes"

TWO_NAMES_ZH = "姓名 > name_zh | 英文名 > full_name | 俄文名 > name_ru | 单位 > at.organization | 联系电话 > phone"

PARTNER_LIST_ZH = """
学校名称 > at.organization | 联系人 > full_name | 职务 > at.position | 电话 > phone | 电子邮箱 > email
地址 > address
"""

LINKEDIN = """
First Name > given_name | Last Name > family_name | URL > web | Email Address > email | Company > at.organization
Position > at.position | Connected On > -
"""

APPLE = """
First name > given_name | Last name > family_name | Company > at.organization | Job title > at.position
Mobile phone > mobile | Home phone > phone.home | Work phone > phone.work | Home email > email.home
Work email > email.work | Home address > address.home | Work address > address.work | Birthday > birthday
Note > notes
"""

APPLE_NUMBERS = "Name > full_name | Phone > phone | Email > email | Address > address | Notes > notes"

AMOCRM = """
ID > - | Полное имя контакта > full_name | Имя > given_name | Фамилия > family_name
Компания контакта > at.organization
Дата создания > - | Кем создан > - | Ответственный > - | Теги > - | Рабочий телефон > phone.work
Рабочий прямой телефон > phone.work2 | Мобильный телефон > mobile | Факс > phone.fax | Домашний телефон > phone.home
Другой телефон > phone.other | Рабочий email > email.work | Личный email > email.home | Другой email > email.other
Должность > at.position | Примечание > notes | Web > web
"""

BITRIX = """
Имя > given_name | Отчество > patronymic | Фамилия > family_name | Дата рождения > birthday
Компания > at.organization
Должность > at.position | Рабочий телефон > phone.work | Мобильный телефон > mobile | Рабочий e-mail > email.work
Частный e-mail > email.home | Корпоративный сайт > web.work | Комментарий > notes | Телеграм > telegram
ВКонтакте > vk
"""

ACCOUNTING_1C = """
№ п/п > - | Контрагент > at.organization | Контактное лицо > full_name | Должность > at.position | Тел. > phone
Эл. почта: > email | Юридический адрес > address.work
"""

SPREADSHEET_RU = "ФИО > full_name | Место работы > at.organization | Моб. тел. > mobile | Почта > email | ДР > birthday"

MESSY_RU = """
№ > - | Ф.И.О. > full_name | Название вуза > at.organization | Тел./факс > phone | Моб.тел. > mobile
Контактный e-mail > email | Дата рожд. > birthday
"""

MESSY_ZH = """
单位名称 > at.organization | 联系人姓名 > full_name | 职务/职称 > at.position | 手机号码（必填） > mobile
E-mail > email | 邮寄地址 > address:street | 邮编 > address:postal_code
"""

NAMES_BY_LANGUAGE = "Имя (рус.) > name_ru | Имя (англ.) > full_name | Имя (кит.) > name_zh | WeChat ID > wechat"

DATABASE = """
username > - | firstname > given_name | lastname > family_name | emailaddress > email | PhoneNumber > phone
jobtitle > at.position | institution > at.organization
"""

MESSENGER = "UserName > - | Remark > notes | NickName > full_name | Signature > -"

PEOPLE_LAYOUTS = {name.lower(): text for name, text in vars().items() if name.isupper() and isinstance(text, str)}

ORGANIZATION_LAYOUTS = {
    "partners in chinese": (
        "学校名称 > full_name | 英文名称 > name | 城市 > city | 国家 > country | 官网 > website | 电话 > phone"
    ),
    "companies in russian": (
        "Наименование > full_name | ИНН > - | КПП > - | Юридический адрес > address.work | Телефон > phone"
        " | E-mail > email | Сайт > website | Примечание > notes"
    ),
    "companies in english": "Company Name > full_name | Website > website | City > city | Phone Number > phone",
    "agencies": (
        "代理机构 > full_name | 电话 > phone | 业务区域 > territory | 合同期限 > contract_until | 许可证 > license"
    ),
    "names by language": (
        "学校名称(中文) > name_zh | 学校名称(英文) > name | 学校名称(俄文) > name_ru | 城市 > city | 备注 > notes"
    ),
    "a street of its own": (
        "Organization > full_name | Street > address:street | Postal code > address:postal_code | City > city"
    ),
}

EVENT_LAYOUTS = {
    "outlook calendar": (
        "Subject > full_name | Start Date > starts_at | Start Time > time | End Date > ends_at | End Time > end_time"
        " | All day event > - | Reminder on/off > - | Meeting Organizer > host | Required Attendees > -"
        " | Categories > - | Description > description | Location > venue | Priority > - | Private > -"
    ),
    "outlook calendar in russian": (
        "Тема > full_name | Дата начала > starts_at | Время начала > time | Дата завершения > ends_at"
        " | Время завершения > end_time | Целый день > - | Организатор собрания > host | Описание > description"
        " | Место > venue"
    ),
    "outlook calendar in chinese": (
        "主题 > full_name | 开始日期 > starts_at | 开始时间 > time | 结束日期 > ends_at | 结束时间 > end_time"
        " | 全天事件 > - | 会议组织者 > host | 说明 > description | 地点 > venue"
    ),
    "a plan of open days": (
        "活动名称 > full_name | 开始时间 > starts_at | 结束时间 > ends_at | 地点 > venue | 主办单位 > host"
    ),
    "a plan with numbers": "会议名称 > full_name | 开始日期 > starts_at | 参会人数 > attendance | 网址 > website",
    "a plan with a contact": (
        "会议名称 > full_name | 时间 > starts_at | 地点 > venue | 主办单位 > host | 参会人数 > attendance | 联系人 > -"
    ),
    "a plan in russian": "Мероприятие > full_name | Дата > date_said | Время > time | Место проведения > venue",
}

OTHER_LAYOUTS = {
    "tasks": "Задача > title | Срок > due | Ответственный > owner | Состояние > state",
    "programs": "Программа > full_name | Тип > kind | Даты > runs | Продолжительность > duration | Язык > language",
}
"""Of each kind one."""


def columns_of(layout: str) -> list[tuple[str, str]]:
    """Headings and short places of a layout."""
    pairs = (pair.split(" > ") for line in layout.strip().splitlines() for pair in line.split(" | "))
    return [(heading, place.strip()) for heading, place in pairs]


def short(target: Target | None) -> str:
    """A target as the layouts write it."""
    if target is None:
        return "-"
    number = str(target.number) if target.number > 1 else ""
    if target.kind == "affiliations":
        return f"at{number}.{target.key}"
    if target.kind != "contact_points":
        return target.key
    label = f".{target.label}" if target.label else ""
    part = {"value": "", "label": "~label", "kind": "~kind"}.get(target.key, f":{target.key}")
    return f"{target.contact or 'told'}{label}{number}{part}"
