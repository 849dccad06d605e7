<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BulkEditDialog</name>
        <message numerus="yes">
            <source>Set a field of %n record(s)</source>
            <translation>
                <numerusform>Set a field of %n record</numerusform>
                <numerusform>Set a field of %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set in %n record(s)</source>
            <translation>
                <numerusform>Set in %n record</numerusform>
                <numerusform>Set in %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>%n more in the list</numerusform>
                <numerusform>%n more in the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeList</name>
        <message numerus="yes">
            <source>and %n more change(s)</source>
            <translation>
                <numerusform>and %n more change</numerusform>
                <numerusform>and %n more changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message numerus="yes">
            <source>{taken} of %n column(s) taken</source>
            <translation>
                <numerusform>{taken} of %n column taken</numerusform>
                <numerusform>{taken} of %n columns taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>%n record(s) now belong to it</source>
            <translation>
                <numerusform>%n record now belongs to it</numerusform>
                <numerusform>%n records now belong to it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repetition(s) went to the trash</source>
            <translation>
                <numerusform>%n repetition went to the trash</numerusform>
                <numerusform>%n repetitions went to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more line(s); --json tells all.</source>
            <translation>
                <numerusform>… and %n more line; --json tells all.</numerusform>
                <numerusform>… and %n more lines; --json tells all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message numerus="yes">
            <source>Show %n equal field(s)</source>
            <translation>
                <numerusform>Show %n equal field</numerusform>
                <numerusform>Show %n equal fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide %n equal field(s)</source>
            <translation>
                <numerusform>Hide %n equal field</numerusform>
                <numerusform>Hide %n equal fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n linked record(s) follow.</source>
            <translation>
                <numerusform>%n linked record follows.</numerusform>
                <numerusform>%n linked records follow.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated one(s) go as well.</source>
            <translation>
                <numerusform>%n repeated one goes as well.</numerusform>
                <numerusform>%n repeated ones go as well.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n pair</numerusform>
                <numerusform>%n pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>All %n of the list</source>
            <translation>
                <numerusform>All %n of the list</numerusform>
                <numerusform>All %n of the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>The %n selected</numerusform>
                <numerusform>The %n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistorySteps</name>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation>
                <numerusform>%n value changed since then and was left as it is.</numerusform>
                <numerusform>%n values changed since then and were left as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) after this one</source>
            <translation>
                <numerusform>%n more file after this one</numerusform>
                <numerusform>%n more files after this one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPlan</name>
        <message numerus="yes">
            <source>%n to add</source>
            <extracomment>Parts of one line on what an import would do: "40 to add · 8 to update · 2 cannot be taken"</extracomment>
            <translation>
                <numerusform>%n to add</numerusform>
                <numerusform>%n to add</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to update</source>
            <translation>
                <numerusform>%n to update</numerusform>
                <numerusform>%n to update</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same already</source>
            <translation>
                <numerusform>%n the same already</numerusform>
                <numerusform>%n the same already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to skip</source>
            <translation>
                <numerusform>%n to skip</numerusform>
                <numerusform>%n to skip</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be taken</source>
            <translation>
                <numerusform>%n cannot be taken</numerusform>
                <numerusform>%n cannot be taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n record(s)</source>
            <translation>
                <numerusform>Import %n record</numerusform>
                <numerusform>Import %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KindCount</name>
        <message numerus="yes">
            <source>%n organization(s)</source>
            <translation>
                <numerusform>%n organization</numerusform>
                <numerusform>%n organizations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n position(s) held</source>
            <translation>
                <numerusform>%n position held</numerusform>
                <numerusform>%n positions held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact detail(s)</source>
            <translation>
                <numerusform>%n contact detail</numerusform>
                <numerusform>%n contact details</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) or call(s)</source>
            <translation>
                <numerusform>%n meeting or call</numerusform>
                <numerusform>%n meetings or calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting participant(s)</source>
            <translation>
                <numerusform>%n meeting participant</numerusform>
                <numerusform>%n meeting participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n negotiation(s)</source>
            <translation>
                <numerusform>%n negotiation</numerusform>
                <numerusform>%n negotiations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of negotiations</source>
            <translation>
                <numerusform>%n side of a negotiation</numerusform>
                <numerusform>%n sides of negotiations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n agreement</numerusform>
                <numerusform>%n agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of agreements</source>
            <translation>
                <numerusform>%n side of an agreement</numerusform>
                <numerusform>%n sides of agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n program(s)</source>
            <translation>
                <numerusform>%n program</numerusform>
                <numerusform>%n programs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n student group(s)</source>
            <translation>
                <numerusform>%n student group</numerusform>
                <numerusform>%n student groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%n figure</numerusform>
                <numerusform>%n figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>%n quotation</numerusform>
                <numerusform>%n quotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of different records</source>
            <translation>
                <numerusform>%n pair of different records</numerusform>
                <numerusform>%n pairs of different records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest(s)</source>
            <translation>
                <numerusform>%n digest</numerusform>
                <numerusform>%n digests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest section(s)</source>
            <translation>
                <numerusform>%n digest section</numerusform>
                <numerusform>%n digest sections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest line(s)</source>
            <translation>
                <numerusform>%n digest line</numerusform>
                <numerusform>%n digest lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListClipboard</name>
        <message numerus="yes">
            <source>%n record(s) copied</source>
            <translation>
                <numerusform>%n record copied</numerusform>
                <numerusform>%n records copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation>
                <numerusform>%n filter</numerusform>
                <numerusform>%n filters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message numerus="yes">
            <source>%n character(s) would print as boxes</source>
            <translation>
                <numerusform>%n character would print as boxes</numerusform>
                <numerusform>%n characters would print as boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>The %n selected</numerusform>
                <numerusform>The %n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>%n record imported</numerusform>
                <numerusform>%n records imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added, then taken back</source>
            <translation>
                <numerusform>%n added, then taken back</numerusform>
                <numerusform>%n added, then taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated, then taken back</source>
            <translation>
                <numerusform>%n updated, then taken back</numerusform>
                <numerusform>%n updated, then taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more taking part in the event, then taken back</source>
            <translation>
                <numerusform>%n more taking part in the event, then taken back</numerusform>
                <numerusform>%n more taking part in the event, then taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more taking part in the event</source>
            <translation>
                <numerusform>%n more taking part in the event</numerusform>
                <numerusform>%n more taking part in the event</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same already</source>
            <translation>
                <numerusform>%n the same already</numerusform>
                <numerusform>%n the same already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>%n not taken</numerusform>
                <numerusform>%n not taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Output</name>
        <message numerus="yes">
            <source>%n file(s) saved</source>
            <translation>
                <numerusform>%n file saved</numerusform>
                <numerusform>%n files saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>%n earlier talks are not listed.</source>
            <translation>
                <numerusform>%n earlier talk is not listed.</numerusform>
                <numerusform>%n earlier talks are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastedStep</name>
        <message numerus="yes">
            <source>%n note(s) on the text</source>
            <translation>
                <numerusform>%n note on the text</numerusform>
                <numerusform>%n notes on the text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message numerus="yes">
            <source>%n organization(s) will be added too</source>
            <translation>
                <numerusform>%n organization will be added too</numerusform>
                <numerusform>%n organizations will be added too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n selected</source>
            <translation>
                <numerusform>All %n selected</numerusform>
                <numerusform>All %n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message numerus="yes">
            <source>%n invisible character(s) were left out of the file.</source>
            <translation>
                <numerusform>%n invisible character was left out of the file.</numerusform>
                <numerusform>%n invisible characters were left out of the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) belong to no event and were left out, the first one in line {line}.</source>
            <translation>
                <numerusform>%n line belongs to no event and was left out: line {line}.</numerusform>
                <numerusform>%n lines belong to no event and were left out, the first one in line {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A text of it is too long and was cut after %n character(s): {name}.</source>
            <translation>
                <numerusform>A text of it is too long and was cut after %n character: {name}.</numerusform>
                <numerusform>A text of it is too long and was cut after %n characters: {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too much for one event: %n value(s) of another program were left out, the first one {name}.</source>
            <translation>
                <numerusform>Too much for one event: %n value of another program was left out: {name}.</numerusform>
                <numerusform>Too much for one event: %n values of another program were left out, the first one {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds it more than once and the newest version counts: %n other(s) were left out, the first one in line {line}.</source>
            <translation>
                <numerusform>The file holds it more than once and the newest version counts: %n other was left out, in line {line}.</numerusform>
                <numerusform>The file holds it more than once and the newest version counts: %n others were left out, the first one in line {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It recurs too often: only its first %n date(s) were read.</source>
            <translation>
                <numerusform>It recurs too often: only its first %n date was read.</numerusform>
                <numerusform>It recurs too often: only its first %n dates were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n NUL byte(s) were left out of the file.</source>
            <translation>
                <numerusform>%n NUL byte was left out of the file.</numerusform>
                <numerusform>%n NUL bytes were left out of the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line {line}: the card is too long; its first %n line(s) were read.</source>
            <translation>
                <numerusform>Line {line}: the card is too long; only its first %n line was read.</numerusform>
                <numerusform>Line {line}: the card is too long; its first %n lines were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s) were mended and are not listed.</source>
            <translation>
                <numerusform>%n more place was mended and is not listed.</numerusform>
                <numerusform>%n more places were mended and are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{value}” is longer than %n character(s): it was cut, and stands whole in the notes.</source>
            <translation>
                <numerusform>“{value}” is longer than %n character: it was cut, and stands whole in the notes.</numerusform>
                <numerusform>“{value}” is longer than %n characters: it was cut, and stands whole in the notes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The notes are longer than %n character(s): they were cut, and are attached whole as a file.</source>
            <translation>
                <numerusform>The notes are longer than %n character: they were cut, and are attached whole as a file.</numerusform>
                <numerusform>The notes are longer than %n characters: they were cut, and are attached whole as a file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{property} is larger than %n megabyte(s) and was left out.</source>
            <translation>
                <numerusform>{property} is larger than %n megabyte and was left out.</numerusform>
                <numerusform>{property} is larger than %n megabytes and was left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A workbook holds at most %n record(s). Filter the list, or choose CSV.</source>
            <translation>
                <numerusform>A workbook holds at most %n record. Filter the list, or choose CSV.</numerusform>
                <numerusform>A workbook holds at most %n records. Filter the list, or choose CSV.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{field}: %n invisible character(s) are left out.</source>
            <translation>
                <numerusform>{field}: %n invisible character is left out.</numerusform>
                <numerusform>{field}: %n invisible characters are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{field}: only the first %n character(s) are kept.</source>
            <translation>
                <numerusform>{field}: only the first %n character is kept.</numerusform>
                <numerusform>{field}: only the first %n characters are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) are not taken: {names}.</source>
            <translation>
                <numerusform>%n column is not taken: {names}.</numerusform>
                <numerusform>%n columns are not taken: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the kind “{name}”, which this version does not know, are left out.</source>
            <translation>
                <numerusform>%n record of the kind “{name}”, which this version does not know, is left out.</numerusform>
                <numerusform>%n records of the kind “{name}”, which this version does not know, are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is too large: at most %n megabyte(s) can be read. Divide the file.</source>
            <translation>
                <numerusform>“{name}” is too large: at most %n megabyte can be read. Divide the file.</numerusform>
                <numerusform>“{name}” is too large: at most %n megabytes can be read. Divide the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading “{name}” took more than %n second(s) and was stopped. Divide the file.</source>
            <translation>
                <numerusform>Reading “{name}” took more than %n second and was stopped. Divide the file.</numerusform>
                <numerusform>Reading “{name}” took more than %n seconds and was stopped. Divide the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be kept.</source>
            <translation>
                <numerusform>This is too long: at most %n character can be kept.</numerusform>
                <numerusform>This is too long: at most %n characters can be kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be read.</source>
            <translation>
                <numerusform>This is too long: at most %n character can be read.</numerusform>
                <numerusform>This is too long: at most %n characters can be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was taken back: “{title}” was changed since then (%n newer change(s)).</source>
            <translation>
                <numerusform>Nothing was taken back: “{title}” was changed since then (%n newer change).</numerusform>
                <numerusform>Nothing was taken back: “{title}” was changed since then (%n newer changes).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) could not be read in the encoding {encoding}. Try another one.</source>
            <translation>
                <numerusform>%n character could not be read in the encoding {encoding}. Try another one.</numerusform>
                <numerusform>%n characters could not be read in the encoding {encoding}. Try another one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty character(s) (NUL) were left out.</source>
            <translation>
                <numerusform>%n empty character (NUL) was left out.</numerusform>
                <numerusform>%n empty characters (NUL) were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have a quotation mark too many or too few, the first at line {line}. Look at them.</source>
            <translation>
                <numerusform>%n row has a quotation mark too many or too few, at line {line}. Look at it.</numerusform>
                <numerusform>%n rows have a quotation mark too many or too few, the first at line {line}. Look at them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) had a cell of more than a million characters, which was cut, the first at line {line}.</source>
            <translation>
                <numerusform>%n row had a cell of more than a million characters, which was cut, at line {line}.</numerusform>
                <numerusform>%n rows had a cell of more than a million characters, which was cut, the first at line {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) above the headings were left out.</source>
            <translation>
                <numerusform>%n row above the headings was left out.</numerusform>
                <numerusform>%n rows above the headings were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than there are headings, the first at line {line}.</source>
            <translation>
                <numerusform>%n row has more cells than there are headings, at line {line}.</numerusform>
                <numerusform>%n rows have more cells than there are headings, the first at line {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have far more cells than there are headings and were cut, the first at line {line}.</source>
            <translation>
                <numerusform>%n row has far more cells than there are headings and was cut, at line {line}.</numerusform>
                <numerusform>%n rows have far more cells than there are headings and were cut, the first at line {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A table of %n column(s) is too wide to be imported.</source>
            <translation>
                <numerusform>A table of %n column is too wide to be imported.</numerusform>
                <numerusform>A table of %n columns is too wide to be imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The table is too long: at most %n row(s) can be read. Divide the file.</source>
            <translation>
                <numerusform>The table is too long: at most %n row can be read. Divide the file.</numerusform>
                <numerusform>The table is too long: at most %n rows can be read. Divide the file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordDetail</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceStep</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>the first %n</numerusform>
                <numerusform>the first %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on the file</source>
            <translation>
                <numerusform>%n note on the file</numerusform>
                <numerusform>%n notes on the file</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineBlock</name>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
