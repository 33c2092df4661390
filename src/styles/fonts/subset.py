"""Subsets Bricolage Grotesque's bold to what headings write, with kerning by class in steps of 8/1000 em.

How bricolage-grotesque-700.woff2 was made: `python subset.py bricolage-grotesque-latin-700-normal.woff2 bricolage-grotesque-700.woff2`
with fonttools and brotli; its own output as the source gives the same glyphs. The whole font's kerning alone would be half of the
file. At a heading's 50 px a step of 8/1000 em moves a letter by 0.2 px at most.
"""
import sys
from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
o = subset.Options(layout_features=["*"], hinting=False, name_IDs=[0, 14], notdef_outline=True)
font = TTFont(source)
s = subset.Subsetter(o)
s.populate(unicodes=[*range(0x20, 0x7F), 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026])
s.subset(font)
kerned = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,’:-–?! ")
character = {name: chr(code) for code, name in font.getBestCmap().items()}
pairs = {}
for lookup in font["GPOS"].table.LookupList.Lookup:
    for table in lookup.SubTable:
        table = table.ExtSubTable if table.LookupType == 9 else table
        assert table.LookupType == 2
        for index, first in enumerate(table.Coverage.glyphs):
            if table.Format == 1:
                found = {r.SecondGlyph: r.Value1 for r in table.PairSet[index].PairValueRecord}
            else:
                row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                found = {g: row[table.ClassDef2.classDefs.get(g, 0)].Value1 for g in font.getGlyphOrder()}
            for second, value in found.items():
                pairs.setdefault((first, second), getattr(value, "XAdvance", 0) or 0)
step = font["head"].unitsPerEm * 8 / 1000
kept = {pair: round(round(v / step) * step) for pair, v in pairs.items()
        if {character.get(pair[0]), character.get(pair[1])} <= kerned}
firsts, seconds = sorted({a for a, _ in kept}), sorted({b for _, b in kept})
rows, columns = {}, {}
for a in firsts:
    rows.setdefault(tuple(kept.get((a, b), 0) for b in seconds), []).append(a)
for index, b in enumerate(seconds):
    columns.setdefault(tuple(row[index] for row in rows), []).append(b)
rules = "".join(
    f"pos [{' '.join(a)}] [{' '.join(b)}] {column[index]};\n"
    for index, a in enumerate(rows.values()) for column, b in columns.items() if column[index])
for name in ("GPOS", "GSUB"):
    if name in font: del font[name]
addOpenTypeFeaturesFromString(font, "feature kern {\n" + rules + "} kern;")
# What a font without hints and variations has no use for.
for name in ("gasp", "STAT"):
    if name in font: del font[name]
font.flavor = "woff2"
font.save(target)
