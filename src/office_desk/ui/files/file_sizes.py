"""How large a file is, in words that a person compares at a glance: "1.2 MB"."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale


def file_size_text(kind: str, key: str, value: Any) -> str:
    """The size of a kept file in the language of the moment; empty for every other value.

    A kilobyte is 1024 bytes, as in file managers.
    """
    if kind != "attachments" or key != "size" or not isinstance(value, int):
        return ""
    return QLocale().formattedDataSize(value, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
