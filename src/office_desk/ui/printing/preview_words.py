"""What the print preview says of a paper: what it is called, and why there are no pages."""

from __future__ import annotations

from office_desk import labels
from office_desk.labels.visible_text import shortened
from office_desk.language import translate
from office_desk.model.errors import DeskError
from office_desk.ui.printing.drawn_paper import DrawnPaper


def title_of(paper: str, drawn: DrawnPaper | None) -> str:
    """What the window is called that shows a paper: by its kind and by what it is about."""
    name = labels.paper_label(paper)
    title = shortened(drawn.sheet.title) if drawn is not None and drawn.sheet is not None else ""
    # Some papers are called by their own name in their title already.
    is_named = not title or title.casefold().startswith(name.casefold())
    return title or name if is_named else f"{name} – {title}"


def refusal_title(error: Exception | None) -> str:
    """What stands above the reason: whether it is the style that has to be mended."""
    if isinstance(error, DeskError) and error.reason.code == "paper_error":
        return translate("PrintPreview", "There is an error in this style")
    return translate("PrintPreview", "This cannot be printed")


def refusal_sentence(error: Exception) -> str:
    """Why a paper could not be drawn or its style not copied, in the reader's words."""
    if isinstance(error, DeskError):
        return labels.reason(error.reason)
    if isinstance(error, UnicodeDecodeError):
        return translate(
            "PrintPreview", "The file of this style is not written in UTF-8; save it again as UTF-8 in your editor."
        )
    detail = getattr(error, "strerror", "") or str(error)
    return translate("PrintPreview", "The file of this style cannot be read: {detail}", detail=detail)
