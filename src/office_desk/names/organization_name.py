"""Which of an organization's three titles to show in which language."""

import re

_ORDER = {"en": ("en", "zh", "ru"), "zh": ("zh", "en", "ru"), "ru": ("ru", "en", "zh")}

# "Shanghai Maritime University (SMU)", full-width parentheses as Chinese writes them too.
_ABBREVIATION_AT_END = re.compile(r"[(（]\s*(\w[\w.&-]{0,11})\s*[)）]\s*$")


def display_title(en: str, zh: str, ru: str, language: str, short: bool = False) -> str:
    """Choose the title to show; "" only when there is none in any language.

    The reader's language comes first, then ru: en, zh; zh: en, ru; en: zh, ru. An unknown language reads as
    en, and "zh_CN" as zh. With `short` a title that ends in its own abbreviation, "… (SMU)", gives that.
    """
    titles = {"en": en, "zh": zh, "ru": ru}
    order = _ORDER.get(language[:2].lower(), _ORDER["en"])
    title = next((titles[code].strip() for code in order if titles[code].strip()), "")
    abbreviation = _ABBREVIATION_AT_END.search(title) if short else None
    return abbreviation.group(1) if abbreviation else title
