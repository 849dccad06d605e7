"""Builds "Office Desk Sans", the Chinese, Russian and Latin font that the program carries.

Input: NotoSansCJK-Regular.ttc as the PyPI package noto-cjk-sans-otc holds it (SIL Open Font License 1.1); its
simplified-Chinese face is used. A NotoSansCJK-Bold.ttc may be given too. Without one, the bold face is drawn
from the regular one by moving every outline outward, because documents are not emboldened by themselves.

Command, from the checkout, with fonttools and noto-cjk-sans-otc installed:

    python scripts/build_fonts.py [--regular FILE.ttc] [--bold FILE.ttc]

Output: resources/fonts/OfficeDeskSans-{Regular,Bold}.otf and OFL.txt. The same input gives the same bytes.

What is left out, and why: the radicals U+2E80-2FDF, because PDF writers put the lowest code point of a glyph
into the text layer and 日 would copy as ⽇; `locl` and `vert`, so that no language setting swaps in another
region's glyph shapes; hints, which today's screens do not use. Quotes, ellipsis and middle dot are narrow, because
most of what holds them is English or Russian. The name is new because "Source" is a reserved font name.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import math
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fontTools.misc.psCharStrings import T2CharString
from fontTools.misc.roundTools import otRound
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

FAMILY = "Office Desk Sans"
SOURCE_PACKAGE = "noto-cjk-sans-otc"
SOURCE_FACE = "Noto Sans CJK SC"
FONT_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}

SCRIPT_RANGES = (
    (0x0020, 0x024F),  # Latin with the tone marks of pinyin
    (0x0300, 0x036F),  # combining marks
    (0x0400, 0x04FF),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin extended additional
    (0x2000, 0x206F),  # punctuation
    (0x20A0, 0x20BF),  # currency
    (0x2100, 0x22FF),  # letter-like signs, number forms, arrows, operators
    (0x2460, 0x24FF),  # numbers in circles
    (0x2500, 0x26FF),  # boxes, shapes, signs
    (0x3000, 0x30FF),  # Chinese punctuation, kana
    (0x3100, 0x312F),  # bopomofo
    (0xFE10, 0xFE6F),  # compatibility forms
    (0xFF00, 0xFFEF),  # full-width forms
)
RADICALS = range(0x2E80, 0x2FE0)
NARROW_SIGNS = (0x2018, 0x2019, 0x201C, 0x201D, 0x2026)
MIDDLE_DOT = 0x00B7
HALF_WIDTH_DOT = 0xFF65
KEPT_FEATURES = ["ccmp", "kern", "mark", "mkmk", "liga"]
DROPPED_TABLES = ["VORG", "vhea", "vmtx", "BASE", "DSIG"]

# How far the regular outline grows, in units of 1000 to the em, horizontally and vertically. Chinese strokes
# grow less than letters, and less still where a character is crowded, or its counters would fill.
LETTER_GROWTH = (46.0, 34.0)
HAN_GROWTH = (42.0, 26.0)
CROWDED_CONTOURS = 6
SMALLEST_SHARE = 0.62

Point = tuple[float, float]
Contour = list[tuple[Point, bool]]  # each point, and whether it lies on the curve


def wanted_characters() -> set[int]:
    """Every code point of GB 2312 and GBK and of the scripts the office writes, without the radicals."""
    wanted = {code for first, last in SCRIPT_RANGES for code in range(first, last + 1)}
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            for encoding in ("gb2312", "gbk"):
                text = bytes((lead, trail)).decode(encoding, errors="ignore")
                wanted.update(map(ord, text))
    return {code for code in wanted if code not in RADICALS and not 0xE000 <= code <= 0xF8FF}


def chinese_face(collection: Path) -> TTFont:
    """The simplified-Chinese face of a Noto Sans CJK collection; raises SystemExit if there is none."""
    for face in TTCollection(collection, lazy=True).fonts:
        family = face["name"].getDebugName(16) or face["name"].getDebugName(1) or ""
        if family == SOURCE_FACE or family.startswith(f"{SOURCE_FACE} "):
            return face
    raise SystemExit(f"{collection.name} holds no face named {SOURCE_FACE}.")


def prune(font: TTFont) -> None:
    """Cut the font down to the wanted characters and features."""
    options = Options()
    options.layout_features = KEPT_FEATURES
    options.drop_tables = [*options.drop_tables, *DROPPED_TABLES]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted_characters())
    subsetter.subset(font)


def narrow_signs(font: TTFont) -> None:
    """Let quotes and the ellipsis mean the proportional drawings that the face keeps behind `pwid`."""
    table = font["GSUB"].table
    records = [record for record in table.FeatureList.FeatureRecord if record.FeatureTag == "pwid"]
    narrow: dict[str, str] = {}
    for index in {index for record in records for index in record.Feature.LookupListIndex}:
        for subtable in table.LookupList.Lookup[index].SubTable:
            narrow |= getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {})
    glyphs = font.getBestCmap()
    drawings = {code: narrow[glyphs[code]] for code in NARROW_SIGNS} | {MIDDLE_DOT: glyphs[HALF_WIDTH_DOT]}
    for characters in font["cmap"].tables:
        known = getattr(characters, "cmap", {})
        known.update({code: drawing for code, drawing in drawings.items() if code in known})


def rename(font: TTFont, style: str) -> None:
    """Give the font its own name, keeping copyright and license as the source has them."""
    names = font["name"]
    kept = {name_id: names.getDebugName(name_id) for name_id in (0, 5, 13, 14)}
    postscript_name = f"{FAMILY.replace(' ', '')}-{style}"
    full_name = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    description = f"Pruned from {SOURCE_FACE} for Office Desk."
    kept |= {1: FAMILY, 2: style, 3: f"{postscript_name};{kept[5]}"}
    kept |= {4: full_name, 6: postscript_name, 10: description}
    names.names = []
    for name_id, text in sorted(kept.items()):
        if text:
            names.setName(text, name_id, 3, 1, 0x409)
    _mark_weight(font, style)
    cff = font["CFF "].cff
    cff.fontNames = [postscript_name]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = full_name, FAMILY, style


def _mark_weight(font: TTFont, style: str) -> None:
    bold = style == "Bold"
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def embolden(font: TTFont) -> None:
    """Turn every outline of a regular face into a bold one."""
    top = font["CFF "].cff.topDictIndex[0]
    han = {name for code, name in font.getBestCmap().items() if 0x2E00 <= code <= 0x9FFF or code >= 0xF900}
    for name in font.getGlyphOrder():
        growth_x, growth_y = HAN_GROWTH if name in han else LETTER_GROWTH
        advance, bearing = font["hmtx"][name]
        widened = advance if name in han or not advance else advance + otRound(growth_x * 0.6)
        charstring, index = top.CharStrings.getItemAndSelector(name)
        private = top.FDArray[index].Private
        contours = _contours(charstring)
        share = max(SMALLEST_SHARE, 1.0 - 0.045 * max(0, len(contours) - CROWDED_CONTOURS))
        pen = T2CharStringPen(widened - getattr(private, "nominalWidthX", 0), None)
        shift = (widened - advance) / 2
        for contour in contours:
            _draw(_grown(contour, growth_x * share / 2, growth_y * share / 2, shift), pen)
        charstring.program = pen.getCharString(private, None).program
        charstring.bytecode = None
        font["hmtx"][name] = (widened, bearing)


def _contours(charstring: T2CharString) -> list[Contour]:
    """The closed contours of a glyph as (point, is on the curve), each without its repeated first point."""
    pen = RecordingPen()
    charstring.draw(pen)
    contours: list[Contour] = []
    for verb, points in pen.value:
        if verb == "moveTo":
            contours.append([(points[0], True)])
        elif verb == "lineTo":
            contours[-1].append((points[0], True))
        elif verb == "curveTo":
            contours[-1] += [(points[0], False), (points[1], False), (points[2], True)]
    for contour in contours:
        if len(contour) > 1 and contour[-1] == contour[0]:
            contour.pop()
    return contours


def _grown(contour: Contour, grow_x: float, grow_y: float, shift: float) -> Contour:
    """The contour with each point moved outward along the bisector of its neighbors.

    PostScript outlines run counter-clockwise, so outward is to the right; holes run the other way and shrink.
    """
    points = [point for point, _ in contour]
    grown = []
    for index, (point, on_curve) in enumerate(contour):
        arriving, leaving = _direction(points, index, -1), _direction(points, index, 1)
        move = _outward(arriving, leaving) if arriving and leaving else (0.0, 0.0)
        grown.append(((point[0] + shift + move[0] * grow_x, point[1] + move[1] * grow_y), on_curve))
    return grown


def _direction(points: list[Point], index: int, step: int) -> Point | None:
    """Unit vector along the path between a point and its nearest distinct neighbor; None for a mere spot."""
    x, y = points[index]
    for distance in range(1, len(points)):
        other_x, other_y = points[(index + step * distance) % len(points)]
        length = math.hypot(other_x - x, other_y - y)
        if length > 0.5:
            return ((other_x - x) * step / length, (other_y - y) * step / length)
    return None


def _outward(arriving: Point, leaving: Point) -> Point:
    """How far a corner moves for one unit of growth; sharp corners are held back so that no spike appears."""
    along = 1.0 + arriving[0] * leaving[0] + arriving[1] * leaving[1]
    divisor = max(along, 0.5)
    return ((arriving[1] + leaving[1]) / divisor, -(arriving[0] + leaving[0]) / divisor)


def _draw(contour: Contour, pen: T2CharStringPen) -> None:
    first = contour[0][0]
    pen.moveTo(first)
    for points in _segments(contour):
        if len(points) == 1:
            pen.lineTo(points[0])
        else:
            pen.curveTo(*points)
    pen.closePath()


def _segments(contour: Contour) -> Iterator[list[Point]]:
    """The lines and curves of a contour, back to its first point when that takes a curve."""
    waiting: list[Point] = []
    for point, on_curve in contour[1:]:
        waiting.append(point)
        if on_curve:
            yield waiting
            waiting = []
    if waiting:
        yield [*waiting, contour[0][0]]


def build(style: str, collection: Path, *, draw_bold: bool) -> Path:
    """Write one style of the font and answer where."""
    font = chinese_face(collection)
    font.recalcTimestamp = False
    narrow_signs(font)
    prune(font)
    if draw_bold:
        embolden(font)
    rename(font, style)
    target = FONT_FOLDER / f"{FAMILY.replace(' ', '')}-{style}.otf"
    font.save(target)
    return target


def write_coverage(fonts: Iterable[Path]) -> Path:
    """Write which characters all the fonts have, as ranges: the program then needs no font library to know."""
    common = set.intersection(*(set(TTFont(font).getBestCmap()) for font in fonts))
    ranges: list[list[int]] = []
    for character in sorted(common):
        if ranges and ranges[-1][1] == character - 1:
            ranges[-1][1] = character
        else:
            ranges.append([character, character])
    path = FONT_FOLDER / "coverage.txt"
    path.write_text("".join(f"{first:X}-{last:X}\n" for first, last in ranges), encoding="ascii")
    return path


def write_license(copyright_notice: str) -> None:
    """Put the Open Font License beside the fonts, headed by the copyright of the source."""
    files = importlib.metadata.files(SOURCE_PACKAGE) or []
    license_text = next(file for file in files if file.name == "LICENSE").read_text(encoding="utf-8")
    (FONT_FOLDER / "OFL.txt").write_text(f"{copyright_notice}\n\n{license_text.strip()}\n", encoding="utf-8")


def packaged_regular() -> Path:
    """Where pip put the regular collection; raises SystemExit if it did not."""
    spec = find_spec(SOURCE_PACKAGE.replace("-", "_"))
    if spec is None or spec.origin is None:
        raise SystemExit(f"Install {SOURCE_PACKAGE} or name a collection with --regular.")
    return Path(spec.origin).with_name("NotoSansCJK-Regular.ttc")


def main(arguments: list[str]) -> int:
    """Build both styles and print their sizes."""
    parser = argparse.ArgumentParser(description="Build Office Desk Sans from Noto Sans CJK SC.")
    parser.add_argument("--regular", type=Path, help="default: the installed package's collection")
    parser.add_argument("--bold", type=Path, help="default: drawn from the regular face")
    chosen: Any = parser.parse_args(arguments)
    regular: Path = chosen.regular or packaged_regular()
    FONT_FOLDER.mkdir(parents=True, exist_ok=True)
    write_license(chinese_face(regular)["name"].getDebugName(0))
    targets = []
    for style, collection in (("Regular", regular), ("Bold", chosen.bold or regular)):
        targets.append(build(style, collection, draw_bold=style == "Bold" and chosen.bold is None))
        print(f"{targets[-1].name}: {targets[-1].stat().st_size / 1e6:.1f} MB")
    write_coverage(targets)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
