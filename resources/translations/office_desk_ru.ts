<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Added “{title}”</source>
            <translation>Добавлена запись «{title}»</translation>
        </message>
        <message>
            <source>Edited “{title}”</source>
            <translation>Изменена запись «{title}»</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>Удалена запись «{title}»</translation>
        </message>
        <message>
            <source>Restored “{title}”</source>
            <translation>Восстановлена запись «{title}»</translation>
        </message>
        <message>
            <source>Duplicated “{title}”</source>
            <translation>Скопирована запись «{title}»</translation>
        </message>
        <message>
            <source>Linked “{title}”</source>
            <extracomment>A person was tied to an organization, a speaker to a session and so on</extracomment>
            <translation>Связана запись «{title}»</translation>
        </message>
        <message>
            <source>Unlinked “{title}”</source>
            <translation>Отвязана запись «{title}»</translation>
        </message>
        <message>
            <source>Imported “{title}”</source>
            <translation>Импортирована запись «{title}»</translation>
        </message>
        <message>
            <source>Merged “{title}”</source>
            <extracomment>Two records of the same person or organization became one</extracomment>
            <translation>Объединена запись «{title}»</translation>
        </message>
        <message>
            <source>Told apart “{title}”</source>
            <extracomment>Two records that look alike were said not to be the same; {title} names both of them</extracomment>
            <translation>Записи разведены как разные: «{title}»</translation>
        </message>
        <message>
            <source>Added {records}</source>
            <extracomment>{records} is a number of records, for example "3 people"</extracomment>
            <translation>Добавлено: {records}</translation>
        </message>
        <message>
            <source>Edited {records}</source>
            <translation>Изменено: {records}</translation>
        </message>
        <message>
            <source>Deleted {records}</source>
            <translation>Удалено: {records}</translation>
        </message>
        <message>
            <source>Restored {records}</source>
            <translation>Восстановлено: {records}</translation>
        </message>
        <message>
            <source>Duplicated {records}</source>
            <translation>Скопировано: {records}</translation>
        </message>
        <message>
            <source>Linked {records}</source>
            <translation>Связано: {records}</translation>
        </message>
        <message>
            <source>Unlinked {records}</source>
            <translation>Отвязано: {records}</translation>
        </message>
        <message>
            <source>Imported {records}</source>
            <translation>Импортировано: {records}</translation>
        </message>
        <message>
            <source>Merged {records}</source>
            <translation>Объединено: {records}</translation>
        </message>
        <message>
            <source>Told apart {records}</source>
            <translation>Разведено как разные: {records}</translation>
        </message>
        <message>
            <source>Took back: {deed}</source>
            <extracomment>{deed} is another sentence, for example: Deleted “Zhouyi LLC”</extracomment>
            <translation>Отменено — {deed}</translation>
        </message>
        <message>
            <source>Did again: {deed}</source>
            <translation>Повторено — {deed}</translation>
        </message>
        <message>
            <source>“{title}” was deleted since and stays in the trash</source>
            <translation>«{title}» с тех пор в корзине и остаётся там</translation>
        </message>
        <message>
            <source>“{title}” was restored since and stays</source>
            <translation>«{title}»: запись с тех пор восстановлена и остаётся</translation>
        </message>
        <message>
            <source>“{title}” stays, because “{part}” was changed or added since</source>
            <extracomment>{part} belongs to {title}: a phone number or a workplace of a person, a talk of an event</extracomment>
            <translation>«{title}» остаётся: с тех пор изменено или добавлено «{part}»</translation>
        </message>
        <message>
            <source>“{title}”: {field} was changed since and stays as it is</source>
            <translation>«{title}»: поле «{field}» с тех пор изменено и остаётся как есть</translation>
        </message>
        <message>
            <source>Loaded the sample office</source>
            <translation>Загружен пример офиса</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The code of your language, so that a record is named in it: "ru" or "zh"</extracomment>
            <translation>ru</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>без названия</translation>
        </message>
    </context>
    <context>
        <name>AffiliationFields</name>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Main position</source>
            <extracomment>The position that is shown beside a person's name</extracomment>
            <translation>Основное место</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Nothing on this day.</source>
            <translation>В этот день ничего нет.</translation>
        </message>
        <message>
            <source>No day said</source>
            <translation>День не назван</translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation>Весь месяц</translation>
        </message>
    </context>
    <context>
        <name>AgreementFields</name>
        <message>
            <source>Drafted</source>
            <translation>Составлено</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Signed by us</source>
            <translation>Подписано нами</translation>
        </message>
        <message>
            <source>Signed by them</source>
            <translation>Подписано ими</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Подшито</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Продление</translation>
        </message>
        <message>
            <source>Originals</source>
            <extracomment>How many signed paper copies there are</extracomment>
            <translation>Оригиналы</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Signatory</source>
            <extracomment>The person who signs for this side</extracomment>
            <translation>Подписант</translation>
        </message>
    </context>
    <context>
        <name>AgreementStatuses</name>
        <message>
            <source>Drafted</source>
            <translation>Составлено</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Partly signed</source>
            <translation>Подписано частично</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписано</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Подшито</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Истекло</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Расторгнуто</translation>
        </message>
    </context>
    <context>
        <name>AgreementTypes</name>
        <message>
            <source>Memorandum</source>
            <translation>Меморандум</translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation>Сотрудничество</translation>
        </message>
        <message>
            <source>Exchange agreement</source>
            <translation>Обмен</translation>
        </message>
        <message>
            <source>Double degree</source>
            <translation>Двойной диплом</translation>
        </message>
        <message>
            <source>Agency contract</source>
            <translation>Агентский договор</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>AttachmentFields</name>
        <message>
            <source>File name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Purpose</source>
            <extracomment>What the file is kept for: a photo, a scan</extracomment>
            <translation>Назначение</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Тип файла</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Размер в байтах</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Контрольная сумма</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>Changing {done} of {total}</source>
            <translation>Изменяется: {done} из {total}</translation>
        </message>
        <message>
            <source>Left empty, the field is cleared in all of them.</source>
            <translation>Если оставить пустым, поле будет очищено во всех этих записях.</translation>
        </message>
        <message>
            <source>Set a field</source>
            <translation>Заполнить поле</translation>
        </message>
        <message numerus="yes">
            <source>Set a field of %n record(s)</source>
            <translation>
                <numerusform>Заполнить поле в %n записи</numerusform>
                <numerusform>Заполнить поле в %n записях</numerusform>
                <numerusform>Заполнить поле в %n записях</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>Set in %n record(s)</source>
            <translation>
                <numerusform>Заполнить в %n записи</numerusform>
                <numerusform>Заполнить в %n записях</numerusform>
                <numerusform>Заполнить в %n записях</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>This month, no day said</source>
            <translation>В этом месяце, день не назван</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>ещё %n в списке</numerusform>
                <numerusform>ещё %n в списке</numerusform>
                <numerusform>ещё %n в списке</numerusform>
            </translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>New on this day</source>
            <translation>Добавить на этот день</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Список по дням</translation>
        </message>
    </context>
    <context>
        <name>CannotOpenPage</name>
        <message>
            <source>This desk could not be opened</source>
            <translation>Базу не удалось открыть</translation>
        </message>
        <message>
            <source>Something unexpected happened while it was opened; the file was left as it is.</source>
            <translation>При открытии произошло что-то непредвиденное; файл остался без изменений.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <source>Open another desk…</source>
            <translation>Открыть другую базу…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>CardActions</name>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Копировать как текст</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>История этой записи</translation>
        </message>
        <message>
            <source>Import guests…</source>
            <translation>Импортировать гостей…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Add to this record</source>
            <translation>Добавить к записи</translation>
        </message>
        <message>
            <source>This desk can only be read.</source>
            <translation>Эта база открыта только для чтения.</translation>
        </message>
        <message>
            <source>Everybody of a list or of cards takes part in this event</source>
            <translation>Все из списка или карточек становятся участниками этого события</translation>
        </message>
        <message>
            <source>The card was copied as text.</source>
            <translation>Карточка скопирована как текст.</translation>
        </message>
    </context>
    <context>
        <name>CardHead</name>
        <message>
            <source>Last contact: {when}</source>
            <translation>Последний контакт: {when}</translation>
        </message>
        <message>
            <source>Next: {step}</source>
            <translation>Далее: {step}</translation>
        </message>
        <message>
            <source>Ask: {names}</source>
            <translation>Кто знает: {names}</translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>No program was found that opens this.</source>
            <translation>Не нашлось программы, которая это открывает.</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Ничего не выбрано</translation>
        </message>
        <message>
            <source>Select a record to see what is known of it.</source>
            <translation>Выберите запись, чтобы увидеть, что о ней известно.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
    </context>
    <context>
        <name>CardPart</name>
        <message>
            <source>folded</source>
            <translation>свёрнуто</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>развёрнуто</translation>
        </message>
    </context>
    <context>
        <name>CardSections</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copied: {value}</source>
            <translation>Скопировано: {value}</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Написать письмо</translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation>Позвонить</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Открыть в браузере</translation>
        </message>
    </context>
    <context>
        <name>ChangeList</name>
        <message numerus="yes">
            <source>and %n more change(s)</source>
            <translation>
                <numerusform>и ещё %n изменение</numerusform>
                <numerusform>и ещё %n изменения</numerusform>
                <numerusform>и ещё %n изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>Reset columns</source>
            <translation>Вернуть исходные столбцы</translation>
        </message>
    </context>
    <context>
        <name>ColumnModel</name>
        <message>
            <source>(no heading)</source>
            <translation>(без заголовка)</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Столбец файла</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>Что в нём стоит</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Куда попадёт</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message numerus="yes">
            <source>{taken} of %n column(s) taken</source>
            <translation>
                <numerusform>Взят {taken} из %n столбца</numerusform>
                <numerusform>Взято {taken} из %n столбцов</numerusform>
                <numerusform>Взято {taken} из %n столбцов</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>See {command} for what is possible.</source>
            <translation>Что можно сделать, покажет {command}.</translation>
        </message>
        <message>
            <source>Opens the window, or does one thing without it.</source>
            <translation>Открывает окно или выполняет одно действие без него.</translation>
        </message>
        <message>
            <source>KIND is one of: {kinds}.</source>
            <translation>KIND — одно из: {kinds}.</translation>
        </message>
        <message>
            <source>options of every command</source>
            <translation>параметры всех команд</translation>
        </message>
        <message>
            <source>work on this database instead of your own</source>
            <translation>работать с этой базой, а не со своей</translation>
        </message>
        <message>
            <source>work on a fresh sample office</source>
            <translation>работать со свежим примером офиса</translation>
        </message>
        <message>
            <source>speak this language</source>
            <translation>язык сообщений</translation>
        </message>
        <message>
            <source>print a JSON list of objects, each with its id</source>
            <translation>вывести список объектов JSON, у каждого свой id</translation>
        </message>
        <message>
            <source>print the records of a kind</source>
            <translation>вывести записи одного вида</translation>
        </message>
        <message>
            <source>print one record</source>
            <translation>вывести одну запись</translation>
        </message>
        <message>
            <source>find records by any word, in any script</source>
            <translation>найти записи по любому слову, на любом языке</translation>
        </message>
        <message>
            <source>add a record</source>
            <translation>добавить запись</translation>
        </message>
        <message>
            <source>change fields of a record</source>
            <translation>изменить поля записи</translation>
        </message>
        <message>
            <source>move records to the trash</source>
            <translation>переместить записи в корзину</translation>
        </message>
        <message>
            <source>take records out of the trash</source>
            <translation>восстановить записи из корзины</translation>
        </message>
        <message>
            <source>take in records from a file of another program</source>
            <translation>взять записи из файла другой программы</translation>
        </message>
        <message>
            <source>write a list, or all there is, for other programs</source>
            <translation>записать список или всю базу для других программ</translation>
        </message>
        <message>
            <source>print a schedule, badges, a directory or another paper to a file</source>
            <translation>напечатать программу, бейджи, справочник или другой документ в файл</translation>
        </message>
        <message>
            <source>find people or organizations that are here twice</source>
            <translation>найти людей или организации, которые записаны дважды</translation>
        </message>
        <message>
            <source>make one record of two; what belongs to the other goes along</source>
            <translation>сделать из двух записей одну; всё, что относилось к другой, переходит к ней</translation>
        </message>
        <message>
            <source>print what was done, on the whole or to one record</source>
            <translation>вывести, что делали вообще или с одной записью</translation>
        </message>
        <message>
            <source>take back the last step, or one of the history</source>
            <translation>отменить последнее действие или одно из истории</translation>
        </message>
        <message>
            <source>do again what was taken back last</source>
            <translation>повторить то, что отменено последним</translation>
        </message>
        <message>
            <source>check the database and mend its search index</source>
            <translation>проверить базу и исправить её поисковый указатель</translation>
        </message>
        <message>
            <source>draw pages of the window to PNG files</source>
            <translation>сохранить страницы окна в файлы PNG</translation>
        </message>
        <message>
            <source>find records of this kind only</source>
            <translation>искать записи только этого вида</translation>
        </message>
        <message>
            <source>draw every page of the sidebar into this folder</source>
            <translation>сохранить все страницы боковой панели в эту папку</translation>
        </message>
        <message>
            <source>{word} is not of the form key=value</source>
            <translation>{word}: ожидается запись вида key=value</translation>
        </message>
        <message>
            <source>No two records look like the same.</source>
            <translation>Похожих записей нет.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Первая</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Вторая</translation>
        </message>
        <message>
            <source>Alike</source>
            <extracomment>How alike two records are, 0 to 100</extracomment>
            <translation>Сходство</translation>
        </message>
        <message>
            <source>Because</source>
            <extracomment>Why two records may be the same</extracomment>
            <translation>Почему</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) now belong to it</source>
            <translation>
                <numerusform>Теперь к ней относится %n запись</numerusform>
                <numerusform>Теперь к ней относятся %n записи</numerusform>
                <numerusform>Теперь к ней относится %n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repetition(s) went to the trash</source>
            <translation>
                <numerusform>В корзину ушло %n повторение</numerusform>
                <numerusform>В корзину ушло %n повторения</numerusform>
                <numerusform>В корзину ушло %n повторений</numerusform>
            </translation>
        </message>
        <message>
            <source>a table, cards, a calendar or JSON of Office Desk; - reads pasted text</source>
            <translation>таблица, карточки, календарь или JSON из Office Desk; - читает вставленный текст</translation>
        </message>
        <message>
            <source>only tell what would be done</source>
            <translation>только сказать, что было бы сделано</translation>
        </message>
        <message>
            <source>read it in this encoding instead of the one that is found</source>
            <translation>прочитать в этой кодировке, а не в найденной</translation>
        </message>
        <message>
            <source>stands between the fields of a CSV file; tab for a tab</source>
            <translation>что стоит между полями CSV; tab — табуляция</translation>
        </message>
        <message>
            <source>read this sheet of a workbook</source>
            <translation>прочитать этот лист книги</translation>
        </message>
        <message>
            <source>what the rows of a table are</source>
            <translation>что записано в строках таблицы</translation>
        </message>
        <message>
            <source>read the columns as they were kept under this name</source>
            <translation>понимать столбцы так, как сохранено под этим именем</translation>
        </message>
        <message>
            <source>let the people of the file take part in this event</source>
            <translation>сделать людей из файла участниками этого события</translation>
        </message>
        <message>
            <source>write the records that cannot be taken to this file</source>
            <translation>записать в этот файл то, что взять не удалось</translation>
        </message>
        <message>
            <source>what is done with records that are here already; by default those that certainly are get updated and possible ones are skipped</source>
            <translation>что делать с записями, которые уже есть; без указания точные совпадения обновляются, возможные пропускаются</translation>
        </message>
        <message>
            <source>a kind of records, or {all} for the whole desk</source>
            <translation>вид записей или {all} — вся база</translation>
        </message>
        <message>
            <source>ends in .xlsx, .csv, .tsv, .vcf, .ics or .json; - prints</source>
            <translation>оканчивается на .xlsx, .csv, .tsv, .vcf, .ics или .json; - выводит на экран</translation>
        </message>
        <message>
            <source>write these fields</source>
            <translation>записать эти поля</translation>
        </message>
        <message>
            <source>write this format, whatever the file is called</source>
            <translation>записать в этом формате, как бы ни назывался файл</translation>
        </message>
        <message>
            <source>of CSV and TSV: utf-8, gb18030, windows-1251</source>
            <translation>для CSV и TSV: utf-8, gb18030, windows-1251</translation>
        </message>
        <message>
            <source>stands between the fields of a CSV file</source>
            <translation>что стоит между полями CSV</translation>
        </message>
        <message>
            <source>write this version of vCard</source>
            <translation>записать в этой версии vCard</translation>
        </message>
        <message>
            <source>only these records</source>
            <translation>только эти записи</translation>
        </message>
        <message>
            <source>write every field instead of the columns</source>
            <translation>записать все поля, а не столбцы списка</translation>
        </message>
        <message>
            <source>leave out the column by which the file is known when it comes back</source>
            <translation>без столбца, по которому файл узнаётся при возвращении</translation>
        </message>
        <message>
            <source>standard output needs --format</source>
            <translation>для вывода на экран нужен --format</translation>
        </message>
        <message>
            <source>{option} means nothing for {format}</source>
            <translation>{option} не имеет смысла для {format}</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more line(s); --json tells all.</source>
            <translation>
                <numerusform>… и ещё %n строка; всё покажет --json.</numerusform>
                <numerusform>… и ещё %n строки; всё покажет --json.</numerusform>
                <numerusform>… и ещё %n строк; всё покажет --json.</numerusform>
            </translation>
        </message>
        <message>
            <source>New organizations</source>
            <translation>Новые организации</translation>
        </message>
        <message>
            <source>New guests of {title}</source>
            <translation>Новые гости события «{title}»</translation>
        </message>
        <message>
            <source>This was a dry run: nothing was changed.</source>
            <translation>Это был пробный прогон: ничего не изменено.</translation>
        </message>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>обновлено</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>пропущено</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>не взято</translation>
        </message>
        <message>
            <source>Nothing was changed: it is so already</source>
            <translation>Ничего не изменено: так уже и есть</translation>
        </message>
        <message>
            <source>To take it back: {command}</source>
            <translation>Чтобы вернуть как было: {command}</translation>
        </message>
        <message>
            <source>print no more than so many</source>
            <translation>вывести не больше стольких записей</translation>
        </message>
        <message>
            <source>print these fields</source>
            <translation>вывести эти поля</translation>
        </message>
        <message>
            <source>only records like this: key=value, key!=value, key~text, key&gt;=value, key&lt;=value</source>
            <translation>только такие записи: key=value, key!=value, key~text, key&gt;=value, key&lt;=value</translation>
        </message>
        <message>
            <source>order by this field; -KEY for backwards</source>
            <translation>упорядочить по этому полю; -KEY — в обратном порядке</translation>
        </message>
        <message>
            <source>take what is in the trash instead</source>
            <translation>взять то, что лежит в корзине</translation>
        </message>
        <message>
            <source>{word} is not a number from 1 up</source>
            <translation>{word}: ожидается целое число не меньше 1</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>the ID of the record is missing</source>
            <translation>не указан номер записи (ID)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation>Пока ничего не сделано.</translation>
        </message>
        <message>
            <source>one of: {styles}</source>
            <translation>один из: {styles}</translation>
        </message>
        <message>
            <source>a language to stand beside the first</source>
            <translation>второй язык рядом с первым</translation>
        </message>
        <message>
            <source>give times in this time zone too, such as Europe/Moscow</source>
            <translation>дать время и по этому часовому поясу, например Europe/Moscow</translation>
        </message>
        <message>
            <source>the sheet of labels to print on: {known}</source>
            <translation>лист наклеек, на котором печатать: {known}</translation>
        </message>
        <message>
            <source>the first day, such as 2026-12-01</source>
            <translation>первый день, например 2026-12-01</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>последний день</translation>
        </message>
        <message>
            <source>the size of the page</source>
            <translation>размер страницы</translation>
        </message>
        <message>
            <source>turn the page on its side</source>
            <translation>повернуть страницу набок</translation>
        </message>
        <message>
            <source>the margin</source>
            <translation>поля страницы</translation>
        </message>
        <message>
            <source>{word} is not a day such as 2026-12-01</source>
            <translation>{word} — не день вида 2026-12-01</translation>
        </message>
        <message>
            <source>{word} is not a margin in millimeters, from 0 to 60</source>
            <translation>{word} — не поле страницы в миллиметрах, от 0 до 60</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>There are none.</source>
            <translation>Записей нет.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>--all takes a folder and no page</source>
            <translation>с --all указывают папку, а страницу не указывают</translation>
        </message>
        <message>
            <source>a page and a file are needed, or --all and a folder</source>
            <translation>нужны страница и файл или --all и папка</translation>
        </message>
        <message>
            <source>the name of the picture has to end in .png</source>
            <translation>имя файла с изображением должно заканчиваться на .png</translation>
        </message>
        <message>
            <source>These work without it: {commands}.</source>
            <translation>Без него работают: {commands}.</translation>
        </message>
        <message>
            <source>There is no display to show the window on.</source>
            <translation>Нет экрана, на котором можно показать окно.</translation>
        </message>
        <message>
            <source>The window cannot be shown: {error}.</source>
            <translation>Не удаётся показать окно: {error}.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Быстрый переход</translation>
        </message>
        <message>
            <source>A command, or a name in any script</source>
            <translation>Команда, имя или название на любом языке</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Ничего с таким названием нет.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>The records were changed meanwhile; please look again.</source>
            <translation>Записи тем временем изменились; посмотрите ещё раз.</translation>
        </message>
        <message>
            <source>Merging… Before the first merge of a day a copy of the desk is made.</source>
            <translation>Объединение… Перед первым объединением дня делается копия базы.</translation>
        </message>
        <message>
            <source>Nothing was merged. Please look at the values again.</source>
            <translation>Ничего не объединено. Посмотрите на значения ещё раз.</translation>
        </message>
        <message>
            <source>This desk is open for reading only.</source>
            <translation>База открыта только для чтения.</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>Клавиша: {key}</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Это разные люди</translation>
        </message>
        <message>
            <source>Not the same organization</source>
            <translation>Это разные организации</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Joined to the one that stays</source>
            <translation>Присоединится к остающейся</translation>
        </message>
        <message>
            <source>Which one stays</source>
            <translation>Какая останется</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>Keep {name}</source>
            <translation>Оставить {name}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n equal field(s)</source>
            <translation>
                <numerusform>Показать %n одинаковое поле</numerusform>
                <numerusform>Показать %n одинаковых поля</numerusform>
                <numerusform>Показать %n одинаковых полей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide %n equal field(s)</source>
            <translation>
                <numerusform>Скрыть %n одинаковое поле</numerusform>
                <numerusform>Скрыть %n одинаковых поля</numerusform>
                <numerusform>Скрыть %n одинаковых полей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConditionValue</name>
        <message>
            <source>the last 30 days</source>
            <translation>последние 30 дней</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>эта неделя</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>этот месяц</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>этот год</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>прошлый год</translation>
        </message>
        <message>
            <source>the next 30 days</source>
            <translation>следующие 30 дней</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
    </context>
    <context>
        <name>ConflictBar</name>
        <message>
            <source>Keep theirs</source>
            <translation>Как у коллеги</translation>
        </message>
        <message>
            <source>Use mine</source>
            <translation>Как у меня</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Changed by somebody else</source>
            <translation>Запись изменил кто-то ещё</translation>
        </message>
        <message>
            <source>{actor} changed “{title}” while you were editing it</source>
            <translation>Пока вы правили запись «{title}», её изменил другой пользователь: {actor}</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Choose what is to stand in each field.</source>
            <translation>Пока ничего не сохранено. Выберите, что оставить в каждом поле.</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>Всё как у меня</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>Всё как у коллеги</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>У меня</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>У коллеги</translation>
        </message>
    </context>
    <context>
        <name>ContactFields</name>
        <message>
            <source>Number or address</source>
            <extracomment>The phone number, address or account itself</extracomment>
            <translation>Номер или адрес</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Основной</translation>
        </message>
    </context>
    <context>
        <name>ContactTypes</name>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Мобильный</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>WeChat</translation>
        </message>
        <message>
            <source>QQ</source>
            <translation>QQ</translation>
        </message>
        <message>
            <source>VK</source>
            <translation>ВКонтакте</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Почтовый адрес</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Edit this cell</source>
            <translation>Изменить эту ячейку</translation>
        </message>
        <message>
            <source>Copy “{text}”</source>
            <translation>Копировать «{text}»</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Pick a day from the calendar</source>
            <translation>Выбрать день в календаре</translation>
        </message>
    </context>
    <context>
        <name>DeskFrame</name>
        <message>
            <source>This record has no page of its own.</source>
            <translation>У этой записи нет своей страницы.</translation>
        </message>
    </context>
    <context>
        <name>DigestFields</name>
        <message>
            <source>Published</source>
            <translation>Дата выпуска</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Вступление</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>About a record of type</source>
            <extracomment>The type of the record that the line tells of</extracomment>
            <translation>О записи какого типа</translation>
        </message>
        <message>
            <source>About the record</source>
            <translation>О записи</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop the text to import what it tells</source>
            <translation>Отпустите текст, чтобы импортировать сказанное в нём</translation>
        </message>
        <message>
            <source>Contacts, calendars and tables; you see what will happen first</source>
            <translation>Контакты, календари и таблицы; сначала вы увидите, что произойдёт</translation>
        </message>
        <message>
            <source>Drop to import into the desk</source>
            <translation>Отпустите, чтобы импортировать в базу</translation>
        </message>
        <message>
            <source>Drop to attach</source>
            <translation>Отпустите, чтобы приложить</translation>
        </message>
        <message>
            <source>The file is kept with this record as it is</source>
            <translation>Файл сохранится при этой записи как есть</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Linked records</source>
            <translation>Связанные записи</translation>
        </message>
        <message>
            <source>The other one has it already</source>
            <translation>У другой это уже есть</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Certain</source>
            <extracomment>How sure it is that two records are the same</extracomment>
            <translation>Точно</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>Очень вероятно</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Возможно</translation>
        </message>
        <message>
            <source>Added {day}</source>
            <extracomment>{day} is a date: "12 May 2021"</extracomment>
            <translation>Добавлено {day}</translation>
        </message>
        <message>
            <source>changed {day}</source>
            <translation>изменено {day}</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>“{name}” stays, the other one goes to the trash.</source>
            <translation>«{name}» остаётся, другая запись уходит в корзину.</translation>
        </message>
        <message numerus="yes">
            <source>%n linked record(s) follow.</source>
            <translation>
                <numerusform>Вместе с ней переходит %n связанная запись.</numerusform>
                <numerusform>Вместе с ней переходят %n связанные записи.</numerusform>
                <numerusform>Вместе с ней переходит %n связанных записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated one(s) go as well.</source>
            <translation>
                <numerusform>Уходит и %n повторение.</numerusform>
                <numerusform>Уходят и %n повторения.</numerusform>
                <numerusform>Уходят и %n повторений.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>No duplicates found</source>
            <translation>Дубликатов не найдено</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Every pair that was found is settled. Undo brings a pair back.</source>
            <translation>Все найденные пары разобраны. «Отменить» вернёт пару.</translation>
        </message>
        <message>
            <source>The look was stopped</source>
            <translation>Поиск остановлен</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Идёт поиск дубликатов</translation>
        </message>
        <message>
            <source>Names, contact details and workplaces are compared.</source>
            <translation>Сравниваются имена, контакты и места работы.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n пара</numerusform>
                <numerusform>%n пары</numerusform>
                <numerusform>%n пар</numerusform>
            </translation>
        </message>
        <message>
            <source>{pairs}, the most alike</source>
            <translation>{pairs}, самые похожие</translation>
        </message>
        <message>
            <source>Everybody on this desk seems to be there just once.</source>
            <translation>Похоже, каждый человек записан в этой базе один раз.</translation>
        </message>
        <message>
            <source>Every organization on this desk seems to be there just once.</source>
            <translation>Похоже, каждая организация записана в этой базе один раз.</translation>
        </message>
        <message>
            <source>Make one of two</source>
            <translation>Сделать из двух одну</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Искать снова</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>Найти дубликаты</translation>
        </message>
        <message>
            <source>Looking for duplicates: {done} %</source>
            <translation>Поиск дубликатов: {done} %</translation>
        </message>
        <message>
            <source>Pairs that may be the same</source>
            <translation>Пары, которые могут быть одним и тем же</translation>
        </message>
        <message>
            <source>Enter: compare · M: merge · N: not the same · S: skip</source>
            <translation>Enter — сравнить · M — объединить · N — разные · S — пропустить</translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message>
            <source>Added</source>
            <extracomment>What happened to a record</extracomment>
            <translation>Добавление</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Восстановление</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>Universities, academies and companies that the office works with, or would like to.</source>
            <translation>Университеты, академии и компании, с которыми представительство работает или хотело бы работать.</translation>
        </message>
        <message>
            <source>Companies that recruit students, their territories and contracts.</source>
            <translation>Компании, которые набирают студентов, их территории и договоры.</translation>
        </message>
        <message>
            <source>Everybody the office knows, with their names in every script.</source>
            <translation>Все, кого знает представительство, с именами на всех языках.</translation>
        </message>
        <message>
            <source>What is under talks, with whom, and what comes next.</source>
            <translation>О чём и с кем идут переговоры и что дальше.</translation>
        </message>
        <message>
            <source>Memorandums and contracts, who signed them and until when they hold.</source>
            <translation>Меморандумы и договоры: кто их подписал и до какого срока они действуют.</translation>
        </message>
        <message>
            <source>Conferences, when and where they are, and our part in them.</source>
            <translation>Конференции: когда и где они проходят и в чём наше участие.</translation>
        </message>
        <message>
            <source>Open days with their programme and those who come.</source>
            <translation>Дни открытых дверей, их программа и те, кто придёт.</translation>
        </message>
        <message>
            <source>What the university offers: schools, modules and courses.</source>
            <translation>Что предлагает университет: школы, модули и курсы.</translation>
        </message>
        <message>
            <source>The season's news in sections and lines, ready to be printed.</source>
            <translation>Новости сезона по разделам и строкам, готовые к печати.</translation>
        </message>
        <message>
            <source>Every body the office knows, partner or not.</source>
            <translation>Все организации, которые знает представительство, партнёры и нет.</translation>
        </message>
        <message>
            <source>Meetings, calls, visits and letters, and what came of them.</source>
            <translation>Встречи, звонки, визиты и письма и что из них вышло.</translation>
        </message>
        <message>
            <source>Everything that has a date and a place.</source>
            <translation>Всё, у чего есть дата и место.</translation>
        </message>
        <message>
            <source>What was promised, who sees to it and until when.</source>
            <translation>Что обещано, кто за это отвечает и к какому сроку.</translation>
        </message>
        <message>
            <source>Groups of students that partners send to a program.</source>
            <translation>Группы студентов, которые партнёры направляют на программы.</translation>
        </message>
        <message>
            <source>Records will stand here once there are any.</source>
            <translation>Здесь появятся записи, когда их добавят.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Ничего не подошло</translation>
        </message>
        <message>
            <source>No record here fits the search and the filters.</source>
            <translation>Ни одна запись не подходит под поиск и фильтры.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>What is deleted comes here and can be restored.</source>
            <translation>Сюда попадает удалённое; его можно восстановить.</translation>
        </message>
    </context>
    <context>
        <name>EnrollmentFields</name>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Студенты</translation>
        </message>
        <message>
            <source>Names</source>
            <extracomment>The names of the students, which may arrive later</extracomment>
            <translation>Имена</translation>
        </message>
    </context>
    <context>
        <name>EnrollmentStates</name>
        <message>
            <source>Enquired</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрирована</translation>
        </message>
        <message>
            <source>Studying</source>
            <translation>Учится</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершила учёбу</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отказ</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Копировать подробности</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>This step was not done. What was saved before is safe, and you can go on working. If it happens again, copy the details and send them to whoever looks after Office Desk.</source>
            <translation>Это действие не выполнено. Сохранённое раньше не пострадало, можно работать дальше. Если это повторится, скопируйте подробности и отправьте тому, кто у вас отвечает за Office Desk.</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title in English</source>
            <translation>Английское название</translation>
        </message>
        <message>
            <source>Date as said</source>
            <extracomment>The date as it was said, while no exact time is known</extracomment>
            <translation>Примерная дата</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>The organization at which the event takes place</extracomment>
            <translation>Принимающая сторона</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Вместимость</translation>
        </message>
        <message>
            <source>Attendance</source>
            <extracomment>How many people came</extracomment>
            <translation>Присутствовало</translation>
        </message>
        <message>
            <source>Our part</source>
            <translation>Наше участие</translation>
        </message>
        <message>
            <source>Registration deadline</source>
            <translation>Регистрация до</translation>
        </message>
        <message>
            <source>Submission deadline</source>
            <translation>Приём заявок до</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
    </context>
    <context>
        <name>EventStatuses</name>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Объявлено</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Состоялось</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Перенесено</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Отменено</translation>
        </message>
    </context>
    <context>
        <name>EventTypes</name>
        <message>
            <source>Conference</source>
            <translation>Конференция</translation>
        </message>
        <message>
            <source>Open day</source>
            <translation>День открытых дверей</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Выставка</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Форум</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Семинар</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>School</source>
            <extracomment>A summer or winter school</extracomment>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Экспортировать</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Куда экспортировать</translation>
        </message>
        <message>
            <source>This is a folder. Give the file a name.</source>
            <translation>Это папка. Дайте файлу имя.</translation>
        </message>
        <message>
            <source>“{name}” is there already.</source>
            <translation>«{name}» уже есть.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Заменить его</translation>
        </message>
        <message>
            <source>Workbook (Excel, WPS)</source>
            <translation>Книга (Excel, WPS)</translation>
        </message>
        <message>
            <source>CSV text</source>
            <translation>Текст CSV</translation>
        </message>
        <message>
            <source>Text with tabs</source>
            <translation>Текст с табуляцией</translation>
        </message>
        <message>
            <source>Cards for address books (vCard)</source>
            <translation>Карточки для адресных книг (vCard)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Календарь (iCalendar)</translation>
        </message>
        <message>
            <source>Everything, for another desk (JSON)</source>
            <translation>Всё для другой базы (JSON)</translation>
        </message>
        <message>
            <source>The list as it stands. Phone numbers stay whole, dates are dates.</source>
            <translation>Список как он есть. Номера телефонов остаются целыми, даты — датами.</translation>
        </message>
        <message>
            <source>For programs that read no workbooks. What begins like a formula gets an apostrophe.</source>
            <translation>Для программ, которые не читают книг. Перед тем, что похоже на формулу, ставится апостроф.</translation>
        </message>
        <message>
            <source>For phones and mail programs, with photos and everything an address book knows.</source>
            <translation>Для телефонов и почтовых программ, с фотографиями и всем, что знает адресная книга.</translation>
        </message>
        <message>
            <source>For calendars on phones and computers.</source>
            <translation>Для календарей на телефонах и компьютерах.</translation>
        </message>
        <message>
            <source>Every field, part and file; nothing is lost on the way to another desk.</source>
            <translation>Каждое поле, часть и файл: по дороге в другую базу ничего не теряется.</translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>Экспорт списка</translation>
        </message>
        <message>
            <source>Export: {list}</source>
            <translation>Экспорт: {list}</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Разделитель</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message numerus="yes">
            <source>All %n of the list</source>
            <translation>
                <numerusform>%n запись списка</numerusform>
                <numerusform>Все %n записи списка</numerusform>
                <numerusform>Все %n записей списка</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>%n выбранная</numerusform>
                <numerusform>%n выбранные</numerusform>
                <numerusform>%n выбранных</numerusform>
            </translation>
        </message>
        <message>
            <source>The selected ones</source>
            <translation>Выбранные</translation>
        </message>
        <message>
            <source>The columns shown</source>
            <translation>Показанные столбцы</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Все поля</translation>
        </message>
        <message>
            <source>With a column by which the records are known again</source>
            <translation>Со столбцом, по которому записи узнаются снова</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>UTF-8: every script</source>
            <translation>UTF-8: любая письменность</translation>
        </message>
        <message>
            <source>GB18030: Chinese programs</source>
            <translation>GB18030: китайские программы</translation>
        </message>
        <message>
            <source>Windows-1251: old Russian programs</source>
            <translation>Windows-1251: старые русские программы</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Запятая</translation>
        </message>
        <message>
            <source>Semicolon: Excel in Russian</source>
            <translation>Точка с запятой: русский Excel</translation>
        </message>
        <message>
            <source>3.0: every program</source>
            <translation>3.0: любая программа</translation>
        </message>
        <message>
            <source>4.0: the newest programs</source>
            <translation>4.0: новейшие программы</translation>
        </message>
    </context>
    <context>
        <name>FactsBlock</name>
        <message>
            <source>Open in the browser</source>
            <translation>Открыть в браузере</translation>
        </message>
    </context>
    <context>
        <name>FieldChoice</name>
        <message>
            <source>Both: {value}</source>
            <translation>Оба: {value}</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Создано</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Heading of the column that shows what a record is called</extracomment>
            <translation>Название</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>Китайское название</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Русское название</translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation>Известно также как</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Mode</source>
            <extracomment>On site, online or both</extracomment>
            <translation>Формат</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Source</source>
            <extracomment>Where the office got this record from</extracomment>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Посл. контакт</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Пункт программы</translation>
        </message>
        <message>
            <source>Meeting or call</source>
            <translation>Встреча, контакт</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Соглашение</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Дайджест</translation>
        </message>
        <message>
            <source>Other person</source>
            <extracomment>The second of two records that look alike and are not the same</extracomment>
            <translation>Другой человек</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>Другая организация</translation>
        </message>
        <message>
            <source>Kept for other programs</source>
            <extracomment>What another program's file said and this program has no field for; it is given back on export</extracomment>
            <translation>Хранится для других программ</translation>
        </message>
        <message>
            <source>Responsible</source>
            <extracomment>The colleague who takes care of it</extracomment>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Пометка</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
    </context>
    <context>
        <name>FigureFields</name>
        <message>
            <source>Measure</source>
            <extracomment>What is counted: students, followers, visitors</extracomment>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Число</translation>
        </message>
    </context>
    <context>
        <name>FileHandling</name>
        <message>
            <source>Choose files to keep</source>
            <translation>Выберите файлы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Files of this kind are not opened from here.</source>
            <translation>Файлы этого вида отсюда не открываются.</translation>
        </message>
        <message>
            <source>“{name}” might be a program, so it is not opened from here. Save it instead.</source>
            <translation>«{name}» может быть программой и отсюда не открывается. Сохраните файл.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>No program was found that opens “{name}”. Save it instead.</source>
            <translation>Не нашлось программы, которая открывает «{name}». Сохраните файл.</translation>
        </message>
        <message>
            <source>“{name}” is not a file: folders and devices cannot be kept.</source>
            <translation>«{name}» — не файл: папки и устройства добавить нельзя.</translation>
        </message>
        <message>
            <source>“{name}” could not be read or written: {why}.</source>
            <translation>Не удалось прочитать или записать «{name}»: {why}.</translation>
        </message>
    </context>
    <context>
        <name>FilePurposes</name>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Scan</source>
            <extracomment>A scan of a signed paper</extracomment>
            <translation>Скан</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Add a filter</source>
            <translation>Добавить фильтр</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Сбросить все</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Сохранить вид…</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Убрать этот фильтр</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>The database is undamaged.</source>
            <translation>База не повреждена.</translation>
        </message>
        <message>
            <source>The database is damaged; go back to a backup of it.</source>
            <translation>База повреждена; вернитесь к её резервной копии.</translation>
        </message>
        <message>
            <source>All links point at records.</source>
            <translation>Все связи ведут к записям.</translation>
        </message>
        <message>
            <source>A link points at a record that is not there.</source>
            <translation>Одна из связей ведёт к записи, которой нет.</translation>
        </message>
        <message>
            <source>The database is in the form that this version writes.</source>
            <translation>База устроена так, как её пишет эта версия.</translation>
        </message>
        <message>
            <source>The database is not in the form that this version writes.</source>
            <translation>База устроена не так, как её пишет эта версия.</translation>
        </message>
        <message>
            <source>All records can be read.</source>
            <translation>Все записи читаются.</translation>
        </message>
        <message>
            <source>Some records cannot be read.</source>
            <translation>Некоторые записи не читаются.</translation>
        </message>
        <message>
            <source>The search finds everything.</source>
            <translation>Поиск находит всё.</translation>
        </message>
        <message>
            <source>The search does not find everything.</source>
            <translation>Поиск находит не всё.</translation>
        </message>
        <message>
            <source>The search did not find everything; its index was made anew.</source>
            <translation>Поиск находил не всё; его указатель построен заново.</translation>
        </message>
        <message>
            <source>The search does not find everything, and its index cannot be mended.</source>
            <translation>Поиск находит не всё, и исправить его указатель не удаётся.</translation>
        </message>
        <message>
            <source>well</source>
            <translation>в порядке</translation>
        </message>
        <message>
            <source>not well</source>
            <translation>не в порядке</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>How would you like to begin?</source>
            <translation>С чего начать?</translation>
        </message>
        <message>
            <source>Everything stays on this computer. You can begin anew at any time.</source>
            <translation>Всё остаётся на этом компьютере. Начать заново можно в любой момент.</translation>
        </message>
        <message>
            <source>Look around in the sample office</source>
            <translation>Осмотреться в примере офиса</translation>
        </message>
        <message>
            <source>A season of a real office's work, removed with one command when you have seen enough</source>
            <translation>Сезон работы настоящего офиса; когда всё посмотрите, пример удаляется одной командой</translation>
        </message>
        <message>
            <source>Begin with an empty desk</source>
            <translation>Начать с пустой базы</translation>
        </message>
        <message>
            <source>Your own partners, agencies, people and events from the first record on</source>
            <translation>Ваши партнёры, агентства, люди и мероприятия с первой же записи</translation>
        </message>
        <message>
            <source>Open a desk that exists</source>
            <translation>Открыть существующую базу</translation>
        </message>
        <message>
            <source>A file from another computer or from a backup</source>
            <translation>Файл с другого компьютера или из резервной копии</translation>
        </message>
        <message>
            <source>The sample office can also be loaded and removed later, in the Tools menu.</source>
            <translation>Загрузить и удалить пример офиса можно и позже, в меню «Сервис».</translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>New record</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>This desk is open for reading only, so nothing can be changed here.</source>
            <translation>База открыта только для чтения, поэтому здесь ничего нельзя изменить.</translation>
        </message>
        <message>
            <source>With: {names}</source>
            <translation>С кем: {names}</translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>Open another desk…</source>
            <translation>Открыть другую базу…</translation>
        </message>
        <message>
            <source>Open a desk on a server…</source>
            <translation>Открыть базу на сервере…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Contacts, calendars and tables, looked at before they are stored</source>
            <translation>Контакты, календари и таблицы: сначала посмотреть, потом сохранить</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>What is selected, or the list, looked at before it is printed</source>
            <translation>Выбранное или список; перед печатью видно, что выйдет</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Into the desk: cards, tables, or people out of a text</source>
            <translation>В базу: карточки, таблицы или люди из текста</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Найти на этой странице</translation>
        </message>
        <message>
            <source>Go to anything…</source>
            <translation>Быстрый переход…</translation>
        </message>
        <message>
            <source>Any record or command by its name</source>
            <translation>Любая запись или команда по её названию</translation>
        </message>
        <message>
            <source>Sidebar with names</source>
            <translation>Боковая панель с названиями</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Dense rows</source>
            <translation>Компактные строки</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>Перейти к сообщению</translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>Найти дубликаты…</translation>
        </message>
        <message>
            <source>People and organizations that are on this desk twice</source>
            <translation>Люди и организации, которые записаны в этой базе дважды</translation>
        </message>
        <message>
            <source>Check the desk…</source>
            <translation>Проверить базу…</translation>
        </message>
        <message>
            <source>Looks whether file, tables and search are in order</source>
            <translation>Проверяет, в порядке ли файл, таблицы и поиск</translation>
        </message>
        <message>
            <source>Load the sample office</source>
            <translation>Загрузить пример офиса</translation>
        </message>
        <message>
            <source>Remove the sample office</source>
            <translation>Удалить пример офиса</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Show the log files</source>
            <translation>Показать файлы журнала</translation>
        </message>
        <message>
            <source>About Office Desk</source>
            <translation>О программе Office Desk</translation>
        </message>
        <message>
            <source>There is nothing to take back</source>
            <translation>Отменять нечего</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Отменить — {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Повторить — {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>General</source>
            <translation>Основное</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Другие названия</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Signing</source>
            <extracomment>The steps on the way to a signed agreement</extracomment>
            <translation>Подписание</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Срок действия</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>At a glance</source>
            <extracomment>Values that the program reads from other records</extracomment>
            <translation>Сводка</translation>
        </message>
    </context>
    <context>
        <name>GuestsBar</name>
        <message>
            <source>Guests of event</source>
            <translation>Гости события</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Everybody here takes part in the event that you choose.</source>
            <translation>Все эти люди станут участниками выбранного события.</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>12 June 2026, since February, end of June</source>
            <extracomment>Examples of what can be typed as a date; use the forms of the reader's language</extracomment>
            <translation>12 июня 2026, с февраля, конец июня</translation>
        </message>
        <message>
            <source>50, over 500, several</source>
            <extracomment>Examples of what can be typed as a number of people; use the forms of the reader's language</extracomment>
            <translation>50, более 500, несколько</translation>
        </message>
        <message>
            <source>2026-12-05 09:00</source>
            <translation>2026-12-05 09:00</translation>
        </message>
        <message>
            <source>Asia/Shanghai</source>
            <translation>Asia/Shanghai</translation>
        </message>
        <message>
            <source>https://</source>
            <translation>https://</translation>
        </message>
        <message>
            <source>Where did we get this?</source>
            <translation>Откуда это известно?</translation>
        </message>
        <message>
            <source>Earlier names, separated by semicolons</source>
            <translation>Прежние названия через точку с запятой</translation>
        </message>
        <message>
            <source>Other names it goes by</source>
            <translation>Под какими ещё названиями известно</translation>
        </message>
        <message>
            <source>Since 2024, for example</source>
            <translation>Например, с 2024 года</translation>
        </message>
        <message>
            <source>Provinces and cities it works in</source>
            <extracomment>Where an agency recruits students</extracomment>
            <translation>Провинции и города, где оно работает</translation>
        </message>
        <message>
            <source>What has to happen next</source>
            <translation>Что нужно сделать дальше</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>Что обещали</translation>
        </message>
        <message>
            <source>A colleague's name</source>
            <translation>Имя коллеги</translation>
        </message>
        <message>
            <source>Two weeks, for example</source>
            <translation>Например, две недели</translation>
        </message>
        <message>
            <source>What we do there</source>
            <translation>Что мы там делаем</translation>
        </message>
        <message>
            <source>One student on each line; may follow later</source>
            <translation>По одному студенту в строке; можно и позже</translation>
        </message>
        <message>
            <source>While no exact time is known: early December</source>
            <translation>Пока точное время неизвестно: начало декабря</translation>
        </message>
        <message>
            <source>Director, for example</source>
            <translation>Например, директор</translation>
        </message>
        <message>
            <source>Professor, Dr., Ms.</source>
            <extracomment>The form of address before a person's name</extracomment>
            <translation>Профессор, д-р, г-жа</translation>
        </message>
        <message>
            <source>Office, private, assistant</source>
            <translation>Рабочий, личный, помощник</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>Пока ничего не сделано</translation>
        </message>
        <message>
            <source>Every change on this desk will stand here and can be taken back.</source>
            <translation>Здесь появится каждое изменение в этой базе, и любое можно будет отменить.</translation>
        </message>
    </context>
    <context>
        <name>HistorySteps</name>
        <message>
            <source>Taking back: {done} of {total}</source>
            <translation>Отмена: {done} из {total}</translation>
        </message>
        <message>
            <source>Doing it again: {done} of {total}</source>
            <translation>Повтор: {done} из {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation>
                <numerusform>%n значение с тех пор изменилось и оставлено как есть.</numerusform>
                <numerusform>%n значения с тех пор изменились и оставлены как есть.</numerusform>
                <numerusform>%n значений с тех пор изменились и оставлены как есть.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>not-imported</source>
            <extracomment>the end of the name of a file; without spaces</extracomment>
            <translation>не-импортировано</translation>
        </message>
        <message>
            <source>Why not imported</source>
            <translation>Почему не импортировано</translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>The file could not be read or written: {why}.</source>
            <translation>Файл не удалось прочитать или записать: {why}.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; nothing was stored.</source>
            <translation>Ошибка в самой программе; ничего не сохранено.</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Пропустить этот файл</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставленный текст</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>guests of “{event}”</source>
            <translation>гости события «{event}»</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>{encoding}, guessed</source>
            <translation>{encoding}, определена автоматически</translation>
        </message>
        <message>
            <source>The import is being taken back.</source>
            <translation>Импорт отменяется.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>The source is being read.</source>
            <translation>Источник читается.</translation>
        </message>
        <message>
            <source>Choose the event from the list, or empty its field.</source>
            <translation>Выберите событие из списка или очистите поле.</translation>
        </message>
        <message>
            <source>There is nothing to import in it.</source>
            <translation>Импортировать в нём нечего.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Выбрать другой файл…</translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>Следующий файл</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>The import is under way.</source>
            <translation>Импорт идёт.</translation>
        </message>
        <message>
            <source>The records cannot be compared with the desk; above it says why.</source>
            <translation>Записи нельзя сравнить с базой; причина указана выше.</translation>
        </message>
        <message>
            <source>The records are being compared with the desk.</source>
            <translation>Записи сравниваются с базой.</translation>
        </message>
        <message>
            <source>The encoding is a guess: look at the first step whether the names read right.</source>
            <translation>Кодировка угадана: проверьте на первом шаге, верно ли читаются имена.</translation>
        </message>
        <message>
            <source>This desk is open for reading only.</source>
            <translation>База открыта только для чтения.</translation>
        </message>
        <message>
            <source>Nothing of this would change the desk.</source>
            <translation>В базе от этого ничего не изменилось бы.</translation>
        </message>
        <message>
            <source>Import: {name}</source>
            <translation>Импорт: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) after this one</source>
            <translation>
                <numerusform>После этого ещё %n файл</numerusform>
                <numerusform>После этого ещё %n файла</numerusform>
                <numerusform>После этого ещё %n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>What you chose here is not kept. Close once more to leave it.</source>
            <translation>То, что вы здесь выбрали, не сохранится. Закройте ещё раз, чтобы выйти.</translation>
        </message>
    </context>
    <context>
        <name>ImportLauncher</name>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Import guests</source>
            <translation>Импорт гостей</translation>
        </message>
        <message>
            <source>Contacts, calendars and tables</source>
            <translation>Контакты, календари и таблицы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Nothing can be imported here: this desk cannot be written.</source>
            <translation>Импортировать сюда нельзя: в эту базу нельзя записывать.</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that could be imported.</source>
            <translation>В буфере обмена нет ничего, что можно импортировать.</translation>
        </message>
    </context>
    <context>
        <name>ImportPlan</name>
        <message>
            <source>New</source>
            <extracomment>What was found of one record of a file, as the label of a filter and in a column</extracomment>
            <translation>Новые</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменённые</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Без изменений</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>Возможный дубликат</translation>
        </message>
        <message>
            <source>Cannot be taken</source>
            <translation>Взять нельзя</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>В корзине</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>What is to be done with one record of a file</extracomment>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Дополнить</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <extracomment>Parts of one line on what an import would do: "40 to add · 8 to update · 2 cannot be taken"</extracomment>
            <translation>
                <numerusform>добавить %n</numerusform>
                <numerusform>добавить %n</numerusform>
                <numerusform>добавить %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to update</source>
            <translation>
                <numerusform>обновить %n</numerusform>
                <numerusform>обновить %n</numerusform>
                <numerusform>обновить %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same already</source>
            <translation>
                <numerusform>без изменений %n</numerusform>
                <numerusform>без изменений %n</numerusform>
                <numerusform>без изменений %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to skip</source>
            <translation>
                <numerusform>пропустить %n</numerusform>
                <numerusform>пропустить %n</numerusform>
                <numerusform>пропустить %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be taken</source>
            <translation>
                <numerusform>нельзя взять %n</numerusform>
                <numerusform>нельзя взять %n</numerusform>
                <numerusform>нельзя взять %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n record(s)</source>
            <translation>
                <numerusform>Импортировать %n запись</numerusform>
                <numerusform>Импортировать %n записи</numerusform>
                <numerusform>Импортировать %n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>A record of its own, whatever the desk has</source>
            <translation>Отдельная запись, что бы ни было в базе</translation>
        </message>
        <message>
            <source>What the source says replaces what the desk has</source>
            <translation>Сказанное в источнике заменит то, что в базе</translation>
        </message>
        <message>
            <source>The desk keeps what it has; only what is empty there is filled</source>
            <translation>База сохранит своё; заполнится только пустое</translation>
        </message>
        <message>
            <source>Nothing is done with it</source>
            <translation>С ней ничего не делается</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>строка {number}</translation>
        </message>
        <message>
            <source>lines {first}–{last}</source>
            <translation>строки {first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>ImportRun</name>
        <message>
            <source>Reading: {done} of {total}</source>
            <translation>Чтение: {done} из {total}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>Importing: {done} of {total}</source>
            <translation>Импорт: {done} из {total}</translation>
        </message>
        <message>
            <source>Comparing: {done} of {total}</source>
            <translation>Сравнение: {done} из {total}</translation>
        </message>
    </context>
    <context>
        <name>ImportSource</name>
        <message>
            <source>Table as text (CSV)</source>
            <translation>Таблица текстом (CSV)</translation>
        </message>
        <message>
            <source>Table as text with tabs (TSV)</source>
            <translation>Таблица с табуляцией (TSV)</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Книга (XLSX)</translation>
        </message>
        <message>
            <source>Workbook (XLS)</source>
            <translation>Книга (XLS)</translation>
        </message>
        <message>
            <source>Workbook (ODS)</source>
            <translation>Книга (ODS)</translation>
        </message>
        <message>
            <source>Address book (vCard)</source>
            <translation>Адресная книга (vCard)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Календарь (iCalendar)</translation>
        </message>
        <message>
            <source>Office Desk (JSON)</source>
            <translation>Office Desk (JSON)</translation>
        </message>
        <message>
            <source>Message or signature</source>
            <translation>Сообщение или подпись</translation>
        </message>
        <message>
            <source>Chinese simplified (GB18030)</source>
            <extracomment>Encodings of old text files</extracomment>
            <translation>Китайский упрощённый (GB18030)</translation>
        </message>
        <message>
            <source>Chinese traditional (Big5)</source>
            <translation>Китайский традиционный (Big5)</translation>
        </message>
        <message>
            <source>Russian (Windows-1251)</source>
            <translation>Русский (Windows-1251)</translation>
        </message>
        <message>
            <source>Russian (KOI8-R)</source>
            <translation>Русский (KOI8-R)</translation>
        </message>
        <message>
            <source>Russian (DOS 866)</source>
            <translation>Русский (DOS 866)</translation>
        </message>
        <message>
            <source>Western European (Windows-1252)</source>
            <translation>Западноевропейский (Windows-1252)</translation>
        </message>
        <message>
            <source>Western European (ISO 8859-15)</source>
            <translation>Западноевропейский (ISO 8859-15)</translation>
        </message>
        <message>
            <source>Central European (Windows-1250)</source>
            <translation>Центральноевропейский (Windows-1250)</translation>
        </message>
        <message>
            <source>Greek (Windows-1253)</source>
            <translation>Греческий (Windows-1253)</translation>
        </message>
        <message>
            <source>Turkish (Windows-1254)</source>
            <translation>Турецкий (Windows-1254)</translation>
        </message>
        <message>
            <source>Hebrew (Windows-1255)</source>
            <translation>Иврит (Windows-1255)</translation>
        </message>
        <message>
            <source>Arabic (Windows-1256)</source>
            <translation>Арабский (Windows-1256)</translation>
        </message>
        <message>
            <source>Thai (Windows-874)</source>
            <translation>Тайский (Windows-874)</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>Японский (Shift JIS)</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Корейский (EUC-KR)</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>Запятая ,</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>Точка с запятой ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Табуляция</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>Черта |</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Phone, e-mail, messenger</source>
            <translation>Телефон, почта, мессенджер</translation>
        </message>
        <message>
            <source>Organization and position</source>
            <translation>Организация и должность</translation>
        </message>
        <message>
            <source>Address, web page and the rest</source>
            <translation>Адрес, сайт и остальное</translation>
        </message>
    </context>
    <context>
        <name>InteractionFields</name>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Series</source>
            <extracomment>Several meetings kept as one record</extracomment>
            <translation>Серия</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>Follow-up due</source>
            <translation>К какому сроку</translation>
        </message>
        <message>
            <source>Side</source>
            <extracomment>Theirs or ours</extracomment>
            <translation>Сторона</translation>
        </message>
    </context>
    <context>
        <name>InteractionTypes</name>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Звонок</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Видеоконференция</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>KeptMappingsBar</name>
        <message>
            <source>By the headings</source>
            <translation>По заголовкам</translation>
        </message>
        <message>
            <source>Only a mapping that was kept can be forgotten</source>
            <translation>Забыть можно только сохранённое соответствие</translation>
        </message>
        <message>
            <source>Each row is one of</source>
            <translation>Что в строках</translation>
        </message>
        <message>
            <source>Columns are taken</source>
            <translation>Столбцы понимаются</translation>
        </message>
        <message>
            <source>Forget this mapping</source>
            <translation>Забыть это соответствие</translation>
        </message>
        <message>
            <source>Name for next time</source>
            <translation>Название для следующего раза</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Keep this mapping</source>
            <translation>Сохранить это соответствие</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Organization</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Position held</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Contact detail</source>
            <translation>Способ связи</translation>
        </message>
        <message>
            <source>Meeting or call</source>
            <translation>Встреча или контакт</translation>
        </message>
        <message>
            <source>Meeting participant</source>
            <translation>Участник встречи</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Side of a negotiation</source>
            <translation>Сторона переговоров</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Соглашение</translation>
        </message>
        <message>
            <source>Side of an agreement</source>
            <translation>Сторона соглашения</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Session</source>
            <extracomment>An item of an event's programme: a talk, a break, a tour</extracomment>
            <translation>Пункт программы</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Student group</source>
            <translation>Группа студентов</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Not the same</source>
            <extracomment>A pair of people or organizations that look alike and were said not to be the same</extracomment>
            <translation>Разные</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Дайджест</translation>
        </message>
        <message>
            <source>Digest section</source>
            <translation>Раздел дайджеста</translation>
        </message>
        <message>
            <source>Digest line</source>
            <translation>Строка дайджеста</translation>
        </message>
    </context>
    <context>
        <name>KindCount</name>
        <message numerus="yes">
            <source>%n organization(s)</source>
            <translation>
                <numerusform>%n организация</numerusform>
                <numerusform>%n организации</numerusform>
                <numerusform>%n организаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n position(s) held</source>
            <translation>
                <numerusform>%n место работы</numerusform>
                <numerusform>%n места работы</numerusform>
                <numerusform>%n мест работы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact detail(s)</source>
            <translation>
                <numerusform>%n способ связи</numerusform>
                <numerusform>%n способа связи</numerusform>
                <numerusform>%n способов связи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) or call(s)</source>
            <translation>
                <numerusform>%n встреча или контакт</numerusform>
                <numerusform>%n встречи или контакта</numerusform>
                <numerusform>%n встреч и контактов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting participant(s)</source>
            <translation>
                <numerusform>%n участник встречи</numerusform>
                <numerusform>%n участника встреч</numerusform>
                <numerusform>%n участников встреч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n negotiation(s)</source>
            <translation>
                <numerusform>%n тема переговоров</numerusform>
                <numerusform>%n темы переговоров</numerusform>
                <numerusform>%n тем переговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of negotiations</source>
            <translation>
                <numerusform>%n сторона переговоров</numerusform>
                <numerusform>%n стороны переговоров</numerusform>
                <numerusform>%n сторон переговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n соглашение</numerusform>
                <numerusform>%n соглашения</numerusform>
                <numerusform>%n соглашений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of agreements</source>
            <translation>
                <numerusform>%n сторона соглашения</numerusform>
                <numerusform>%n стороны соглашений</numerusform>
                <numerusform>%n сторон соглашений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n мероприятие</numerusform>
                <numerusform>%n мероприятия</numerusform>
                <numerusform>%n мероприятий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n пункт программы</numerusform>
                <numerusform>%n пункта программы</numerusform>
                <numerusform>%n пунктов программы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n участник</numerusform>
                <numerusform>%n участника</numerusform>
                <numerusform>%n участников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n program(s)</source>
            <translation>
                <numerusform>%n программа</numerusform>
                <numerusform>%n программы</numerusform>
                <numerusform>%n программ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n student group(s)</source>
            <translation>
                <numerusform>%n группа студентов</numerusform>
                <numerusform>%n группы студентов</numerusform>
                <numerusform>%n групп студентов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n задача</numerusform>
                <numerusform>%n задачи</numerusform>
                <numerusform>%n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%n показатель</numerusform>
                <numerusform>%n показателя</numerusform>
                <numerusform>%n показателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>%n цитата</numerusform>
                <numerusform>%n цитаты</numerusform>
                <numerusform>%n цитат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of different records</source>
            <translation>
                <numerusform>%n пара разных записей</numerusform>
                <numerusform>%n пары разных записей</numerusform>
                <numerusform>%n пар разных записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest(s)</source>
            <translation>
                <numerusform>%n дайджест</numerusform>
                <numerusform>%n дайджеста</numerusform>
                <numerusform>%n дайджестов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest section(s)</source>
            <translation>
                <numerusform>%n раздел дайджеста</numerusform>
                <numerusform>%n раздела дайджеста</numerusform>
                <numerusform>%n разделов дайджеста</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest line(s)</source>
            <translation>
                <numerusform>%n строка дайджеста</numerusform>
                <numerusform>%n строки дайджеста</numerusform>
                <numerusform>%n строк дайджеста</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KindNoun</name>
        <message>
            <source>organization</source>
            <extracomment>Inside a sentence, naming the thing itself, for example in the Russian nominative</extracomment>
            <translation>организация</translation>
        </message>
        <message>
            <source>person</source>
            <translation>человек</translation>
        </message>
        <message>
            <source>position held</source>
            <translation>место работы</translation>
        </message>
        <message>
            <source>contact detail</source>
            <translation>способ связи</translation>
        </message>
        <message>
            <source>meeting or call</source>
            <translation>встреча или контакт</translation>
        </message>
        <message>
            <source>meeting participant</source>
            <translation>участник встречи</translation>
        </message>
        <message>
            <source>negotiation</source>
            <translation>переговоры</translation>
        </message>
        <message>
            <source>side of a negotiation</source>
            <translation>сторона переговоров</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>соглашение</translation>
        </message>
        <message>
            <source>side of an agreement</source>
            <translation>сторона соглашения</translation>
        </message>
        <message>
            <source>event</source>
            <translation>мероприятие</translation>
        </message>
        <message>
            <source>session</source>
            <translation>пункт программы</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>участник</translation>
        </message>
        <message>
            <source>program</source>
            <translation>программа</translation>
        </message>
        <message>
            <source>student group</source>
            <translation>группа студентов</translation>
        </message>
        <message>
            <source>task</source>
            <translation>задача</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>показатель</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>цитата</translation>
        </message>
        <message>
            <source>pair of different records</source>
            <extracomment>Inside a sentence: two people or organizations that look alike and are not the same</extracomment>
            <translation>пара разных записей</translation>
        </message>
        <message>
            <source>digest</source>
            <translation>дайджест</translation>
        </message>
        <message>
            <source>digest section</source>
            <translation>раздел дайджеста</translation>
        </message>
        <message>
            <source>digest line</source>
            <translation>строка дайджеста</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Organizations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Positions held</source>
            <translation>Места работы</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Способы связи</translation>
        </message>
        <message>
            <source>Meetings and calls</source>
            <translation>Встречи и контакты</translation>
        </message>
        <message>
            <source>Meeting participants</source>
            <translation>Участники встреч</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Sides of negotiations</source>
            <translation>Стороны переговоров</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Соглашения</translation>
        </message>
        <message>
            <source>Sides of agreements</source>
            <translation>Стороны соглашений</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Sessions</source>
            <extracomment>Items of an event's programme: talks, breaks, tours</extracomment>
            <translation>Пункты программы</translation>
        </message>
        <message>
            <source>Participants</source>
            <extracomment>Who takes part in events</extracomment>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Programs</source>
            <extracomment>What the university offers: summer schools, modules, courses</extracomment>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Student groups</source>
            <extracomment>Groups of students that a partner sends to a program</extracomment>
            <translation>Группы студентов</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>Numbers told about an organization or an event: students, followers, visitors</extracomment>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <source>Not the same</source>
            <extracomment>Pairs of people or organizations that look alike and were said not to be the same</extracomment>
            <translation>Разные</translation>
        </message>
        <message>
            <source>Digests</source>
            <extracomment>News digests of a season</extracomment>
            <translation>Дайджесты</translation>
        </message>
        <message>
            <source>Digest sections</source>
            <translation>Разделы дайджеста</translation>
        </message>
        <message>
            <source>Digest lines</source>
            <translation>Строки дайджеста</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Chinese</source>
            <translation>Китайский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Немецкий</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Испанский</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Итальянский</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Японский</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Корейский</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Вьетнамский</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Арабский</translation>
        </message>
    </context>
    <context>
        <name>LeaveBar</name>
        <message>
            <source>Save the changes before leaving?</source>
            <translation>Сохранить изменения перед закрытием?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Choose a record from the list.</source>
            <translation>Выберите запись из списка.</translation>
        </message>
        <message>
            <source>Choose a record from the list, or add a new one.</source>
            <translation>Выберите запись из списка или добавьте новую.</translation>
        </message>
        <message>
            <source>New “{name}”…</source>
            <translation>Добавить «{name}»…</translation>
        </message>
        <message>
            <source>The desk has none of this name.</source>
            <translation>В базе нет записи с таким названием.</translation>
        </message>
        <message>
            <source>Type a name in any script</source>
            <translation>Имя или название на любом языке</translation>
        </message>
        <message>
            <source>Empty this field</source>
            <translation>Очистить поле</translation>
        </message>
    </context>
    <context>
        <name>ListActions</name>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Set a field…</source>
            <translation>Заполнить поле…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Объединить…</translation>
        </message>
        <message>
            <source>Make one record of the two that are selected</source>
            <translation>Сделать из двух выбранных записей одну</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>Найти дубликаты…</translation>
        </message>
        <message>
            <source>Import guests…</source>
            <translation>Импортировать гостей…</translation>
        </message>
        <message>
            <source>Everybody of a list or of cards takes part in this event</source>
            <translation>Все из списка или карточек становятся участниками этого события</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Экспорт списка…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Show the trash</source>
            <translation>Показать корзину</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>Показать карточку</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Вернуться к списку</translation>
        </message>
    </context>
    <context>
        <name>ListClipboard</name>
        <message numerus="yes">
            <source>%n record(s) copied</source>
            <translation>
                <numerusform>Скопирована %n запись</numerusform>
                <numerusform>Скопированы %n записи</numerusform>
                <numerusform>Скопировано %n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListExport</name>
        <message>
            <source>Exporting {done} of {total}</source>
            <translation>Экспорт: {done} из {total}</translation>
        </message>
        <message>
            <source>Exported: {what}</source>
            <translation>Экспортировано: {what}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation>
                <numerusform>%n фильтр</numerusform>
                <numerusform>%n фильтра</numerusform>
                <numerusform>%n фильтров</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} из {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>The list has changed meanwhile; please select again.</source>
            <translation>Список тем временем изменился; выберите записи заново.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>выбрана %n</numerusform>
                <numerusform>выбрано %n</numerusform>
                <numerusform>выбрано %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LongWorkBar</name>
        <message>
            <source>Taking everything back…</source>
            <translation>Всё возвращается как было…</translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Ожидание…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>The pasted text</source>
            <translation>Вставленный текст</translation>
        </message>
    </context>
    <context>
        <name>MatchChoice</name>
        <message>
            <source>None of them: a record of its own</source>
            <translation>Ни одна из них: отдельная запись</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>в корзине</translation>
        </message>
        <message>
            <source>earlier in the same source</source>
            <translation>выше в том же источнике</translation>
        </message>
        <message>
            <source>Another record of the desk</source>
            <translation>Другая запись базы</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>Другая…</translation>
        </message>
        <message>
            <source>The desk has it already…</source>
            <translation>Она уже есть в базе…</translation>
        </message>
        <message>
            <source>Which record of the desk is it?</source>
            <translation>Какая это запись базы?</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Students</source>
            <translation>Студенты</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Курсы</translation>
        </message>
        <message>
            <source>Universities</source>
            <translation>Университеты</translation>
        </message>
        <message>
            <source>Followers</source>
            <extracomment>People who follow an account on a social network</extracomment>
            <translation>Подписчики</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Посетители</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>New on another page</source>
            <translation>Создать на другой странице</translation>
        </message>
        <message>
            <source>Open a recent desk</source>
            <translation>Открыть недавнюю базу</translation>
        </message>
        <message>
            <source>Print a paper</source>
            <translation>Напечатать документ</translation>
        </message>
        <message>
            <source>Go to page</source>
            <translation>Перейти на страницу</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Сервис</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message numerus="yes">
            <source>%n character(s) would print as boxes</source>
            <translation>
                <numerusform>%n знак вышел бы квадратиком</numerusform>
                <numerusform>%n знака вышли бы квадратиками</numerusform>
                <numerusform>%n знаков вышли бы квадратиками</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line to open the record.</source>
            <translation>Выберите строку, чтобы открыть запись.</translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>On site</source>
            <translation>Очно</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <extracomment>On site and online at once</extracomment>
            <translation>Очно и онлайн</translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>Add the day.</source>
            <translation>Добавьте день.</translation>
        </message>
        <message>
            <source>Add the time, such as 09:00.</source>
            <translation>Добавьте время, например 09:00.</translation>
        </message>
        <message>
            <source>Type one exact day, such as {day}.</source>
            <translation>Введите один точный день, например {day}.</translation>
        </message>
        <message>
            <source>Type a time such as 09:00 or 14:30.</source>
            <translation>Введите время, например 09:00 или 14:30.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>{field}, time</source>
            <translation>{field}, время</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameProposals</name>
        <message>
            <source>Use these</source>
            <translation>Подставить</translation>
        </message>
    </context>
    <context>
        <name>NegotiationFields</name>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Стадия</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation>К какому сроку</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Кто ведёт</translation>
        </message>
    </context>
    <context>
        <name>NegotiationStages</name>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>Первый контакт</translation>
        </message>
        <message>
            <source>In talks</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Terms</source>
            <extracomment>The terms of an agreement are being discussed</extracomment>
            <translation>Условия</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
    </context>
    <context>
        <name>NewPersonParts</name>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Связь</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>New partner</source>
            <translation>Новый партнёр</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>Новое агентство</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>New negotiation</source>
            <translation>Новые переговоры</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Новое соглашение</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Новая конференция</translation>
        </message>
        <message>
            <source>New open day</source>
            <translation>Новый день</translation>
        </message>
        <message>
            <source>New program</source>
            <translation>Новая программа</translation>
        </message>
        <message>
            <source>New digest</source>
            <translation>Новый дайджест</translation>
        </message>
        <message>
            <source>New organization</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>New meeting or call</source>
            <translation>Новая встреча</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>New student group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>New quotation</source>
            <translation>Новая цитата</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Новая запись</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>This desk is open for reading only: its file cannot be written.</source>
            <translation>База открыта только для чтения: в её файл нельзя записывать.</translation>
        </message>
    </context>
    <context>
        <name>Operators</name>
        <message>
            <source>is</source>
            <translation>равно</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>не равно</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>содержит</translation>
        </message>
        <message>
            <source>has</source>
            <extracomment>One of several choices is set, as in "Roles: has Partner"</extracomment>
            <translation>включает</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>не заполнено</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>заполнено</translation>
        </message>
        <message>
            <source>before</source>
            <translation>раньше</translation>
        </message>
        <message>
            <source>after</source>
            <translation>позже</translation>
        </message>
        <message>
            <source>within</source>
            <extracomment>Between two days, both included</extracomment>
            <translation>в пределах</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>не меньше</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>не больше</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>As the style is made</source>
            <translation>Как задумано в стиле</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Книжная</translation>
        </message>
        <message>
            <source>Wide</source>
            <translation>Альбомная</translation>
        </message>
        <message>
            <source>{language}, as the window</source>
            <translation>{language}, как в окне</translation>
        </message>
        <message>
            <source>{size}, as in the preferences</source>
            <translation>{size}, как в настройках</translation>
        </message>
        <message>
            <source>All of the list</source>
            <translation>Весь список</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>%n выбранная</numerusform>
                <numerusform>%n выбранные</numerusform>
                <numerusform>%n выбранных</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translation>Второй язык рядом</translation>
        </message>
        <message>
            <source>Times in a second zone</source>
            <translation>Время во втором поясе</translation>
        </message>
        <message>
            <source>Sheet of labels</source>
            <translation>Лист наклеек</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Размер страницы</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ориентация</translation>
        </message>
        <message>
            <source>Copy this style to change it…</source>
            <translation>Скопировать стиль и изменить…</translation>
        </message>
        <message>
            <source>Open the folder of own styles</source>
            <translation>Открыть папку своих стилей</translation>
        </message>
    </context>
    <context>
        <name>OrganizationFields</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Английское название</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>Китайское название</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Русское название</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>Short name in Chinese</source>
            <translation>Краткое китайское название</translation>
        </message>
        <message>
            <source>Short name in Russian</source>
            <translation>Краткое русское название</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Прежние названия</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Роли</translation>
        </message>
        <message>
            <source>Relation</source>
            <extracomment>How the office stands to the organization: in talks, partner, dormant</extracomment>
            <translation>Отношения</translation>
        </message>
        <message>
            <source>Relation since</source>
            <translation>Начало отношений</translation>
        </message>
        <message>
            <source>Part of</source>
            <extracomment>The larger organization it is a part of</extracomment>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Основана</translation>
        </message>
        <message>
            <source>Territory</source>
            <extracomment>Where an agency recruits</extracomment>
            <translation>Территория</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Договор до</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Об организации</translation>
        </message>
    </context>
    <context>
        <name>OrganizationRoles</name>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Принимающая сторона</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Поставщик</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Спонсор</translation>
        </message>
        <message>
            <source>Our own</source>
            <extracomment>Our own university and its departments</extracomment>
            <translation>Наша организация</translation>
        </message>
    </context>
    <context>
        <name>OrganizationTypes</name>
        <message>
            <source>University</source>
            <translation>Университет</translation>
        </message>
        <message>
            <source>Academy</source>
            <translation>Академия</translation>
        </message>
        <message>
            <source>Institute</source>
            <translation>Институт</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компания</translation>
        </message>
        <message>
            <source>Online platform</source>
            <extracomment>A web site that offers courses or recruits students</extracomment>
            <translation>Онлайн-платформа</translation>
        </message>
        <message>
            <source>Recruiting agency</source>
            <translation>Агентство по набору</translation>
        </message>
        <message>
            <source>Authority</source>
            <extracomment>A ministry, a city administration, a consulate</extracomment>
            <translation>Орган власти</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>Ассоциация</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>СМИ</translation>
        </message>
        <message>
            <source>Department</source>
            <extracomment>A faculty, department or office of a larger organization</extracomment>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message>
            <source>Show the imported records</source>
            <translation>Показать импортированное</translation>
        </message>
        <message>
            <source>Show in history</source>
            <translation>Показать в истории</translation>
        </message>
        <message>
            <source>Take back this import</source>
            <translation>Отменить этот импорт</translation>
        </message>
        <message>
            <source>Save the rows that were not taken…</source>
            <translation>Сохранить строки, которые не взяты…</translation>
        </message>
        <message>
            <source>A copy of the desk as it was before lies beside it: {name}</source>
            <translation>Копия базы, какой она была до того, лежит рядом: {name}</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>Импорт отменён.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Менять ничего не пришлось.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>Импортирована %n запись</numerusform>
                <numerusform>Импортированы %n записи</numerusform>
                <numerusform>Импортировано %n записей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added, then taken back</source>
            <translation>
                <numerusform>была добавлена %n, добавление отменено</numerusform>
                <numerusform>были добавлены %n, добавление отменено</numerusform>
                <numerusform>было добавлено %n, добавление отменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated, then taken back</source>
            <translation>
                <numerusform>была обновлена %n, обновление отменено</numerusform>
                <numerusform>были обновлены %n, обновление отменено</numerusform>
                <numerusform>было обновлено %n, обновление отменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more taking part in the event, then taken back</source>
            <translation>
                <numerusform>был добавлен %n участник события, добавление отменено</numerusform>
                <numerusform>были добавлены %n участника события, добавление отменено</numerusform>
                <numerusform>было добавлено %n участников события, добавление отменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>добавлена %n</numerusform>
                <numerusform>добавлены %n</numerusform>
                <numerusform>добавлено %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>обновлена %n</numerusform>
                <numerusform>обновлены %n</numerusform>
                <numerusform>обновлено %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more taking part in the event</source>
            <translation>
                <numerusform>ещё %n участник события</numerusform>
                <numerusform>ещё %n участника события</numerusform>
                <numerusform>ещё %n участников события</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same already</source>
            <translation>
                <numerusform>без изменений %n</numerusform>
                <numerusform>без изменений %n</numerusform>
                <numerusform>без изменений %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>пропущена %n</numerusform>
                <numerusform>пропущены %n</numerusform>
                <numerusform>пропущено %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>не взята %n</numerusform>
                <numerusform>не взяты %n</numerusform>
                <numerusform>не взято %n</numerusform>
            </translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>What was not taken</source>
            <translation>Что не взято</translation>
        </message>
        <message>
            <source>What was not taken, and why</source>
            <translation>Что не взято и почему</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>Save the rows that were not taken</source>
            <translation>Сохранение строк, которые не взяты</translation>
        </message>
    </context>
    <context>
        <name>Output</name>
        <message>
            <source>No printer was found. Save the paper as a PDF instead.</source>
            <translation>Принтер не найден. Сохраните документ как PDF.</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Сохранение документа</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Документ PDF</translation>
        </message>
        <message>
            <source>Pictures, one for each page</source>
            <translation>Картинки, по одной на страницу</translation>
        </message>
        <message>
            <source>Drawings for each page</source>
            <translation>Рисунки, по одному на страницу</translation>
        </message>
        <message>
            <source>Writing {file}…</source>
            <translation>Записывается {file}…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) saved</source>
            <translation>
                <numerusform>Сохранён %n файл</numerusform>
                <numerusform>Сохранены %n файла</numerusform>
                <numerusform>Сохранено %n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Printing page {page} of {count}</source>
            <translation>Печатается страница {page} из {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Printed: {printer}</source>
            <translation>Напечатано: {printer}</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>Печать остановлена.</translation>
        </message>
        <message>
            <source>“{printer}” did not take the paper; see whether it is switched on and can be reached.</source>
            <translation>«{printer}» не принял документ; проверьте, включён ли принтер и есть ли с ним связь.</translation>
        </message>
    </context>
    <context>
        <name>PageMirror</name>
        <message>
            <source>New record</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Переместить в корзину</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Восстановить из корзины</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Change a field in all selected…</source>
            <translation>Изменить поле во всех выбранных…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Экспорт списка…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Столбцы…</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Партнёры</translation>
        </message>
        <message>
            <source>Agencies</source>
            <extracomment>Companies that recruit students for the university</extracomment>
            <translation>Агентства</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Соглашения</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Конференции</translation>
        </message>
        <message>
            <source>Open days</source>
            <translation>Дни открытых дверей</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Дайджест</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>Records that are on the desk twice</extracomment>
            <translation>Дубликаты</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
    </context>
    <context>
        <name>PaperPreferences</name>
        <message>
            <source>Choose the logo</source>
            <translation>Выбор логотипа</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Картинки</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as a picture.</source>
            <translation>«{file}» не читается как картинка.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Шапка</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Размер страницы</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Own styles</source>
            <translation>Свои стили</translation>
        </message>
        <message>
            <source>Name and address, over the first page</source>
            <translation>Название и адрес над первой страницей</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>As the style is made</source>
            <translation>Как задумано в стиле</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> мм</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Agenda, {period}</source>
            <translation>План на период: {period}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Nothing is dated in this period.</source>
            <translation>На этот период ничего не записано.</translation>
        </message>
        <message>
            <source>Name badges: {event}</source>
            <translation>Бейджи: {event}</translation>
        </message>
        <message>
            <source>Nobody is entered for this event yet.</source>
            <translation>На это мероприятие пока никто не записан.</translation>
        </message>
        <message>
            <source>Code to check in</source>
            <translation>Код для регистрации</translation>
        </message>
        <message>
            <source>Briefing: {name}</source>
            <translation>Справка к встрече: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier talks are not listed.</source>
            <translation>
                <numerusform>Ещё %n более ранняя встреча здесь не названа.</numerusform>
                <numerusform>Ещё %n более ранние встречи здесь не названы.</numerusform>
                <numerusform>Ещё %n более ранних встреч здесь не названо.</numerusform>
            </translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Справка к встрече</translation>
        </message>
        <message>
            <source>Who we meet</source>
            <translation>С кем встречаемся</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>С нашей стороны</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Open promises and tasks</source>
            <translation>Открытые обещания и задачи</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Прежние встречи</translation>
        </message>
        <message>
            <source>Under negotiation</source>
            <translation>Ведутся переговоры</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Соглашения</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Для заметок</translation>
        </message>
        <message>
            <source>Nobody is entered as a party yet.</source>
            <translation>Участники пока не записаны.</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Открытых задач нет.</translation>
        </message>
        <message>
            <source>There were no talks before.</source>
            <translation>Прежде встреч не было.</translation>
        </message>
        <message>
            <source>took part in</source>
            <extracomment>After a name and before the title of an event. Russian: «принял(а) участие в мероприятии»</extracomment>
            <translation>принял(а) участие в мероприятии</translation>
        </message>
        <message>
            <source>spoke at</source>
            <translation>выступает на мероприятии</translation>
        </message>
        <message>
            <source>moderated at</source>
            <translation>ведёт заседание на мероприятии</translation>
        </message>
        <message>
            <source>helped to organize</source>
            <translation>помогает в организации мероприятия</translation>
        </message>
        <message>
            <source>served on the committee of</source>
            <translation>входит в комитет мероприятия</translation>
        </message>
        <message>
            <source>exhibited at</source>
            <translation>представляет экспозицию на мероприятии</translation>
        </message>
        <message>
            <source>interpreted at</source>
            <translation>переводит на мероприятии</translation>
        </message>
        <message>
            <source>Certificates: {event}</source>
            <translation>Сертификаты: {event}</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>Сертификат участника</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <extracomment>Above a name, which is the subject of the sentence; Russian: «Настоящим подтверждается, что»</extracomment>
            <translation>Настоящим подтверждается, что</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Signature and seal</source>
            <translation>Подпись и печать</translation>
        </message>
        <message>
            <source>Nobody is recorded as having attended yet.</source>
            <translation>Пока ни у кого не отмечено участие.</translation>
        </message>
        <message>
            <source>Nobody has confirmed yet.</source>
            <translation>Пока никто не подтвердил участия.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Справочник</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>Список пуст.</translation>
        </message>
        <message>
            <source>Without a postal address</source>
            <translation>Без почтового адреса</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>продолжение</translation>
        </message>
        <message>
            <source>Dossier: {name}</source>
            <translation>Досье: {name}</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Досье</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Как связаться</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Nothing else is known yet.</source>
            <translation>Больше пока ничего не известно.</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>В корзине</translation>
        </message>
        <message>
            <source>Place cards: {event}</source>
            <translation>Карточки на стол: {event}</translation>
        </message>
        <message>
            <source>Nobody is entered for this event by name yet.</source>
            <translation>На это мероприятие пока никто не записан поимённо.</translation>
        </message>
        <message>
            <source>Times are those of {zone}.</source>
            <extracomment>{zone} is the city a time zone is named after</extracomment>
            <translation>Время местное: {zone}.</translation>
        </message>
        <message>
            <source>Times in brackets are those of {zone}.</source>
            <translation>В скобках: {zone}.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Зал</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>Все залы</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>В другом месте</translation>
        </message>
        <message>
            <source>Without a time yet</source>
            <translation>Время ещё не назначено</translation>
        </message>
        <message>
            <source>The programme is not fixed yet.</source>
            <translation>Программа ещё не утверждена.</translation>
        </message>
        <message>
            <source>Nobody is named as a speaker yet.</source>
            <translation>Докладчики пока не названы.</translation>
        </message>
        <message>
            <source>with</source>
            <extracomment>Followed by those who speak in the same session: "with Zhang Ying, Ivan Obraztsov"</extracomment>
            <translation>вместе с</translation>
        </message>
        <message>
            <source>Sign-in sheet: {event}</source>
            <translation>Лист регистрации: {event}</translation>
        </message>
        <message>
            <source>Attendees: {event}</source>
            <translation>Участники: {event}</translation>
        </message>
        <message>
            <source>People: {count}</source>
            <extracomment>{count} may be "over 500" or "about 30"</extracomment>
            <translation>Людей: {count}</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Лист регистрации</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Everybody who is expected. Whoever declined is left out.</source>
            <translation>Все, кого ждут. Отказавшихся здесь нет.</translation>
        </message>
        <message>
            <source>Everybody who attended.</source>
            <translation>Все, кто участвовал.</translation>
        </message>
        <message>
            <source>Event schedule</source>
            <translation>Программа мероприятия</translation>
        </message>
        <message>
            <source>Agenda of a period</source>
            <translation>План на период</translation>
        </message>
        <message>
            <source>Name badges</source>
            <translation>Бейджи</translation>
        </message>
        <message>
            <source>Place cards</source>
            <translation>Карточки на стол</translation>
        </message>
        <message>
            <source>Certificates of attendance</source>
            <translation>Сертификаты участника</translation>
        </message>
        <message>
            <source>Briefing for a meeting</source>
            <translation>Справка к встрече</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Этот список</translation>
        </message>
        <message>
            <source>Day list with abstracts</source>
            <translation>По дням, с аннотациями</translation>
        </message>
        <message>
            <source>Grid by room</source>
            <translation>Сетка по залам</translation>
        </message>
        <message>
            <source>Pocket programme, half a page</source>
            <translation>Карманная программа, полстраницы</translation>
        </message>
        <message>
            <source>Wall poster</source>
            <translation>Плакат на стену</translation>
        </message>
        <message>
            <source>Sheets for speakers</source>
            <translation>Листы докладчиков</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>По месяцам</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>По неделям</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По видам</translation>
        </message>
        <message>
            <source>With boxes to sign in</source>
            <translation>С местом для подписи</translation>
        </message>
        <message>
            <source>List of attendees</source>
            <translation>Список участников</translation>
        </message>
        <message>
            <source>Classic</source>
            <translation>Классический</translation>
        </message>
        <message>
            <source>Large name</source>
            <translation>Крупное имя</translation>
        </message>
        <message>
            <source>Plain, without a code</source>
            <translation>Простой, без кода</translation>
        </message>
        <message>
            <source>Folded card</source>
            <translation>Складная карточка</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Краткий</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Подробный</translation>
        </message>
        <message>
            <source>Address labels</source>
            <translation>Адресные наклейки</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>No font of the papers has the character {sign}.</source>
            <translation>Ни в одном шрифте документов нет знака {sign}.</translation>
        </message>
        <message>
            <source>No font of the papers has the character {sign}, which stands in {kind} “{title}”.</source>
            <translation>Ни в одном шрифте документов нет знака {sign}; он стоит здесь: {kind} «{title}».</translation>
        </message>
        <message>
            <source>{width} × {height} mm, {columns} × {rows} on {paper}</source>
            <translation>{width} × {height} мм, {columns} × {rows} на {paper}</translation>
        </message>
    </context>
    <context>
        <name>ParticipationFields</name>
        <message>
            <source>Name</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation>Число человек</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Время прихода</translation>
        </message>
        <message>
            <source>Expected on</source>
            <translation>Ожидается</translation>
        </message>
        <message>
            <source>Name at that time</source>
            <translation>Имя на тот момент</translation>
        </message>
        <message>
            <source>Title at that time</source>
            <extracomment>A person's title or position when the event took place</extracomment>
            <translation>Должность на тот момент</translation>
        </message>
        <message>
            <source>Organization at that time</source>
            <translation>Организация на тот момент</translation>
        </message>
    </context>
    <context>
        <name>ParticipationRoles</name>
        <message>
            <source>Organizer</source>
            <translation>Организатор</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Принимающая сторона</translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation>Член оргкомитета</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Докладчик</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Модератор</translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation>Делегат</translation>
        </message>
        <message>
            <source>Exhibitor</source>
            <translation>Экспонент</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Посетитель</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Переводчик</translation>
        </message>
    </context>
    <context>
        <name>ParticipationStates</name>
        <message>
            <source>Planned</source>
            <translation>Планируется</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Приглашение</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Присутствовал(а)</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Отсутствовал(а)</translation>
        </message>
    </context>
    <context>
        <name>PastedStep</name>
        <message numerus="yes">
            <source>%n note(s) on the text</source>
            <translation>
                <numerusform>%n примечание к тексту</numerusform>
                <numerusform>%n примечания к тексту</numerusform>
                <numerusform>%n примечаний к тексту</numerusform>
            </translation>
        </message>
        <message>
            <source>Recognized</source>
            <translation>Распознано</translation>
        </message>
        <message>
            <source>The proposed record</source>
            <translation>Предложенная запись</translation>
        </message>
    </context>
    <context>
        <name>PersonFields</name>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>Имя по-китайски</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Professor, Dr., Ms.: what stands before a person's name</extracomment>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>День рождения</translation>
        </message>
        <message>
            <source>Position</source>
            <extracomment>What a person is at an organization: director, dean</extracomment>
            <translation>Должность</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>{label}: {text}</source>
            <extracomment>What is told, then what it is: "City: Harbin"</extracomment>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>What stands between the words of a list</extracomment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>PictureTaker</name>
        <message>
            <source>The desk was not open in time.</source>
            <translation>База не открылась вовремя.</translation>
        </message>
        <message>
            <source>There is no page “{page}”.</source>
            <translation>Страницы «{page}» нет.</translation>
        </message>
        <message>
            <source>The page “{page}” was not ready in time.</source>
            <translation>Страница «{page}» не была готова вовремя.</translation>
        </message>
        <message>
            <source>The picture {file} could not be written.</source>
            <translation>Не удалось записать изображение {file}.</translation>
        </message>
        <message>
            <source>Something went wrong ({error}); the log tells more.</source>
            <translation>Что-то пошло не так ({error}); подробности в журнале.</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>(no name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>On the desk, or why not</source>
            <translation>В базе или почему нет</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message numerus="yes">
            <source>%n organization(s) will be added too</source>
            <translation>
                <numerusform>Будет добавлена и %n организация</numerusform>
                <numerusform>Будут добавлены и %n организации</numerusform>
                <numerusform>Будет добавлено и %n организаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n selected</source>
            <translation>
                <numerusform>%n выбранная</numerusform>
                <numerusform>Все %n выбранные</numerusform>
                <numerusform>Все %n выбранных</numerusform>
            </translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Records of the source</source>
            <translation>Записи источника</translation>
        </message>
        <message>
            <source>Records the desk has</source>
            <translation>Записи, которые есть в базе</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Эта база</translation>
        </message>
        <message>
            <source>Dense rows</source>
            <translation>Компактные строки</translation>
        </message>
        <message>
            <source>Shown in the history, from the next start on</source>
            <translation>Показывается в истории, начиная со следующего запуска</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Что в нём</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
    </context>
    <context>
        <name>PrintLauncher</name>
        <message>
            <source>There is nothing to print here.</source>
            <translation>Здесь печатать нечего.</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>“{style}” was copied to {file}. Change it in any text editor; the preview follows.</source>
            <translation>«{style}» скопирован в {file}. Меняйте его в любом текстовом редакторе; просмотр обновится сам.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Предварительный просмотр</translation>
        </message>
        <message>
            <source>There is an error in this style</source>
            <translation>В этом стиле ошибка</translation>
        </message>
        <message>
            <source>This cannot be printed</source>
            <translation>Это нельзя напечатать</translation>
        </message>
        <message>
            <source>The file of this style is not written in UTF-8; save it again as UTF-8 in your editor.</source>
            <translation>Файл этого стиля не в UTF-8; сохраните его в редакторе в UTF-8.</translation>
        </message>
        <message>
            <source>The file of this style cannot be read: {detail}</source>
            <translation>Файл этого стиля не читается: {detail}</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Desks (*.db *.sqlite *.sqlite3)</source>
            <translation>Базы (*.db *.sqlite *.sqlite3)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>ProgramFields</name>
        <message>
            <source>Title in English</source>
            <translation>Английское название</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>Part of</source>
            <extracomment>The larger program it is a part of</extracomment>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
    </context>
    <context>
        <name>ProgramStatuses</name>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланирована</translation>
        </message>
        <message>
            <source>Registration open</source>
            <translation>Набор открыт</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Завершена</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыта</translation>
        </message>
    </context>
    <context>
        <name>ProgramTypes</name>
        <message>
            <source>Winter school</source>
            <translation>Зимняя школа</translation>
        </message>
        <message>
            <source>Summer school</source>
            <translation>Летняя школа</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>Модуль</translation>
        </message>
        <message>
            <source>Preparatory course</source>
            <translation>Подготовительный курс</translation>
        </message>
        <message>
            <source>Online program</source>
            <translation>Онлайн-программа</translation>
        </message>
        <message>
            <source>Degree program</source>
            <translation>Программа с дипломом</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>ProposalForm</name>
        <message>
            <source>Leave out: {what}</source>
            <translation>Не брать: {what}</translation>
        </message>
    </context>
    <context>
        <name>QuotationFields</name>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Дата</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>The calendar holds no events.</source>
            <translation>В календаре нет событий.</translation>
        </message>
        <message numerus="yes">
            <source>%n invisible character(s) were left out of the file.</source>
            <translation>
                <numerusform>Из файла убран %n невидимый знак.</numerusform>
                <numerusform>Из файла убраны %n невидимых знака.</numerusform>
                <numerusform>Из файла убрано %n невидимых знаков.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some characters cannot be read as {encoding} and are shown as question marks.</source>
            <translation>Некоторые знаки не читаются в кодировке {encoding} и показаны вопросительными знаками.</translation>
        </message>
        <message>
            <source>What is no event and no task was left out: {names}.</source>
            <translation>То, что не событие и не задача, пропущено: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) belong to no event and were left out, the first one in line {line}.</source>
            <translation>
                <numerusform>%n строка не относится ни к одному событию и пропущена: строка {line}.</numerusform>
                <numerusform>%n строки не относятся ни к одному событию и пропущены, первая — строка {line}.</numerusform>
                <numerusform>%n строк не относятся ни к одному событию и пропущены, первая — строка {line}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal entry in line {line} was left out.</source>
            <translation>Запись дневника в строке {line} пропущена.</translation>
        </message>
        <message>
            <source>“{title}” recurs, but has no date in the past year or until {until}, and was left out.</source>
            <translation>«{title}» повторяется, но за прошлый год и до {until} у него нет ни одной даты; пропущено.</translation>
        </message>
        <message>
            <source>What begins in line {line} cannot be read.</source>
            <translation>То, что начинается в строке {line}, не читается.</translation>
        </message>
        <message>
            <source>Its end is missing in the file, in line {line}.</source>
            <translation>В файле нет его конца, строка {line}.</translation>
        </message>
        <message>
            <source>It has no title and is called by the first words it has.</source>
            <translation>У него нет названия; названо по первым словам.</translation>
        </message>
        <message>
            <source>It has no date.</source>
            <translation>У него нет даты.</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date and was left out.</source>
            <translation>«{value}» не читается как дата; пропущено.</translation>
        </message>
        <message>
            <source>“{value}” is no day or time of the calendar and was left out.</source>
            <translation>«{value}» — такого дня или времени нет; пропущено.</translation>
        </message>
        <message>
            <source>“{value}” is too far away and was left out.</source>
            <translation>«{value}» — слишком далёкая дата; пропущено.</translation>
        </message>
        <message>
            <source>Its end, {value}, comes before its start and was left out.</source>
            <translation>Конец, {value}, раньше начала; пропущен.</translation>
        </message>
        <message>
            <source>Nobody can tell which time zone “{zone}” is; its times were read as those of {home}.</source>
            <translation>Какой это часовой пояс, «{zone}», неизвестно; время прочитано как {home}.</translation>
        </message>
        <message>
            <source>The time zone “{zone}” was taken for {guess}.</source>
            <translation>Часовой пояс «{zone}» принят за {guess}.</translation>
        </message>
        <message>
            <source>“{value}” is no web address and was left out.</source>
            <translation>«{value}» — не веб-адрес; пропущено.</translation>
        </message>
        <message numerus="yes">
            <source>A text of it is too long and was cut after %n character(s): {name}.</source>
            <translation>
                <numerusform>Один из текстов слишком длинный и обрезан после %n знака: {name}.</numerusform>
                <numerusform>Один из текстов слишком длинный и обрезан после %n знаков: {name}.</numerusform>
                <numerusform>Один из текстов слишком длинный и обрезан после %n знаков: {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too much for one event: %n value(s) of another program were left out, the first one {name}.</source>
            <translation>
                <numerusform>Слишком много для одного события: пропущено %n значение другой программы, {name}.</numerusform>
                <numerusform>Слишком много для одного события: пропущены %n значения другой программы, первое — {name}.</numerusform>
                <numerusform>Слишком много для одного события: пропущено %n значений другой программы, первое — {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: “{value}” cannot be read and was left out.</source>
            <translation>{name}: «{value}» не читается; пропущено.</translation>
        </message>
        <message numerus="yes">
            <source>The file holds it more than once and the newest version counts: %n other(s) were left out, the first one in line {line}.</source>
            <translation>
                <numerusform>В файле эта запись есть несколько раз, взята самая новая версия; пропущена %n другая (начиная со строки {line}).</numerusform>
                <numerusform>В файле эта запись есть несколько раз, взята самая новая версия; пропущены %n другие (начиная со строки {line}).</numerusform>
                <numerusform>В файле эта запись есть несколько раз, взята самая новая версия; пропущено %n других (начиная со строки {line}).</numerusform>
            </translation>
        </message>
        <message>
            <source>The event it belongs to is not in the file.</source>
            <translation>Мероприятия, к которому оно относится, нет в файле.</translation>
        </message>
        <message numerus="yes">
            <source>It recurs too often: only its first %n date(s) were read.</source>
            <translation>
                <numerusform>Повторяется слишком часто: прочитана только %n первая дата.</numerusform>
                <numerusform>Повторяется слишком часто: прочитаны только %n первые даты.</numerusform>
                <numerusform>Повторяется слишком часто: прочитано только %n первых дат.</numerusform>
            </translation>
        </message>
        <message>
            <source>It recurs every second or minute; only its first date was read.</source>
            <translation>Повторяется каждую секунду или минуту; прочитана только первая дата.</translation>
        </message>
        <message>
            <source>Its rule names a day that no month has; only its first date was read.</source>
            <translation>Правило называет день, которого нет ни в одном месяце; прочитана только первая дата.</translation>
        </message>
        <message>
            <source>Counting its dates would take too long; only the first one was read.</source>
            <translation>Подсчёт дат занял бы слишком много времени; прочитана только первая.</translation>
        </message>
        <message>
            <source>It recurs, but has no date in the past year or until {until}. Only its first date was read.</source>
            <translation>Повторяется, но ни за прошлый год, ни до {until} у него нет ни одной даты. Прочитана только первая дата.</translation>
        </message>
        <message>
            <source>The rule of its dates cannot be read: {rule}. Only its first date was read.</source>
            <translation>Правило повторения не читается: {rule}. Прочитана только первая дата.</translation>
        </message>
        <message>
            <source>There is no card in this file.</source>
            <translation>В этом файле нет карточек.</translation>
        </message>
        <message>
            <source>Line {line}: a card begins without BEGIN:VCARD; it was read from {property} on.</source>
            <translation>Строка {line}: карточка начинается без BEGIN:VCARD; она прочитана начиная с {property}.</translation>
        </message>
        <message>
            <source>Line {line}: a card has no end; it was taken to end where the next one begins.</source>
            <translation>Строка {line}: у карточки нет конца; концом сочтено начало следующей.</translation>
        </message>
        <message>
            <source>Line {line}: a card ends here that never began.</source>
            <translation>Строка {line}: здесь кончается карточка, которая не начиналась.</translation>
        </message>
        <message>
            <source>Line {line} belongs to no card and was left out: “{value}”.</source>
            <translation>Строка {line} не относится ни к одной карточке и пропущена: «{value}».</translation>
        </message>
        <message>
            <source>Line {line}: {value} is no card and was left out.</source>
            <translation>Строка {line}: {value} — не карточка; пропущено.</translation>
        </message>
        <message>
            <source>Line {line}: there is nothing in this card.</source>
            <translation>Строка {line}: в этой карточке ничего нет.</translation>
        </message>
        <message>
            <source>Line {line}: the card does not tell its vCard version.</source>
            <translation>Строка {line}: карточка не называет версию vCard.</translation>
        </message>
        <message>
            <source>Line {line}: “{value}” is no known vCard version; the card was read as the nearest one.</source>
            <translation>Строка {line}: «{value}» — неизвестная версия vCard; карточка прочитана как ближайшая.</translation>
        </message>
        <message numerus="yes">
            <source>%n NUL byte(s) were left out of the file.</source>
            <translation>
                <numerusform>Из файла убран %n нулевой байт.</numerusform>
                <numerusform>Из файла убраны %n нулевых байта.</numerusform>
                <numerusform>Из файла убрано %n нулевых байтов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: “{value}” is a list of addressees, not a person, and was left out.</source>
            <translation>Строка {line}: «{value}» — список рассылки, а не человек; пропущено.</translation>
        </message>
        <message>
            <source>Line {line}: the value of {property} was broken into several lines and was put together again.</source>
            <translation>Строка {line}: значение {property} было разорвано на строки и собрано снова.</translation>
        </message>
        <message>
            <source>Line {line}: the parts of {property} ran into each other; check them.</source>
            <translation>Строка {line}: части {property} слились; проверьте их.</translation>
        </message>
        <message>
            <source>Line {line}: {property} is in an unknown encoding, “{value}”; it was taken as it stands.</source>
            <translation>Строка {line}: у {property} неизвестный способ записи «{value}»; взято как есть.</translation>
        </message>
        <message>
            <source>Line {line}: {property} is damaged and was not taken whole.</source>
            <translation>Строка {line}: {property} повреждено и взято не целиком.</translation>
        </message>
        <message>
            <source>Line {line}: {property} did not tell that it is encoded; it was decoded.</source>
            <translation>Строка {line}: у {property} не сказано, что значение закодировано; оно раскодировано.</translation>
        </message>
        <message>
            <source>Line {line}: there is no such day, “{value}”; it was kept as these words.</source>
            <translation>Строка {line}: такого дня нет, «{value}»; сохранено этими словами.</translation>
        </message>
        <message>
            <source>Line {line}: “{value}” cannot be read as a date; it was kept as these words.</source>
            <translation>Строка {line}: «{value}» не читается как дата; сохранено этими словами.</translation>
        </message>
        <message>
            <source>Line {line}: {property} names an unknown encoding, {charset}.</source>
            <translation>Строка {line}: {property} называет неизвестную кодировку {charset}.</translation>
        </message>
        <message>
            <source>Line {line}: {property} is not in the encoding it names, {charset}; it was read as {used}.</source>
            <translation>Строка {line}: {property} не в той кодировке, которую называет, {charset}; прочитано как {used}.</translation>
        </message>
        <message>
            <source>Line {line}: the card does not tell its encoding; {charset} is a guess. Check the letters. {other}</source>
            <translation>Строка {line}: карточка не называет кодировку; {charset} — догадка. Проверьте буквы. {other}</translation>
        </message>
        <message>
            <source>Line {line}: some characters could not be read. {property}</source>
            <translation>Строка {line}: некоторые знаки прочитать не удалось. {property}</translation>
        </message>
        <message>
            <source>Invisible characters were left out of “{value}”.</source>
            <translation>Из «{value}» убраны невидимые знаки.</translation>
        </message>
        <message>
            <source>“{value}” mixes Latin and Cyrillic letters that look alike; check it.</source>
            <translation>В «{value}» смешаны похожие латинские и русские буквы; проверьте.</translation>
        </message>
        <message>
            <source>Line {line}: {property} is too long and was left out.</source>
            <translation>Строка {line}: {property} слишком длинно; пропущено.</translation>
        </message>
        <message numerus="yes">
            <source>Line {line}: the card is too long; its first %n line(s) were read.</source>
            <translation>
                <numerusform>Строка {line}: карточка слишком длинная; прочитана её первая %n строка.</numerusform>
                <numerusform>Строка {line}: карточка слишком длинная; прочитаны её первые %n строки.</numerusform>
                <numerusform>Строка {line}: карточка слишком длинная; прочитаны её первые %n строк.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: too many cards stand inside one another.</source>
            <translation>Строка {line}: слишком много карточек вложено друг в друга.</translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s) were mended and are not listed.</source>
            <translation>
                <numerusform>Исправлено ещё %n место, здесь оно не названо.</numerusform>
                <numerusform>Исправлено ещё %n места, здесь они не названы.</numerusform>
                <numerusform>Исправлено ещё %n мест, здесь они не названы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{value}” is longer than %n character(s): it was cut, and stands whole in the notes.</source>
            <translation>
                <numerusform>«{value}» длиннее %n знака: обрезано, целиком стоит в заметках.</numerusform>
                <numerusform>«{value}» длиннее %n знаков: обрезано, целиком стоит в заметках.</numerusform>
                <numerusform>«{value}» длиннее %n знаков: обрезано, целиком стоит в заметках.</numerusform>
            </translation>
        </message>
        <message>
            <source>What only other programs use in this card is too long, or holds invisible characters: it is attached whole as a file.</source>
            <translation>То, что в этой карточке нужно лишь другим программам, слишком длинно или содержит невидимые символы; оно целиком приложено файлом.</translation>
        </message>
        <message numerus="yes">
            <source>The notes are longer than %n character(s): they were cut, and are attached whole as a file.</source>
            <translation>
                <numerusform>Заметки длиннее %n знака: обрезаны, целиком приложены файлом.</numerusform>
                <numerusform>Заметки длиннее %n знаков: обрезаны, целиком приложены файлом.</numerusform>
                <numerusform>Заметки длиннее %n знаков: обрезаны, целиком приложены файлом.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address; it was kept as another contact detail.</source>
            <translation>«{value}» — не адрес электронной почты; сохранено как другой контакт.</translation>
        </message>
        <message>
            <source>“{value}” is not a web address and will not be opened; it was kept as another contact detail.</source>
            <translation>«{value}» — не веб-адрес и не будет открываться; сохранено как другой контакт.</translation>
        </message>
        <message>
            <source>The position “{value}” belongs to no organization; it stands in the notes.</source>
            <translation>Должность «{value}» не относится ни к одной организации; она записана в заметки.</translation>
        </message>
        <message>
            <source>The picture stands elsewhere and was not fetched: “{value}”.</source>
            <translation>Картинка лежит в другом месте и не загружалась: «{value}».</translation>
        </message>
        <message>
            <source>{property} is no picture that can be shown; it was attached as a file.</source>
            <translation>{property} — не та картинка, которую можно показать; приложено файлом.</translation>
        </message>
        <message>
            <source>The picture measures {width} × {height} pixels, too many to be shown; it was left out.</source>
            <translation>Картинка {width} × {height} пикселей слишком велика, чтобы её показать; пропущена.</translation>
        </message>
        <message numerus="yes">
            <source>{property} is larger than %n megabyte(s) and was left out.</source>
            <translation>
                <numerusform>{property} больше %n мегабайта; пропущено.</numerusform>
                <numerusform>{property} больше %n мегабайт; пропущено.</numerusform>
                <numerusform>{property} больше %n мегабайт; пропущено.</numerusform>
            </translation>
        </message>
        <message>
            <source>No name, organization, phone number or address was recognized in this text.</source>
            <translation>В этом тексте не распознано ни имени, ни организации, ни телефона, ни адреса.</translation>
        </message>
        <message>
            <source>The same lasting mark</source>
            <translation>Тот же постоянный знак (UID)</translation>
        </message>
        <message>
            <source>The same e-mail address: {value}</source>
            <translation>Тот же адрес электронной почты: {value}</translation>
        </message>
        <message>
            <source>The same phone number: {value}</source>
            <translation>Тот же телефон: {value}</translation>
        </message>
        <message>
            <source>The same messenger account: {value}</source>
            <translation>Тот же мессенджер: {value}</translation>
        </message>
        <message>
            <source>The same web page: {value}</source>
            <translation>Тот же сайт: {value}</translation>
        </message>
        <message>
            <source>The same name: {name}</source>
            <translation>То же имя: {name}</translation>
        </message>
        <message>
            <source>The same name, written otherwise: {name}, {other}</source>
            <extracomment>{name} and {other} are one name, in two scripts or spellings: 张颖 and Zhang Ying</extracomment>
            <translation>То же имя в другом написании: {name}, {other}</translation>
        </message>
        <message>
            <source>Other characters that sound alike: {name}, {other}</source>
            <extracomment>Chinese characters that are read alike: 张颖 and 张英</extracomment>
            <translation>Другие иероглифы с тем же чтением: {name}, {other}</translation>
        </message>
        <message>
            <source>Similar names: {name}, {other}</source>
            <translation>Похожие имена: {name}, {other}</translation>
        </message>
        <message>
            <source>The same organization: {title}</source>
            <translation>Та же организация: {title}</translation>
        </message>
        <message>
            <source>Parts of the same organization: {title}</source>
            <translation>Части одной организации: {title}</translation>
        </message>
        <message>
            <source>The same birthday: {value}</source>
            <translation>Тот же день рождения: {value}</translation>
        </message>
        <message>
            <source>{kind}: only people and organizations can be merged.</source>
            <translation>{kind}: объединять можно только людей и организации.</translation>
        </message>
        <message>
            <source>A record cannot be merged with itself or told from itself.</source>
            <translation>Запись нельзя объединить с ней самой или отличить от неё самой.</translation>
        </message>
        <message>
            <source>These two are known to be different already.</source>
            <translation>Уже известно, что это разные записи.</translation>
        </message>
        <message>
            <source>A backup could not be made before the merge, so nothing was changed: {detail}</source>
            <translation>Не удалось сделать резервную копию перед объединением, поэтому ничего не изменено: {detail}</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a name for the file in it.</source>
            <translation>{path} — папка; выберите имя файла в ней.</translation>
        </message>
        <message>
            <source>The disk is full, so {path} was not written; what was there before is as it was.</source>
            <translation>Диск заполнен, поэтому {path} не записан; то, что было там раньше, цело.</translation>
        </message>
        <message>
            <source>You do not have the permission to write {path}; choose another folder.</source>
            <translation>У вас нет права записывать {path}; выберите другую папку.</translation>
        </message>
        <message>
            <source>{path} could not be written: {detail}.</source>
            <translation>Записать {path} не удалось: {detail}.</translation>
        </message>
        <message>
            <source>“{title}” has a character that the encoding {encoding} lacks: {code}. Nothing was written; choose UTF-8.</source>
            <translation>В «{title}» есть знак, которого нет в кодировке {encoding}: {code}. Ничего не записано; выберите UTF-8.</translation>
        </message>
        <message>
            <source>A heading has a character that the encoding {encoding} lacks: {code}. Nothing was written; choose UTF-8.</source>
            <translation>В заголовке есть знак, которого нет в кодировке {encoding}: {code}. Ничего не записано; выберите UTF-8.</translation>
        </message>
        <message>
            <source>There is no encoding called “{name}”. There are: {known}.</source>
            <translation>Кодировки «{name}» нет. Есть: {known}.</translation>
        </message>
        <message>
            <source>“{title}”: “{name}” is longer than the {limit} characters that a cell of a workbook holds. Choose CSV or JSON.</source>
            <translation>«{title}»: «{name}» длиннее {limit} знаков, которые помещаются в ячейку книги. Выберите CSV или JSON.</translation>
        </message>
        <message numerus="yes">
            <source>A workbook holds at most %n record(s). Filter the list, or choose CSV.</source>
            <translation>
                <numerusform>В книгу помещается не больше %n записи. Отфильтруйте список или выберите CSV.</numerusform>
                <numerusform>В книгу помещается не больше %n записей. Отфильтруйте список или выберите CSV.</numerusform>
                <numerusform>В книгу помещается не больше %n записей. Отфильтруйте список или выберите CSV.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” does not end in one of {known}, so its format is not known.</source>
            <translation>«{name}» не оканчивается ни на одно из {known}, поэтому формат неизвестен.</translation>
        </message>
        <message>
            <source>{name} cannot hold these records. What fits them: {known}.</source>
            <translation>В {name} такие записи не записать. Подходят: {known}.</translation>
        </message>
        <message>
            <source>“{value}” cannot stand between the fields of a CSV file; use one sign, such as ; or ,.</source>
            <translation>«{value}» не может стоять между полями CSV; возьмите один знак, например ; или ,.</translation>
        </message>
        <message>
            <source>There is no vCard {name} here. There are: {known}.</source>
            <translation>vCard {name} здесь нет. Есть: {known}.</translation>
        </message>
        <message>
            <source>{field}: {because}</source>
            <translation>{field}: {because}</translation>
        </message>
        <message>
            <source>{field}: “{value}” cannot be kept there and is left out.</source>
            <translation>{field}: «{value}» здесь хранить нельзя; не взято.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is left out. {because}</source>
            <translation>{field}: «{value}» не взято. {because}</translation>
        </message>
        <message numerus="yes">
            <source>{field}: %n invisible character(s) are left out.</source>
            <translation>
                <numerusform>{field}: убирается %n невидимый знак.</numerusform>
                <numerusform>{field}: убираются %n невидимых знака.</numerusform>
                <numerusform>{field}: убирается %n невидимых знаков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{field}: only the first %n character(s) are kept.</source>
            <translation>
                <numerusform>{field}: сохраняется только первый %n знак.</numerusform>
                <numerusform>{field}: сохраняются только первые %n знака.</numerusform>
                <numerusform>{field}: сохраняются только первые %n знаков.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no field called “{name}” here; “{value}” is left out.</source>
            <translation>Поля «{name}» здесь нет; «{value}» не взято.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address; it is kept among the other ways to reach.</source>
            <translation>«{value}» — не адрес электронной почты; сохраняется среди других контактов.</translation>
        </message>
        <message>
            <source>{kind}: left out. {because}</source>
            <translation>{kind}: не взято. {because}</translation>
        </message>
        <message>
            <source>{kind} “{title}” lies in the trash and is left there.</source>
            <translation>{kind} «{title}» лежит в корзине и останется там.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is neither in this file nor on this desk; it is left out.</source>
            <translation>{field}: «{value}» нет ни в этом файле, ни в этой базе; не взято.</translation>
        </message>
        <message>
            <source>{field}: the desk has several called “{value}”; the one to which most is tied is taken.</source>
            <translation>{field}: в базе несколько записей «{value}»; взята та, с которой связано больше всего.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is neither in this file nor on this desk.</source>
            <translation>{field}: «{value}» нет ни в этом файле, ни в этой базе.</translation>
        </message>
        <message>
            <source>{field}: what it points at is not taken.</source>
            <translation>{field}: то, на что оно указывает, не взято.</translation>
        </message>
        <message>
            <source>The file “{name}” is left out. {because}</source>
            <translation>Файл «{name}» не взят. {because}</translation>
        </message>
        <message>
            <source>Files cannot be attached to such a record.</source>
            <translation>К таким записям файлы не прилагаются.</translation>
        </message>
        <message>
            <source>{field} was changed by somebody else in the meantime and is left as it is now.</source>
            <translation>{field}: тем временем изменено кем-то другим и оставлено как есть.</translation>
        </message>
        <message>
            <source>“{title}” was moved to the trash in the meantime.</source>
            <translation>«{title}» тем временем перемещена в корзину.</translation>
        </message>
        <message>
            <source>“{title}” was added by somebody else in the meantime; it is not added once more.</source>
            <translation>«{title}» тем временем добавлена кем-то другим; ещё раз не добавляется.</translation>
        </message>
        <message>
            <source>This plan was not made on this desk; make it anew.</source>
            <translation>Этот план составлен не в этой базе; составьте его заново.</translation>
        </message>
        <message>
            <source>This plan was carried out already; make it anew.</source>
            <translation>Этот план уже выполнен; составьте его заново.</translation>
        </message>
        <message>
            <source>This is none of the records that it may be.</source>
            <translation>Это не одна из записей, которыми она может быть.</translation>
        </message>
        <message>
            <source>This record cannot be taken; its reasons say why.</source>
            <translation>Эту запись взять нельзя; почему, сказано при ней.</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) are not taken: {names}.</source>
            <translation>
                <numerusform>Не берётся %n столбец: {names}.</numerusform>
                <numerusform>Не берутся %n столбца: {names}.</numerusform>
                <numerusform>Не берётся %n столбцов: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say first what the columns hold.</source>
            <translation>Сначала укажите, что в столбцах.</translation>
        </message>
        <message>
            <source>No mapping is kept as “{name}”. There are: {known}.</source>
            <translation>Соответствия «{name}» нет. Есть: {known}.</translation>
        </message>
        <message>
            <source>No mapping is kept as “{name}”; none has been kept so far.</source>
            <translation>Соответствия «{name}» нет; пока ни одного не сохранено.</translation>
        </message>
        <message>
            <source>The mapping “{name}” was made for a table with other headings.</source>
            <translation>Соответствие «{name}» сделано для таблицы с другими заголовками.</translation>
        </message>
        <message>
            <source>{path} is the file that is imported; give another one for what cannot be taken.</source>
            <translation>{path} — сам импортируемый файл; для того, что взять нельзя, укажите другой.</translation>
        </message>
        <message>
            <source>There are no records in {name}.</source>
            <translation>В {name} нет записей.</translation>
        </message>
        <message>
            <source>There is nobody in “{name}” who could be a guest of “{title}”: it tells of no people.</source>
            <translation>В файле «{name}» нет никого, кто мог бы стать гостем события «{title}»: людей в нём нет.</translation>
        </message>
        <message>
            <source>A backup could not be made before the import, so nothing was changed: {detail}</source>
            <translation>Не удалось сделать резервную копию перед импортом, поэтому ничего не изменено: {detail}</translation>
        </message>
        <message>
            <source>Both are called “{title}”.</source>
            <extracomment>Why two events, talks or agreements may be the same</extracomment>
            <translation>Обе называются «{title}».</translation>
        </message>
        <message>
            <source>This is not JSON: it breaks off or goes wrong at line {line}.</source>
            <translation>Это не JSON: он обрывается или нарушен в строке {line}.</translation>
        </message>
        <message>
            <source>This JSON is nested deeper than any record, at line {line}.</source>
            <translation>В этом JSON вложенность глубже любой записи, строка {line}.</translation>
        </message>
        <message>
            <source>This JSON is not written in UTF-8, as JSON has to be.</source>
            <translation>Этот JSON не в UTF-8, хотя JSON должен быть в ней.</translation>
        </message>
        <message>
            <source>This JSON was not written by Office Desk.</source>
            <translation>Этот JSON записан не программой Office Desk.</translation>
        </message>
        <message>
            <source>This file was written by a newer version of Office Desk; read it with that version.</source>
            <translation>Этот файл записан более новой версией Office Desk; прочитайте его в ней.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the kind “{name}”, which this version does not know, are left out.</source>
            <translation>
                <numerusform>Не взята %n запись вида «{name}», которого эта версия не знает.</numerusform>
                <numerusform>Не взяты %n записи вида «{name}», которого эта версия не знает.</numerusform>
                <numerusform>Не взято %n записей вида «{name}», которого эта версия не знает.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is no record of Office Desk, which is an object with a kind: {value}</source>
            <translation>Это не запись Office Desk (объект с видом записи): {value}</translation>
        </message>
        <message>
            <source>No part of a record, so it is left out: {value}</source>
            <translation>Это не часть записи, поэтому пропущено: {value}</translation>
        </message>
        <message>
            <source>“{name}” of this record is damaged and is left out.</source>
            <extracomment>{name} is a word of the file: values, links, parts or files</extracomment>
            <translation>Раздел «{name}» этой записи повреждён и пропущен.</translation>
        </message>
        <message>
            <source>The UUID {uuid} stands at two records of this file; they are taken for the same, and where they differ the first one counts.</source>
            <translation>UUID {uuid} стоит в этом файле у двух записей; они считаются одной, а в расхождениях действует первая.</translation>
        </message>
        <message>
            <source>The name stays “{title}”, not “{value}”: this column only shows it. A name is changed in the columns of its parts.</source>
            <translation>Имя остаётся «{title}», а не «{value}»: этот столбец его только показывает. Имя меняют в столбцах его частей.</translation>
        </message>
        <message>
            <source>{kind}: left out, because it cannot be a part of this record.</source>
            <translation>{kind}: не взято, потому что не может быть частью этой записи.</translation>
        </message>
        <message>
            <source>A file kept with the record is damaged and is left out.</source>
            <translation>Файл при записи повреждён и не взят.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Файла {path} нет.</translation>
        </message>
        <message>
            <source>{path} may not be read: you have no permission, or another program has it open.</source>
            <translation>{path} прочитать нельзя: нет прав, или файл открыт в другой программе.</translation>
        </message>
        <message>
            <source>“{name}” is a folder; choose a file in it.</source>
            <translation>«{name}» — папка; выберите в ней файл.</translation>
        </message>
        <message>
            <source>“{name}” is a device or a pipe, not a file.</source>
            <translation>«{name}» — устройство или канал, а не файл.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is too large: at most %n megabyte(s) can be read. Divide the file.</source>
            <translation>
                <numerusform>«{name}» слишком велик: прочитать можно не больше %n мегабайта. Разделите файл.</numerusform>
                <numerusform>«{name}» слишком велик: прочитать можно не больше %n мегабайт. Разделите файл.</numerusform>
                <numerusform>«{name}» слишком велик: прочитать можно не больше %n мегабайт. Разделите файл.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading “{name}” took more than %n second(s) and was stopped. Divide the file.</source>
            <translation>
                <numerusform>Чтение «{name}» заняло больше %n секунды и остановлено. Разделите файл.</numerusform>
                <numerusform>Чтение «{name}» заняло больше %n секунд и остановлено. Разделите файл.</numerusform>
                <numerusform>Чтение «{name}» заняло больше %n секунд и остановлено. Разделите файл.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading “{name}” needs more memory than it may have, so it was stopped. Divide the file.</source>
            <translation>Чтению «{name}» нужно больше памяти, чем ему можно, и оно остановлено. Разделите файл.</translation>
        </message>
        <message>
            <source>“{name}” could not be read: something in it broke the reader. The log has the details.</source>
            <translation>«{name}» прочитать не удалось: что-то в нём сломало чтение. Подробности — в журнале.</translation>
        </message>
        <message>
            <source>The reading of files could not be started: {detail}</source>
            <translation>Чтение файлов не удалось запустить: {detail}</translation>
        </message>
        <message>
            <source>The template {file} has an error in line {line}: {detail}</source>
            <translation>В шаблоне {file} ошибка в строке {line}: {detail}</translation>
        </message>
        <message>
            <source>The template {file}, line {line}: {detail}</source>
            <translation>Шаблон {file}, строка {line}: {detail}</translation>
        </message>
        <message>
            <source>The template {file} cannot be read: {detail}</source>
            <translation>Шаблон {file} не читается: {detail}</translation>
        </message>
        <message>
            <source>The template {file} is not in UTF-8; save it in that encoding and try again.</source>
            <translation>Шаблон {file} не в UTF-8; сохраните его в этой кодировке и попробуйте снова.</translation>
        </message>
        <message>
            <source>There is no paper “{key}”; these are known: {known}.</source>
            <translation>Документа «{key}» нет; есть: {known}.</translation>
        </message>
        <message>
            <source>There is no style “{key}”; these are known: {known}.</source>
            <translation>Стиля «{key}» нет; есть: {known}.</translation>
        </message>
        <message>
            <source>The logo {path} cannot be read; choose another picture in the preferences.</source>
            <translation>Логотип {path} не читается; выберите другую картинку в настройках.</translation>
        </message>
        <message>
            <source>The logo {path} is no picture of these formats: {known}.</source>
            <translation>Логотип {path} — картинка не из этих форматов: {known}.</translation>
        </message>
        <message>
            <source>The logo {path} is damaged; choose another picture in the preferences.</source>
            <translation>Логотип {path} повреждён; выберите другую картинку в настройках.</translation>
        </message>
        <message>
            <source>The template {file} loads a package from the network, which papers cannot.</source>
            <translation>Шаблон {file} загружает пакет из сети, а документам это нельзя.</translation>
        </message>
        <message>
            <source>A directory holds people or organizations; choose one of those lists.</source>
            <translation>В справочнике — люди или организации; выберите один из этих списков.</translation>
        </message>
        <message>
            <source>There is no sheet of labels “{key}” for this paper; these are known: {known}.</source>
            <translation>Листа наклеек «{key}» для этого документа нет; есть: {known}.</translation>
        </message>
        <message>
            <source>The style could not be copied to {path}: {detail}.</source>
            <translation>Скопировать стиль в {path} не удалось: {detail}.</translation>
        </message>
        <message>
            <source>This has to be filled in.</source>
            <translation>Это поле нужно заполнить.</translation>
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation>Нужно название хотя бы на одном языке.</translation>
        </message>
        <message>
            <source>Two people or two organizations are needed.</source>
            <translation>Нужны двое людей или две организации.</translation>
        </message>
        <message>
            <source>This is one and the same record.</source>
            <translation>Это одна и та же запись.</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be kept.</source>
            <translation>
                <numerusform>Слишком длинно: можно сохранить не больше %n символа.</numerusform>
                <numerusform>Слишком длинно: можно сохранить не больше %n символов.</numerusform>
                <numerusform>Слишком длинно: можно сохранить не больше %n символов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be read.</source>
            <translation>
                <numerusform>Слишком длинно: можно прочитать не больше %n символа.</numerusform>
                <numerusform>Слишком длинно: можно прочитать не больше %n символов.</numerusform>
                <numerusform>Слишком длинно: можно прочитать не больше %n символов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was typed.</source>
            <translation>Ничего не введено.</translation>
        </message>
        <message>
            <source>The text holds an invisible control character ({code}). Type it anew.</source>
            <translation>В тексте есть невидимый управляющий символ ({code}). Введите текст заново.</translation>
        </message>
        <message>
            <source>The text holds an invisible character that changes the reading order ({code}). Type it anew.</source>
            <translation>В тексте есть невидимый символ, меняющий порядок чтения ({code}). Введите текст заново.</translation>
        </message>
        <message>
            <source>“{value}” is not a text.</source>
            <translation>«{value}» — не текст.</translation>
        </message>
        <message>
            <source>“{value}” is not one of the choices: {choices}.</source>
            <translation>«{value}» нет среди вариантов: {choices}.</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number.</source>
            <translation>«{value}» — не целое число.</translation>
        </message>
        <message>
            <source>“{value}” is less than zero.</source>
            <translation>«{value}» меньше нуля.</translation>
        </message>
        <message>
            <source>“{value}” is too large a number.</source>
            <translation>«{value}» — слишком большое число.</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date.</source>
            <translation>«{value}» не читается как дата.</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a date, such as 12 June 2026 or since February.</source>
            <translation>«{text}» не читается как дата; можно, например, 12 июня 2026 или с февраля.</translation>
        </message>
        <message>
            <source>There is no such day in the calendar: {text}.</source>
            <translation>Такого дня нет в календаре: {text}.</translation>
        </message>
        <message>
            <source>The period “{text}” ends before it begins.</source>
            <translation>Период «{text}» заканчивается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>“{text}” is several dates; give one date or one period, from and to.</source>
            <translation>«{text}» — это несколько дат; укажите одну дату или один период, с какого и по какое число.</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date with a time, such as 2026-12-05 09:00.</source>
            <translation>«{value}» не читается как дата со временем; нужно, например, 2026-12-05 09:00.</translation>
        </message>
        <message>
            <source>The time {value} does not exist in {zone}: the clocks are set forward then.</source>
            <translation>Времени {value} в поясе {zone} не бывает: тогда часы переводят вперёд.</translation>
        </message>
        <message>
            <source>“{value}” is not a time zone, such as Asia/Shanghai.</source>
            <translation>«{value}» — не часовой пояс; нужно, например, Asia/Shanghai.</translation>
        </message>
        <message>
            <source>A time zone is needed to tell when this is.</source>
            <translation>Чтобы определить, когда это, нужен часовой пояс.</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a count.</source>
            <translation>«{value}» не читается как количество.</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a count, such as 50, over 500 or several.</source>
            <translation>«{text}» не читается как количество; можно, например, 50, более 500 или несколько.</translation>
        </message>
        <message>
            <source>“{text}” is not a number between 0 and 1,000,000,000.</source>
            <translation>«{text}» — не число от 0 до 1 000 000 000.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>«{value}» — это не «да» и не «нет».</translation>
        </message>
        <message>
            <source>“{value}” is not a web address, such as https://example.com.</source>
            <translation>«{value}» — не веб-адрес; нужно, например, https://example.com.</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address.</source>
            <translation>«{value}» — не адрес эл. почты.</translation>
        </message>
        <message>
            <source>{kind}: there is no record with the number {id}.</source>
            <translation>{kind}: записи с номером {id} нет.</translation>
        </message>
        <message>
            <source>“{title}” is in the trash; restore it first.</source>
            <translation>Запись «{title}» в корзине; сначала восстановите её.</translation>
        </message>
        <message>
            <source>The end comes before the start.</source>
            <translation>Окончание раньше начала.</translation>
        </message>
        <message>
            <source>The last day of validity comes before the first.</source>
            <translation>Последний день действия раньше первого.</translation>
        </message>
        <message>
            <source>Choose exactly one record that this belongs to.</source>
            <translation>Выберите ровно одну запись, к которой это относится.</translation>
        </message>
        <message>
            <source>Choose an organization or a person.</source>
            <translation>Выберите организацию или человека.</translation>
        </message>
        <message>
            <source>A record cannot be a part of itself.</source>
            <translation>Запись не может входить в саму себя.</translation>
        </message>
        <message>
            <source>This was stopped; nothing was changed.</source>
            <translation>Остановлено; ничего не изменено.</translation>
        </message>
        <message>
            <source>This was stopped; it was done as a whole or not at all.</source>
            <translation>Остановлено; действие либо выполнено целиком, либо не выполнено вовсе.</translation>
        </message>
        <message>
            <source>The answer cannot be written: {detail}</source>
            <translation>Ответ не удалось вывести: {detail}</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation>Папки {path} нет.</translation>
        </message>
        <message>
            <source>A file is added by choosing it, not by its name.</source>
            <translation>Чтобы добавить файл, выберите его: одного имени мало.</translation>
        </message>
        <message>
            <source>“{name}” is too large: a file may have at most 50 MB.</source>
            <translation>Файл «{name}» слишком велик: можно не больше 50 МБ.</translation>
        </message>
        <message>
            <source>The field {key} cannot be set on many records at once.</source>
            <translation>Поле {key} нельзя заполнить сразу во многих записях.</translation>
        </message>
        <message>
            <source>The field {key} cannot be compared in this way: “{operator}”.</source>
            <translation>Поле {key} нельзя сравнивать таким способом: «{operator}».</translation>
        </message>
        <message>
            <source>There is no field called “{key}” here. There are: {known}.</source>
            <translation>Поля «{key}» здесь нет. Есть: {known}.</translation>
        </message>
        <message>
            <source>There is no kind of record called “{key}”. There are: {known}.</source>
            <translation>Записей вида «{key}» не бывает. Есть: {known}.</translation>
        </message>
        <message>
            <source>There is no list called “{key}”. There are: {known}.</source>
            <translation>Списка «{key}» нет. Есть: {known}.</translation>
        </message>
        <message>
            <source>This record has no section called “{key}”.</source>
            <translation>У этой записи нет раздела «{key}».</translation>
        </message>
        <message>
            <source>Some values cannot be kept as they are; nothing was saved.</source>
            <translation>Некоторые значения нельзя сохранить в таком виде; ничего не сохранено.</translation>
        </message>
        <message>
            <source>“{title}” was changed by {actor} in the meantime; nothing was saved.</source>
            <translation>Запись «{title}» тем временем изменил другой пользователь ({actor}); ничего не сохранено.</translation>
        </message>
        <message>
            <source>“{title}” is in the trash; it can only be restored.</source>
            <translation>Запись «{title}» в корзине; её можно только восстановить.</translation>
        </message>
        <message>
            <source>“{title}” is not in the trash.</source>
            <translation>Записи «{title}» нет в корзине.</translation>
        </message>
        <message>
            <source>This belongs to “{title}”, which is in the trash; restore that first.</source>
            <translation>Это относится к записи «{title}», которая в корзине; сначала восстановите её.</translation>
        </message>
        <message>
            <source>The sample office is in this database already.</source>
            <translation>Пример офиса в этой базе уже есть.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Повторять нечего.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was taken back: “{title}” was changed since then (%n newer change(s)).</source>
            <translation>
                <numerusform>Ничего не отменено: запись «{title}» с тех пор менялась (%n более новое изменение).</numerusform>
                <numerusform>Ничего не отменено: запись «{title}» с тех пор менялась (%n более новых изменения).</numerusform>
                <numerusform>Ничего не отменено: запись «{title}» с тех пор менялась (%n более новых изменений).</numerusform>
            </translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>Это уже отменено.</translation>
        </message>
        <message>
            <source>Step {id} of the history is itself an undo or a redo; name the step it was about.</source>
            <extracomment>The history numbers its steps; undo and redo are steps too</extracomment>
            <translation>Шаг {id} в истории — сам отмена или повтор; укажите шаг, к которому он относился.</translation>
        </message>
        <message>
            <source>{path} can only be read, so nothing can be changed in it.</source>
            <translation>{path} доступен только для чтения, поэтому в нём ничего нельзя изменить.</translation>
        </message>
        <message>
            <source>{path} is not a database of Office Desk.</source>
            <translation>{path} — не база Office Desk.</translation>
        </message>
        <message>
            <source>{path} is a database of another program.</source>
            <translation>{path} — база другой программы.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of Office Desk; open it with that version.</source>
            <translation>{path} записан более новой версией Office Desk; откройте его в ней.</translation>
        </message>
        <message>
            <source>{path} is in use by another program; try again when that has finished.</source>
            <translation>{path} занят другой программой; попробуйте ещё раз, когда она закончит.</translation>
        </message>
        <message>
            <source>{path} could not be brought up to date and was left as it was. A copy is kept as {backup}.</source>
            <translation>{path} не удалось обновить, файл остался прежним. Копия сохранена как {backup}.</translation>
        </message>
        <message>
            <source>There is no desk at {path}. Look whether the name is right; adding or importing would make one.</source>
            <translation>Базы {path} нет. Проверьте имя; добавление или импорт создали бы её.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {detail}</source>
            <translation>{path} не удаётся открыть: {detail}</translation>
        </message>
        <message>
            <source>The disk is full; nothing more can be saved in {path}.</source>
            <translation>Диск заполнен; в {path} больше ничего нельзя сохранить.</translation>
        </message>
        <message>
            <source>{path} is damaged; go back to a backup of it.</source>
            <translation>{path} повреждён; вернитесь к его резервной копии.</translation>
        </message>
        <message>
            <source>A shared database needs the Python package {name}, which is not installed.</source>
            <translation>Для общей базы нужен пакет Python {name}, а он не установлен.</translation>
        </message>
        <message>
            <source>The database server {host} cannot be reached.</source>
            <translation>Сервер базы данных {host} недоступен.</translation>
        </message>
        <message>
            <source>You do not have the permission to use {path}.</source>
            <translation>У вас нет прав на доступ к {path}.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; the log has the details. {detail}</source>
            <translation>Что-то пошло не так в самой программе; подробности в журнале. {detail}</translation>
        </message>
        <message>
            <source>This cannot be done ({code}).</source>
            <translation>Это невозможно сделать ({code}).</translation>
        </message>
        <message>
            <source>There is no text to read.</source>
            <translation>Читать нечего: текста нет.</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>«{name}» пуст.</translation>
        </message>
        <message>
            <source>“{name}” is a PDF, which cannot be imported. Copy its text and paste it.</source>
            <translation>«{name}» — PDF, импортировать его нельзя. Скопируйте его текст и вставьте.</translation>
        </message>
        <message>
            <source>“{name}” is a picture or a video, which cannot be imported.</source>
            <translation>«{name}» — картинка или видео, импортировать их нельзя.</translation>
        </message>
        <message>
            <source>“{name}” is a program, which cannot be imported.</source>
            <translation>«{name}» — программа, импортировать её нельзя.</translation>
        </message>
        <message>
            <source>“{name}” is a document, not a table. Copy its text and paste it, or save its table as XLSX or CSV.</source>
            <translation>«{name}» — документ, а не таблица. Скопируйте его текст и вставьте или сохраните таблицу как XLSX или CSV.</translation>
        </message>
        <message>
            <source>“{name}” is an archive. Unpack it and import the files that are in it.</source>
            <translation>«{name}» — архив. Распакуйте его и импортируйте файлы из него.</translation>
        </message>
        <message>
            <source>“{name}” is an item of Outlook. Save it there as vCard or iCalendar and import that.</source>
            <translation>«{name}» — элемент Outlook. Сохраните его там как vCard или iCalendar и импортируйте это.</translation>
        </message>
        <message>
            <source>“{name}” is a database. Open it as a desk, or export from it what you want to import.</source>
            <translation>«{name}» — база данных. Откройте её как базу или экспортируйте из неё то, что нужно.</translation>
        </message>
        <message>
            <source>“{name}” is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>«{name}» — веб-страница, как бы она ни называлась. Откройте её в редакторе таблиц и сохраните как XLSX.</translation>
        </message>
        <message>
            <source>“{name}” is an XML file. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>«{name}» — файл XML. Откройте его в редакторе таблиц и сохраните как XLSX.</translation>
        </message>
        <message>
            <source>“{name}” is in no format that can be imported: table, workbook, vCard, iCalendar or JSON.</source>
            <translation>Формат «{name}» импортировать нельзя: нужны таблица, книга, vCard, iCalendar или JSON.</translation>
        </message>
        <message>
            <source>“{name}” is not what its name says; it was read as what it is: {format}.</source>
            <translation>«{name}» — не то, о чём говорит имя; прочитано как есть: {format}.</translation>
        </message>
        <message>
            <source>There is no encoding called “{encoding}”.</source>
            <translation>Кодировки «{encoding}» нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) could not be read in the encoding {encoding}. Try another one.</source>
            <translation>
                <numerusform>%n знак не читается в кодировке {encoding}. Попробуйте другую.</numerusform>
                <numerusform>%n знака не читаются в кодировке {encoding}. Попробуйте другую.</numerusform>
                <numerusform>%n знаков не читаются в кодировке {encoding}. Попробуйте другую.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty character(s) (NUL) were left out.</source>
            <translation>
                <numerusform>Убран %n пустой знак (NUL).</numerusform>
                <numerusform>Убраны %n пустых знака (NUL).</numerusform>
                <numerusform>Убрано %n пустых знаков (NUL).</numerusform>
            </translation>
        </message>
        <message>
            <source>“{value}” cannot separate cells; give one character.</source>
            <translation>«{value}» не может разделять ячейки; укажите один знак.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have a quotation mark too many or too few, the first at line {line}. Look at them.</source>
            <translation>
                <numerusform>В %n строке лишняя или пропавшая кавычка: строка {line}. Проверьте её.</numerusform>
                <numerusform>В %n строках лишние или пропавшие кавычки, первая — строка {line}. Проверьте их.</numerusform>
                <numerusform>В %n строках лишние или пропавшие кавычки, первая — строка {line}. Проверьте их.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) had a cell of more than a million characters, which was cut, the first at line {line}.</source>
            <translation>
                <numerusform>В %n строке была ячейка больше миллиона знаков, она обрезана: строка {line}.</numerusform>
                <numerusform>В %n строках были ячейки больше миллиона знаков, они обрезаны, первая — строка {line}.</numerusform>
                <numerusform>В %n строках были ячейки больше миллиона знаков, они обрезаны, первая — строка {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) above the headings were left out.</source>
            <translation>
                <numerusform>Пропущена %n строка над заголовками.</numerusform>
                <numerusform>Пропущены %n строки над заголовками.</numerusform>
                <numerusform>Пропущено %n строк над заголовками.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than there are headings, the first at line {line}.</source>
            <translation>
                <numerusform>В %n строке ячеек больше, чем заголовков: строка {line}.</numerusform>
                <numerusform>В %n строках ячеек больше, чем заголовков, первая — строка {line}.</numerusform>
                <numerusform>В %n строках ячеек больше, чем заголовков, первая — строка {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have far more cells than there are headings and were cut, the first at line {line}.</source>
            <translation>
                <numerusform>В %n строке ячеек намного больше, чем заголовков, она обрезана: строка {line}.</numerusform>
                <numerusform>В %n строках ячеек намного больше, чем заголовков, они обрезаны, первая — строка {line}.</numerusform>
                <numerusform>В %n строках ячеек намного больше, чем заголовков, они обрезаны, первая — строка {line}.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no row {number} to take the headings from.</source>
            <translation>Строки {number}, из которой взять заголовки, нет.</translation>
        </message>
        <message numerus="yes">
            <source>A table of %n column(s) is too wide to be imported.</source>
            <translation>
                <numerusform>Таблица из %n столбца слишком широкая для импорта.</numerusform>
                <numerusform>Таблица из %n столбцов слишком широкая для импорта.</numerusform>
                <numerusform>Таблица из %n столбцов слишком широкая для импорта.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The table is too long: at most %n row(s) can be read. Divide the file.</source>
            <translation>
                <numerusform>Таблица слишком длинная: прочитать можно не больше %n строки. Разделите файл.</numerusform>
                <numerusform>Таблица слишком длинная: прочитать можно не больше %n строк. Разделите файл.</numerusform>
                <numerusform>Таблица слишком длинная: прочитать можно не больше %n строк. Разделите файл.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is damaged or no workbook. Open it in a spreadsheet and save it anew as XLSX.</source>
            <translation>«{name}» повреждён или не книга. Откройте его в редакторе таблиц и сохраните заново как XLSX.</translation>
        </message>
        <message>
            <source>“{name}” is locked by a password. Open it in a spreadsheet and save it without one.</source>
            <translation>«{name}» закрыт паролем. Откройте его в редакторе таблиц и сохраните без пароля.</translation>
        </message>
        <message>
            <source>“{name}” would unpack to far more than a workbook of contacts holds, so it was not opened.</source>
            <translation>«{name}» распаковался бы гораздо больше, чем бывает книга с контактами, поэтому не открыт.</translation>
        </message>
        <message>
            <source>“{name}” has no sheet called “{sheet}”.</source>
            <translation>В «{name}» нет листа «{sheet}».</translation>
        </message>
        <message>
            <source>The sheet “{name}” is empty.</source>
            <translation>Лист «{name}» пуст.</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” is too large to be read. Delete what lies far outside the table.</source>
            <translation>Лист «{sheet}» слишком велик. Удалите то, что лежит далеко за таблицей.</translation>
        </message>
        <message>
            <source>“{value}” does not fit the column “{heading}”; it is kept in the notes.</source>
            <translation>«{value}» не подходит к столбцу «{heading}»; сохранено в заметках.</translation>
        </message>
        <message>
            <source>“{value}” could not be used where it stands; see the notes.</source>
            <translation>«{value}» на своём месте использовать не удалось; см. заметки.</translation>
        </message>
        <message>
            <source>“{value}” in the column “{heading}” was read with the day first: {day}.</source>
            <translation>«{value}» в столбце «{heading}» прочитано так, что сначала день: {day}.</translation>
        </message>
        <message>
            <source>The row names no organization for the position “{value}”; it is kept in the notes.</source>
            <translation>В строке нет организации для должности «{value}»; она сохранена в заметках.</translation>
        </message>
        <message>
            <source>Give the mapping a name to keep it under.</source>
            <translation>Дайте соответствию имя, под которым его сохранить.</translation>
        </message>
        <message>
            <source>This row gives no name.</source>
            <translation>В этой строке нет имени.</translation>
        </message>
        <message>
            <source>This is a totals row (“{value}”), not a record of its own; it was left out.</source>
            <translation>Это итоговая строка («{value}»), а не отдельная запись; она пропущена.</translation>
        </message>
    </context>
    <context>
        <name>RecordDetail</name>
        <message>
            <source>Worth knowing</source>
            <translation>Полезно знать</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без имени)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Compared with “{name}”</source>
            <translation>В сравнении с «{name}»</translation>
        </message>
        <message>
            <source>The desk has all of this already.</source>
            <translation>Всё это в базе уже есть.</translation>
        </message>
        <message>
            <source>Is added</source>
            <translation>Добавляется</translation>
        </message>
        <message>
            <source>Only in the source</source>
            <translation>Только в источнике</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>On the desk</source>
            <translation>В базе</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>В источнике</translation>
        </message>
        <message>
            <source>The record at length</source>
            <translation>Запись подробно</translation>
        </message>
    </context>
    <context>
        <name>RecordHistory</name>
        <message>
            <source>Back to the card</source>
            <translation>Вернуться к карточке</translation>
        </message>
        <message>
            <source>Show earlier changes</source>
            <translation>Показать более ранние изменения</translation>
        </message>
    </context>
    <context>
        <name>RecordRow</name>
        <message>
            <source>Remove from here</source>
            <translation>Убрать отсюда</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>RecordWrites</name>
        <message>
            <source>Moving to the trash: {done} of {total}</source>
            <translation>Перемещается в корзину: {done} из {total}</translation>
        </message>
        <message>
            <source>Restoring: {done} of {total}</source>
            <translation>Восстанавливается: {done} из {total}</translation>
        </message>
        <message>
            <source>{field} is now “{theirs}”; you entered “{mine}”.</source>
            <translation>{field}: теперь «{theirs}», а вы ввели «{mine}».</translation>
        </message>
    </context>
    <context>
        <name>Relations</name>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Lead</source>
            <extracomment>A possible partner with whom no talks have begun</extracomment>
            <translation>Потенциальный партнёр</translation>
        </message>
        <message>
            <source>In talks</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Strategic partner</source>
            <translation>Стратегический партнёр</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>Неактивный</translation>
        </message>
    </context>
    <context>
        <name>Renewals</name>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматическое</translation>
        </message>
        <message>
            <source>By agreement</source>
            <translation>По договорённости</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation>Поиск в этом списке</translation>
        </message>
        <message>
            <source>Names in any script; Esc clears</source>
            <translation>Имена и названия на любом языке; Esc очищает</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <source>Add to: {section}</source>
            <translation>Добавить в раздел «{section}»</translation>
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation>Здесь пока ничего нет.</translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Все %n</numerusform>
                <numerusform>Все %n</numerusform>
                <numerusform>Все %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Works at</source>
            <extracomment>The organizations a person works at or used to work at</extracomment>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Способы связи</translation>
        </message>
        <message>
            <source>Meetings and calls</source>
            <translation>Встречи и контакты</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Соглашения</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Host of</source>
            <extracomment>Events that take place at an organization</extracomment>
            <translation>Принимает у себя</translation>
        </message>
        <message>
            <source>Takes part in</source>
            <extracomment>Events in which a person or organization takes part</extracomment>
            <translation>Участие</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Student groups</source>
            <extracomment>Groups of students that a partner sent</extracomment>
            <translation>Группы студентов</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>The order of an event: its sessions</extracomment>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Докладчики</translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>Numbers told about an organization or an event</extracomment>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>Parties</source>
            <extracomment>The organizations and people on all sides of a meeting, negotiation or agreement</extracomment>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Units</source>
            <extracomment>Bodies that belong to this organization</extracomment>
            <translation>Подразделения</translation>
        </message>
        <message>
            <source>Parts</source>
            <extracomment>Smaller programs that belong to this program</extracomment>
            <translation>Части</translation>
        </message>
        <message>
            <source>Sections</source>
            <extracomment>Sections of a digest</extracomment>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Lines</source>
            <extracomment>Lines of a digest</extracomment>
            <translation>Строки</translation>
        </message>
        <message>
            <source>Timeline</source>
            <extracomment>When what happened, newest first</extracomment>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Open a desk on a server</source>
            <translation>Открыть базу на сервере</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>База данных</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Пользователь</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>The password is kept until the program ends and is not written down.</source>
            <translation>Пароль помнится до закрытия программы и нигде не записывается.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>SessionFields</name>
        <message>
            <source>Title in English</source>
            <translation>Английское название</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Зал</translation>
        </message>
        <message>
            <source>Track</source>
            <extracomment>One of several programmes that run side by side</extracomment>
            <translation>Секция</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>Its place in the order of the programme</extracomment>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Аннотация</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Докладчики</translation>
        </message>
    </context>
    <context>
        <name>SessionTypes</name>
        <message>
            <source>Talk</source>
            <translation>Доклад</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Дискуссия</translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation>Церемония</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Экскурсия</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>SheetFoot</name>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>SheetHead</name>
        <message>
            <source>Close the form</source>
            <translation>Закрыть форму</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Their side</source>
            <translation>Их сторона</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>Наша сторона</translation>
        </message>
    </context>
    <context>
        <name>SourceOptions</name>
        <message>
            <source>None: the first row is data</source>
            <translation>Нет: первая строка — данные</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Строка {number}</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Читать как</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Разделитель</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Заголовки</translation>
        </message>
        <message>
            <source>Time zone of times without one</source>
            <translation>Часовой пояс, если не указан</translation>
        </message>
        <message>
            <source>Repeated events until</source>
            <translation>Повторы событий до</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>Найдено само</translation>
        </message>
    </context>
    <context>
        <name>SourceStep</name>
        <message>
            <source>First rows</source>
            <translation>Первые строки</translation>
        </message>
        <message>
            <source>The names read right</source>
            <translation>Имена читаются верно</translation>
        </message>
        <message>
            <source>Guessed: {encoding}. Please look whether the names read right, and choose another if not.</source>
            <translation>Угадано: {encoding}. Проверьте, верно ли читаются имена; если нет, выберите другую кодировку.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>первая %n</numerusform>
                <numerusform>первые %n</numerusform>
                <numerusform>первые %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on the file</source>
            <translation>
                <numerusform>%n примечание к файлу</numerusform>
                <numerusform>%n примечания к файлу</numerusform>
                <numerusform>%n примечаний к файлу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Shanghai {shanghai} · SPb {petersburg}</source>
            <translation>Шанхай {shanghai} · СПб {petersburg}</translation>
        </message>
    </context>
    <context>
        <name>StepsBlock</name>
        <message>
            <source>done</source>
            <translation>пройдено</translation>
        </message>
        <message>
            <source>at hand</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>впереди</translation>
        </message>
    </context>
    <context>
        <name>StyleNameDialog</name>
        <message>
            <source>Copy this style</source>
            <translation>Копия стиля</translation>
        </message>
        <message>
            <source>What your own style is called</source>
            <translation>Как назвать свой стиль</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>{style}, our own</source>
            <translation>{style}, наш</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>No field has that in its name</source>
            <translation>Поля с такими буквами в имени нет</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <source>Not taken</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <source>Type a piece of the name</source>
            <translation>Введите часть имени</translation>
        </message>
        <message>
            <source>Where the column goes</source>
            <translation>Куда попадёт столбец</translation>
        </message>
    </context>
    <context>
        <name>Targets</name>
        <message>
            <source>Full name</source>
            <extracomment>A name that the program takes apart: family name, given name, patronymic, in any script</extracomment>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>Name in any language</source>
            <extracomment>A name in any language; the program sees by its letters which</extracomment>
            <translation>Название на любом языке</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Год рождения</translation>
        </message>
        <message>
            <source>Month of birth</source>
            <translation>Месяц рождения</translation>
        </message>
        <message>
            <source>Day of birth</source>
            <extracomment>The day of the month, from 1 to 31</extracomment>
            <translation>День рождения (число)</translation>
        </message>
        <message>
            <source>Time of day</source>
            <extracomment>The time of day at which something begins, or from when to when it lasts</extracomment>
            <translation>Время</translation>
        </message>
        <message>
            <source>Time of the end</source>
            <translation>Время окончания</translation>
        </message>
        <message>
            <source>street</source>
            <extracomment>Parts of a postal address, after a colon: "Address 2: street"</extracomment>
            <translation>улица</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>индекс</translation>
        </message>
        <message>
            <source>city</source>
            <translation>город</translation>
        </message>
        <message>
            <source>region</source>
            <translation>область</translation>
        </message>
        <message>
            <source>country</source>
            <translation>страна</translation>
        </message>
        <message>
            <source>post office box</source>
            <translation>абонентский ящик</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>What a phone or an e-mail is used for, after a colon: "E-mail 2: label"</extracomment>
            <translation>подпись</translation>
        </message>
        <message>
            <source>type</source>
            <extracomment>Whether it is a phone or WeChat, after a colon: "Contact detail 1: type"</extracomment>
            <translation>вид</translation>
        </message>
        <message>
            <source>value</source>
            <extracomment>The number or address itself, after a colon: "Contact detail 1: value"</extracomment>
            <translation>значение</translation>
        </message>
        <message>
            <source>work</source>
            <extracomment>What a phone, an e-mail or an address is used for, in brackets: "Phone (work)"</extracomment>
            <translation>рабочий</translation>
        </message>
        <message>
            <source>home</source>
            <translation>домашний</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другой</translation>
        </message>
        <message>
            <source>main</source>
            <translation>основной</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>помощник</translation>
        </message>
        <message>
            <source>fax</source>
            <translation>факс</translation>
        </message>
        <message>
            <source>work fax</source>
            <translation>рабочий факс</translation>
        </message>
        <message>
            <source>home fax</source>
            <translation>домашний факс</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>пейджер</translation>
        </message>
        <message>
            <source>chat</source>
            <extracomment>A name in a messenger that is not told</extracomment>
            <translation>чат</translation>
        </message>
        <message>
            <source>car</source>
            <extracomment>A phone in a car</extracomment>
            <translation>в машине</translation>
        </message>
        <message>
            <source>{contact} ({label})</source>
            <extracomment>A kind of contact detail and what it is used for: "Phone (work)"</extracomment>
            <translation>{contact} ({label})</translation>
        </message>
    </context>
    <context>
        <name>TaskFields</name>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
    </context>
    <context>
        <name>TaskStates</name>
        <message>
            <source>Open</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнена</translation>
        </message>
        <message>
            <source>Dropped</source>
            <extracomment>Nobody will do it any more</extracomment>
            <translation>Снята</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Use “{text}”</source>
            <translation>Подставить «{text}»</translation>
        </message>
    </context>
    <context>
        <name>TimelineBlock</name>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Все %n</numerusform>
                <numerusform>Все %n</numerusform>
                <numerusform>Все %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Ещё %n</numerusform>
                <numerusform>Ещё %n</numerusform>
                <numerusform>Ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Taken back</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Скоро</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>На следующей неделе</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Mark as done</source>
            <translation>Отметить как выполненную</translation>
        </message>
        <message>
            <source>This is in the trash now; restore it on the History page.</source>
            <translation>Запись уже в корзине; восстановить её можно на странице «История».</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Nothing is due in the next two weeks.</source>
            <translation>В ближайшие две недели сроков нет.</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Предстоит</translation>
        </message>
        <message>
            <source>Nothing is planned for the next eight weeks.</source>
            <translation>На ближайшие восемь недель ничего не запланировано.</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Недавно</translation>
        </message>
        <message>
            <source>Nothing was done on this desk yet.</source>
            <translation>В этой базе пока ничего не сделано.</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Office Desk {version}

Partners, people and events of a representative office, in three languages.

Free software under the MIT license. Made with Qt {qt}.</source>
            <translation>Office Desk {version}

Партнёры, люди и мероприятия представительства на трёх языках.

Свободная программа под лицензией MIT. Создана с помощью Qt {qt}.</translation>
        </message>
        <message>
            <source>About Office Desk</source>
            <translation>О программе Office Desk</translation>
        </message>
        <message>
            <source>There is no sample office in this desk.</source>
            <translation>В этой базе нет примера офиса.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Всё в порядке.</translation>
        </message>
        <message>
            <source>Something is not in order.</source>
            <translation>Не всё в порядке.</translation>
        </message>
        <message>
            <source>The desk was checked</source>
            <translation>База проверена</translation>
        </message>
        <message>
            <source>The file is undamaged.</source>
            <translation>Файл не повреждён.</translation>
        </message>
        <message>
            <source>The file is damaged. Go back to a backup.</source>
            <translation>Файл повреждён. Вернитесь к резервной копии.</translation>
        </message>
        <message>
            <source>All records that point at others find them.</source>
            <translation>Все записи, на которые есть ссылки, на месте.</translation>
        </message>
        <message>
            <source>A record points at one that is not there.</source>
            <translation>Одна из записей ссылается на запись, которой нет.</translation>
        </message>
        <message>
            <source>The tables are those of this version.</source>
            <translation>Таблицы соответствуют этой версии.</translation>
        </message>
        <message>
            <source>The tables are not those of this version.</source>
            <translation>Таблицы не соответствуют этой версии.</translation>
        </message>
        <message>
            <source>The search knows every record.</source>
            <translation>Поиск охватывает все записи.</translation>
        </message>
        <message>
            <source>The search does not know every record.</source>
            <translation>Поиск охватывает не все записи.</translation>
        </message>
        <message>
            <source>The search did not know every record; it was built anew.</source>
            <translation>Поиск охватывал не все записи; он построен заново.</translation>
        </message>
        <message>
            <source>The search could not be built anew.</source>
            <translation>Поиск не удалось построить заново.</translation>
        </message>
        <message>
            <source>Records counted: {count}</source>
            <translation>Всего записей: {count}</translation>
        </message>
    </context>
    <context>
        <name>UnitDelegate</name>
        <message>
            <source>Taken back</source>
            <translation>Отменено</translation>
        </message>
    </context>
    <context>
        <name>UnitDetail</name>
        <message>
            <source>Take back</source>
            <translation>Вернуть как было</translation>
        </message>
        <message>
            <source>Show more records</source>
            <translation>Показать ещё записи</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Ничего не выбрано</translation>
        </message>
        <message>
            <source>Select a line to see what was changed.</source>
            <translation>Выберите строку, чтобы увидеть, что изменилось.</translation>
        </message>
        <message>
            <source>This desk can only be read.</source>
            <translation>Эта база открыта только для чтения.</translation>
        </message>
        <message>
            <source>This is a step back itself; use Undo or Redo.</source>
            <translation>Это действие — само отмена или повтор; воспользуйтесь командами «Отменить» и «Повторить».</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>Это уже отменено.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>expected “{expected}”, found “{found}”</source>
            <translation>ожидалось «{expected}», а сейчас «{found}»</translation>
        </message>
    </context>
    <context>
        <name>UnsavedChanges</name>
        <message>
            <source>Not saved yet</source>
            <translation>Ещё не сохранено</translation>
        </message>
        <message>
            <source>What you typed in this form is not saved yet.</source>
            <translation>То, что введено в этой форме, ещё не сохранено.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Вернуться к форме</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Ещё не закончено</translation>
        </message>
        <message>
            <source>Many records are being changed. If this is stopped now, none of them is changed.</source>
            <translation>Идёт изменение многих записей. Если остановить сейчас, ни одна из них не изменится.</translation>
        </message>
        <message>
            <source>Keep the window open</source>
            <translation>Не закрывать окно</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Остановить и закрыть</translation>
        </message>
    </context>
    <context>
        <name>VagueCountEditor</name>
        <message>
            <source>Not understood as a number; kept as these words</source>
            <translation>Не похоже на число; сохранится этими словами</translation>
        </message>
    </context>
    <context>
        <name>VagueDateEditor</name>
        <message>
            <source>Not understood as a date; kept as these words</source>
            <translation>Не похоже на дату; сохранится этими словами</translation>
        </message>
    </context>
    <context>
        <name>ValueLabel</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>of {count}</source>
            <translation>из {count}</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>По ширине окна</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>Страница целиком</translation>
        </message>
        <message>
            <source>One page</source>
            <translation>Одна страница</translation>
        </message>
        <message>
            <source>Two pages side by side</source>
            <translation>Две страницы рядом</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Все страницы</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
    </context>
    <context>
        <name>ViewKeeper</name>
        <message>
            <source>Save this view</source>
            <translation>Сохранить вид</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Replace with the list as it stands</source>
            <translation>Заменить текущим списком</translation>
        </message>
        <message>
            <source>Remove this view</source>
            <translation>Удалить вид</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Переименовать вид</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>Zones</name>
        <message>
            <source>Shanghai</source>
            <translation>Шанхай</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Гонконг</translation>
        </message>
        <message>
            <source>Almaty</source>
            <translation>Алматы</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>Токио</translation>
        </message>
        <message>
            <source>Novosibirsk</source>
            <translation>Новосибирск</translation>
        </message>
        <message>
            <source>Vladivostok</source>
            <translation>Владивосток</translation>
        </message>
        <message>
            <source>Yekaterinburg</source>
            <translation>Екатеринбург</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>Берлин</translation>
        </message>
        <message>
            <source>London</source>
            <translation>Лондон</translation>
        </message>
        <message>
            <source>Moscow and St Petersburg</source>
            <extracomment>Both cities have the same time, and partners know one or the other</extracomment>
            <translation>Москва и Санкт-Петербург</translation>
        </message>
    </context>
</TS>
