"""The sheets of labels that a style can be printed on, in the reader's words."""

from __future__ import annotations

from office_desk.documents.label_sheets import LabelSheet, LabelUse, label_sheet, label_sheets
from office_desk.language import translate
from office_desk.model.errors import NotFound
from office_desk.ui.printing.drawn_paper import DrawnPaper

_USES = {"badges": LabelUse.BADGES}
_STYLE_USES = {("directory", "labels"): LabelUse.ADDRESSES}
_PAPERS = {"a4": "A4", "a5": "A5", "a6": "A6", "us-letter": "US Letter"}


def label_choices(drawn: DrawnPaper) -> tuple[tuple[str, str], ...]:
    """Key and words of each sheet that fits the paper and its style; none where it is not printed on labels."""
    use = _use_of(drawn)
    return tuple((sheet.key, _words(sheet)) for sheet in label_sheets(use)) if use is not None else ()


def usual_label(drawn: DrawnPaper) -> str:
    """The key of the sheet that the paper was drawn for; "" where it is not printed on labels."""
    use = _use_of(drawn)
    if use is None:
        return ""
    try:
        return label_sheet(drawn.options.label, use, drawn.options.page.size).key
    except NotFound:
        return ""


def _use_of(drawn: DrawnPaper) -> LabelUse | None:
    return _USES.get(drawn.paper.key) or _STYLE_USES.get((drawn.paper.key, drawn.options.style))


def _words(sheet: LabelSheet) -> str:
    paper = _PAPERS.get(sheet.paper, sheet.paper)
    return translate(
        "Papers",
        "{width} × {height} mm, {columns} × {rows} on {paper}",
        width=f"{sheet.width:g}",
        height=f"{sheet.height:g}",
        columns=sheet.columns,
        rows=sheet.rows,
        paper=paper,
    )
