"""Options that say nothing about the file at hand: whoever typed one counts on it, so it is never passed over."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from office_desk.language import translate


def refuse_idle_options(arguments: argparse.Namespace, used: Mapping[str, bool], format: str) -> None:
    """End as wrong usage, with status 2, where an option was given that is not used.

    Args:
        used: By the name of the argument, whether its option says anything here.
        format: What is read or written, for the sentence.
    """
    for name, is_used in used.items():
        if getattr(arguments, name) and not is_used:
            option = f"--{name.replace('_', '-')}"
            sentence = translate("CommandLine", "{option} means nothing for {format}", option=option, format=format)
            arguments.parser.error(sentence)
