"""What importing the names costs at program start."""

import subprocess
import sys

_MODULES = ("organization_name", "palladius", "person_name", "pinyin", "search_words", "sort_keys", "typed_name")


def test_importing_names_loads_no_dictionary() -> None:
    imports = "".join(f"import office_desk.names.{module}\n" for module in _MODULES)
    asked = (
        f"{imports}import sys\nprint(sorted({{'pypinyin', 'opencc', 'PySide6', 'sqlalchemy'}} & sys.modules.keys()))"
    )
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_latin_and_cyrillic_names_load_no_dictionary() -> None:
    asked = (
        "import sys\n"
        "from office_desk.names.person_name import *\n"
        "from office_desk.names.search_words import search_words\n"
        "from office_desk.names.sort_keys import sort_key\n"
        "name = parse_typed_name('Zhang YING')\n"
        "search_words('Щербак', people=[name]), sort_key('Ёж', 'ru'), propose_from_latin('Zhang', 'Ying')\n"
        "display_name(PersonName(zh='张颖'), 'en'), initials(PersonName(zh='张颖'), 'zh')\n"
        "print(sorted({'pypinyin', 'opencc'} & sys.modules.keys()))"
    )
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
