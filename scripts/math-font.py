"""Makes the small faces that formulas are set in: src/ui/formula/fonts/math-{regular,bold,more}.woff2,
and math-raised.woff2 for the digits of powers in text.

KaTeX's glyphs in a font with a MATH table. KaTeX's own files have none, and without one browsers leave gaps after
indices, put powers at wrong heights, and no bracket grows. Only the characters that occur in formulas are in it; the
test of the fonts says so when one is missing: then add it below and run this again.

    python3 -m venv venv && venv/bin/pip install fonttools brotli      (4.66.1 and 1.2.0 were used; Debian 12 has an older one)
    npm pack katex@0.19.1 && tar xf katex-0.19.1.tgz                  (the TTF files are in package/dist/fonts)
    venv/bin/python scripts/math-font.py package/dist/fonts src/ui/formula/fonts
"""

import copy
import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.otlLib.builder import buildMathTable
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._c_m_a_p import cmap_format_12
from fontTools.ttLib.tables.ttProgram import Program

FAMILY = "Backflow Math"

DIGITS = "0123456789.−×∞–="
# Of letters: net, out, target, total, and nodes such as i1, h2,1 and o1.
UPRIGHT = DIGITS + "+⋅,()|∂aeghlnortu"
BOLD = DIGITS
# What only formulas of other kinds of networks have besides: Σ e^net, max, softmax, LReLU, and what a slope depends on.
MORE = "Σ>≤LRUdfimsxy"
# Of powers of ten in text: not every system has all of them.
RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))

# Letters that stand for something that varies. A browser asks for them at these code points, without being told.
ITALIC = {
    "E": 0x1D438,
    "b": 0x1D44F,
    "e": 0x1D452,
    "i": 0x1D456,
    "w": 0x1D464,
    "δ": 0x1D6FF,
    "η": 0x1D702,
    "σ": 0x1D70E,
}

# Units of 1/1000 em. The values are TeX's (Computer Modern), where it has them.
CONSTANTS = dict(
    ScriptPercentScaleDown=70,
    # TeX has 50: too small to read on a screen, and WebKit draws it heavy.
    ScriptScriptPercentScaleDown=60,
    DelimitedSubFormulaMinHeight=1300,
    DisplayOperatorMinHeight=1300,
    MathLeading=150,
    AxisHeight=250,
    AccentBaseHeight=431,
    FlattenedAccentBaseHeight=683,
    SubscriptShiftDown=150,
    SubscriptTopMax=344,
    SubscriptBaselineDropMin=50,
    SuperscriptShiftUp=413,
    SuperscriptShiftUpCramped=289,
    SuperscriptBottomMin=108,
    SuperscriptBaselineDropMax=386,
    SubSuperscriptGapMin=160,
    SuperscriptBottomMaxWithSubscript=344,
    SpaceAfterScript=50,
    UpperLimitGapMin=111,
    UpperLimitBaselineRiseMin=200,
    LowerLimitGapMin=167,
    LowerLimitBaselineDropMin=600,
    StackTopShiftUp=444,
    StackTopDisplayStyleShiftUp=677,
    StackBottomShiftDown=345,
    StackBottomDisplayStyleShiftDown=686,
    StackGapMin=120,
    StackDisplayStyleGapMin=280,
    StretchStackTopShiftUp=111,
    StretchStackBottomShiftDown=600,
    StretchStackGapAboveMin=200,
    StretchStackGapBelowMin=167,
    FractionNumeratorShiftUp=394,
    FractionNumeratorDisplayStyleShiftUp=677,
    FractionDenominatorShiftDown=345,
    FractionDenominatorDisplayStyleShiftDown=686,
    FractionNumeratorGapMin=40,
    FractionNumDisplayStyleGapMin=120,
    FractionRuleThickness=40,
    FractionDenominatorGapMin=40,
    FractionDenomDisplayStyleGapMin=120,
    SkewedFractionHorizontalGap=350,
    SkewedFractionVerticalGap=96,
    OverbarVerticalGap=120,
    OverbarRuleThickness=40,
    OverbarExtraAscender=40,
    UnderbarVerticalGap=120,
    UnderbarRuleThickness=40,
    UnderbarExtraDescender=40,
    RadicalVerticalGap=50,
    RadicalDisplayStyleVerticalGap=148,
    RadicalRuleThickness=40,
    RadicalExtraAscender=40,
    RadicalKernBeforeDegree=278,
    RadicalKernAfterDegree=-556,
    RadicalDegreeBottomRaisePercent=60,
)
AXIS = CONSTANTS["AxisHeight"]

# Lengths of the bar behind a derivative. Chromium makes one of 384,000 px if it may repeat a piece, so there are five.
BARS = (1400, 1800, 2200, 2600, 3000)


class Face:
    """A face of KaTeX cut down to some characters, to which glyphs can be added."""

    def __init__(self, folder, name, characters):
        self.folder = folder
        font = self.katex(name)
        options = subset.Options(layout_features=[], hinting=False, glyph_names=False)
        options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=characters)
        subsetter.subset(font)
        # Read again, so that nothing in it still refers to what was cut off.
        cut = io.BytesIO()
        font.save(cut)
        self.font = TTFont(cut, recalcTimestamp=False)
        self.order = list(self.font.getGlyphOrder())
        self.characters = dict(self.font.getBestCmap())
        missing = [one for one in characters if ord(one) not in self.characters]
        if missing:
            raise SystemExit(f"{name} has no {missing}")

    def katex(self, name):
        return TTFont(self.folder / f"KaTeX_{name}.ttf", recalcTimestamp=False)

    def add(self, name, glyph, metrics):
        self.font["glyf"].glyphs[name] = glyph
        self.font["hmtx"].metrics[name] = metrics
        self.order.append(name)
        return name

    def borrow(self, face, character, name):
        source = self.katex(face)
        there = source.getBestCmap()[ord(character)]
        glyph = copy.deepcopy(source["glyf"][there])
        if glyph.isComposite():
            raise SystemExit(f"{character} of {face} is made of other glyphs")
        glyph.program = Program()
        glyph.program.fromBytecode(b"")
        return self.add(name, glyph, source["hmtx"][there])

    def draw(self, name, width, *paths):
        pen = TTGlyphPen(None)
        for first, *others in paths:
            pen.moveTo(first)
            for point in others:
                pen.lineTo(point)
            pen.closePath()
        left = min(x for path in paths for x, _ in path)
        return self.add(name, pen.glyph(), (width, left))

    def height(self, name):
        glyph = self.font["glyf"][name]
        glyph.recalcBounds(self.font["glyf"])
        return glyph.yMax - glyph.yMin

    def widen(self, character, more):
        name = self.characters[ord(character)]
        width, left = self.font["hmtx"].metrics[name]
        self.font["hmtx"].metrics[name] = (width + more, left)

    def save(self, file, variants, italics, features=""):
        font = self.font
        font.setGlyphOrder(self.order)
        font["glyf"].glyphOrder = self.order
        font["maxp"].numGlyphs = len(self.order)
        name_characters(font, self.characters)
        buildMathTable(
            font,
            constants=CONSTANTS,
            italicsCorrections=italics or None,
            minConnectorOverlap=50,
            vertGlyphVariants=variants or None,
        )
        complete(font["MATH"].table)
        if features:
            addOpenTypeFeaturesFromString(font, features, tables=["GSUB"])
        finish(font, file)


def complete(math):
    """Gives a MATH table the parts that a face has nothing for: without them Firefox throws all of it away, and says so."""
    if math.MathGlyphInfo is None:
        math.MathGlyphInfo = otTables.MathGlyphInfo()
        math.MathGlyphInfo.populateDefaults()
    if math.MathVariants is None:
        math.MathVariants = otTables.MathVariants()
        math.MathVariants.populateDefaults()
        math.MathVariants.MinConnectorOverlap = 0
        math.MathVariants.VertGlyphConstruction = math.MathVariants.HorizGlyphConstruction = []


def name_characters(font, characters):
    plain = next(table for table in font["cmap"].tables if table.format == 4)
    plain.cmap = {code: name for code, name in characters.items() if code < 0x10000}
    plain.platformID, plain.platEncID = 3, 1
    whole = cmap_format_12(12)
    whole.platformID, whole.platEncID, whole.language = 3, 10, 0
    whole.format, whole.reserved, whole.length, whole.nGroups = 12, 0, 0, 0
    whole.cmap = characters
    font["cmap"].tables = [plain, whole]


def finish(font, file):
    # As far above the height of fraction bars as below it: fractions stand in the middle of their line.
    above, below = AXIS + 600, AXIS - 600
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = above, below, 0
    marks = font["OS/2"]
    marks.sTypoAscender, marks.sTypoDescender, marks.sTypoLineGap = above, below, 0
    marks.usWinAscent, marks.usWinDescent = above, -below
    for record in font["name"].names:
        # Not KaTeX's names: they are reserved by the licence of the fonts.
        if record.nameID in (1, 4, 6):
            record.string = FAMILY.replace(" ", "") if record.nameID == 6 else FAMILY
    font.flavor = "woff2"
    font.save(file)
    print(file, file.stat().st_size, "bytes,", len(font.getGlyphOrder()), "glyphs")


def box(face, weight):
    """The empty box that stands for a number which may not be seen yet, as wide as a digit and a half."""
    low, high, left, right = 0, 660, 60, 720
    outer = ((left, low), (left, high), (right, high), (right, low))
    inner = (
        (left + weight, low + weight),
        (right - weight, low + weight),
        (right - weight, high - weight),
        (left + weight, high - weight),
    )
    face.characters[0x25A1] = face.draw("box", 780, outer, inner)


def bar(length):
    low = AXIS - length // 2
    return ((118, low), (118, low + length), (160, low + length), (160, low))


def regular(folder, file):
    face = Face(folder, "Main-Regular", UPRIGHT)
    for letter, code in ITALIC.items():
        face.characters[code] = face.borrow("Math-Italic", letter, f"u{code:X}")
    box(face, 44)
    # The ∂ leans beyond its room; KaTeX adds as much by script.
    face.widen("∂", 56)
    variants, outer = {}, []
    # One size that grows, no more: Chromium gives every bracket that may grow the room of the widest.
    for bracket in "()":
        name = face.characters[ord(bracket)]
        tall = face.borrow("Size3-Regular", bracket, f"{name}.tall")
        variants[name] = [(one, face.height(one)) for one in (name, tall)]
        # Around other brackets, asked for by the sheet of styles: where a line may break between the two, none grows.
        outer.append((name, face.borrow("Size1-Regular", bracket, f"{name}.outer")))
    name = face.characters[ord("|")]
    variants[name] = [(name, 1000), *((face.draw(f"bar.{length}", 278, bar(length)), length) for length in BARS)]
    # The E leans over what stands above its index.
    rules = "".join(f"sub {name} by {larger};" for name, larger in outer)
    face.save(file, variants, {face.characters[ITALIC["E"]]: 60}, f"feature ss01 {{ {rules} }} ss01;")


def bold(folder, file):
    face = Face(folder, "Main-Bold", BOLD)
    box(face, 84)
    face.save(file, {}, {})


def more(folder, file):
    """A face beside the regular one, fetched with such a network: plain letters, so it needs no MATH table."""
    font = TTFont(folder / "KaTeX_Main-Regular.ttf", recalcTimestamp=False)
    options = subset.Options(layout_features=[], hinting=False, glyph_names=False)
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=MORE)
    subsetter.subset(font)
    name_characters(font, dict(font.getBestCmap()))
    finish(font, file)


def raised(folder, file):
    """Small digits and a minus at the height of powers, for text whose own face has none."""
    face = Face(folder, "SansSerif-Regular", "".join(RAISED))
    glyphs, metrics = face.font.getGlyphSet(), face.font["hmtx"].metrics
    small = {}
    for digit in RAISED:
        name = face.characters[ord(digit)]
        pen = TTGlyphPen(None)
        glyphs[name].draw(TransformPen(pen, (0.64, 0, 0, 0.64, 0, 375)))
        width, left = metrics[name]
        small[name] = (pen.glyph(), (round(0.64 * width) + 20, round(0.64 * left)))
    for name, (glyph, room) in small.items():
        face.font["glyf"].glyphs[name], metrics[name] = glyph, room
    characters = {ord(RAISED[chr(code)]): name for code, name in face.characters.items()}
    characters[ord("⁻")] = face.draw("minus", 400, ((40, 560), (40, 605), (360, 605), (360, 560)))
    face.font.setGlyphOrder(face.order)
    face.font["glyf"].glyphOrder = face.order
    face.font["maxp"].numGlyphs = len(face.order)
    name_characters(face.font, characters)
    finish(face.font, file)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    regular(source, target / "math-regular.woff2")
    bold(source, target / "math-bold.woff2")
    more(source, target / "math-more.woff2")
    raised(source, target / "math-raised.woff2")
