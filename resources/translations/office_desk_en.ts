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
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation>
                <numerusform>%n value changed since then and was left as it is.</numerusform>
                <numerusform>%n values changed since then and were left as they are.</numerusform>
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
        <name>Reasons</name>
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
    <context>
        <name>UndoRedo</name>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation>
                <numerusform>%n value changed since then and was left as it is.</numerusform>
                <numerusform>%n values changed since then and were left as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnitDetail</name>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation>
                <numerusform>%n value changed since then and was left as it is.</numerusform>
                <numerusform>%n values changed since then and were left as they are.</numerusform>
            </translation>
        </message>
    </context>
</TS>
