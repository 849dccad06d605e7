<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Added “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edited “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restored “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicated “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Linked “{title}”</source>
            <extracomment>A person was tied to an organization, a speaker to a session and so on</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unlinked “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added {records}</source>
            <extracomment>{records} is a number of records, for example "3 people"</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edited {records}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deleted {records}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restored {records}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicated {records}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Linked {records}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unlinked {records}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Took back: {deed}</source>
            <extracomment>{deed} is another sentence, for example: Deleted “Zhouyi LLC”</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did again: {deed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}”: {field} was changed since and stays as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loaded the sample office</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>without a name</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AffiliationFields</name>
        <message>
            <source>Position</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Main position</source>
            <extracomment>The position that is shown beside a person's name</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Nothing on this day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No day said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgreementFields</name>
        <message>
            <source>Drafted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed by us</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed by them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Originals</source>
            <extracomment>How many signed paper copies there are</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signatory</source>
            <extracomment>The person who signs for this side</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgreementStatuses</name>
        <message>
            <source>Drafted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partly signed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgreementTypes</name>
        <message>
            <source>Memorandum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exchange agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double degree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agency contract</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AttachmentFields</name>
        <message>
            <source>File name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Purpose</source>
            <extracomment>What the file is kept for: a photo, a scan</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>Left empty, the field is cleared in all of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set a field</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Set a field of %n record(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Set in %n record(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>This month, no day said</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Month before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New on this day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CannotOpenPage</name>
        <message>
            <source>This desk could not be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something unexpected happened while it was opened; the file was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open another desk…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardActions</name>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to this record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This desk can only be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The card was copied as text.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardHead</name>
        <message>
            <source>Last contact: {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next: {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask: {names}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>No program was found that opens this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select a record to see what is known of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardPart</name>
        <message>
            <source>folded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CardSections</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChangeList</name>
        <message numerus="yes">
            <source>and %n more change(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>Reset columns</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>See {command} for what is possible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opens the window, or does one thing without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>KIND is one of: {kinds}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>options of every command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>work on this database instead of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>work on a fresh sample office</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>speak this language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print a JSON list of objects, each with its id</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print the records of a kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print one record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>find records by any word, in any script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>add a record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>change fields of a record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>move records to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>take records out of the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print what was done, on the whole or to one record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>take back the last step, or one of the history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>do again what was taken back last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>check the database and mend its search index</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>draw pages of the window to PNG files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print no more than so many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only records like this: key=value, key!=value, key~text, key&gt;=value, key&lt;=value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>order by this field; -KEY for backwards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print these fields</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print what is in the trash instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>find records of this kind only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>draw every page of the sidebar into this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{word} is not of the form key=value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{word} is not a number from 1 up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the ID of the record is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no display to show the window on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>--all takes a folder and no page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a page and a file are needed, or --all and a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name of the picture has to end in .png</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The window cannot be shown: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These work without it: {commands}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed: it is so already</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A command, or a name in any script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConditionValue</name>
        <message>
            <source>the last 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>last year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the next 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConflictBar</name>
        <message>
            <source>Keep theirs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use mine</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Changed by somebody else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{actor} changed “{title}” while you were editing it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is saved yet. Choose what is to stand in each field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ContactFields</name>
        <message>
            <source>Number or address</source>
            <extracomment>The phone number, address or account itself</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ContactTypes</name>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>QQ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>VK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>Edit this cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Pick a day from the calendar</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DeskFrame</name>
        <message>
            <source>This record has no page of its own.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DigestFields</name>
        <message>
            <source>Published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About a record of type</source>
            <extracomment>The type of the record that the line tells of</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About the record</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message>
            <source>Added</source>
            <extracomment>What happened to a record</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edited</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restored</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>Universities, academies and companies that the office works with, or would like to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Companies that recruit students, their territories and contracts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody the office knows, with their names in every script.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is under talks, with whom, and what comes next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memorandums and contracts, who signed them and until when they hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conferences, when and where they are, and our part in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open days with their programme and those who come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the university offers: schools, modules and courses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The season's news in sections and lines, ready to be printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every body the office knows, partner or not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meetings, calls, visits and letters, and what came of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything that has a date and a place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was promised, who sees to it and until when.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups of students that partners send to a program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Records will stand here once there are any.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No record here fits the search and the filters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is deleted comes here and can be restored.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EnrollmentFields</name>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Students</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names</source>
            <extracomment>The names of the students, which may arrive later</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EnrollmentStates</name>
        <message>
            <source>Enquired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Registered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Studying</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This step was not done. What was saved before is safe, and you can go on working. If it happens again, copy the details and send them to whoever looks after Office Desk.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title in English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date as said</source>
            <extracomment>The date as it was said, while no exact time is known</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Venue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>The organization at which the event takes place</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attendance</source>
            <extracomment>How many people came</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Registration deadline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Submission deadline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Participants</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EventStatuses</name>
        <message>
            <source>Planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Announced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EventTypes</name>
        <message>
            <source>Conference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>School</source>
            <extracomment>A summer or winter school</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FactsBlock</name>
        <message>
            <source>Open in the browser</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Heading of the column that shows what a record is called</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mode</source>
            <extracomment>On site, online or both</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Website</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Source</source>
            <extracomment>Where the office got this record from</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parties</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organization</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meeting or call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Responsible</source>
            <extracomment>The colleague who takes care of it</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FigureFields</name>
        <message>
            <source>Measure</source>
            <extracomment>What is counted: students, followers, visitors</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilePurposes</name>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan</source>
            <extracomment>A scan of a signed paper</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Add a filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>The database is undamaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database is damaged; go back to a backup of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All links point at records.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A link points at a record that is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database is in the form that this version writes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database is not in the form that this version writes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All records can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some records cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search finds everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search does not find everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search did not find everything; its index was made anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search does not find everything, and its index cannot be mended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>well</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not well</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>How would you like to begin?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything stays on this computer. You can begin anew at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look around in the sample office</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A season of a real office's work, removed with one command when you have seen enough</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with an empty desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own partners, agencies, people and events from the first record on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a desk that exists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file from another computer or from a backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sample office can also be loaded and removed later, in the Tools menu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>New record</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>Open another desk…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to anything…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any record or command by its name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sidebar with names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dense rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the desk…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looks whether file, tables and search are in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Load the sample office</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the sample office</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the log files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Office Desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signing</source>
            <extracomment>The steps on the way to a signed agreement</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Validity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At a glance</source>
            <extracomment>Values that the program reads from other records</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>12 June 2026, since February, end of June</source>
            <extracomment>Examples of what can be typed as a date; use the forms of the reader's language</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>50, over 500, several</source>
            <extracomment>Examples of what can be typed as a number of people; use the forms of the reader's language</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2026-12-05 09:00</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asia/Shanghai</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>https://</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where did we get this?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier names, separated by semicolons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other names it goes by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Since 2024, for example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Provinces and cities it works in</source>
            <extracomment>Where an agency recruits students</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What has to happen next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A colleague's name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two weeks, for example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What we do there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One student on each line; may follow later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>While no exact time is known: early December</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Director, for example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Professor, Dr., Ms.</source>
            <extracomment>The form of address before a person's name</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Office, private, assistant</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every change on this desk will stand here and can be taken back.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InteractionFields</name>
        <message>
            <source>Subject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Series</source>
            <extracomment>Several meetings kept as one record</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Follow-up due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side</source>
            <extracomment>Theirs or ours</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InteractionTypes</name>
        <message>
            <source>Meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Organization</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Position held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact detail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meeting or call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meeting participant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side of a negotiation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side of an agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Session</source>
            <extracomment>An item of an event's programme: a talk, a break, a tour</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Participant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Student group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest line</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>KindCount</name>
        <message numerus="yes">
            <source>%n organization(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n position(s) held</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact detail(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) or call(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting participant(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n negotiation(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of negotiations</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of agreements</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n program(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n student group(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest section(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest line(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KindNoun</name>
        <message>
            <source>organization</source>
            <extracomment>Inside a sentence, naming the thing itself, for example in the Russian nominative</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>position held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>contact detail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>meeting or call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>meeting participant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>negotiation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>side of a negotiation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>side of an agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>session</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>participant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>student group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>quotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>digest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>digest section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>digest line</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Organizations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Positions held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meetings and calls</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meeting participants</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sides of negotiations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sides of agreements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sessions</source>
            <extracomment>Items of an event's programme: talks, breaks, tours</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Participants</source>
            <extracomment>Who takes part in events</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Programs</source>
            <extracomment>What the university offers: summer schools, modules, courses</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Student groups</source>
            <extracomment>Groups of students that a partner sends to a program</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>Numbers told about an organization or an event: students, followers, visitors</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digests</source>
            <extracomment>News digests of a season</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest lines</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Chinese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Korean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LeaveBar</name>
        <message>
            <source>Save the changes before leaving?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Choose a record from the list, or add a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New “{name}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name in any script</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Empty this field</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListActions</name>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set a field…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListClipboard</name>
        <message numerus="yes">
            <source>%n record(s) copied</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>{count} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The list has changed meanwhile; please select again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Students</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Courses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Universities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Followers</source>
            <extracomment>People who follow an account on a social network</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>New on another page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>On site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hybrid</source>
            <extracomment>On site and online at once</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>Add the day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the time, such as 09:00.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type one exact day, such as {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a time such as 09:00 or 14:30.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}, time</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameProposals</name>
        <message>
            <source>Use these</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NegotiationFields</name>
        <message>
            <source>Topic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Led by</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NegotiationStages</name>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In talks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Terms</source>
            <extracomment>The terms of an agreement are being discussed</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NewPersonParts</name>
        <message>
            <source>Work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>New partner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New negotiation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New conference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New open day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New digest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New organization</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New meeting or call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New student group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New quotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New record</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This desk is open for reading only: its file cannot be written.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Operators</name>
        <message>
            <source>is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>contains</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>has</source>
            <extracomment>One of several choices is set, as in "Roles: has Partner"</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>within</source>
            <extracomment>Between two days, both included</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OrganizationFields</name>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Short name in Chinese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Short name in Russian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Former names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relation</source>
            <extracomment>How the office stands to the organization: in talks, partner, dormant</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relation since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of</source>
            <extracomment>The larger organization it is a part of</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Founded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Territory</source>
            <extracomment>Where an agency recruits</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>License</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OrganizationRoles</name>
        <message>
            <source>Partner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our own</source>
            <extracomment>Our own university and its departments</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OrganizationTypes</name>
        <message>
            <source>University</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Academy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Institute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>School</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Company</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Online platform</source>
            <extracomment>A web site that offers courses or recruits students</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recruiting agency</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Authority</source>
            <extracomment>A ministry, a city administration, a consulate</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Association</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Media</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Department</source>
            <extracomment>A faculty, department or office of a larger organization</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PageMirror</name>
        <message>
            <source>New record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change a field in all selected…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agencies</source>
            <extracomment>Companies that recruit students for the university</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Programs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Digest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ParticipationFields</name>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expected on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name at that time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title at that time</source>
            <extracomment>A person's title or position when the event took place</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organization at that time</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ParticipationRoles</name>
        <message>
            <source>Organizer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exhibitor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ParticipationStates</name>
        <message>
            <source>Planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Invited</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Declined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Absent</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PersonFields</name>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Professor, Dr., Ms.: what stands before a person's name</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Position</source>
            <extracomment>What a person is at an organization: director, dean</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PictureTaker</name>
        <message>
            <source>The desk was not open in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no page “{page}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page “{page}” was not ready in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture {file} could not be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong ({error}); the log tells more.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dense rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shown in the history, from the next start on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Desks (*.db *.sqlite *.sqlite3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgramFields</name>
        <message>
            <source>Title in English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of</source>
            <extracomment>The larger program it is a part of</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Groups</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgramStatuses</name>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Registration open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgramTypes</name>
        <message>
            <source>Winter school</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Summer school</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Module</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparatory course</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Online program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Degree program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QuotationFields</name>
        <message>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Said on</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>This has to be filled in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be kept.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be read.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text holds an invisible control character ({code}). Type it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text holds an invisible character that changes the reading order ({code}). Type it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not a text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not one of the choices: {choices}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not a whole number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is less than zero.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is too large a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a date, such as 12 June 2026 or since February.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such day in the calendar: {text}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The period “{text}” ends before it begins.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” is several dates; give one date or one period, from and to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date with a time, such as 2026-12-05 09:00.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The time {value} does not exist in {zone}: the clocks are set forward then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not a time zone, such as Asia/Shanghai.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A time zone is needed to tell when this is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a count, such as 50, over 500 or several.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” is not a number between 0 and 1,000,000,000.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not a web address, such as https://example.com.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}: there is no record with the number {id}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” is in the trash; restore it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The end comes before the start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last day of validity comes before the first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose exactly one record that this belongs to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose an organization or a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A record cannot be a part of itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field {key} cannot be set on many records at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The field {key} cannot be compared in this way: “{operator}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no field called “{key}” here. There are: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no kind of record called “{key}”. There are: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no list called “{key}”. There are: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This record has no section called “{key}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some values cannot be kept as they are; nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” was changed by {actor} in the meantime; nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” is in the trash; it can only be restored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” is not in the trash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This belongs to “{title}”, which is in the trash; restore that first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sample office is in this database already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Nothing was taken back: “{title}” was changed since then (%n newer change(s)).</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {id} of the history is itself an undo or a redo; name the step it was about.</source>
            <extracomment>The history numbers its steps; undo and redo are steps too</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} can only be read, so nothing can be changed in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is not a database of Office Desk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is a database of another program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} was written by a newer version of Office Desk; open it with that version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is in use by another program; try again when that has finished.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} could not be brought up to date and was left as it was. A copy is kept as {backup}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} cannot be opened: {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full; nothing more can be saved in {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is damaged; go back to a backup of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A shared database needs the Python package {name}, which is not installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database server {host} cannot be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You do not have the permission to use {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; the log has the details. {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This cannot be done ({code}).</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordHistory</name>
        <message>
            <source>Back to the card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show earlier changes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordRow</name>
        <message>
            <source>Remove from here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecordWrites</name>
        <message>
            <source>{field} is now “{theirs}”; you entered “{mine}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Relations</name>
        <message>
            <source>None yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lead</source>
            <extracomment>A possible partner with whom no talks have begun</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In talks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strategic partner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Renewals</name>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By agreement</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names in any script; Esc clears</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <source>Nothing here yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add to: {section}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Works at</source>
            <extracomment>The organizations a person works at or used to work at</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Meetings and calls</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Host of</source>
            <extracomment>Events that take place at an organization</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes part in</source>
            <extracomment>Events in which a person or organization takes part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Participants</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Student groups</source>
            <extracomment>Groups of students that a partner sent</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>The order of an event: its sessions</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>Numbers told about an organization or an event</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parties</source>
            <extracomment>The organizations and people on all sides of a meeting, negotiation or agreement</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Units</source>
            <extracomment>Bodies that belong to this organization</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parts</source>
            <extracomment>Smaller programs that belong to this program</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections</source>
            <extracomment>Sections of a digest</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lines</source>
            <extracomment>Lines of a digest</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Timeline</source>
            <extracomment>When what happened, newest first</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SessionFields</name>
        <message>
            <source>Title in English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Track</source>
            <extracomment>One of several programmes that run side by side</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>Its place in the order of the programme</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SessionTypes</name>
        <message>
            <source>Talk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Panel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SheetFoot</name>
        <message>
            <source>Saving…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SheetHead</name>
        <message>
            <source>Close the form</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Their side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Our side</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Shanghai {shanghai} · SPb {petersburg}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StepsBlock</name>
        <message>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to come</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TaskFields</name>
        <message>
            <source>Task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TaskStates</name>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dropped</source>
            <extracomment>Nobody will do it any more</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Use “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TimelineBlock</name>
        <message numerus="yes">
            <source>All %n</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Mark as done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is in the trash now; restore it on the History page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New task</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is due in the next two weeks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coming</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is planned for the next eight weeks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lately</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was done on this desk yet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Office Desk {version}

Partners, people and events of a representative office, in three languages.

Free software under the MIT license. Made with Qt {qt}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Office Desk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no sample office in this desk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something is not in order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The desk was checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is undamaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is damaged. Go back to a backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All records that point at others find them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A record points at one that is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tables are those of this version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tables are not those of this version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search knows every record.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search does not know every record.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search did not know every record; it was built anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The search could not be built anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Records counted: {count}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UndoRedo</name>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnitDelegate</name>
        <message>
            <source>Taken back</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UnitDetail</name>
        <message>
            <source>Take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show more records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select a line to see what was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This desk can only be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a step back itself; use Undo or Redo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>it is in the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is not in the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>expected “{expected}”, found “{found}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UnsavedChanges</name>
        <message>
            <source>Not saved yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you typed in this form is not saved yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VagueCountEditor</name>
        <message>
            <source>Not understood as a number; kept as these words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VagueDateEditor</name>
        <message>
            <source>Not understood as a date; kept as these words</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ValueLabel</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ViewKeeper</name>
        <message>
            <source>Save this view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace with the list as it stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove this view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
