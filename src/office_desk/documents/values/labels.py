"""What a template is told of a sheet of labels."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from office_desk.documents.label_sheets import LabelSheet
from office_desk.documents.paper import PageSetup, PrintOptions


def label_values(sheet: LabelSheet) -> dict[str, Any]:
    """The measures of a sheet of labels, in millimeters."""
    return {key: value for key, value in asdict(sheet).items() if key not in ("key", "use")}


def on_labels(options: PrintOptions) -> PrintOptions:
    """The options without a page setup: where labels lie on their sheet is fixed, and they have no letterhead."""
    return replace(options, page=PageSetup(logo=options.page.logo))
