"""Colors that can be read, on every ground they are drawn on."""

from __future__ import annotations

import re

import pytest

from office_desk.ui.look import style_sheet, tokens

SCHEMES = {"light": tokens.LIGHT, "dark": tokens.DARK}


@pytest.mark.parametrize("pair", tokens.TEXT_PAIRS, ids="-on-".join)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_can_be_read_on_their_ground(scheme: str, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(SCHEMES[scheme], name) for name in pair)

    assert tokens.contrast(ink, ground) >= tokens.READABLE_CONTRAST


@pytest.mark.parametrize("pair", tokens.MARK_PAIRS, ids="-on-".join)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_marks_can_be_seen_beside_their_ground(scheme: str, pair: tuple[str, str]) -> None:
    edge, ground = (getattr(SCHEMES[scheme], name) for name in pair)

    assert tokens.contrast(edge, ground) >= tokens.VISIBLE_CONTRAST


def test_every_rule_that_sets_words_and_ground_is_among_the_checked_pairs() -> None:
    rules = "".join(getattr(style_sheet, part) for part in ("_BUTTONS", "_FIELD_RULES", "_VIEWS", "_FRAME"))
    unchecked = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", rules):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", body)
        ground = re.search(r"(?<![-\w])background: \$(\w+)", body)
        exempt = "disabled" in selector  # WCAG 1.4.3 leaves inactive controls out
        pair = (ink.group(1) if ink else "text", ground.group(1)) if ground else None
        shows_words = not re.search(r"::(?!item|section|tab)|Splitter|ProgressBar", selector)
        accented = "primary" in selector or "default" in selector
        if pair and accented and pair[0] == "text":
            pair = ("on_accent", pair[1])
        if pair and shows_words and not exempt and "separator" not in selector and pair not in tokens.TEXT_PAIRS:
            unchecked.append((selector.strip(), pair))

    assert unchecked == []


def test_contrast_is_that_of_wcag() -> None:
    assert tokens.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert tokens.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert tokens.contrast("#ffffff", "#777777") == tokens.contrast("#777777", "#ffffff")


def test_both_schemes_name_every_color_differently_from_nothing() -> None:
    for colors in SCHEMES.values():
        for name in tokens.color_names():
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(colors, name)), name
