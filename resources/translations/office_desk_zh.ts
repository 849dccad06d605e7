<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Added “{title}”</source>
            <translation>添加了“{title}”</translation>
        </message>
        <message>
            <source>Edited “{title}”</source>
            <translation>修改了“{title}”</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>删除了“{title}”</translation>
        </message>
        <message>
            <source>Restored “{title}”</source>
            <translation>恢复了“{title}”</translation>
        </message>
        <message>
            <source>Duplicated “{title}”</source>
            <translation>创建了“{title}”的副本</translation>
        </message>
        <message>
            <source>Linked “{title}”</source>
            <extracomment>A person was tied to an organization, a speaker to a session and so on</extracomment>
            <translation>关联了“{title}”</translation>
        </message>
        <message>
            <source>Unlinked “{title}”</source>
            <translation>取消了“{title}”的关联</translation>
        </message>
        <message>
            <source>Imported “{title}”</source>
            <translation>导入了“{title}”</translation>
        </message>
        <message>
            <source>Merged “{title}”</source>
            <extracomment>Two records of the same person or organization became one</extracomment>
            <translation>合并了“{title}”</translation>
        </message>
        <message>
            <source>Told apart “{title}”</source>
            <extracomment>Two records that look alike were said not to be the same; {title} names both of them</extracomment>
            <translation>将“{title}”标记为非重复</translation>
        </message>
        <message>
            <source>Added {records}</source>
            <extracomment>{records} is a number of records, for example "3 people"</extracomment>
            <translation>添加了{records}</translation>
        </message>
        <message>
            <source>Edited {records}</source>
            <translation>修改了{records}</translation>
        </message>
        <message>
            <source>Deleted {records}</source>
            <translation>删除了{records}</translation>
        </message>
        <message>
            <source>Restored {records}</source>
            <translation>恢复了{records}</translation>
        </message>
        <message>
            <source>Duplicated {records}</source>
            <translation>创建了{records}的副本</translation>
        </message>
        <message>
            <source>Linked {records}</source>
            <translation>关联了{records}</translation>
        </message>
        <message>
            <source>Unlinked {records}</source>
            <translation>取消了{records}的关联</translation>
        </message>
        <message>
            <source>Imported {records}</source>
            <translation>导入了{records}</translation>
        </message>
        <message>
            <source>Merged {records}</source>
            <translation>合并了{records}</translation>
        </message>
        <message>
            <source>Told apart {records}</source>
            <translation>标记了{records}</translation>
        </message>
        <message>
            <source>Took back: {deed}</source>
            <extracomment>{deed} is another sentence, for example: Deleted “Zhouyi LLC”</extracomment>
            <translation>已撤回：{deed}</translation>
        </message>
        <message>
            <source>Did again: {deed}</source>
            <translation>已重做：{deed}</translation>
        </message>
        <message>
            <source>“{title}” was deleted since and stays in the trash</source>
            <translation>“{title}”此后已被删除，仍留在回收站中</translation>
        </message>
        <message>
            <source>“{title}” was restored since and stays</source>
            <translation>“{title}”此后已被恢复，予以保留</translation>
        </message>
        <message>
            <source>“{title}” stays, because “{part}” was changed or added since</source>
            <extracomment>{part} belongs to {title}: a phone number or a workplace of a person, a talk of an event</extracomment>
            <translation>“{title}”予以保留，因为“{part}”此后又有更改或新增</translation>
        </message>
        <message>
            <source>“{title}”: {field} was changed since and stays as it is</source>
            <translation>“{title}”的“{field}”此后又有更改，保持不变</translation>
        </message>
        <message>
            <source>Loaded the sample office</source>
            <translation>载入了示例数据</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The code of your language, so that a record is named in it: "ru" or "zh"</extracomment>
            <translation>zh</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>未命名</translation>
        </message>
    </context>
    <context>
        <name>AffiliationFields</name>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>From</source>
            <translation>任职自</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>任职至</translation>
        </message>
        <message>
            <source>Main position</source>
            <extracomment>The position that is shown beside a person's name</extracomment>
            <translation>主要任职</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>Nothing on this day.</source>
            <translation>这一天没有安排。</translation>
        </message>
        <message>
            <source>No day said</source>
            <translation>具体日期未定</translation>
        </message>
        <message>
            <source>The whole month</source>
            <translation>全月</translation>
        </message>
    </context>
    <context>
        <name>AgreementFields</name>
        <message>
            <source>Drafted</source>
            <translation>起草</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Signed by us</source>
            <translation>我方签署</translation>
        </message>
        <message>
            <source>Signed by them</source>
            <translation>对方签署</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>续期</translation>
        </message>
        <message>
            <source>Originals</source>
            <extracomment>How many signed paper copies there are</extracomment>
            <translation>正本份数</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Signatory</source>
            <extracomment>The person who signs for this side</extracomment>
            <translation>签署人</translation>
        </message>
    </context>
    <context>
        <name>AgreementStatuses</name>
        <message>
            <source>Drafted</source>
            <translation>已起草</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Partly signed</source>
            <translation>部分签署</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已到期</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
    </context>
    <context>
        <name>AgreementTypes</name>
        <message>
            <source>Memorandum</source>
            <translation>备忘录</translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation>合作协议</translation>
        </message>
        <message>
            <source>Exchange agreement</source>
            <translation>交流协议</translation>
        </message>
        <message>
            <source>Double degree</source>
            <translation>双学位协议</translation>
        </message>
        <message>
            <source>Agency contract</source>
            <translation>代理合同</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>AttachmentFields</name>
        <message>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Purpose</source>
            <extracomment>What the file is kept for: a photo, a scan</extracomment>
            <translation>用途</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>Changing {done} of {total}</source>
            <translation>正在修改第{done}条，共{total}条</translation>
        </message>
        <message>
            <source>Left empty, the field is cleared in all of them.</source>
            <translation>留空则清除所有选中记录的该字段。</translation>
        </message>
        <message>
            <source>Set a field</source>
            <translation>批量修改</translation>
        </message>
        <message numerus="yes">
            <source>Set a field of %n record(s)</source>
            <translation>
                <numerusform>修改%n条记录的字段</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>Set in %n record(s)</source>
            <translation>
                <numerusform>修改%n条记录</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>This month, no day said</source>
            <translation>本月，具体日期未定</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>列表中还有%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>New on this day</source>
            <translation>在这天新建</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>日程</translation>
        </message>
    </context>
    <context>
        <name>CannotOpenPage</name>
        <message>
            <source>This desk could not be opened</source>
            <translation>无法打开此数据库</translation>
        </message>
        <message>
            <source>Something unexpected happened while it was opened; the file was left as it is.</source>
            <translation>打开时发生意外错误，文件保持原样。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Open another desk…</source>
            <translation>打开其他数据库…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>CardActions</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <source>History of this record</source>
            <translation>此记录的历史</translation>
        </message>
        <message>
            <source>Import guests…</source>
            <translation>导入来宾…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Add to this record</source>
            <translation>添加到此记录</translation>
        </message>
        <message>
            <source>This desk can only be read.</source>
            <translation>此数据库为只读。</translation>
        </message>
        <message>
            <source>Everybody of a list or of cards takes part in this event</source>
            <translation>名单或名片中的所有人都将参加此活动</translation>
        </message>
        <message>
            <source>The card was copied as text.</source>
            <translation>卡片已复制为文本。</translation>
        </message>
    </context>
    <context>
        <name>CardHead</name>
        <message>
            <source>Last contact: {when}</source>
            <translation>最近联系：{when}</translation>
        </message>
        <message>
            <source>Next: {step}</source>
            <translation>下一步：{step}</translation>
        </message>
        <message>
            <source>Ask: {names}</source>
            <translation>对接人：{names}</translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>No program was found that opens this.</source>
            <translation>未找到可以打开它的程序。</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选择记录</translation>
        </message>
        <message>
            <source>Select a record to see what is known of it.</source>
            <translation>选择一条记录，查看其详细信息。</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡片</translation>
        </message>
    </context>
    <context>
        <name>CardPart</name>
        <message>
            <source>folded</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>CardSections</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copied: {value}</source>
            <translation>已复制：{value}</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>写邮件</translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation>拨打此号码</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>ChangeList</name>
        <message numerus="yes">
            <source>and %n more change(s)</source>
            <translation>
                <numerusform>还有%n项更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>Reset columns</source>
            <translation>重置列</translation>
        </message>
    </context>
    <context>
        <name>ColumnModel</name>
        <message>
            <source>(no heading)</source>
            <translation>（无标题）</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的列</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>列中的内容</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>导入到</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message numerus="yes">
            <source>{taken} of %n column(s) taken</source>
            <translation>
                <numerusform>共%n列，导入{taken}列</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>See {command} for what is possible.</source>
            <translation>用法见：{command}</translation>
        </message>
        <message>
            <source>Opens the window, or does one thing without it.</source>
            <translation>打开窗口，或不打开窗口直接执行一项操作。</translation>
        </message>
        <message>
            <source>KIND is one of: {kinds}.</source>
            <translation>KIND 可取：{kinds}。</translation>
        </message>
        <message>
            <source>options of every command</source>
            <translation>各命令通用选项</translation>
        </message>
        <message>
            <source>work on this database instead of your own</source>
            <translation>使用指定的数据库，而不是默认数据库</translation>
        </message>
        <message>
            <source>work on a fresh sample office</source>
            <translation>使用全新的示例数据</translation>
        </message>
        <message>
            <source>speak this language</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>print a JSON list of objects, each with its id</source>
            <translation>以 JSON 列表输出，每个对象带有 id</translation>
        </message>
        <message>
            <source>print the records of a kind</source>
            <translation>列出某一类记录</translation>
        </message>
        <message>
            <source>print one record</source>
            <translation>显示一条记录</translation>
        </message>
        <message>
            <source>find records by any word, in any script</source>
            <translation>搜索记录，任何词语和文字均可</translation>
        </message>
        <message>
            <source>add a record</source>
            <translation>添加一条记录</translation>
        </message>
        <message>
            <source>change fields of a record</source>
            <translation>修改一条记录的字段</translation>
        </message>
        <message>
            <source>move records to the trash</source>
            <translation>将记录移到回收站</translation>
        </message>
        <message>
            <source>take records out of the trash</source>
            <translation>将记录移出回收站</translation>
        </message>
        <message>
            <source>take in records from a file of another program</source>
            <translation>从其他程序的文件导入记录</translation>
        </message>
        <message>
            <source>write a list, or all there is, for other programs</source>
            <translation>导出列表或全部数据，供其他程序使用</translation>
        </message>
        <message>
            <source>print a schedule, badges, a directory or another paper to a file</source>
            <translation>将议程、胸牌、通讯录或其他文档输出为文件</translation>
        </message>
        <message>
            <source>find people or organizations that are here twice</source>
            <translation>查找重复的人员或机构</translation>
        </message>
        <message>
            <source>make one record of two; what belongs to the other goes along</source>
            <translation>将两条记录合并为一条，另一条的关联内容一并转移</translation>
        </message>
        <message>
            <source>print what was done, on the whole or to one record</source>
            <translation>显示全部或单条记录的操作历史</translation>
        </message>
        <message>
            <source>take back the last step, or one of the history</source>
            <translation>撤回最近一步，或历史中的某一步</translation>
        </message>
        <message>
            <source>do again what was taken back last</source>
            <translation>重做最近撤回的操作</translation>
        </message>
        <message>
            <source>check the database and mend its search index</source>
            <translation>检查数据库并修复搜索索引</translation>
        </message>
        <message>
            <source>draw pages of the window to PNG files</source>
            <translation>将窗口页面保存为 PNG 图片</translation>
        </message>
        <message>
            <source>find records of this kind only</source>
            <translation>只搜索此类记录</translation>
        </message>
        <message>
            <source>draw every page of the sidebar into this folder</source>
            <translation>将侧边栏的所有页面保存到此文件夹</translation>
        </message>
        <message>
            <source>{word} is not of the form key=value</source>
            <translation>“{word}”不是 key=value 的形式</translation>
        </message>
        <message>
            <source>No two records look like the same.</source>
            <translation>没有发现可能重复的记录。</translation>
        </message>
        <message>
            <source>First</source>
            <translation>第一条</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>第二条</translation>
        </message>
        <message>
            <source>Alike</source>
            <extracomment>How alike two records are, 0 to 100</extracomment>
            <translation>相似度</translation>
        </message>
        <message>
            <source>Because</source>
            <extracomment>Why two records may be the same</extracomment>
            <translation>依据</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) now belong to it</source>
            <translation>
                <numerusform>%n条关联记录已转移到此记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repetition(s) went to the trash</source>
            <translation>
                <numerusform>%n条重复的关联记录已移到回收站</numerusform>
            </translation>
        </message>
        <message>
            <source>a table, cards, a calendar or JSON of Office Desk; - reads pasted text</source>
            <translation>表格、名片、日历或 Office Desk 的 JSON；- 表示读取粘贴的文本</translation>
        </message>
        <message>
            <source>only tell what would be done</source>
            <translation>只显示将要执行的操作</translation>
        </message>
        <message>
            <source>read it in this encoding instead of the one that is found</source>
            <translation>使用指定的编码读取，而不是自动识别的编码</translation>
        </message>
        <message>
            <source>stands between the fields of a CSV file; tab for a tab</source>
            <translation>CSV 文件的字段分隔符；tab 表示制表符</translation>
        </message>
        <message>
            <source>read this sheet of a workbook</source>
            <translation>读取工作簿中的指定工作表</translation>
        </message>
        <message>
            <source>what the rows of a table are</source>
            <translation>表格每行的记录类别</translation>
        </message>
        <message>
            <source>read the columns as they were kept under this name</source>
            <translation>使用以此名称保存的列对应方案</translation>
        </message>
        <message>
            <source>let the people of the file take part in this event</source>
            <translation>让文件中的人员参加此活动</translation>
        </message>
        <message>
            <source>write the records that cannot be taken to this file</source>
            <translation>将无法导入的记录写入此文件</translation>
        </message>
        <message>
            <source>what is done with records that are here already; by default those that certainly are get updated and possible ones are skipped</source>
            <translation>如何处理已有的记录；默认更新确定相同的记录，跳过可能相同的记录</translation>
        </message>
        <message>
            <source>a kind of records, or {all} for the whole desk</source>
            <translation>记录类别，{all} 表示整个数据库</translation>
        </message>
        <message>
            <source>ends in .xlsx, .csv, .tsv, .vcf, .ics or .json; - prints</source>
            <translation>以 .xlsx、.csv、.tsv、.vcf、.ics 或 .json 结尾；- 表示直接输出</translation>
        </message>
        <message>
            <source>write these fields</source>
            <translation>要导出的字段</translation>
        </message>
        <message>
            <source>write this format, whatever the file is called</source>
            <translation>使用此格式，不论文件名是什么</translation>
        </message>
        <message>
            <source>of CSV and TSV: utf-8, gb18030, windows-1251</source>
            <translation>CSV 和 TSV 的编码：utf-8、gb18030、windows-1251</translation>
        </message>
        <message>
            <source>stands between the fields of a CSV file</source>
            <translation>CSV 文件的字段分隔符</translation>
        </message>
        <message>
            <source>write this version of vCard</source>
            <translation>使用此版本的 vCard</translation>
        </message>
        <message>
            <source>only these records</source>
            <translation>只包括这些记录</translation>
        </message>
        <message>
            <source>write every field instead of the columns</source>
            <translation>导出所有字段，而不只是列表中的列</translation>
        </message>
        <message>
            <source>leave out the column by which the file is known when it comes back</source>
            <translation>不写入用于再次导入时识别记录的列</translation>
        </message>
        <message>
            <source>standard output needs --format</source>
            <translation>输出到标准输出需要指定 --format</translation>
        </message>
        <message>
            <source>{option} means nothing for {format}</source>
            <translation>{option}对{format}无意义</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>比较结果</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录数</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more line(s); --json tells all.</source>
            <translation>
                <numerusform>……还有%n行；使用 --json 可查看全部。</numerusform>
            </translation>
        </message>
        <message>
            <source>New organizations</source>
            <translation>新机构</translation>
        </message>
        <message>
            <source>New guests of {title}</source>
            <translation>“{title}”的新来宾</translation>
        </message>
        <message>
            <source>This was a dry run: nothing was changed.</source>
            <translation>这是试运行，未作更改。</translation>
        </message>
        <message>
            <source>added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>已更新</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Nothing was changed: it is so already</source>
            <translation>未作更改：内容与现有的相同</translation>
        </message>
        <message>
            <source>To take it back: {command}</source>
            <translation>如需撤回：{command}</translation>
        </message>
        <message>
            <source>print no more than so many</source>
            <translation>最多输出的条数</translation>
        </message>
        <message>
            <source>print these fields</source>
            <translation>要输出的字段</translation>
        </message>
        <message>
            <source>only records like this: key=value, key!=value, key~text, key&gt;=value, key&lt;=value</source>
            <translation>只列出符合条件的记录：key=value、key!=value、key~text、key&gt;=value、key&lt;=value</translation>
        </message>
        <message>
            <source>order by this field; -KEY for backwards</source>
            <translation>按此字段排序；-KEY 表示倒序</translation>
        </message>
        <message>
            <source>take what is in the trash instead</source>
            <translation>改用回收站中的记录</translation>
        </message>
        <message>
            <source>{word} is not a number from 1 up</source>
            <translation>“{word}”不是大于0的整数</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>the ID of the record is missing</source>
            <translation>缺少记录的 ID</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation>还没有任何操作。</translation>
        </message>
        <message>
            <source>one of: {styles}</source>
            <translation>可取：{styles}</translation>
        </message>
        <message>
            <source>a language to stand beside the first</source>
            <translation>与第一种语言并列的另一种语言</translation>
        </message>
        <message>
            <source>give times in this time zone too, such as Europe/Moscow</source>
            <translation>同时给出此时区的时间，例如 Europe/Moscow</translation>
        </message>
        <message>
            <source>the sheet of labels to print on: {known}</source>
            <translation>要使用的标签纸：{known}</translation>
        </message>
        <message>
            <source>the first day, such as 2026-12-01</source>
            <translation>起始日期，例如 2026-12-01</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>the size of the page</source>
            <translation>页面大小</translation>
        </message>
        <message>
            <source>turn the page on its side</source>
            <translation>页面横向</translation>
        </message>
        <message>
            <source>the margin</source>
            <translation>页边距</translation>
        </message>
        <message>
            <source>{word} is not a day such as 2026-12-01</source>
            <translation>“{word}”不是 2026-12-01 这样的日期</translation>
        </message>
        <message>
            <source>{word} is not a margin in millimeters, from 0 to 60</source>
            <translation>“{word}”不是0到60毫米的页边距</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>共%n页</numerusform>
            </translation>
        </message>
        <message>
            <source>There are none.</source>
            <translation>没有记录。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>未找到结果。</translation>
        </message>
        <message>
            <source>--all takes a folder and no page</source>
            <translation>--all 后应为文件夹，不能再指定页面</translation>
        </message>
        <message>
            <source>a page and a file are needed, or --all and a folder</source>
            <translation>需要指定页面和文件，或使用 --all 加文件夹</translation>
        </message>
        <message>
            <source>the name of the picture has to end in .png</source>
            <translation>图片文件名必须以 .png 结尾</translation>
        </message>
        <message>
            <source>These work without it: {commands}.</source>
            <translation>不需要窗口的命令：{commands}。</translation>
        </message>
        <message>
            <source>There is no display to show the window on.</source>
            <translation>没有可用的显示器，无法显示窗口。</translation>
        </message>
        <message>
            <source>The window cannot be shown: {error}.</source>
            <translation>无法显示窗口：{error}。</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>快速转到</translation>
        </message>
        <message>
            <source>A command, or a name in any script</source>
            <translation>命令或名称，汉字、拼音、俄文均可</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>没有符合的命令或记录。</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>The records were changed meanwhile; please look again.</source>
            <translation>记录在此期间有更改，需要重新核对。</translation>
        </message>
        <message>
            <source>Merging… Before the first merge of a day a copy of the desk is made.</source>
            <translation>正在合并……每天第一次合并前会先备份数据库。</translation>
        </message>
        <message>
            <source>Nothing was merged. Please look at the values again.</source>
            <translation>未合并，需要重新核对各项内容。</translation>
        </message>
        <message>
            <source>This desk is open for reading only.</source>
            <translation>此数据库以只读方式打开。</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>快捷键：{key}</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>不是同一个人</translation>
        </message>
        <message>
            <source>Not the same organization</source>
            <translation>不是同一家机构</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并排比较</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Joined to the one that stays</source>
            <translation>并入保留的记录</translation>
        </message>
        <message>
            <source>Which one stays</source>
            <translation>保留哪一条</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>Keep {name}</source>
            <translation>保留：{name}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n equal field(s)</source>
            <translation>
                <numerusform>显示%n个相同的字段</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide %n equal field(s)</source>
            <translation>
                <numerusform>隐藏%n个相同的字段</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConditionValue</name>
        <message>
            <source>the last 30 days</source>
            <translation>最近30天</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>the next 30 days</source>
            <translation>未来30天</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
    </context>
    <context>
        <name>ConflictBar</name>
        <message>
            <source>Keep theirs</source>
            <translation>保留他人的</translation>
        </message>
        <message>
            <source>Use mine</source>
            <translation>使用我的</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Changed by somebody else</source>
            <translation>已被他人更改</translation>
        </message>
        <message>
            <source>{actor} changed “{title}” while you were editing it</source>
            <translation>编辑期间，{actor}更改了“{title}”</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Choose what is to stand in each field.</source>
            <translation>尚未保存。逐个字段选择要保留的内容。</translation>
        </message>
        <message>
            <source>Keep all mine</source>
            <translation>全部用我的</translation>
        </message>
        <message>
            <source>Take all theirs</source>
            <translation>全部用他人的</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>他人的</translation>
        </message>
    </context>
    <context>
        <name>ContactFields</name>
        <message>
            <source>Number or address</source>
            <extracomment>The phone number, address or account itself</extracomment>
            <translation>号码或地址</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>首选</translation>
        </message>
    </context>
    <context>
        <name>ContactTypes</name>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>QQ</source>
            <translation>QQ</translation>
        </message>
        <message>
            <source>VK</source>
            <translation>VK</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>通信地址</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Edit this cell</source>
            <translation>编辑此单元格</translation>
        </message>
        <message>
            <source>Copy “{text}”</source>
            <translation>复制“{text}”</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Pick a day from the calendar</source>
            <translation>从日历中选择日期</translation>
        </message>
    </context>
    <context>
        <name>DeskFrame</name>
        <message>
            <source>This record has no page of its own.</source>
            <translation>此记录没有单独的页面。</translation>
        </message>
    </context>
    <context>
        <name>DigestFields</name>
        <message>
            <source>Published</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>引言</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>次序</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>About a record of type</source>
            <extracomment>The type of the record that the line tells of</extracomment>
            <translation>相关记录类别</translation>
        </message>
        <message>
            <source>About the record</source>
            <translation>相关记录</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop the text to import what it tells</source>
            <translation>松开鼠标，导入文本中的信息</translation>
        </message>
        <message>
            <source>Contacts, calendars and tables; you see what will happen first</source>
            <translation>可导入联系人、日历和表格，导入前先预览</translation>
        </message>
        <message>
            <source>Drop to import into the desk</source>
            <translation>松开鼠标，导入到数据库</translation>
        </message>
        <message>
            <source>Drop to attach</source>
            <translation>松开鼠标，添加为附件</translation>
        </message>
        <message>
            <source>The file is kept with this record as it is</source>
            <translation>文件按原样随此记录保存</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Linked records</source>
            <translation>关联记录</translation>
        </message>
        <message>
            <source>The other one has it already</source>
            <translation>另一条中已有</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>Certain</source>
            <extracomment>How sure it is that two records are the same</extracomment>
            <translation>确定重复</translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>很可能重复</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可能重复</translation>
        </message>
        <message>
            <source>Added {day}</source>
            <extracomment>{day} is a date: "12 May 2021"</extracomment>
            <translation>{day}添加</translation>
        </message>
        <message>
            <source>changed {day}</source>
            <translation>{day}更改</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>“{name}” stays, the other one goes to the trash.</source>
            <translation>保留“{name}”，另一条移到回收站。</translation>
        </message>
        <message numerus="yes">
            <source>%n linked record(s) follow.</source>
            <translation>
                <numerusform>%n条关联记录一并转移。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated one(s) go as well.</source>
            <translation>
                <numerusform>%n条重复的关联记录也移到回收站。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>No duplicates found</source>
            <translation>没有重复记录</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>全部处理完毕</translation>
        </message>
        <message>
            <source>Every pair that was found is settled. Undo brings a pair back.</source>
            <translation>找到的重复记录均已处理。撤销可恢复已处理的记录。</translation>
        </message>
        <message>
            <source>The look was stopped</source>
            <translation>查找已停止</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未作更改。</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>正在查找重复记录</translation>
        </message>
        <message>
            <source>Names, contact details and workplaces are compared.</source>
            <translation>比较姓名、联系方式和任职单位。</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n对</numerusform>
            </translation>
        </message>
        <message>
            <source>{pairs}, the most alike</source>
            <translation>相似度最高的{pairs}</translation>
        </message>
        <message>
            <source>Everybody on this desk seems to be there just once.</source>
            <translation>此数据库中没有发现重复的人员。</translation>
        </message>
        <message>
            <source>Every organization on this desk seems to be there just once.</source>
            <translation>此数据库中没有发现重复的机构。</translation>
        </message>
        <message>
            <source>Make one of two</source>
            <translation>合并两条记录</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>查找重复记录</translation>
        </message>
        <message>
            <source>Looking for duplicates: {done} %</source>
            <translation>正在查找重复记录：{done}%</translation>
        </message>
        <message>
            <source>Pairs that may be the same</source>
            <translation>可能重复的记录</translation>
        </message>
        <message>
            <source>Enter: compare · M: merge · N: not the same · S: skip</source>
            <translation>Enter：比较 · M：合并 · N：非重复 · S：跳过</translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message>
            <source>Added</source>
            <extracomment>What happened to a record</extracomment>
            <translation>已添加</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>已修改</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>已恢复</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>Universities, academies and companies that the office works with, or would like to.</source>
            <translation>代表处正在合作或希望合作的大学、科学院和企业。</translation>
        </message>
        <message>
            <source>Companies that recruit students, their territories and contracts.</source>
            <translation>招收学生的代理机构及其业务区域和合同。</translation>
        </message>
        <message>
            <source>Everybody the office knows, with their names in every script.</source>
            <translation>代表处认识的所有人，包括各种文字的姓名。</translation>
        </message>
        <message>
            <source>What is under talks, with whom, and what comes next.</source>
            <translation>正在洽谈的事项、洽谈对象和下一步安排。</translation>
        </message>
        <message>
            <source>Memorandums and contracts, who signed them and until when they hold.</source>
            <translation>备忘录与合同、签署方和有效期。</translation>
        </message>
        <message>
            <source>Conferences, when and where they are, and our part in them.</source>
            <translation>各次会议的时间、地点和我方的参与情况。</translation>
        </message>
        <message>
            <source>Open days with their programme and those who come.</source>
            <translation>各次开放日的议程和到场人员。</translation>
        </message>
        <message>
            <source>What the university offers: schools, modules and courses.</source>
            <translation>本校开设的短期学校、课程模块和课程。</translation>
        </message>
        <message>
            <source>The season's news in sections and lines, ready to be printed.</source>
            <translation>按栏目和条目整理的本季新闻，可直接打印。</translation>
        </message>
        <message>
            <source>Every body the office knows, partner or not.</source>
            <translation>代表处了解的所有机构，不论是否为合作伙伴。</translation>
        </message>
        <message>
            <source>Meetings, calls, visits and letters, and what came of them.</source>
            <translation>会面、通话、访问、信函及其结果。</translation>
        </message>
        <message>
            <source>Everything that has a date and a place.</source>
            <translation>所有有时间和地点的活动。</translation>
        </message>
        <message>
            <source>What was promised, who sees to it and until when.</source>
            <translation>承诺的事项、负责人和期限。</translation>
        </message>
        <message>
            <source>Groups of students that partners send to a program.</source>
            <translation>合作伙伴派来参加项目的学生团组。</translation>
        </message>
        <message>
            <source>Records will stand here once there are any.</source>
            <translation>添加的记录会显示在这里。</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有符合条件的记录</translation>
        </message>
        <message>
            <source>No record here fits the search and the filters.</source>
            <translation>这里没有符合搜索和筛选条件的记录。</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>What is deleted comes here and can be restored.</source>
            <translation>删除的记录会移到这里，可以恢复。</translation>
        </message>
    </context>
    <context>
        <name>EnrollmentFields</name>
        <message>
            <source>Group</source>
            <translation>团组</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>学生人数</translation>
        </message>
        <message>
            <source>Names</source>
            <extracomment>The names of the students, which may arrive later</extracomment>
            <translation>学生名单</translation>
        </message>
    </context>
    <context>
        <name>EnrollmentStates</name>
        <message>
            <source>Enquired</source>
            <translation>已咨询</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>已报名</translation>
        </message>
        <message>
            <source>Studying</source>
            <translation>学习中</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已结业</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已退出</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>This step was not done. What was saved before is safe, and you can go on working. If it happens again, copy the details and send them to whoever looks after Office Desk.</source>
            <translation>这一步没有完成。此前保存的内容不受影响，可以继续工作。如果再次出现，可复制详细信息，发给负责维护 Office Desk 的同事。</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>Title in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Date as said</source>
            <extracomment>The date as it was said, while no exact time is known</extracomment>
            <translation>大致日期</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>The organization at which the event takes place</extracomment>
            <translation>主办方</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容纳人数</translation>
        </message>
        <message>
            <source>Attendance</source>
            <extracomment>How many people came</extracomment>
            <translation>到场人数</translation>
        </message>
        <message>
            <source>Our part</source>
            <translation>我方参与</translation>
        </message>
        <message>
            <source>Registration deadline</source>
            <translation>报名截止</translation>
        </message>
        <message>
            <source>Submission deadline</source>
            <translation>投稿截止</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>议程</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参会者</translation>
        </message>
    </context>
    <context>
        <name>EventStatuses</name>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>已公布</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已举办</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>已延期</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>已取消</translation>
        </message>
    </context>
    <context>
        <name>EventTypes</name>
        <message>
            <source>Conference</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Open day</source>
            <translation>开放日</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>展会</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>论坛</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>工作坊</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>School</source>
            <extracomment>A summer or winter school</extracomment>
            <translation>短期学校</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <source>This is a folder. Give the file a name.</source>
            <translation>这是文件夹，还需填写文件名。</translation>
        </message>
        <message>
            <source>“{name}” is there already.</source>
            <translation>“{name}”已存在。</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Workbook (Excel, WPS)</source>
            <translation>工作簿（Excel、WPS）</translation>
        </message>
        <message>
            <source>CSV text</source>
            <translation>CSV 文本</translation>
        </message>
        <message>
            <source>Text with tabs</source>
            <translation>制表符分隔的文本</translation>
        </message>
        <message>
            <source>Cards for address books (vCard)</source>
            <translation>通讯录名片（vCard）</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>日历（iCalendar）</translation>
        </message>
        <message>
            <source>Everything, for another desk (JSON)</source>
            <translation>全部数据，供其他数据库导入（JSON）</translation>
        </message>
        <message>
            <source>The list as it stands. Phone numbers stay whole, dates are dates.</source>
            <translation>按当前列表导出，电话号码保持完整，日期保持日期格式。</translation>
        </message>
        <message>
            <source>For programs that read no workbooks. What begins like a formula gets an apostrophe.</source>
            <translation>供无法读取工作簿的程序使用。形似公式的内容前加撇号。</translation>
        </message>
        <message>
            <source>For phones and mail programs, with photos and everything an address book knows.</source>
            <translation>供手机和邮件程序使用，包含照片和通讯录的全部信息。</translation>
        </message>
        <message>
            <source>For calendars on phones and computers.</source>
            <translation>供手机和电脑上的日历使用。</translation>
        </message>
        <message>
            <source>Every field, part and file; nothing is lost on the way to another desk.</source>
            <translation>包含所有字段、组成部分和文件，可完整转移到其他数据库。</translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Export: {list}</source>
            <translation>导出：{list}</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message numerus="yes">
            <source>All %n of the list</source>
            <translation>
                <numerusform>列表中的全部%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>选中的%n条</numerusform>
            </translation>
        </message>
        <message>
            <source>The selected ones</source>
            <translation>选中的记录</translation>
        </message>
        <message>
            <source>The columns shown</source>
            <translation>当前显示的列</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>所有字段</translation>
        </message>
        <message>
            <source>With a column by which the records are known again</source>
            <translation>附带识别列，便于再次导入时认出记录</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>UTF-8: every script</source>
            <translation>UTF-8（适用于各种文字）</translation>
        </message>
        <message>
            <source>GB18030: Chinese programs</source>
            <translation>GB18030（中文程序）</translation>
        </message>
        <message>
            <source>Windows-1251: old Russian programs</source>
            <translation>Windows-1251（旧版俄文程序）</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Semicolon: Excel in Russian</source>
            <translation>分号（俄文版 Excel）</translation>
        </message>
        <message>
            <source>3.0: every program</source>
            <translation>3.0（各种程序通用）</translation>
        </message>
        <message>
            <source>4.0: the newest programs</source>
            <translation>4.0（最新程序）</translation>
        </message>
    </context>
    <context>
        <name>FactsBlock</name>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>FieldChoice</name>
        <message>
            <source>Both: {value}</source>
            <translation>两者都保留：{value}</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近更改</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>删除时间</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Heading of the column that shows what a record is called</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>俄文名称</translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Mode</source>
            <extracomment>On site, online or both</extracomment>
            <translation>形式</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家/地区</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Source</source>
            <extracomment>Where the office got this record from</extracomment>
            <translation>来源</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最近联系</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>各方</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>议程项</translation>
        </message>
        <message>
            <source>Meeting or call</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>洽谈</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>Other person</source>
            <extracomment>The second of two records that look alike and are not the same</extracomment>
            <translation>另一位人员</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>另一家机构</translation>
        </message>
        <message>
            <source>Kept for other programs</source>
            <extracomment>What another program's file said and this program has no field for; it is given back on export</extracomment>
            <translation>为其他程序保留的内容</translation>
        </message>
        <message>
            <source>Responsible</source>
            <extracomment>The colleague who takes care of it</extracomment>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时期</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
    </context>
    <context>
        <name>FigureFields</name>
        <message>
            <source>Measure</source>
            <extracomment>What is counted: students, followers, visitors</extracomment>
            <translation>指标</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数值</translation>
        </message>
    </context>
    <context>
        <name>FileHandling</name>
        <message>
            <source>Choose files to keep</source>
            <translation>选择要保存的文件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Files of this kind are not opened from here.</source>
            <translation>此类文件不能在这里打开。</translation>
        </message>
        <message>
            <source>“{name}” might be a program, so it is not opened from here. Save it instead.</source>
            <translation>“{name}”可能是程序，不能在这里打开，请另存。</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>已保存：{name}</translation>
        </message>
        <message>
            <source>No program was found that opens “{name}”. Save it instead.</source>
            <translation>没有找到能打开“{name}”的程序，请另存。</translation>
        </message>
        <message>
            <source>“{name}” is not a file: folders and devices cannot be kept.</source>
            <translation>“{name}”不是文件：不能保存文件夹和设备。</translation>
        </message>
        <message>
            <source>“{name}” could not be read or written: {why}.</source>
            <translation>无法读取或写入“{name}”：{why}。</translation>
        </message>
    </context>
    <context>
        <name>FilePurposes</name>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Scan</source>
            <extracomment>A scan of a signed paper</extracomment>
            <translation>扫描件</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Add a filter</source>
            <translation>添加筛选</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>保存此视图…</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较方式</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>移除此筛选</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>The database is undamaged.</source>
            <translation>数据库完好。</translation>
        </message>
        <message>
            <source>The database is damaged; go back to a backup of it.</source>
            <translation>数据库已损坏，应恢复到备份。</translation>
        </message>
        <message>
            <source>All links point at records.</source>
            <translation>所有关联都指向现有记录。</translation>
        </message>
        <message>
            <source>A link points at a record that is not there.</source>
            <translation>有关联指向不存在的记录。</translation>
        </message>
        <message>
            <source>The database is in the form that this version writes.</source>
            <translation>数据库结构与此版本一致。</translation>
        </message>
        <message>
            <source>The database is not in the form that this version writes.</source>
            <translation>数据库结构与此版本不一致。</translation>
        </message>
        <message>
            <source>All records can be read.</source>
            <translation>所有记录均可读取。</translation>
        </message>
        <message>
            <source>Some records cannot be read.</source>
            <translation>部分记录无法读取。</translation>
        </message>
        <message>
            <source>The search finds everything.</source>
            <translation>搜索索引完整。</translation>
        </message>
        <message>
            <source>The search does not find everything.</source>
            <translation>搜索索引不完整。</translation>
        </message>
        <message>
            <source>The search did not find everything; its index was made anew.</source>
            <translation>搜索索引不完整，已重新建立。</translation>
        </message>
        <message>
            <source>The search does not find everything, and its index cannot be mended.</source>
            <translation>搜索索引不完整，且无法修复。</translation>
        </message>
        <message>
            <source>well</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>not well</source>
            <translation>异常</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>How would you like to begin?</source>
            <translation>如何开始？</translation>
        </message>
        <message>
            <source>Everything stays on this computer. You can begin anew at any time.</source>
            <translation>所有数据都保存在这台电脑上，随时可以重新开始。</translation>
        </message>
        <message>
            <source>Look around in the sample office</source>
            <translation>先看看示例数据</translation>
        </message>
        <message>
            <source>A season of a real office's work, removed with one command when you have seen enough</source>
            <translation>一个真实代表处一季的工作，看完后一条命令即可移除</translation>
        </message>
        <message>
            <source>Begin with an empty desk</source>
            <translation>新建空数据库</translation>
        </message>
        <message>
            <source>Your own partners, agencies, people and events from the first record on</source>
            <translation>从第一条记录起，录入自己的合作伙伴、招生代理、人员和活动</translation>
        </message>
        <message>
            <source>Open a desk that exists</source>
            <translation>打开已有数据库</translation>
        </message>
        <message>
            <source>A file from another computer or from a backup</source>
            <translation>来自其他电脑或备份的文件</translation>
        </message>
        <message>
            <source>The sample office can also be loaded and removed later, in the Tools menu.</source>
            <translation>示例数据以后也可以在“工具”菜单中载入和移除。</translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>外观</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>New record</source>
            <translation>新记录</translation>
        </message>
        <message>
            <source>This desk is open for reading only, so nothing can be changed here.</source>
            <translation>数据库以只读方式打开，这里不能修改。</translation>
        </message>
        <message>
            <source>With: {names}</source>
            <translation>关联到：{names}</translation>
        </message>
    </context>
    <context>
        <name>FrameActions</name>
        <message>
            <source>Open another desk…</source>
            <translation>打开其他数据库…</translation>
        </message>
        <message>
            <source>Open a desk on a server…</source>
            <translation>打开服务器上的数据库…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Contacts, calendars and tables, looked at before they are stored</source>
            <translation>导入联系人、日历和表格，保存前可先预览</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>What is selected, or the list, looked at before it is printed</source>
            <translation>打印所选内容或列表，打印前先预览</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Into the desk: cards, tables, or people out of a text</source>
            <translation>将名片、表格或文本中的人员粘贴到数据库</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>首选项…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>在此页查找</translation>
        </message>
        <message>
            <source>Go to anything…</source>
            <translation>快速转到…</translation>
        </message>
        <message>
            <source>Any record or command by its name</source>
            <translation>按名称查找任意记录或命令</translation>
        </message>
        <message>
            <source>Sidebar with names</source>
            <translation>侧边栏显示名称</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Dense rows</source>
            <translation>紧凑行距</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>转到提示消息</translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>查找重复记录…</translation>
        </message>
        <message>
            <source>People and organizations that are on this desk twice</source>
            <translation>此数据库中重复的人员和机构</translation>
        </message>
        <message>
            <source>Check the desk…</source>
            <translation>检查数据库…</translation>
        </message>
        <message>
            <source>Looks whether file, tables and search are in order</source>
            <translation>检查文件、数据表和搜索是否正常</translation>
        </message>
        <message>
            <source>Load the sample office</source>
            <translation>载入示例数据</translation>
        </message>
        <message>
            <source>Remove the sample office</source>
            <translation>移除示例数据</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Show the log files</source>
            <translation>显示日志文件</translation>
        </message>
        <message>
            <source>About Office Desk</source>
            <translation>关于 Office Desk</translation>
        </message>
        <message>
            <source>There is nothing to take back</source>
            <translation>没有可撤销的操作</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>撤销：{what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>重做：{what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>General</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他名称</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>招生代理</translation>
        </message>
        <message>
            <source>Signing</source>
            <extracomment>The steps on the way to a signed agreement</extracomment>
            <translation>签署</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>At a glance</source>
            <extracomment>Values that the program reads from other records</extracomment>
            <translation>概览</translation>
        </message>
    </context>
    <context>
        <name>GuestsBar</name>
        <message>
            <source>Guests of event</source>
            <translation>活动来宾</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Everybody here takes part in the event that you choose.</source>
            <translation>这里的所有人都将参加您选择的活动。</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>12 June 2026, since February, end of June</source>
            <extracomment>Examples of what can be typed as a date; use the forms of the reader's language</extracomment>
            <translation>2026年6月12日、2月起、6月底</translation>
        </message>
        <message>
            <source>50, over 500, several</source>
            <extracomment>Examples of what can be typed as a number of people; use the forms of the reader's language</extracomment>
            <translation>50、500多、若干</translation>
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
            <translation>信息从哪里来</translation>
        </message>
        <message>
            <source>Earlier names, separated by semicolons</source>
            <translation>以前的名称，用分号隔开</translation>
        </message>
        <message>
            <source>Other names it goes by</source>
            <translation>其他叫法</translation>
        </message>
        <message>
            <source>Since 2024, for example</source>
            <translation>例如：2024年起</translation>
        </message>
        <message>
            <source>Provinces and cities it works in</source>
            <extracomment>Where an agency recruits students</extracomment>
            <translation>开展业务的省份和城市</translation>
        </message>
        <message>
            <source>What has to happen next</source>
            <translation>接下来要做什么</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>承诺了什么</translation>
        </message>
        <message>
            <source>A colleague's name</source>
            <translation>同事姓名</translation>
        </message>
        <message>
            <source>Two weeks, for example</source>
            <translation>例如：两周</translation>
        </message>
        <message>
            <source>What we do there</source>
            <translation>我方参与的内容</translation>
        </message>
        <message>
            <source>One student on each line; may follow later</source>
            <translation>每行一名学生，可以以后补充</translation>
        </message>
        <message>
            <source>While no exact time is known: early December</source>
            <translation>时间未定时填写，例如：12月初</translation>
        </message>
        <message>
            <source>Director, for example</source>
            <translation>例如：主任</translation>
        </message>
        <message>
            <source>Professor, Dr., Ms.</source>
            <extracomment>The form of address before a person's name</extracomment>
            <translation>教授、博士、女士</translation>
        </message>
        <message>
            <source>Office, private, assistant</source>
            <translation>办公、私人、助理</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>还没有任何操作</translation>
        </message>
        <message>
            <source>Every change on this desk will stand here and can be taken back.</source>
            <translation>此数据库中的每次更改都会列在这里，并且可以撤回。</translation>
        </message>
    </context>
    <context>
        <name>HistorySteps</name>
        <message>
            <source>Taking back: {done} of {total}</source>
            <translation>正在撤回：{done}/{total}</translation>
        </message>
        <message>
            <source>Doing it again: {done} of {total}</source>
            <translation>正在重做：{done}/{total}</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) changed since then and were left as they are.</source>
            <translation>
                <numerusform>有%n个值此后又有更改，保持不变。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>not-imported</source>
            <extracomment>the end of the name of a file; without spaces</extracomment>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Why not imported</source>
            <translation>未导入原因</translation>
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>The file could not be read or written: {why}.</source>
            <translation>无法读取或写入文件：{why}。</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; nothing was stored.</source>
            <translation>程序内部出错，未保存任何内容。</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>跳过此文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>导入预览</translation>
        </message>
        <message>
            <source>guests of “{event}”</source>
            <translation>“{event}”的来宾</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>{encoding}, guessed</source>
            <translation>{encoding}（推测）</translation>
        </message>
        <message>
            <source>The import is being taken back.</source>
            <translation>正在撤回导入。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>The source is being read.</source>
            <translation>正在读取来源。</translation>
        </message>
        <message>
            <source>Choose the event from the list, or empty its field.</source>
            <translation>请从列表中选择活动，或清空该栏。</translation>
        </message>
        <message>
            <source>There is nothing to import in it.</source>
            <translation>其中没有可导入的内容。</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>下一个文件</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>The import is under way.</source>
            <translation>正在导入。</translation>
        </message>
        <message>
            <source>The records cannot be compared with the desk; above it says why.</source>
            <translation>无法与数据库中的记录比较；原因见上方。</translation>
        </message>
        <message>
            <source>The records are being compared with the desk.</source>
            <translation>正在与数据库中的记录比较。</translation>
        </message>
        <message>
            <source>The encoding is a guess: look at the first step whether the names read right.</source>
            <translation>编码为推测结果，需回到第一步检查文字有无乱码。</translation>
        </message>
        <message>
            <source>This desk is open for reading only.</source>
            <translation>此数据库以只读方式打开。</translation>
        </message>
        <message>
            <source>Nothing of this would change the desk.</source>
            <translation>导入后数据库不会有任何更改。</translation>
        </message>
        <message>
            <source>Import: {name}</source>
            <translation>导入：{name}</translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) after this one</source>
            <translation>
                <numerusform>后面还有%n个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>已保存：{name}</translation>
        </message>
        <message>
            <source>What you chose here is not kept. Close once more to leave it.</source>
            <translation>此处所作的选择不会保留，再次关闭即可离开。</translation>
        </message>
    </context>
    <context>
        <name>ImportLauncher</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import guests</source>
            <translation>导入来宾</translation>
        </message>
        <message>
            <source>Contacts, calendars and tables</source>
            <translation>联系人、日历和表格</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Nothing can be imported here: this desk cannot be written.</source>
            <translation>此数据库无法写入，不能导入。</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that could be imported.</source>
            <translation>剪贴板中没有可导入的内容。</translation>
        </message>
    </context>
    <context>
        <name>ImportPlan</name>
        <message>
            <source>New</source>
            <extracomment>What was found of one record of a file, as the label of a filter and in a column</extracomment>
            <translation>新记录</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>有更改</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>Possible duplicate</source>
            <translation>可能重复</translation>
        </message>
        <message>
            <source>Cannot be taken</source>
            <translation>无法导入</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>What is to be done with one record of a file</extracomment>
            <translation>添加</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <extracomment>Parts of one line on what an import would do: "40 to add · 8 to update · 2 cannot be taken"</extracomment>
            <translation>
                <numerusform>添加%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to update</source>
            <translation>
                <numerusform>更新%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same already</source>
            <translation>
                <numerusform>已有相同%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to skip</source>
            <translation>
                <numerusform>跳过%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be taken</source>
            <translation>
                <numerusform>无法导入%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n record(s)</source>
            <translation>
                <numerusform>导入%n条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>A record of its own, whatever the desk has</source>
            <translation>添加为单独的记录，不论数据库中是否已有</translation>
        </message>
        <message>
            <source>What the source says replaces what the desk has</source>
            <translation>用来源中的内容替换数据库中的内容</translation>
        </message>
        <message>
            <source>The desk keeps what it has; only what is empty there is filled</source>
            <translation>保留数据库中的内容，只填补空白字段</translation>
        </message>
        <message>
            <source>Nothing is done with it</source>
            <translation>不作处理</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>无需处理</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>第{number}行</translation>
        </message>
        <message>
            <source>lines {first}–{last}</source>
            <translation>第{first}–{last}行</translation>
        </message>
    </context>
    <context>
        <name>ImportRun</name>
        <message>
            <source>Reading: {done} of {total}</source>
            <translation>正在读取：{done}/{total}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Importing: {done} of {total}</source>
            <translation>正在导入：{done}/{total}</translation>
        </message>
        <message>
            <source>Comparing: {done} of {total}</source>
            <translation>正在比较：{done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>ImportSource</name>
        <message>
            <source>Table as text (CSV)</source>
            <translation>文本表格（CSV）</translation>
        </message>
        <message>
            <source>Table as text with tabs (TSV)</source>
            <translation>制表符分隔的文本表格（TSV）</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>工作簿（XLSX）</translation>
        </message>
        <message>
            <source>Workbook (XLS)</source>
            <translation>工作簿（XLS）</translation>
        </message>
        <message>
            <source>Workbook (ODS)</source>
            <translation>工作簿（ODS）</translation>
        </message>
        <message>
            <source>Address book (vCard)</source>
            <translation>通讯录（vCard）</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>日历（iCalendar）</translation>
        </message>
        <message>
            <source>Office Desk (JSON)</source>
            <translation>Office Desk（JSON）</translation>
        </message>
        <message>
            <source>Message or signature</source>
            <translation>消息或签名</translation>
        </message>
        <message>
            <source>Chinese simplified (GB18030)</source>
            <extracomment>Encodings of old text files</extracomment>
            <translation>简体中文（GB18030）</translation>
        </message>
        <message>
            <source>Chinese traditional (Big5)</source>
            <translation>繁体中文（Big5）</translation>
        </message>
        <message>
            <source>Russian (Windows-1251)</source>
            <translation>俄文（Windows-1251）</translation>
        </message>
        <message>
            <source>Russian (KOI8-R)</source>
            <translation>俄文（KOI8-R）</translation>
        </message>
        <message>
            <source>Russian (DOS 866)</source>
            <translation>俄文（DOS 866）</translation>
        </message>
        <message>
            <source>Western European (Windows-1252)</source>
            <translation>西欧（Windows-1252）</translation>
        </message>
        <message>
            <source>Western European (ISO 8859-15)</source>
            <translation>西欧（ISO 8859-15）</translation>
        </message>
        <message>
            <source>Central European (Windows-1250)</source>
            <translation>中欧（Windows-1250）</translation>
        </message>
        <message>
            <source>Greek (Windows-1253)</source>
            <translation>希腊语（Windows-1253）</translation>
        </message>
        <message>
            <source>Turkish (Windows-1254)</source>
            <translation>土耳其语（Windows-1254）</translation>
        </message>
        <message>
            <source>Hebrew (Windows-1255)</source>
            <translation>希伯来语（Windows-1255）</translation>
        </message>
        <message>
            <source>Arabic (Windows-1256)</source>
            <translation>阿拉伯语（Windows-1256）</translation>
        </message>
        <message>
            <source>Thai (Windows-874)</source>
            <translation>泰语（Windows-874）</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>日文（Shift JIS）</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>韩文（EUC-KR）</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>逗号 ,</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>分号 ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>竖线 |</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Phone, e-mail, messenger</source>
            <translation>电话、电子邮箱、即时通讯</translation>
        </message>
        <message>
            <source>Organization and position</source>
            <translation>机构和职务</translation>
        </message>
        <message>
            <source>Address, web page and the rest</source>
            <translation>地址、网页及其他</translation>
        </message>
    </context>
    <context>
        <name>InteractionFields</name>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Series</source>
            <extracomment>Several meetings kept as one record</extracomment>
            <translation>系列往来</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>后续事项</translation>
        </message>
        <message>
            <source>Follow-up due</source>
            <translation>后续期限</translation>
        </message>
        <message>
            <source>Side</source>
            <extracomment>Theirs or ours</extracomment>
            <translation>所属方</translation>
        </message>
    </context>
    <context>
        <name>InteractionTypes</name>
        <message>
            <source>Meeting</source>
            <translation>会面</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>通话</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>视频会议</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信函</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>KeptMappingsBar</name>
        <message>
            <source>By the headings</source>
            <translation>按标题自动对应</translation>
        </message>
        <message>
            <source>Only a mapping that was kept can be forgotten</source>
            <translation>只能删除已保存的列对应方案</translation>
        </message>
        <message>
            <source>Each row is one of</source>
            <translation>每行记录的类别</translation>
        </message>
        <message>
            <source>Columns are taken</source>
            <translation>列对应方案</translation>
        </message>
        <message>
            <source>Forget this mapping</source>
            <translation>删除此列对应方案</translation>
        </message>
        <message>
            <source>Name for next time</source>
            <translation>方案名称，供下次使用</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep this mapping</source>
            <translation>保存此列对应方案</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Organization</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Position held</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Contact detail</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Meeting or call</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>Meeting participant</source>
            <translation>往来参与方</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>洽谈</translation>
        </message>
        <message>
            <source>Side of a negotiation</source>
            <translation>洽谈方</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Side of an agreement</source>
            <translation>协议方</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Session</source>
            <extracomment>An item of an event's programme: a talk, a break, a tour</extracomment>
            <translation>议程项</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>参会者</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Student group</source>
            <translation>项目团组</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>统计数据</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Not the same</source>
            <extracomment>A pair of people or organizations that look alike and were said not to be the same</extracomment>
            <translation>非重复记录</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>Digest section</source>
            <translation>简报栏目</translation>
        </message>
        <message>
            <source>Digest line</source>
            <translation>简报条目</translation>
        </message>
    </context>
    <context>
        <name>KindCount</name>
        <message numerus="yes">
            <source>%n organization(s)</source>
            <translation>
                <numerusform>%n家机构</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n位人员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n position(s) held</source>
            <translation>
                <numerusform>%n条任职记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact detail(s)</source>
            <translation>
                <numerusform>%n条联系方式</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) or call(s)</source>
            <translation>
                <numerusform>%n条往来记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting participant(s)</source>
            <translation>
                <numerusform>%n个往来参与方</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n negotiation(s)</source>
            <translation>
                <numerusform>%n项洽谈</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of negotiations</source>
            <translation>
                <numerusform>%n个洽谈方</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n项协议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n side(s) of agreements</source>
            <translation>
                <numerusform>%n个协议方</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n场活动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n项议程</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n位参会者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n program(s)</source>
            <translation>
                <numerusform>%n个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n student group(s)</source>
            <translation>
                <numerusform>%n个项目团组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%n项统计数据</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotation(s)</source>
            <translation>
                <numerusform>%n条引语</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of different records</source>
            <translation>
                <numerusform>%n对非重复记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest(s)</source>
            <translation>
                <numerusform>%n期简报</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest section(s)</source>
            <translation>
                <numerusform>%n个简报栏目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digest line(s)</source>
            <translation>
                <numerusform>%n个简报条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n条记录</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KindNoun</name>
        <message>
            <source>organization</source>
            <extracomment>Inside a sentence, naming the thing itself, for example in the Russian nominative</extracomment>
            <translation>机构</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>position held</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>contact detail</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>meeting or call</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>meeting participant</source>
            <translation>往来参与方</translation>
        </message>
        <message>
            <source>negotiation</source>
            <translation>洽谈</translation>
        </message>
        <message>
            <source>side of a negotiation</source>
            <translation>洽谈方</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>side of an agreement</source>
            <translation>协议方</translation>
        </message>
        <message>
            <source>event</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>session</source>
            <translation>议程项</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>参会者</translation>
        </message>
        <message>
            <source>program</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>student group</source>
            <translation>项目团组</translation>
        </message>
        <message>
            <source>task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>统计数据</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>pair of different records</source>
            <extracomment>Inside a sentence: two people or organizations that look alike and are not the same</extracomment>
            <translation>非重复记录</translation>
        </message>
        <message>
            <source>digest</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>digest section</source>
            <translation>简报栏目</translation>
        </message>
        <message>
            <source>digest line</source>
            <translation>简报条目</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Organizations</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Positions held</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Meetings and calls</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>Meeting participants</source>
            <translation>往来参与方</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>洽谈</translation>
        </message>
        <message>
            <source>Sides of negotiations</source>
            <translation>洽谈方</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Sides of agreements</source>
            <translation>协议方</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Sessions</source>
            <extracomment>Items of an event's programme: talks, breaks, tours</extracomment>
            <translation>议程</translation>
        </message>
        <message>
            <source>Participants</source>
            <extracomment>Who takes part in events</extracomment>
            <translation>参会者</translation>
        </message>
        <message>
            <source>Programs</source>
            <extracomment>What the university offers: summer schools, modules, courses</extracomment>
            <translation>项目</translation>
        </message>
        <message>
            <source>Student groups</source>
            <extracomment>Groups of students that a partner sends to a program</extracomment>
            <translation>项目团组</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>Numbers told about an organization or an event: students, followers, visitors</extracomment>
            <translation>统计数据</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Not the same</source>
            <extracomment>Pairs of people or organizations that look alike and were said not to be the same</extracomment>
            <translation>非重复记录</translation>
        </message>
        <message>
            <source>Digests</source>
            <extracomment>News digests of a season</extracomment>
            <translation>简报</translation>
        </message>
        <message>
            <source>Digest sections</source>
            <translation>简报栏目</translation>
        </message>
        <message>
            <source>Digest lines</source>
            <translation>简报条目</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>哈萨克语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
    </context>
    <context>
        <name>LeaveBar</name>
        <message>
            <source>Save the changes before leaving?</source>
            <translation>离开前要保存更改吗？</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>不保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Choose a record from the list.</source>
            <translation>请从列表中选择一条记录。</translation>
        </message>
        <message>
            <source>Choose a record from the list, or add a new one.</source>
            <translation>从列表中选择一条记录，或新建一条。</translation>
        </message>
        <message>
            <source>New “{name}”…</source>
            <translation>新建“{name}”…</translation>
        </message>
        <message>
            <source>The desk has none of this name.</source>
            <translation>数据库中没有此名称的记录。</translation>
        </message>
        <message>
            <source>Type a name in any script</source>
            <translation>输入名称，汉字、拼音、俄文均可</translation>
        </message>
        <message>
            <source>Empty this field</source>
            <translation>清空此字段</translation>
        </message>
    </context>
    <context>
        <name>ListActions</name>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Set a field…</source>
            <translation>批量修改…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Make one record of the two that are selected</source>
            <translation>将选中的两条记录合并为一条</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>查找重复记录…</translation>
        </message>
        <message>
            <source>Import guests…</source>
            <translation>导入来宾…</translation>
        </message>
        <message>
            <source>Everybody of a list or of cards takes part in this event</source>
            <translation>名单或名片中的所有人都将参加此活动</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>导出列表…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Show the trash</source>
            <translation>显示回收站</translation>
        </message>
        <message>
            <source>Show the card</source>
            <translation>显示卡片</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
    </context>
    <context>
        <name>ListClipboard</name>
        <message numerus="yes">
            <source>%n record(s) copied</source>
            <translation>
                <numerusform>已复制%n条记录</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListExport</name>
        <message>
            <source>Exporting {done} of {total}</source>
            <translation>正在导出：{done}/{total}</translation>
        </message>
        <message>
            <source>Exported: {what}</source>
            <translation>已导出：{what}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message numerus="yes">
            <source>%n filter(s)</source>
            <translation>
                <numerusform>%n项筛选</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>{count} of {all}</source>
            <translation>{all}条中的{count}条</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>The list has changed meanwhile; please select again.</source>
            <translation>列表已有变化，需要重新选择。</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡片</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选%n条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LongWorkBar</name>
        <message>
            <source>Taking everything back…</source>
            <translation>正在全部恢复原状…</translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>正在等待…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>The pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
    </context>
    <context>
        <name>MatchChoice</name>
        <message>
            <source>None of them: a record of its own</source>
            <translation>都不是，添加为单独的记录</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>earlier in the same source</source>
            <translation>同一来源中已出现</translation>
        </message>
        <message>
            <source>Another record of the desk</source>
            <translation>数据库中的其他记录</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>其他记录…</translation>
        </message>
        <message>
            <source>The desk has it already…</source>
            <translation>数据库中已有…</translation>
        </message>
        <message>
            <source>Which record of the desk is it?</source>
            <translation>对应数据库中的哪条记录？</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Students</source>
            <translation>学生</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Universities</source>
            <translation>大学</translation>
        </message>
        <message>
            <source>Followers</source>
            <extracomment>People who follow an account on a social network</extracomment>
            <translation>关注者</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>教职工</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>访客</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>New on another page</source>
            <translation>在其他页面新建</translation>
        </message>
        <message>
            <source>Open a recent desk</source>
            <translation>打开最近的数据库</translation>
        </message>
        <message>
            <source>Print a paper</source>
            <translation>打印文档</translation>
        </message>
        <message>
            <source>Go to page</source>
            <translation>转到页面</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>MissingList</name>
        <message numerus="yes">
            <source>%n character(s) would print as boxes</source>
            <translation>
                <numerusform>有 %n 个字符会打印成方框</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line to open the record.</source>
            <translation>选择一行即可打开该记录。</translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>On site</source>
            <translation>线下</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <extracomment>On site and online at once</extracomment>
            <translation>线上线下结合</translation>
        </message>
    </context>
    <context>
        <name>MomentEditor</name>
        <message>
            <source>Add the day.</source>
            <translation>还需填写日期。</translation>
        </message>
        <message>
            <source>Add the time, such as 09:00.</source>
            <translation>还需填写时间，例如09:00。</translation>
        </message>
        <message>
            <source>Type one exact day, such as {day}.</source>
            <translation>填写一个确切日期，例如{day}。</translation>
        </message>
        <message>
            <source>Type a time such as 09:00 or 14:30.</source>
            <translation>填写时间，例如09:00或14:30。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>{field}, time</source>
            <translation>{field}，时间</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有%n项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameProposals</name>
        <message>
            <source>Use these</source>
            <translation>采用</translation>
        </message>
    </context>
    <context>
        <name>NegotiationFields</name>
        <message>
            <source>Topic</source>
            <translation>议题</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation>下一步期限</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>负责人</translation>
        </message>
    </context>
    <context>
        <name>NegotiationStages</name>
        <message>
            <source>Idea</source>
            <translation>设想</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>初步接触</translation>
        </message>
        <message>
            <source>In talks</source>
            <translation>洽谈中</translation>
        </message>
        <message>
            <source>Terms</source>
            <extracomment>The terms of an agreement are being discussed</extracomment>
            <translation>商议条款</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已达成一致</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
    </context>
    <context>
        <name>NewPersonParts</name>
        <message>
            <source>Work</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>New partner</source>
            <translation>新建合作伙伴</translation>
        </message>
        <message>
            <source>New agency</source>
            <translation>新建招生代理</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>新建人员</translation>
        </message>
        <message>
            <source>New negotiation</source>
            <translation>新建洽谈</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>新建协议</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>新建会议</translation>
        </message>
        <message>
            <source>New open day</source>
            <translation>新建开放日</translation>
        </message>
        <message>
            <source>New program</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <source>New digest</source>
            <translation>新建简报</translation>
        </message>
        <message>
            <source>New organization</source>
            <translation>新建机构</translation>
        </message>
        <message>
            <source>New meeting or call</source>
            <translation>新建往来</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>新建活动</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>New student group</source>
            <translation>新建项目团组</translation>
        </message>
        <message>
            <source>New quotation</source>
            <translation>新建引语</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>新建记录</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>This desk is open for reading only: its file cannot be written.</source>
            <translation>此数据库以只读方式打开：文件无法写入。</translation>
        </message>
    </context>
    <context>
        <name>Operators</name>
        <message>
            <source>is</source>
            <translation>是</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>不是</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>包含</translation>
        </message>
        <message>
            <source>has</source>
            <extracomment>One of several choices is set, as in "Roles: has Partner"</extracomment>
            <translation>含有</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>不为空</translation>
        </message>
        <message>
            <source>before</source>
            <translation>早于</translation>
        </message>
        <message>
            <source>after</source>
            <translation>晚于</translation>
        </message>
        <message>
            <source>within</source>
            <extracomment>Between two days, both included</extracomment>
            <translation>处于</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>至多</translation>
        </message>
    </context>
    <context>
        <name>OptionsPanel</name>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>As the style is made</source>
            <translation>按样式默认</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>纵向</translation>
        </message>
        <message>
            <source>Wide</source>
            <translation>横向</translation>
        </message>
        <message>
            <source>{language}, as the window</source>
            <translation>{language}（与窗口相同）</translation>
        </message>
        <message>
            <source>{size}, as in the preferences</source>
            <translation>{size}（与首选项相同）</translation>
        </message>
        <message>
            <source>All of the list</source>
            <translation>整个列表</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>所选 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>样式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translation>并列的第二种语言</translation>
        </message>
        <message>
            <source>Times in a second zone</source>
            <translation>第二时区时间</translation>
        </message>
        <message>
            <source>Sheet of labels</source>
            <translation>标签纸</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>纸张大小</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Copy this style to change it…</source>
            <translation>复制此样式并修改…</translation>
        </message>
        <message>
            <source>Open the folder of own styles</source>
            <translation>打开自定义样式文件夹</translation>
        </message>
    </context>
    <context>
        <name>OrganizationFields</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>俄文名称</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Short name in Chinese</source>
            <translation>中文简称</translation>
        </message>
        <message>
            <source>Short name in Russian</source>
            <translation>俄文简称</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Relation</source>
            <extracomment>How the office stands to the organization: in talks, partner, dormant</extracomment>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relation since</source>
            <translation>关系始于</translation>
        </message>
        <message>
            <source>Part of</source>
            <extracomment>The larger organization it is a part of</extracomment>
            <translation>上级机构</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>成立时间</translation>
        </message>
        <message>
            <source>Territory</source>
            <extracomment>Where an agency recruits</extracomment>
            <translation>业务区域</translation>
        </message>
        <message>
            <source>License</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>合同期至</translation>
        </message>
        <message>
            <source>About</source>
            <translation>简介</translation>
        </message>
    </context>
    <context>
        <name>OrganizationRoles</name>
        <message>
            <source>Partner</source>
            <translation>合作伙伴</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>招生代理</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主办方</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>赞助方</translation>
        </message>
        <message>
            <source>Our own</source>
            <extracomment>Our own university and its departments</extracomment>
            <translation>本校</translation>
        </message>
    </context>
    <context>
        <name>OrganizationTypes</name>
        <message>
            <source>University</source>
            <translation>大学</translation>
        </message>
        <message>
            <source>Academy</source>
            <translation>科学院</translation>
        </message>
        <message>
            <source>Institute</source>
            <translation>研究所</translation>
        </message>
        <message>
            <source>School</source>
            <translation>学校</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Online platform</source>
            <extracomment>A web site that offers courses or recruits students</extracomment>
            <translation>在线平台</translation>
        </message>
        <message>
            <source>Recruiting agency</source>
            <translation>招生代理</translation>
        </message>
        <message>
            <source>Authority</source>
            <extracomment>A ministry, a city administration, a consulate</extracomment>
            <translation>政府机构</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>协会</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Department</source>
            <extracomment>A faculty, department or office of a larger organization</extracomment>
            <translation>下属部门</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message>
            <source>Show the imported records</source>
            <translation>显示导入的记录</translation>
        </message>
        <message>
            <source>Show in history</source>
            <translation>在历史记录中显示</translation>
        </message>
        <message>
            <source>Take back this import</source>
            <translation>撤回此次导入</translation>
        </message>
        <message>
            <source>Save the rows that were not taken…</source>
            <translation>保存未导入的行…</translation>
        </message>
        <message>
            <source>A copy of the desk as it was before lies beside it: {name}</source>
            <translation>导入前的数据库副本保存在同一文件夹：{name}</translation>
        </message>
        <message>
            <source>The import was taken back.</source>
            <translation>已撤回导入。</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>没有需要更改的内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>已导入%n条记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added, then taken back</source>
            <translation>
                <numerusform>曾添加%n条，已撤回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated, then taken back</source>
            <translation>
                <numerusform>曾更新%n条，已撤回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more taking part in the event, then taken back</source>
            <translation>
                <numerusform>活动曾新增%n位参加者，已撤回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>已添加%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>已更新%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more taking part in the event</source>
            <translation>
                <numerusform>活动新增%n位参加者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same already</source>
            <translation>
                <numerusform>已有相同%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>已跳过%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>未导入%n条</numerusform>
            </translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>来源记录</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What was not taken</source>
            <translation>未导入的记录</translation>
        </message>
        <message>
            <source>What was not taken, and why</source>
            <translation>未导入的记录及原因</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>Save the rows that were not taken</source>
            <translation>保存未导入的行</translation>
        </message>
    </context>
    <context>
        <name>Output</name>
        <message>
            <source>No printer was found. Save the paper as a PDF instead.</source>
            <translation>未找到打印机，请将文档另存为 PDF。</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>保存文档</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>Pictures, one for each page</source>
            <translation>图片，每页一张</translation>
        </message>
        <message>
            <source>Drawings for each page</source>
            <translation>矢量图，每页一张</translation>
        </message>
        <message>
            <source>Writing {file}…</source>
            <translation>正在写入 {file}…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已保存：{file}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) saved</source>
            <translation>
                <numerusform>已保存 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Printing page {page} of {count}</source>
            <translation>正在打印第 {page} 页，共 {count} 页</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Printed: {printer}</source>
            <translation>已打印：{printer}</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>打印已停止。</translation>
        </message>
        <message>
            <source>“{printer}” did not take the paper; see whether it is switched on and can be reached.</source>
            <translation>“{printer}”没有接收文档；请检查打印机是否已开机并可连接。</translation>
        </message>
    </context>
    <context>
        <name>PageMirror</name>
        <message>
            <source>New record</source>
            <translation>新建记录</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>移出回收站</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Change a field in all selected…</source>
            <translation>批量修改所选记录…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>导出列表…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>列…</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡片</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>合作伙伴</translation>
        </message>
        <message>
            <source>Agencies</source>
            <extracomment>Companies that recruit students for the university</extracomment>
            <translation>招生代理</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>洽谈</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Open days</source>
            <translation>开放日</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <extracomment>Records that are on the desk twice</extracomment>
            <translation>重复记录</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>PaperPreferences</name>
        <message>
            <source>Choose the logo</source>
            <translation>选择标志</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as a picture.</source>
            <translation>“{file}”不是可读取的图片。</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>抬头</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>纸张大小</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>页边距</translation>
        </message>
        <message>
            <source>Own styles</source>
            <translation>自定义样式</translation>
        </message>
        <message>
            <source>Name and address, over the first page</source>
            <translation>印在首页上方的名称和地址</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>As the style is made</source>
            <translation>按样式默认</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Agenda, {period}</source>
            <translation>日程：{period}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>日期未定</translation>
        </message>
        <message>
            <source>Nothing is dated in this period.</source>
            <translation>此时段内没有安排。</translation>
        </message>
        <message>
            <source>Name badges: {event}</source>
            <translation>胸牌：{event}</translation>
        </message>
        <message>
            <source>Nobody is entered for this event yet.</source>
            <translation>此活动尚未录入参会者。</translation>
        </message>
        <message>
            <source>Code to check in</source>
            <translation>签到码</translation>
        </message>
        <message>
            <source>Briefing: {name}</source>
            <translation>会谈准备材料：{name}</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier talks are not listed.</source>
            <translation>
                <numerusform>另有 %n 次更早的会谈未列出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>会谈准备材料</translation>
        </message>
        <message>
            <source>Who we meet</source>
            <translation>会见对象</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>我方人员</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>会谈内容</translation>
        </message>
        <message>
            <source>Open promises and tasks</source>
            <translation>未完成的承诺和任务</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>以往会谈</translation>
        </message>
        <message>
            <source>Under negotiation</source>
            <translation>正在洽谈</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nobody is entered as a party yet.</source>
            <translation>尚未录入参加方。</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有未完成事项。</translation>
        </message>
        <message>
            <source>There were no talks before.</source>
            <translation>以前没有会谈。</translation>
        </message>
        <message>
            <source>took part in</source>
            <extracomment>After a name and before the title of an event. Russian: «принял(а) участие в мероприятии»</extracomment>
            <translation>参加了</translation>
        </message>
        <message>
            <source>spoke at</source>
            <translation>作为报告人参加了</translation>
        </message>
        <message>
            <source>moderated at</source>
            <translation>作为主持人参加了</translation>
        </message>
        <message>
            <source>helped to organize</source>
            <translation>参与组织了</translation>
        </message>
        <message>
            <source>served on the committee of</source>
            <translation>作为委员会成员参加了</translation>
        </message>
        <message>
            <source>exhibited at</source>
            <translation>作为参展方参加了</translation>
        </message>
        <message>
            <source>interpreted at</source>
            <translation>作为翻译参加了</translation>
        </message>
        <message>
            <source>Certificates: {event}</source>
            <translation>参会证明：{event}</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>参会证明</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <extracomment>Above a name, which is the subject of the sentence; Russian: «Настоящим подтверждается, что»</extracomment>
            <translation>兹证明</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Signature and seal</source>
            <translation>签字盖章</translation>
        </message>
        <message>
            <source>Nobody is recorded as having attended yet.</source>
            <translation>尚无到场记录。</translation>
        </message>
        <message>
            <source>Nobody has confirmed yet.</source>
            <translation>尚无人确认参加。</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>通讯录</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>列表为空。</translation>
        </message>
        <message>
            <source>Without a postal address</source>
            <translation>没有邮寄地址</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>续</translation>
        </message>
        <message>
            <source>Dossier: {name}</source>
            <translation>档案：{name}</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>大事记</translation>
        </message>
        <message>
            <source>Nothing else is known yet.</source>
            <translation>目前没有更多信息。</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>Place cards: {event}</source>
            <translation>席卡：{event}</translation>
        </message>
        <message>
            <source>Nobody is entered for this event by name yet.</source>
            <translation>此活动尚未录入具名的参会者。</translation>
        </message>
        <message>
            <source>Times are those of {zone}.</source>
            <extracomment>{zone} is the city a time zone is named after</extracomment>
            <translation>时间均为{zone}时间。</translation>
        </message>
        <message>
            <source>Times in brackets are those of {zone}.</source>
            <translation>括号内为{zone}时间。</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>议程</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>会场</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>全部会场</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>其他地点</translation>
        </message>
        <message>
            <source>Without a time yet</source>
            <translation>时间待定</translation>
        </message>
        <message>
            <source>The programme is not fixed yet.</source>
            <translation>议程尚未确定。</translation>
        </message>
        <message>
            <source>Nobody is named as a speaker yet.</source>
            <translation>尚未确定报告人。</translation>
        </message>
        <message>
            <source>with</source>
            <extracomment>Followed by those who speak in the same session: "with Zhang Ying, Ivan Obraztsov"</extracomment>
            <translation>同场报告人</translation>
        </message>
        <message>
            <source>Sign-in sheet: {event}</source>
            <translation>签到表：{event}</translation>
        </message>
        <message>
            <source>Attendees: {event}</source>
            <translation>参会名单：{event}</translation>
        </message>
        <message>
            <source>People: {count}</source>
            <extracomment>{count} may be "over 500" or "about 30"</extracomment>
            <translation>人数：{count}</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>签到表</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>参会名单</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Everybody who is expected. Whoever declined is left out.</source>
            <translation>包括所有预计到场者，不含已谢绝者。</translation>
        </message>
        <message>
            <source>Everybody who attended.</source>
            <translation>包括所有已到场者。</translation>
        </message>
        <message>
            <source>Event schedule</source>
            <translation>活动议程</translation>
        </message>
        <message>
            <source>Agenda of a period</source>
            <translation>时段日程</translation>
        </message>
        <message>
            <source>Name badges</source>
            <translation>胸牌</translation>
        </message>
        <message>
            <source>Place cards</source>
            <translation>席卡</translation>
        </message>
        <message>
            <source>Certificates of attendance</source>
            <translation>参会证明</translation>
        </message>
        <message>
            <source>Briefing for a meeting</source>
            <translation>会谈准备材料</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>当前列表</translation>
        </message>
        <message>
            <source>Day list with abstracts</source>
            <translation>按日列表（含摘要）</translation>
        </message>
        <message>
            <source>Grid by room</source>
            <translation>按会场分栏</translation>
        </message>
        <message>
            <source>Pocket programme, half a page</source>
            <translation>袖珍议程（半页）</translation>
        </message>
        <message>
            <source>Wall poster</source>
            <translation>张贴海报</translation>
        </message>
        <message>
            <source>Sheets for speakers</source>
            <translation>报告人单页</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>按周</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>按类别</translation>
        </message>
        <message>
            <source>With boxes to sign in</source>
            <translation>带签名栏</translation>
        </message>
        <message>
            <source>List of attendees</source>
            <translation>参会名单</translation>
        </message>
        <message>
            <source>Classic</source>
            <translation>经典</translation>
        </message>
        <message>
            <source>Large name</source>
            <translation>大字姓名</translation>
        </message>
        <message>
            <source>Plain, without a code</source>
            <translation>简洁（无签到码）</translation>
        </message>
        <message>
            <source>Folded card</source>
            <translation>折叠席卡</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>简明</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>详细</translation>
        </message>
        <message>
            <source>Address labels</source>
            <translation>地址标签</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部内容</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>No font of the papers has the character {sign}.</source>
            <translation>打印字体中没有字符“{sign}”。</translation>
        </message>
        <message>
            <source>No font of the papers has the character {sign}, which stands in {kind} “{title}”.</source>
            <translation>打印字体中没有{kind}“{title}”所用的字符“{sign}”。</translation>
        </message>
        <message>
            <source>{width} × {height} mm, {columns} × {rows} on {paper}</source>
            <translation>{width} × {height} 毫米，{paper} 上 {columns} × {rows} 张</translation>
        </message>
    </context>
    <context>
        <name>ParticipationFields</name>
        <message>
            <source>Name</source>
            <translation>姓名或名称</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>团组</translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>签到时间</translation>
        </message>
        <message>
            <source>Expected on</source>
            <translation>预计到场</translation>
        </message>
        <message>
            <source>Name at that time</source>
            <translation>当时姓名</translation>
        </message>
        <message>
            <source>Title at that time</source>
            <extracomment>A person's title or position when the event took place</extracomment>
            <translation>当时职务</translation>
        </message>
        <message>
            <source>Organization at that time</source>
            <translation>当时单位</translation>
        </message>
    </context>
    <context>
        <name>ParticipationRoles</name>
        <message>
            <source>Organizer</source>
            <translation>组织方</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主办方</translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation>委员会成员</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>报告人</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation>代表</translation>
        </message>
        <message>
            <source>Exhibitor</source>
            <translation>参展方</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>来宾</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>翻译</translation>
        </message>
    </context>
    <context>
        <name>ParticipationStates</name>
        <message>
            <source>Planned</source>
            <translation>拟邀请</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>已邀请</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>已到场</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已谢绝</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>未到场</translation>
        </message>
    </context>
    <context>
        <name>PastedStep</name>
        <message numerus="yes">
            <source>%n note(s) on the text</source>
            <translation>
                <numerusform>关于文本的%n条提示</numerusform>
            </translation>
        </message>
        <message>
            <source>Recognized</source>
            <translation>识别结果</translation>
        </message>
        <message>
            <source>The proposed record</source>
            <translation>建议的记录</translation>
        </message>
    </context>
    <context>
        <name>PersonFields</name>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>父称</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文姓名</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>俄文姓名</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Professor, Dr., Ms.: what stands before a person's name</extracomment>
            <translation>称谓</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>生日</translation>
        </message>
        <message>
            <source>Position</source>
            <extracomment>What a person is at an organization: director, dean</extracomment>
            <translation>职务</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>{label}: {text}</source>
            <extracomment>What is told, then what it is: "City: Harbin"</extracomment>
            <translation>{label}：{text}</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>What stands between the words of a list</extracomment>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>PictureTaker</name>
        <message>
            <source>The desk was not open in time.</source>
            <translation>数据库未能及时打开。</translation>
        </message>
        <message>
            <source>There is no page “{page}”.</source>
            <translation>没有名为“{page}”的页面。</translation>
        </message>
        <message>
            <source>The page “{page}” was not ready in time.</source>
            <translation>页面“{page}”未能及时就绪。</translation>
        </message>
        <message>
            <source>The picture {file} could not be written.</source>
            <translation>无法写入图片“{file}”。</translation>
        </message>
        <message>
            <source>Something went wrong ({error}); the log tells more.</source>
            <translation>出错了（{error}），详情见日志。</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>来源记录</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>比较结果</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>On the desk, or why not</source>
            <translation>对应记录或原因</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message numerus="yes">
            <source>%n organization(s) will be added too</source>
            <translation>
                <numerusform>另外将添加%n家机构</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n selected</source>
            <translation>
                <numerusform>已选的全部%n条</numerusform>
            </translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>Records of the source</source>
            <translation>来源中的记录</translation>
        </message>
        <message>
            <source>Records the desk has</source>
            <translation>数据库中已有的记录</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Same as the desktop</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>当前数据库</translation>
        </message>
        <message>
            <source>Dense rows</source>
            <translation>紧凑行距</translation>
        </message>
        <message>
            <source>Shown in the history, from the next start on</source>
            <translation>显示在历史记录中，下次启动后生效</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>PrintLauncher</name>
        <message>
            <source>There is nothing to print here.</source>
            <translation>这里没有可打印的内容。</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>“{style}” was copied to {file}. Change it in any text editor; the preview follows.</source>
            <translation>“{style}”已复制到 {file}。用任意文本编辑器修改，预览会随之更新。</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>There is an error in this style</source>
            <translation>此样式有错误</translation>
        </message>
        <message>
            <source>This cannot be printed</source>
            <translation>无法打印</translation>
        </message>
        <message>
            <source>The file of this style is not written in UTF-8; save it again as UTF-8 in your editor.</source>
            <translation>此样式文件不是 UTF-8 编码；请在编辑器中另存为 UTF-8。</translation>
        </message>
        <message>
            <source>The file of this style cannot be read: {detail}</source>
            <translation>无法读取此样式文件：{detail}</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Desks (*.db *.sqlite *.sqlite3)</source>
            <translation>数据库 (*.db *.sqlite *.sqlite3)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>ProgramFields</name>
        <message>
            <source>Title in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Part of</source>
            <extracomment>The larger program it is a part of</extracomment>
            <translation>上级项目</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>团组</translation>
        </message>
    </context>
    <context>
        <name>ProgramStatuses</name>
        <message>
            <source>Idea</source>
            <translation>设想</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Registration open</source>
            <translation>报名中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已停办</translation>
        </message>
    </context>
    <context>
        <name>ProgramTypes</name>
        <message>
            <source>Winter school</source>
            <translation>冬季学校</translation>
        </message>
        <message>
            <source>Summer school</source>
            <translation>夏季学校</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>课程模块</translation>
        </message>
        <message>
            <source>Preparatory course</source>
            <translation>预科课程</translation>
        </message>
        <message>
            <source>Online program</source>
            <translation>在线项目</translation>
        </message>
        <message>
            <source>Degree program</source>
            <translation>学位项目</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>ProposalForm</name>
        <message>
            <source>Leave out: {what}</source>
            <translation>不导入：{what}</translation>
        </message>
    </context>
    <context>
        <name>QuotationFields</name>
        <message>
            <source>Words</source>
            <translation>原话</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>发言时间</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>The calendar holds no events.</source>
            <translation>日历中没有活动。</translation>
        </message>
        <message numerus="yes">
            <source>%n invisible character(s) were left out of the file.</source>
            <translation>
                <numerusform>已从文件中去除%n个不可见字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Some characters cannot be read as {encoding} and are shown as question marks.</source>
            <translation>部分字符无法按 {encoding} 读取，显示为问号。</translation>
        </message>
        <message>
            <source>What is no event and no task was left out: {names}.</source>
            <translation>既非活动也非任务的内容已忽略：{names}。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) belong to no event and were left out, the first one in line {line}.</source>
            <translation>
                <numerusform>%n行不属于任何活动，已忽略，首处在第{line}行。</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal entry in line {line} was left out.</source>
            <translation>第{line}行的日志条目已忽略。</translation>
        </message>
        <message>
            <source>“{title}” recurs, but has no date in the past year or until {until}, and was left out.</source>
            <translation>“{title}”为重复活动，但在过去一年到{until}之间没有日期，已忽略。</translation>
        </message>
        <message>
            <source>What begins in line {line} cannot be read.</source>
            <translation>无法读取从第{line}行开始的内容。</translation>
        </message>
        <message>
            <source>Its end is missing in the file, in line {line}.</source>
            <translation>文件第{line}行缺少结束标记。</translation>
        </message>
        <message>
            <source>It has no title and is called by the first words it has.</source>
            <translation>没有标题，已用开头的文字作为名称。</translation>
        </message>
        <message>
            <source>It has no date.</source>
            <translation>没有日期。</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date and was left out.</source>
            <translation>无法将“{value}”识别为日期，已忽略。</translation>
        </message>
        <message>
            <source>“{value}” is no day or time of the calendar and was left out.</source>
            <translation>“{value}”不是有效的日期或时间，已忽略。</translation>
        </message>
        <message>
            <source>“{value}” is too far away and was left out.</source>
            <translation>“{value}”距今过远，已忽略。</translation>
        </message>
        <message>
            <source>Its end, {value}, comes before its start and was left out.</source>
            <translation>结束时间{value}早于开始时间，已忽略。</translation>
        </message>
        <message>
            <source>Nobody can tell which time zone “{zone}” is; its times were read as those of {home}.</source>
            <translation>无法确定时区“{zone}”，其时间按 {home} 读取。</translation>
        </message>
        <message>
            <source>The time zone “{zone}” was taken for {guess}.</source>
            <translation>时区“{zone}”按 {guess} 处理。</translation>
        </message>
        <message>
            <source>“{value}” is no web address and was left out.</source>
            <translation>“{value}”不是网址，已忽略。</translation>
        </message>
        <message numerus="yes">
            <source>A text of it is too long and was cut after %n character(s): {name}.</source>
            <translation>
                <numerusform>文本过长，只保留前%n个字符：{name}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too much for one event: %n value(s) of another program were left out, the first one {name}.</source>
            <translation>
                <numerusform>单个活动的内容过多：其他程序的%n个值已忽略，首个为 {name}。</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: “{value}” cannot be read and was left out.</source>
            <translation>{name}：无法读取“{value}”，已忽略。</translation>
        </message>
        <message numerus="yes">
            <source>The file holds it more than once and the newest version counts: %n other(s) were left out, the first one in line {line}.</source>
            <translation>
                <numerusform>文件中此项出现多次，以最新版本为准；已略过另外%n个版本，最先的一个在第{line}行。</numerusform>
            </translation>
        </message>
        <message>
            <source>The event it belongs to is not in the file.</source>
            <translation>文件中没有它所属的活动。</translation>
        </message>
        <message numerus="yes">
            <source>It recurs too often: only its first %n date(s) were read.</source>
            <translation>
                <numerusform>重复次数过多，只读取前%n个日期。</numerusform>
            </translation>
        </message>
        <message>
            <source>It recurs every second or minute; only its first date was read.</source>
            <translation>每秒或每分钟重复，只读取第一个日期。</translation>
        </message>
        <message>
            <source>Its rule names a day that no month has; only its first date was read.</source>
            <translation>重复规则指定的日期在任何月份都不存在，只读取第一个日期。</translation>
        </message>
        <message>
            <source>Counting its dates would take too long; only the first one was read.</source>
            <translation>计算日期耗时过长，只读取第一个日期。</translation>
        </message>
        <message>
            <source>It recurs, but has no date in the past year or until {until}. Only its first date was read.</source>
            <translation>为重复活动，但在过去一年到{until}之间没有日期，只读取第一个日期。</translation>
        </message>
        <message>
            <source>The rule of its dates cannot be read: {rule}. Only its first date was read.</source>
            <translation>无法读取重复规则：{rule}。只读取第一个日期。</translation>
        </message>
        <message>
            <source>There is no card in this file.</source>
            <translation>此文件中没有名片。</translation>
        </message>
        <message>
            <source>Line {line}: a card begins without BEGIN:VCARD; it was read from {property} on.</source>
            <translation>第{line}行：名片开头缺少 BEGIN:VCARD，已从 {property} 开始读取。</translation>
        </message>
        <message>
            <source>Line {line}: a card has no end; it was taken to end where the next one begins.</source>
            <translation>第{line}行：名片没有结束标记，以下一张名片的开头为结束。</translation>
        </message>
        <message>
            <source>Line {line}: a card ends here that never began.</source>
            <translation>第{line}行：有名片的结束标记，但没有对应的开头。</translation>
        </message>
        <message>
            <source>Line {line} belongs to no card and was left out: “{value}”.</source>
            <translation>第{line}行不属于任何名片，已忽略：“{value}”。</translation>
        </message>
        <message>
            <source>Line {line}: {value} is no card and was left out.</source>
            <translation>第{line}行：{value} 不是名片，已忽略。</translation>
        </message>
        <message>
            <source>Line {line}: there is nothing in this card.</source>
            <translation>第{line}行：此名片没有内容。</translation>
        </message>
        <message>
            <source>Line {line}: the card does not tell its vCard version.</source>
            <translation>第{line}行：名片未注明 vCard 版本。</translation>
        </message>
        <message>
            <source>Line {line}: “{value}” is no known vCard version; the card was read as the nearest one.</source>
            <translation>第{line}行：“{value}”不是已知的 vCard 版本，已按最接近的版本读取。</translation>
        </message>
        <message numerus="yes">
            <source>%n NUL byte(s) were left out of the file.</source>
            <translation>
                <numerusform>已从文件中去除%n个 NUL 字节。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: “{value}” is a list of addressees, not a person, and was left out.</source>
            <translation>第{line}行：“{value}”是收件人列表而不是人员，已忽略。</translation>
        </message>
        <message>
            <source>Line {line}: the value of {property} was broken into several lines and was put together again.</source>
            <translation>第{line}行：{property} 的值被拆成多行，已重新合并。</translation>
        </message>
        <message>
            <source>Line {line}: the parts of {property} ran into each other; check them.</source>
            <translation>第{line}行：{property} 的各部分连在一起，需要核对。</translation>
        </message>
        <message>
            <source>Line {line}: {property} is in an unknown encoding, “{value}”; it was taken as it stands.</source>
            <translation>第{line}行：{property} 使用未知编码“{value}”，已按原样读取。</translation>
        </message>
        <message>
            <source>Line {line}: {property} is damaged and was not taken whole.</source>
            <translation>第{line}行：{property} 已损坏，未能完整读取。</translation>
        </message>
        <message>
            <source>Line {line}: {property} did not tell that it is encoded; it was decoded.</source>
            <translation>第{line}行：{property} 未注明经过编码，已解码。</translation>
        </message>
        <message>
            <source>Line {line}: there is no such day, “{value}”; it was kept as these words.</source>
            <translation>第{line}行：日期“{value}”不存在，按原文保存。</translation>
        </message>
        <message>
            <source>Line {line}: “{value}” cannot be read as a date; it was kept as these words.</source>
            <translation>第{line}行：无法将“{value}”识别为日期，按原文保存。</translation>
        </message>
        <message>
            <source>Line {line}: {property} names an unknown encoding, {charset}.</source>
            <translation>第{line}行：{property} 注明的编码 {charset} 未知。</translation>
        </message>
        <message>
            <source>Line {line}: {property} is not in the encoding it names, {charset}; it was read as {used}.</source>
            <translation>第{line}行：{property} 的实际编码与注明的 {charset} 不符，已按 {used} 读取。</translation>
        </message>
        <message>
            <source>Line {line}: the card does not tell its encoding; {charset} is a guess. Check the letters. {other}</source>
            <translation>第{line}行：名片未注明编码，推测为 {charset}，需要核对文字。{other}</translation>
        </message>
        <message>
            <source>Line {line}: some characters could not be read. {property}</source>
            <translation>第{line}行：部分字符无法读取。{property}</translation>
        </message>
        <message>
            <source>Invisible characters were left out of “{value}”.</source>
            <translation>已去除“{value}”中的不可见字符。</translation>
        </message>
        <message>
            <source>“{value}” mixes Latin and Cyrillic letters that look alike; check it.</source>
            <translation>“{value}”混用了外形相似的拉丁字母和西里尔字母，需要核对。</translation>
        </message>
        <message>
            <source>Line {line}: {property} is too long and was left out.</source>
            <translation>第{line}行：{property} 过长，已忽略。</translation>
        </message>
        <message numerus="yes">
            <source>Line {line}: the card is too long; its first %n line(s) were read.</source>
            <translation>
                <numerusform>第{line}行：名片过长，只读取前%n行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: too many cards stand inside one another.</source>
            <translation>第{line}行：名片嵌套层数过多。</translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s) were mended and are not listed.</source>
            <translation>
                <numerusform>另有%n处已修正，不再逐一列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{value}” is longer than %n character(s): it was cut, and stands whole in the notes.</source>
            <translation>
                <numerusform>“{value}”超过%n个字符，已截短，全文见备注。</numerusform>
            </translation>
        </message>
        <message>
            <source>What only other programs use in this card is too long, or holds invisible characters: it is attached whole as a file.</source>
            <translation>此名片中仅供其他程序使用的内容过长或含有不可见字符，已作为文件完整附上。</translation>
        </message>
        <message numerus="yes">
            <source>The notes are longer than %n character(s): they were cut, and are attached whole as a file.</source>
            <translation>
                <numerusform>备注超过%n个字符，已截短，全文保存为附件。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address; it was kept as another contact detail.</source>
            <translation>“{value}”不是电子邮箱地址，已作为其他联系方式保存。</translation>
        </message>
        <message>
            <source>“{value}” is not a web address and will not be opened; it was kept as another contact detail.</source>
            <translation>“{value}”不是网址，不能打开，已作为其他联系方式保存。</translation>
        </message>
        <message>
            <source>The position “{value}” belongs to no organization; it stands in the notes.</source>
            <translation>职务“{value}”没有所属机构，已写入备注。</translation>
        </message>
        <message>
            <source>The picture stands elsewhere and was not fetched: “{value}”.</source>
            <translation>图片位于外部地址，未下载：“{value}”。</translation>
        </message>
        <message>
            <source>{property} is no picture that can be shown; it was attached as a file.</source>
            <translation>{property} 不是可显示的图片，已作为文件附上。</translation>
        </message>
        <message>
            <source>The picture measures {width} × {height} pixels, too many to be shown; it was left out.</source>
            <translation>图片尺寸为 {width} × {height} 像素，过大而无法显示，已忽略。</translation>
        </message>
        <message numerus="yes">
            <source>{property} is larger than %n megabyte(s) and was left out.</source>
            <translation>
                <numerusform>{property} 超过%n MB，已忽略。</numerusform>
            </translation>
        </message>
        <message>
            <source>No name, organization, phone number or address was recognized in this text.</source>
            <translation>未在文本中识别出姓名、机构、电话号码或地址。</translation>
        </message>
        <message>
            <source>The same lasting mark</source>
            <translation>标识符相同</translation>
        </message>
        <message>
            <source>The same e-mail address: {value}</source>
            <translation>电子邮箱相同：{value}</translation>
        </message>
        <message>
            <source>The same phone number: {value}</source>
            <translation>电话号码相同：{value}</translation>
        </message>
        <message>
            <source>The same messenger account: {value}</source>
            <translation>即时通讯账号相同：{value}</translation>
        </message>
        <message>
            <source>The same web page: {value}</source>
            <translation>网页相同：{value}</translation>
        </message>
        <message>
            <source>The same name: {name}</source>
            <translation>同名：{name}</translation>
        </message>
        <message>
            <source>The same name, written otherwise: {name}, {other}</source>
            <extracomment>{name} and {other} are one name, in two scripts or spellings: 张颖 and Zhang Ying</extracomment>
            <translation>同名，写法不同：{name}，{other}</translation>
        </message>
        <message>
            <source>Other characters that sound alike: {name}, {other}</source>
            <extracomment>Chinese characters that are read alike: 张颖 and 张英</extracomment>
            <translation>同音不同字：{name}，{other}</translation>
        </message>
        <message>
            <source>Similar names: {name}, {other}</source>
            <translation>名称相似：{name}，{other}</translation>
        </message>
        <message>
            <source>The same organization: {title}</source>
            <translation>机构相同：{title}</translation>
        </message>
        <message>
            <source>Parts of the same organization: {title}</source>
            <translation>同属一家机构：{title}</translation>
        </message>
        <message>
            <source>The same birthday: {value}</source>
            <translation>生日相同：{value}</translation>
        </message>
        <message>
            <source>{kind}: only people and organizations can be merged.</source>
            <translation>{kind}：只有人员和机构可以合并。</translation>
        </message>
        <message>
            <source>A record cannot be merged with itself or told from itself.</source>
            <translation>记录不能与自身合并，也不能与自身标记为非重复。</translation>
        </message>
        <message>
            <source>These two are known to be different already.</source>
            <translation>这两条记录已标记为非重复。</translation>
        </message>
        <message>
            <source>A backup could not be made before the merge, so nothing was changed: {detail}</source>
            <translation>无法在合并前创建备份，未作更改：{detail}</translation>
        </message>
        <message>
            <source>{path} is a folder; choose a name for the file in it.</source>
            <translation>“{path}”是文件夹，还需指定其中的文件名。</translation>
        </message>
        <message>
            <source>The disk is full, so {path} was not written; what was there before is as it was.</source>
            <translation>磁盘已满，未能写入“{path}”，原有内容保持不变。</translation>
        </message>
        <message>
            <source>You do not have the permission to write {path}; choose another folder.</source>
            <translation>没有写入“{path}”的权限，应选择其他文件夹。</translation>
        </message>
        <message>
            <source>{path} could not be written: {detail}.</source>
            <translation>无法写入“{path}”：{detail}。</translation>
        </message>
        <message>
            <source>“{title}” has a character that the encoding {encoding} lacks: {code}. Nothing was written; choose UTF-8.</source>
            <translation>“{title}”含有编码 {encoding} 不支持的字符：{code}。未写入任何内容，可改用 UTF-8。</translation>
        </message>
        <message>
            <source>A heading has a character that the encoding {encoding} lacks: {code}. Nothing was written; choose UTF-8.</source>
            <translation>标题行含有编码 {encoding} 不支持的字符：{code}。未写入任何内容，可改用 UTF-8。</translation>
        </message>
        <message>
            <source>There is no encoding called “{name}”. There are: {known}.</source>
            <translation>没有名为“{name}”的编码。可用的有：{known}。</translation>
        </message>
        <message>
            <source>“{title}”: “{name}” is longer than the {limit} characters that a cell of a workbook holds. Choose CSV or JSON.</source>
            <translation>“{title}”：“{name}”超过工作簿单元格的上限{limit}个字符，可改用 CSV 或 JSON。</translation>
        </message>
        <message numerus="yes">
            <source>A workbook holds at most %n record(s). Filter the list, or choose CSV.</source>
            <translation>
                <numerusform>工作簿最多容纳%n条记录，可先筛选列表，或改用 CSV。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” does not end in one of {known}, so its format is not known.</source>
            <translation>“{name}”的结尾不是{known}之一，无法确定格式。</translation>
        </message>
        <message>
            <source>{name} cannot hold these records. What fits them: {known}.</source>
            <translation>{name} 不能保存这些记录，可用的格式有：{known}。</translation>
        </message>
        <message>
            <source>“{value}” cannot stand between the fields of a CSV file; use one sign, such as ; or ,.</source>
            <translation>“{value}”不能作为 CSV 文件的字段分隔符，应使用单个符号，例如 ; 或 ,。</translation>
        </message>
        <message>
            <source>There is no vCard {name} here. There are: {known}.</source>
            <translation>没有 {name} 版的 vCard。可用的有：{known}。</translation>
        </message>
        <message>
            <source>{field}: {because}</source>
            <translation>{field}：{because}</translation>
        </message>
        <message>
            <source>{field}: “{value}” cannot be kept there and is left out.</source>
            <translation>{field}：“{value}”无法保存，已忽略。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is left out. {because}</source>
            <translation>{field}：“{value}”已忽略。{because}</translation>
        </message>
        <message numerus="yes">
            <source>{field}: %n invisible character(s) are left out.</source>
            <translation>
                <numerusform>{field}：已去除%n个不可见字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{field}: only the first %n character(s) are kept.</source>
            <translation>
                <numerusform>{field}：只保留前%n个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no field called “{name}” here; “{value}” is left out.</source>
            <translation>这里没有名为“{name}”的字段，“{value}”已忽略。</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address; it is kept among the other ways to reach.</source>
            <translation>“{value}”不是电子邮箱地址，已作为其他联系方式保存。</translation>
        </message>
        <message>
            <source>{kind}: left out. {because}</source>
            <translation>{kind}：已忽略。{because}</translation>
        </message>
        <message>
            <source>{kind} “{title}” lies in the trash and is left there.</source>
            <translation>{kind}“{title}”在回收站中，保持不变。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is neither in this file nor on this desk; it is left out.</source>
            <translation>{field}：“{value}”既不在此文件中，也不在此数据库中，已忽略。</translation>
        </message>
        <message>
            <source>{field}: the desk has several called “{value}”; the one to which most is tied is taken.</source>
            <translation>{field}：数据库中有多个“{value}”，已选用关联最多的一个。</translation>
        </message>
        <message>
            <source>{field}: “{value}” is neither in this file nor on this desk.</source>
            <translation>{field}：“{value}”既不在此文件中，也不在此数据库中。</translation>
        </message>
        <message>
            <source>{field}: what it points at is not taken.</source>
            <translation>{field}：所关联的记录未导入。</translation>
        </message>
        <message>
            <source>The file “{name}” is left out. {because}</source>
            <translation>文件“{name}”已忽略。{because}</translation>
        </message>
        <message>
            <source>Files cannot be attached to such a record.</source>
            <translation>此类记录不能添加附件。</translation>
        </message>
        <message>
            <source>{field} was changed by somebody else in the meantime and is left as it is now.</source>
            <translation>{field}在此期间已被他人更改，保持现状。</translation>
        </message>
        <message>
            <source>“{title}” was moved to the trash in the meantime.</source>
            <translation>“{title}”在此期间已移到回收站。</translation>
        </message>
        <message>
            <source>“{title}” was added by somebody else in the meantime; it is not added once more.</source>
            <translation>“{title}”在此期间已由他人添加，不再重复添加。</translation>
        </message>
        <message>
            <source>This plan was not made on this desk; make it anew.</source>
            <translation>此导入方案不是在此数据库中生成的，需要重新生成。</translation>
        </message>
        <message>
            <source>This plan was carried out already; make it anew.</source>
            <translation>此导入方案已执行，需要重新生成。</translation>
        </message>
        <message>
            <source>This is none of the records that it may be.</source>
            <translation>所选记录不在可能的对应记录之中。</translation>
        </message>
        <message>
            <source>This record cannot be taken; its reasons say why.</source>
            <translation>此记录无法导入，详见所列原因。</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) are not taken: {names}.</source>
            <translation>
                <numerusform>有 %n 列不导入：{names}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Say first what the columns hold.</source>
            <translation>需要先指定各列的内容。</translation>
        </message>
        <message>
            <source>No mapping is kept as “{name}”. There are: {known}.</source>
            <translation>没有名为“{name}”的列对应方案。可用的有：{known}。</translation>
        </message>
        <message>
            <source>No mapping is kept as “{name}”; none has been kept so far.</source>
            <translation>没有名为“{name}”的列对应方案；目前还没有保存过方案。</translation>
        </message>
        <message>
            <source>The mapping “{name}” was made for a table with other headings.</source>
            <translation>列对应方案“{name}”与此表格的标题不符。</translation>
        </message>
        <message>
            <source>{path} is the file that is imported; give another one for what cannot be taken.</source>
            <translation>{path} 正是要导入的文件；请为无法导入的内容另指定一个文件。</translation>
        </message>
        <message>
            <source>There are no records in {name}.</source>
            <translation>“{name}”中没有记录。</translation>
        </message>
        <message>
            <source>There is nobody in “{name}” who could be a guest of “{title}”: it tells of no people.</source>
            <translation>“{name}”中没有人可作为“{title}”的来宾：其中没有人员。</translation>
        </message>
        <message>
            <source>A backup could not be made before the import, so nothing was changed: {detail}</source>
            <translation>无法在导入前创建备份，未作更改：{detail}</translation>
        </message>
        <message>
            <source>Both are called “{title}”.</source>
            <extracomment>Why two events, talks or agreements may be the same</extracomment>
            <translation>名称均为“{title}”。</translation>
        </message>
        <message>
            <source>This is not JSON: it breaks off or goes wrong at line {line}.</source>
            <translation>JSON 格式不正确：在第{line}行中断或出错。</translation>
        </message>
        <message>
            <source>This JSON is nested deeper than any record, at line {line}.</source>
            <translation>此 JSON 在第{line}行的嵌套过深，不可能是记录。</translation>
        </message>
        <message>
            <source>This JSON is not written in UTF-8, as JSON has to be.</source>
            <translation>JSON 应使用 UTF-8 编码，但此 JSON 不是。</translation>
        </message>
        <message>
            <source>This JSON was not written by Office Desk.</source>
            <translation>此 JSON 不是由 Office Desk 写入的。</translation>
        </message>
        <message>
            <source>This file was written by a newer version of Office Desk; read it with that version.</source>
            <translation>此文件由较新版本的 Office Desk 写入，应使用该版本读取。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the kind “{name}”, which this version does not know, are left out.</source>
            <translation>
                <numerusform>%n条类别为“{name}”的记录已忽略，此版本不支持该类别。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is no record of Office Desk, which is an object with a kind: {value}</source>
            <translation>这不是Office Desk的记录（应为带有类别的对象）：{value}</translation>
        </message>
        <message>
            <source>No part of a record, so it is left out: {value}</source>
            <translation>这不是记录的组成部分，已忽略：{value}</translation>
        </message>
        <message>
            <source>“{name}” of this record is damaged and is left out.</source>
            <extracomment>{name} is a word of the file: values, links, parts or files</extracomment>
            <translation>此记录的“{name}”已损坏，已忽略。</translation>
        </message>
        <message>
            <source>The UUID {uuid} stands at two records of this file; they are taken for the same, and where they differ the first one counts.</source>
            <translation>UUID {uuid}在此文件中出现于两条记录；两条按同一记录处理，不同之处以第一条为准。</translation>
        </message>
        <message>
            <source>The name stays “{title}”, not “{value}”: this column only shows it. A name is changed in the columns of its parts.</source>
            <translation>名称仍为“{title}”，不改为“{value}”：此列仅供显示。请在姓名各部分的列中修改。</translation>
        </message>
        <message>
            <source>{kind}: left out, because it cannot be a part of this record.</source>
            <translation>{kind}：已忽略，不能作为此记录的组成部分。</translation>
        </message>
        <message>
            <source>A file kept with the record is damaged and is left out.</source>
            <translation>随记录保存的一个文件已损坏，已忽略。</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>没有文件“{path}”。</translation>
        </message>
        <message>
            <source>{path} may not be read: you have no permission, or another program has it open.</source>
            <translation>无法读取“{path}”：没有权限，或文件正被其他程序使用。</translation>
        </message>
        <message>
            <source>“{name}” is a folder; choose a file in it.</source>
            <translation>“{name}”是文件夹，应选择其中的文件。</translation>
        </message>
        <message>
            <source>“{name}” is a device or a pipe, not a file.</source>
            <translation>“{name}”是设备或管道，不是文件。</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” is too large: at most %n megabyte(s) can be read. Divide the file.</source>
            <translation>
                <numerusform>“{name}”过大，最多读取%n MB，可将文件拆分。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading “{name}” took more than %n second(s) and was stopped. Divide the file.</source>
            <translation>
                <numerusform>读取“{name}”超过%n秒，已停止，可将文件拆分。</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading “{name}” needs more memory than it may have, so it was stopped. Divide the file.</source>
            <translation>读取“{name}”所需的内存超过限额，已停止，可将文件拆分。</translation>
        </message>
        <message>
            <source>“{name}” could not be read: something in it broke the reader. The log has the details.</source>
            <translation>无法读取“{name}”，其中的内容导致读取程序出错，详情见日志。</translation>
        </message>
        <message>
            <source>The reading of files could not be started: {detail}</source>
            <translation>无法启动文件读取：{detail}</translation>
        </message>
        <message>
            <source>The template {file} has an error in line {line}: {detail}</source>
            <translation>模板“{file}”第{line}行有错误：{detail}</translation>
        </message>
        <message>
            <source>The template {file}, line {line}: {detail}</source>
            <translation>模板 {file} 第 {line} 行：{detail}</translation>
        </message>
        <message>
            <source>The template {file} cannot be read: {detail}</source>
            <translation>无法读取模板 {file}：{detail}</translation>
        </message>
        <message>
            <source>The template {file} is not in UTF-8; save it in that encoding and try again.</source>
            <translation>模板 {file} 不是 UTF-8 编码；请以该编码保存后重试。</translation>
        </message>
        <message>
            <source>There is no paper “{key}”; these are known: {known}.</source>
            <translation>没有名为“{key}”的打印文档。可用的有：{known}。</translation>
        </message>
        <message>
            <source>There is no style “{key}”; these are known: {known}.</source>
            <translation>没有名为“{key}”的样式。可用的有：{known}。</translation>
        </message>
        <message>
            <source>The logo {path} cannot be read; choose another picture in the preferences.</source>
            <translation>无法读取标志图片“{path}”，可在首选项中另选图片。</translation>
        </message>
        <message>
            <source>The logo {path} is no picture of these formats: {known}.</source>
            <translation>标志图片“{path}”的格式不在以下之列：{known}。</translation>
        </message>
        <message>
            <source>The logo {path} is damaged; choose another picture in the preferences.</source>
            <translation>标志 {path} 已损坏；请在首选项中另选一张图片。</translation>
        </message>
        <message>
            <source>The template {file} loads a package from the network, which papers cannot.</source>
            <translation>模板“{file}”需要从网络加载软件包，打印文档不支持。</translation>
        </message>
        <message>
            <source>A directory holds people or organizations; choose one of those lists.</source>
            <translation>通讯录只收录人员或机构；请选择其中一个列表。</translation>
        </message>
        <message>
            <source>There is no sheet of labels “{key}” for this paper; these are known: {known}.</source>
            <translation>此打印文档没有名为“{key}”的标签纸。可用的有：{known}。</translation>
        </message>
        <message>
            <source>The style could not be copied to {path}: {detail}.</source>
            <translation>无法将样式复制到 {path}：{detail}。</translation>
        </message>
        <message>
            <source>This has to be filled in.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation>至少填写一种语言的名称。</translation>
        </message>
        <message>
            <source>Two people or two organizations are needed.</source>
            <translation>需要选择两位人员或两家机构。</translation>
        </message>
        <message>
            <source>This is one and the same record.</source>
            <translation>这是同一条记录。</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be kept.</source>
            <translation>
                <numerusform>内容过长，最多保存%n个字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s) can be read.</source>
            <translation>
                <numerusform>内容过长，最多读取%n个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was typed.</source>
            <translation>没有输入内容。</translation>
        </message>
        <message>
            <source>The text holds an invisible control character ({code}). Type it anew.</source>
            <translation>文本中含有不可见的控制字符（{code}），需要重新输入。</translation>
        </message>
        <message>
            <source>The text holds an invisible character that changes the reading order ({code}). Type it anew.</source>
            <translation>文本中含有改变文字方向的不可见字符（{code}），需要重新输入。</translation>
        </message>
        <message>
            <source>“{value}” is not a text.</source>
            <translation>“{value}”不是文本。</translation>
        </message>
        <message>
            <source>“{value}” is not one of the choices: {choices}.</source>
            <translation>“{value}”不在可选项之中：{choices}。</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number.</source>
            <translation>“{value}”不是整数。</translation>
        </message>
        <message>
            <source>“{value}” is less than zero.</source>
            <translation>“{value}”小于零。</translation>
        </message>
        <message>
            <source>“{value}” is too large a number.</source>
            <translation>“{value}”数值过大。</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date.</source>
            <translation>无法将“{value}”识别为日期。</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a date, such as 12 June 2026 or since February.</source>
            <translation>无法将“{text}”识别为日期，可写作“2026年6月12日”或“2月起”。</translation>
        </message>
        <message>
            <source>There is no such day in the calendar: {text}.</source>
            <translation>日历中没有这一天：{text}。</translation>
        </message>
        <message>
            <source>The period “{text}” ends before it begins.</source>
            <translation>时段“{text}”的结束早于开始。</translation>
        </message>
        <message>
            <source>“{text}” is several dates; give one date or one period, from and to.</source>
            <translation>“{text}”含有多个日期，应填写一个日期或一个起止时段。</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a date with a time, such as 2026-12-05 09:00.</source>
            <translation>无法将“{value}”识别为日期和时间，可写作“2026-12-05 09:00”。</translation>
        </message>
        <message>
            <source>The time {value} does not exist in {zone}: the clocks are set forward then.</source>
            <translation>时区{zone}中不存在{value}这一时刻：当时正调快时钟。</translation>
        </message>
        <message>
            <source>“{value}” is not a time zone, such as Asia/Shanghai.</source>
            <translation>“{value}”不是时区，时区写作 Asia/Shanghai 的形式。</translation>
        </message>
        <message>
            <source>A time zone is needed to tell when this is.</source>
            <translation>需要填写时区才能确定时间。</translation>
        </message>
        <message>
            <source>“{value}” cannot be read as a count.</source>
            <translation>无法将“{value}”识别为数量。</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a count, such as 50, over 500 or several.</source>
            <translation>无法将“{text}”识别为数量，可写作“50”“500多”或“若干”。</translation>
        </message>
        <message>
            <source>“{text}” is not a number between 0 and 1,000,000,000.</source>
            <translation>“{text}”不是0到1,000,000,000之间的数。</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no.</source>
            <translation>“{value}”既不是“是”也不是“否”。</translation>
        </message>
        <message>
            <source>“{value}” is not a web address, such as https://example.com.</source>
            <translation>“{value}”不是网址，网址写作 https://example.com 的形式。</translation>
        </message>
        <message>
            <source>“{value}” is not an e-mail address.</source>
            <translation>“{value}”不是电子邮箱地址。</translation>
        </message>
        <message>
            <source>{kind}: there is no record with the number {id}.</source>
            <translation>{kind}：没有编号为{id}的记录。</translation>
        </message>
        <message>
            <source>“{title}” is in the trash; restore it first.</source>
            <translation>“{title}”在回收站中，需要先恢复。</translation>
        </message>
        <message>
            <source>The end comes before the start.</source>
            <translation>结束时间早于开始时间。</translation>
        </message>
        <message>
            <source>The last day of validity comes before the first.</source>
            <translation>有效期的截止日期早于生效日期。</translation>
        </message>
        <message>
            <source>Choose exactly one record that this belongs to.</source>
            <translation>只能选择一条所属记录。</translation>
        </message>
        <message>
            <source>Choose an organization or a person.</source>
            <translation>选择一个机构或一位人员。</translation>
        </message>
        <message>
            <source>A record cannot be a part of itself.</source>
            <translation>记录不能从属于自身。</translation>
        </message>
        <message>
            <source>This was stopped; nothing was changed.</source>
            <translation>操作已停止，未作更改。</translation>
        </message>
        <message>
            <source>This was stopped; it was done as a whole or not at all.</source>
            <translation>操作已停止；要么已全部完成，要么完全没有执行。</translation>
        </message>
        <message>
            <source>The answer cannot be written: {detail}</source>
            <translation>无法输出结果：{detail}</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation>没有文件夹 {path}。</translation>
        </message>
        <message>
            <source>A file is added by choosing it, not by its name.</source>
            <translation>添加文件需要选择文件，不能只填文件名。</translation>
        </message>
        <message>
            <source>“{name}” is too large: a file may have at most 50 MB.</source>
            <translation>“{name}”过大，单个文件最大50 MB。</translation>
        </message>
        <message>
            <source>The field {key} cannot be set on many records at once.</source>
            <translation>字段“{key}”不能批量修改。</translation>
        </message>
        <message>
            <source>The field {key} cannot be compared in this way: “{operator}”.</source>
            <translation>字段“{key}”不能用“{operator}”进行比较。</translation>
        </message>
        <message>
            <source>There is no field called “{key}” here. There are: {known}.</source>
            <translation>这里没有名为“{key}”的字段。可用的有：{known}。</translation>
        </message>
        <message>
            <source>There is no kind of record called “{key}”. There are: {known}.</source>
            <translation>没有名为“{key}”的记录类别。可用的有：{known}。</translation>
        </message>
        <message>
            <source>There is no list called “{key}”. There are: {known}.</source>
            <translation>没有名为“{key}”的列表。可用的有：{known}。</translation>
        </message>
        <message>
            <source>This record has no section called “{key}”.</source>
            <translation>此记录没有名为“{key}”的部分。</translation>
        </message>
        <message>
            <source>Some values cannot be kept as they are; nothing was saved.</source>
            <translation>部分内容不符合要求，未保存。</translation>
        </message>
        <message>
            <source>“{title}” was changed by {actor} in the meantime; nothing was saved.</source>
            <translation>“{title}”在此期间已被{actor}更改，未保存。</translation>
        </message>
        <message>
            <source>“{title}” is in the trash; it can only be restored.</source>
            <translation>“{title}”在回收站中，只能恢复。</translation>
        </message>
        <message>
            <source>“{title}” is not in the trash.</source>
            <translation>“{title}”不在回收站中。</translation>
        </message>
        <message>
            <source>This belongs to “{title}”, which is in the trash; restore that first.</source>
            <translation>此记录属于回收站中的“{title}”，需要先恢复后者。</translation>
        </message>
        <message>
            <source>The sample office is in this database already.</source>
            <translation>此数据库中已有示例数据。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可撤回的操作。</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was taken back: “{title}” was changed since then (%n newer change(s)).</source>
            <translation>
                <numerusform>未撤回：“{title}”此后又有%n次更改。</numerusform>
            </translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>此操作已经撤回。</translation>
        </message>
        <message>
            <source>Step {id} of the history is itself an undo or a redo; name the step it was about.</source>
            <extracomment>The history numbers its steps; undo and redo are steps too</extracomment>
            <translation>历史记录中的第{id}步本身就是撤销或重做，应指定它所针对的那一步。</translation>
        </message>
        <message>
            <source>{path} can only be read, so nothing can be changed in it.</source>
            <translation>“{path}”为只读，无法更改其中的内容。</translation>
        </message>
        <message>
            <source>{path} is not a database of Office Desk.</source>
            <translation>“{path}”不是 Office Desk 的数据库。</translation>
        </message>
        <message>
            <source>{path} is a database of another program.</source>
            <translation>“{path}”是其他程序的数据库。</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of Office Desk; open it with that version.</source>
            <translation>“{path}”由较新版本的 Office Desk 写入，应使用该版本打开。</translation>
        </message>
        <message>
            <source>{path} is in use by another program; try again when that has finished.</source>
            <translation>“{path}”正被其他程序使用，待其完成后再试。</translation>
        </message>
        <message>
            <source>{path} could not be brought up to date and was left as it was. A copy is kept as {backup}.</source>
            <translation>“{path}”升级失败，保持原样。副本保存为“{backup}”。</translation>
        </message>
        <message>
            <source>There is no desk at {path}. Look whether the name is right; adding or importing would make one.</source>
            <translation>{path} 处没有数据库。请检查名称；添加或导入时会新建。</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {detail}</source>
            <translation>无法打开“{path}”：{detail}</translation>
        </message>
        <message>
            <source>The disk is full; nothing more can be saved in {path}.</source>
            <translation>磁盘已满，无法再保存到“{path}”。</translation>
        </message>
        <message>
            <source>{path} is damaged; go back to a backup of it.</source>
            <translation>“{path}”已损坏，应恢复到备份。</translation>
        </message>
        <message>
            <source>A shared database needs the Python package {name}, which is not installed.</source>
            <translation>共享数据库需要 Python 软件包“{name}”，目前未安装。</translation>
        </message>
        <message>
            <source>The database server {host} cannot be reached.</source>
            <translation>无法连接数据库服务器“{host}”。</translation>
        </message>
        <message>
            <source>You do not have the permission to use {path}.</source>
            <translation>没有使用“{path}”的权限。</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; the log has the details. {detail}</source>
            <translation>程序内部出错，详情见日志。{detail}</translation>
        </message>
        <message>
            <source>This cannot be done ({code}).</source>
            <translation>无法执行此操作（{code}）。</translation>
        </message>
        <message>
            <source>There is no text to read.</source>
            <translation>没有可读取的文本。</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>“{name}”是空文件。</translation>
        </message>
        <message>
            <source>“{name}” is a PDF, which cannot be imported. Copy its text and paste it.</source>
            <translation>“{name}”是 PDF，无法导入。可复制其中的文本后粘贴。</translation>
        </message>
        <message>
            <source>“{name}” is a picture or a video, which cannot be imported.</source>
            <translation>“{name}”是图片或视频，无法导入。</translation>
        </message>
        <message>
            <source>“{name}” is a program, which cannot be imported.</source>
            <translation>“{name}”是程序，无法导入。</translation>
        </message>
        <message>
            <source>“{name}” is a document, not a table. Copy its text and paste it, or save its table as XLSX or CSV.</source>
            <translation>“{name}”是文档而不是表格。可复制其中的文本后粘贴，或将其中的表格另存为 XLSX 或 CSV。</translation>
        </message>
        <message>
            <source>“{name}” is an archive. Unpack it and import the files that are in it.</source>
            <translation>“{name}”是压缩包，应解压后导入其中的文件。</translation>
        </message>
        <message>
            <source>“{name}” is an item of Outlook. Save it there as vCard or iCalendar and import that.</source>
            <translation>“{name}”是 Outlook 项目。应在 Outlook 中另存为 vCard 或 iCalendar，再导入。</translation>
        </message>
        <message>
            <source>“{name}” is a database. Open it as a desk, or export from it what you want to import.</source>
            <translation>“{name}”是数据库。可直接打开，或从中导出所需内容后再导入。</translation>
        </message>
        <message>
            <source>“{name}” is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>“{name}”实际上是网页，与文件名不符。可用电子表格程序打开，另存为 XLSX。</translation>
        </message>
        <message>
            <source>“{name}” is an XML file. Open it in a spreadsheet and save it as XLSX.</source>
            <translation>“{name}”是 XML 文件。可用电子表格程序打开，另存为 XLSX。</translation>
        </message>
        <message>
            <source>“{name}” is in no format that can be imported: table, workbook, vCard, iCalendar or JSON.</source>
            <translation>“{name}”的格式无法导入，可导入的有表格、工作簿、vCard、iCalendar 和 JSON。</translation>
        </message>
        <message>
            <source>“{name}” is not what its name says; it was read as what it is: {format}.</source>
            <translation>“{name}”的内容与文件名不符，已按实际格式读取：{format}。</translation>
        </message>
        <message>
            <source>There is no encoding called “{encoding}”.</source>
            <translation>没有名为“{encoding}”的编码。</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) could not be read in the encoding {encoding}. Try another one.</source>
            <translation>
                <numerusform>%n个字符无法按编码 {encoding} 读取，可改用其他编码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty character(s) (NUL) were left out.</source>
            <translation>
                <numerusform>已去除%n个空字符（NUL）。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{value}” cannot separate cells; give one character.</source>
            <translation>“{value}”不能作为单元格分隔符，应使用单个字符。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have a quotation mark too many or too few, the first at line {line}. Look at them.</source>
            <translation>
                <numerusform>%n行的引号多余或缺失，首处在第{line}行，需要核对。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) had a cell of more than a million characters, which was cut, the first at line {line}.</source>
            <translation>
                <numerusform>%n行有单元格超过一百万个字符，已截短，首处在第{line}行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) above the headings were left out.</source>
            <translation>
                <numerusform>标题行以上的%n行已忽略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have more cells than there are headings, the first at line {line}.</source>
            <translation>
                <numerusform>%n行的单元格数多于标题数，首处在第{line}行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have far more cells than there are headings and were cut, the first at line {line}.</source>
            <translation>
                <numerusform>%n行的单元格数远多于标题数，已截短，首处在第{line}行。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no row {number} to take the headings from.</source>
            <translation>没有第{number}行，无法从中读取标题。</translation>
        </message>
        <message numerus="yes">
            <source>A table of %n column(s) is too wide to be imported.</source>
            <translation>
                <numerusform>表格有%n列，过宽而无法导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The table is too long: at most %n row(s) can be read. Divide the file.</source>
            <translation>
                <numerusform>表格过长，最多读取%n行，可将文件拆分。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” is damaged or no workbook. Open it in a spreadsheet and save it anew as XLSX.</source>
            <translation>“{name}”已损坏或不是工作簿。可用电子表格程序打开，重新另存为 XLSX。</translation>
        </message>
        <message>
            <source>“{name}” is locked by a password. Open it in a spreadsheet and save it without one.</source>
            <translation>“{name}”有密码保护。可用电子表格程序打开，取消密码后保存。</translation>
        </message>
        <message>
            <source>“{name}” would unpack to far more than a workbook of contacts holds, so it was not opened.</source>
            <translation>“{name}”解压后远大于一般的联系人工作簿，因此没有打开。</translation>
        </message>
        <message>
            <source>“{name}” has no sheet called “{sheet}”.</source>
            <translation>“{name}”中没有名为“{sheet}”的工作表。</translation>
        </message>
        <message>
            <source>The sheet “{name}” is empty.</source>
            <translation>工作表“{name}”是空的。</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” is too large to be read. Delete what lies far outside the table.</source>
            <translation>工作表“{sheet}”过大，无法读取。可删除表格范围以外的内容。</translation>
        </message>
        <message>
            <source>“{value}” does not fit the column “{heading}”; it is kept in the notes.</source>
            <translation>“{value}”不符合列“{heading}”的要求，已写入备注。</translation>
        </message>
        <message>
            <source>“{value}” could not be used where it stands; see the notes.</source>
            <translation>“{value}”无法用于所在的列，见备注。</translation>
        </message>
        <message>
            <source>“{value}” in the column “{heading}” was read with the day first: {day}.</source>
            <translation>列“{heading}”中的“{value}”按日在月前读取：{day}。</translation>
        </message>
        <message>
            <source>The row names no organization for the position “{value}”; it is kept in the notes.</source>
            <translation>此行的职务“{value}”没有对应的机构，已写入备注。</translation>
        </message>
        <message>
            <source>Give the mapping a name to keep it under.</source>
            <translation>需要为列对应方案填写名称。</translation>
        </message>
        <message>
            <source>This row gives no name.</source>
            <translation>此行没有名称。</translation>
        </message>
        <message>
            <source>This is a totals row (“{value}”), not a record of its own; it was left out.</source>
            <translation>这是合计行（“{value}”），不是单独的记录，已略过。</translation>
        </message>
    </context>
    <context>
        <name>RecordDetail</name>
        <message>
            <source>Worth knowing</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Compared with “{name}”</source>
            <translation>与“{name}”对比</translation>
        </message>
        <message>
            <source>The desk has all of this already.</source>
            <translation>数据库中已有全部内容。</translation>
        </message>
        <message>
            <source>Is added</source>
            <translation>将添加</translation>
        </message>
        <message>
            <source>Only in the source</source>
            <translation>仅来源中有</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>On the desk</source>
            <translation>数据库中</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>来源中</translation>
        </message>
        <message>
            <source>The record at length</source>
            <translation>记录详情</translation>
        </message>
    </context>
    <context>
        <name>RecordHistory</name>
        <message>
            <source>Back to the card</source>
            <translation>返回卡片</translation>
        </message>
        <message>
            <source>Show earlier changes</source>
            <translation>显示更早的更改</translation>
        </message>
    </context>
    <context>
        <name>RecordRow</name>
        <message>
            <source>Remove from here</source>
            <translation>从此处移除</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>RecordWrites</name>
        <message>
            <source>Moving to the trash: {done} of {total}</source>
            <translation>正在移到回收站：{done}/{total}</translation>
        </message>
        <message>
            <source>Restoring: {done} of {total}</source>
            <translation>正在恢复：{done}/{total}</translation>
        </message>
        <message>
            <source>{field} is now “{theirs}”; you entered “{mine}”.</source>
            <translation>{field}现已改为“{theirs}”，刚才输入的是“{mine}”。</translation>
        </message>
    </context>
    <context>
        <name>Relations</name>
        <message>
            <source>None yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Lead</source>
            <extracomment>A possible partner with whom no talks have begun</extracomment>
            <translation>潜在伙伴</translation>
        </message>
        <message>
            <source>In talks</source>
            <translation>洽谈中</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>合作伙伴</translation>
        </message>
        <message>
            <source>Strategic partner</source>
            <translation>战略伙伴</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>暂停往来</translation>
        </message>
    </context>
    <context>
        <name>Renewals</name>
        <message>
            <source>None</source>
            <translation>不续期</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动续期</translation>
        </message>
        <message>
            <source>By agreement</source>
            <translation>协商续期</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation>搜索此列表</translation>
        </message>
        <message>
            <source>Names in any script; Esc clears</source>
            <translation>名称可用汉字、拼音或俄文，按 Esc 清除</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <source>Add to: {section}</source>
            <translation>添加到：{section}</translation>
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation>暂无内容。</translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>全部%n项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Works at</source>
            <extracomment>The organizations a person works at or used to work at</extracomment>
            <translation>任职</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Meetings and calls</source>
            <translation>往来</translation>
        </message>
        <message>
            <source>Negotiations</source>
            <translation>洽谈</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Host of</source>
            <extracomment>Events that take place at an organization</extracomment>
            <translation>主办的活动</translation>
        </message>
        <message>
            <source>Takes part in</source>
            <extracomment>Events in which a person or organization takes part</extracomment>
            <translation>参加的活动</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参会者</translation>
        </message>
        <message>
            <source>Student groups</source>
            <extracomment>Groups of students that a partner sent</extracomment>
            <translation>项目团组</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>The order of an event: its sessions</extracomment>
            <translation>议程</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>报告人</translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>Numbers told about an organization or an event</extracomment>
            <translation>统计数据</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Parties</source>
            <extracomment>The organizations and people on all sides of a meeting, negotiation or agreement</extracomment>
            <translation>各方</translation>
        </message>
        <message>
            <source>Units</source>
            <extracomment>Bodies that belong to this organization</extracomment>
            <translation>下属机构</translation>
        </message>
        <message>
            <source>Parts</source>
            <extracomment>Smaller programs that belong to this program</extracomment>
            <translation>组成部分</translation>
        </message>
        <message>
            <source>Sections</source>
            <extracomment>Sections of a digest</extracomment>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Lines</source>
            <extracomment>Lines of a digest</extracomment>
            <translation>条目</translation>
        </message>
        <message>
            <source>Timeline</source>
            <extracomment>When what happened, newest first</extracomment>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Open a desk on a server</source>
            <translation>打开服务器上的数据库</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The password is kept until the program ends and is not written down.</source>
            <translation>密码只保留到程序关闭，不会写入磁盘。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>SessionFields</name>
        <message>
            <source>Title in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>会场</translation>
        </message>
        <message>
            <source>Track</source>
            <extracomment>One of several programmes that run side by side</extracomment>
            <translation>分会场</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>Its place in the order of the programme</extracomment>
            <translation>次序</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>报告人</translation>
        </message>
    </context>
    <context>
        <name>SessionTypes</name>
        <message>
            <source>Talk</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>圆桌讨论</translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation>仪式</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>参观</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>SheetFoot</name>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>SheetHead</name>
        <message>
            <source>Close the form</source>
            <translation>关闭表单</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>Sides</name>
        <message>
            <source>Their side</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>我方</translation>
        </message>
    </context>
    <context>
        <name>SourceOptions</name>
        <message>
            <source>None: the first row is data</source>
            <translation>无：第一行即为数据</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>第{number}行</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>读取格式</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>分隔符</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>标题行</translation>
        </message>
        <message>
            <source>Time zone of times without one</source>
            <translation>默认时区</translation>
        </message>
        <message>
            <source>Repeated events until</source>
            <translation>重复活动读取至</translation>
        </message>
        <message>
            <source>Found by itself</source>
            <translation>自动识别</translation>
        </message>
    </context>
    <context>
        <name>SourceStep</name>
        <message>
            <source>First rows</source>
            <translation>前几行</translation>
        </message>
        <message>
            <source>The names read right</source>
            <translation>文字显示正常</translation>
        </message>
        <message>
            <source>Guessed: {encoding}. Please look whether the names read right, and choose another if not.</source>
            <translation>编码为推测结果：{encoding}。需检查文字有无乱码，如有可另选编码。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>仅显示前%n条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on the file</source>
            <translation>
                <numerusform>关于文件的%n条提示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Shanghai {shanghai} · SPb {petersburg}</source>
            <translation>上海 {shanghai} · 圣彼得堡 {petersburg}</translation>
        </message>
    </context>
    <context>
        <name>StepsBlock</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>at hand</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>未开始</translation>
        </message>
    </context>
    <context>
        <name>StyleNameDialog</name>
        <message>
            <source>Copy this style</source>
            <translation>复制此样式</translation>
        </message>
        <message>
            <source>What your own style is called</source>
            <translation>自定义样式的名称</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>{style}, our own</source>
            <translation>{style}（本处自用）</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>No field has that in its name</source>
            <translation>没有名称包含这些文字的字段</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <source>Not taken</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Type a piece of the name</source>
            <translation>输入部分名称</translation>
        </message>
        <message>
            <source>Where the column goes</source>
            <translation>列的导入位置</translation>
        </message>
    </context>
    <context>
        <name>Targets</name>
        <message>
            <source>Full name</source>
            <extracomment>A name that the program takes apart: family name, given name, patronymic, in any script</extracomment>
            <translation>完整姓名</translation>
        </message>
        <message>
            <source>Name in any language</source>
            <extracomment>A name in any language; the program sees by its letters which</extracomment>
            <translation>名称（任意语言）</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>出生年份</translation>
        </message>
        <message>
            <source>Month of birth</source>
            <translation>出生月份</translation>
        </message>
        <message>
            <source>Day of birth</source>
            <extracomment>The day of the month, from 1 to 31</extracomment>
            <translation>出生日</translation>
        </message>
        <message>
            <source>Time of day</source>
            <extracomment>The time of day at which something begins, or from when to when it lasts</extracomment>
            <translation>具体时间</translation>
        </message>
        <message>
            <source>Time of the end</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>street</source>
            <extracomment>Parts of a postal address, after a colon: "Address 2: street"</extracomment>
            <translation>街道地址</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>city</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>region</source>
            <translation>省/州</translation>
        </message>
        <message>
            <source>country</source>
            <translation>国家/地区</translation>
        </message>
        <message>
            <source>post office box</source>
            <translation>邮政信箱</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>What a phone or an e-mail is used for, after a colon: "E-mail 2: label"</extracomment>
            <translation>标签</translation>
        </message>
        <message>
            <source>type</source>
            <extracomment>Whether it is a phone or WeChat, after a colon: "Contact detail 1: type"</extracomment>
            <translation>类型</translation>
        </message>
        <message>
            <source>value</source>
            <extracomment>The number or address itself, after a colon: "Contact detail 1: value"</extracomment>
            <translation>号码或地址</translation>
        </message>
        <message>
            <source>work</source>
            <extracomment>What a phone, an e-mail or an address is used for, in brackets: "Phone (work)"</extracomment>
            <translation>单位</translation>
        </message>
        <message>
            <source>home</source>
            <translation>住宅</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>main</source>
            <translation>主要</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>助理</translation>
        </message>
        <message>
            <source>fax</source>
            <translation>传真</translation>
        </message>
        <message>
            <source>work fax</source>
            <translation>单位传真</translation>
        </message>
        <message>
            <source>home fax</source>
            <translation>住宅传真</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>寻呼机</translation>
        </message>
        <message>
            <source>chat</source>
            <extracomment>A name in a messenger that is not told</extracomment>
            <translation>聊天</translation>
        </message>
        <message>
            <source>car</source>
            <extracomment>A phone in a car</extracomment>
            <translation>车载</translation>
        </message>
        <message>
            <source>{contact} ({label})</source>
            <extracomment>A kind of contact detail and what it is used for: "Phone (work)"</extracomment>
            <translation>{contact}（{label}）</translation>
        </message>
    </context>
    <context>
        <name>TaskFields</name>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止日期</translation>
        </message>
    </context>
    <context>
        <name>TaskStates</name>
        <message>
            <source>Open</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Dropped</source>
            <extracomment>Nobody will do it any more</extracomment>
            <translation>已放弃</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Use “{text}”</source>
            <translation>改用“{text}”</translation>
        </message>
    </context>
    <context>
        <name>TimelineBlock</name>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>全部%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>再显示%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>No date</source>
            <translation>无日期</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>近期</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>下周</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Mark as done</source>
            <translation>标记为已完成</translation>
        </message>
        <message>
            <source>This is in the trash now; restore it on the History page.</source>
            <translation>此记录已在回收站中，可在“历史记录”页面恢复。</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Nothing is due in the next two weeks.</source>
            <translation>未来两周没有待办事项。</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>近期安排</translation>
        </message>
        <message>
            <source>Nothing is planned for the next eight weeks.</source>
            <translation>未来八周没有安排。</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>最近操作</translation>
        </message>
        <message>
            <source>Nothing was done on this desk yet.</source>
            <translation>此数据库中还没有任何操作。</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Office Desk {version}

Partners, people and events of a representative office, in three languages.

Free software under the MIT license. Made with Qt {qt}.</source>
            <translation>Office Desk {version}

用三种语言管理代表处的合作伙伴、人员和活动。

基于 MIT 许可证的自由软件，使用 Qt {qt} 开发。</translation>
        </message>
        <message>
            <source>About Office Desk</source>
            <translation>关于 Office Desk</translation>
        </message>
        <message>
            <source>There is no sample office in this desk.</source>
            <translation>此数据库中没有示例数据。</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>Something is not in order.</source>
            <translation>发现问题。</translation>
        </message>
        <message>
            <source>The desk was checked</source>
            <translation>数据库检查完毕</translation>
        </message>
        <message>
            <source>The file is undamaged.</source>
            <translation>文件完好。</translation>
        </message>
        <message>
            <source>The file is damaged. Go back to a backup.</source>
            <translation>文件已损坏，应恢复到备份。</translation>
        </message>
        <message>
            <source>All records that point at others find them.</source>
            <translation>所有记录的关联都有效。</translation>
        </message>
        <message>
            <source>A record points at one that is not there.</source>
            <translation>有记录关联到不存在的记录。</translation>
        </message>
        <message>
            <source>The tables are those of this version.</source>
            <translation>数据表与此版本一致。</translation>
        </message>
        <message>
            <source>The tables are not those of this version.</source>
            <translation>数据表与此版本不一致。</translation>
        </message>
        <message>
            <source>The search knows every record.</source>
            <translation>搜索索引涵盖所有记录。</translation>
        </message>
        <message>
            <source>The search does not know every record.</source>
            <translation>搜索索引未涵盖所有记录。</translation>
        </message>
        <message>
            <source>The search did not know every record; it was built anew.</source>
            <translation>搜索索引未涵盖所有记录，已重新建立。</translation>
        </message>
        <message>
            <source>The search could not be built anew.</source>
            <translation>无法重新建立搜索索引。</translation>
        </message>
        <message>
            <source>Records counted: {count}</source>
            <translation>记录总数：{count}</translation>
        </message>
    </context>
    <context>
        <name>UnitDelegate</name>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
    </context>
    <context>
        <name>UnitDetail</name>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Show more records</source>
            <translation>显示更多记录</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>未选择操作</translation>
        </message>
        <message>
            <source>Select a line to see what was changed.</source>
            <translation>选择一行，查看更改的内容。</translation>
        </message>
        <message>
            <source>This desk can only be read.</source>
            <translation>此数据库为只读。</translation>
        </message>
        <message>
            <source>This is a step back itself; use Undo or Redo.</source>
            <translation>这一步本身就是撤销或重做，应使用“撤销”或“重做”。</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>此操作已经撤回。</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>expected “{expected}”, found “{found}”</source>
            <translation>应为“{expected}”，现为“{found}”</translation>
        </message>
    </context>
    <context>
        <name>UnsavedChanges</name>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>What you typed in this form is not saved yet.</source>
            <translation>此表单中输入的内容尚未保存。</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>继续编辑</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>尚未完成</translation>
        </message>
        <message>
            <source>Many records are being changed. If this is stopped now, none of them is changed.</source>
            <translation>正在修改多条记录。现在停止，所有记录都不会改变。</translation>
        </message>
        <message>
            <source>Keep the window open</source>
            <translation>不关闭窗口</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
    </context>
    <context>
        <name>VagueCountEditor</name>
        <message>
            <source>Not understood as a number; kept as these words</source>
            <translation>未识别为数量，按原文保存</translation>
        </message>
    </context>
    <context>
        <name>VagueDateEditor</name>
        <message>
            <source>Not understood as a date; kept as these words</source>
            <translation>未识别为日期，按原文保存</translation>
        </message>
    </context>
    <context>
        <name>ValueLabel</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>of {count}</source>
            <translation>共 {count} 页</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>整页显示</translation>
        </message>
        <message>
            <source>One page</source>
            <translation>单页</translation>
        </message>
        <message>
            <source>Two pages side by side</source>
            <translation>双页</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>全部页面</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页码</translation>
        </message>
    </context>
    <context>
        <name>ViewKeeper</name>
        <message>
            <source>Save this view</source>
            <translation>保存此视图</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Replace with the list as it stands</source>
            <translation>替换为当前列表</translation>
        </message>
        <message>
            <source>Remove this view</source>
            <translation>移除此视图</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>重命名视图</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>Zones</name>
        <message>
            <source>Shanghai</source>
            <translation>上海</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>香港</translation>
        </message>
        <message>
            <source>Almaty</source>
            <translation>阿拉木图</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>东京</translation>
        </message>
        <message>
            <source>Novosibirsk</source>
            <translation>新西伯利亚</translation>
        </message>
        <message>
            <source>Vladivostok</source>
            <translation>符拉迪沃斯托克</translation>
        </message>
        <message>
            <source>Yekaterinburg</source>
            <translation>叶卡捷琳堡</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>柏林</translation>
        </message>
        <message>
            <source>London</source>
            <translation>伦敦</translation>
        </message>
        <message>
            <source>Moscow and St Petersburg</source>
            <extracomment>Both cities have the same time, and partners know one or the other</extracomment>
            <translation>莫斯科和圣彼得堡</translation>
        </message>
    </context>
</TS>
