"""How tests open the assistant and do what a person does with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from office_desk.exchange.plan import Verdict
from office_desk.exchange.reading import Source
from office_desk.model.changes import Changes
from office_desk.model.list_query import ListQuery
from office_desk.services.desk import Desk
from office_desk.ui.import_assistant.window import ImportAssistant
from office_desk.ui.operations import Operations
from office_desk.ui.translation import Translation
from office_desk.ui.workplace import Workplace

WAIT = 60_000

PEOPLE = """姓名,E-mail,Телефон,单位,职务
张颖,zhang.ying@example.org,+86 138 0000 0001,上海海事大学,主任
Щербак Анна Ивановна,anna@example.org,+7 921 000-00-02,Морской университет,начальник отдела
李雷,li.lei@example.org,,港口大学,
,nobody@example.org,,,
"""

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Zhang;Ying;;;
FN:Zhang Ying
EMAIL:zhang.ying@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Li;Lei;;;
FN:Li Lei
EMAIL:li.lei@example.org
END:VCARD
"""

SIGNATURE = """Добрый день!

Щербак Анна
начальник отдела
Морской университет
+7 921 000-00-02
anna@example.org
"""


@dataclass
class ImportOffice:
    """A desk, the assistant on it, and what it told the window."""

    qtbot: Any
    desk: Desk
    operations: Operations
    translation: Translation
    folder: Path
    is_read_only: bool = False
    notified: list[Changes] = field(default_factory=list)
    published: list[Changes] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    opened: list[ImportAssistant] = field(default_factory=list)
    workplace: Workplace = field(init=False)

    def file(self, name: str, content: str | bytes) -> Path:
        """A file as a person has one."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def open(self, *sources: Source | Path) -> ImportAssistant:
        """The assistant with these sources, the first of them read."""
        assistant = ImportAssistant(self.workplace)
        self.opened.append(assistant)
        with self.qtbot.waitExposed(assistant):
            assistant.show()
        assistant.add([source if isinstance(source, Source) else Source(source) for source in sources])
        self.settle()
        return assistant

    def settle(self) -> None:
        """Let timers and workers come to rest."""
        for assistant in self.opened:
            self.qtbot.waitUntil(lambda one=assistant: one.run is None or not one.run.is_busy, timeout=WAIT)
        assert self.operations.wait_until_idle(WAIT)
        QApplication.processEvents()

    def go_on(self, assistant: ImportAssistant, steps: int = 1) -> None:
        """Press the primary button so many times."""
        for _ in range(steps):
            assert assistant.foot.next_button.isEnabled(), assistant.foot.next_button.toolTip()
            assistant.foot.next_button.click()
            self.settle()

    def to_plan(self, *sources: Source | Path) -> ImportAssistant:
        """The assistant with the plan on the screen."""
        assistant = self.open(*sources)
        self.go_on(assistant, len([head for head in assistant.steps.heads if head.isVisible()]) - 1)
        return assistant

    def titles(self, kind: str = "people") -> list[str]:
        """What the desk holds."""
        query = ListQuery(kind)
        return sorted(row.title for row in self.desk.lists.window(query, 0, 1_000_000))

    def close(self) -> None:
        """Take every assistant away."""
        for assistant in self.opened:
            if assistant.run is not None:
                assistant.run.stop()
            assistant.hide()
            assistant.deleteLater()
        self.settle()


def verdicts(assistant: ImportAssistant) -> dict[Verdict | None, int]:
    """What the filter chips say, by verdict."""
    return {
        verdict: int(chip.text().split()[-1].replace(",", ""))
        for verdict, chip in assistant.steps.plan_step.chips.of.items()
        if chip.isVisible()
    }
