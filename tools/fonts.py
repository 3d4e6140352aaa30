#!/usr/bin/env python3
"""Makes the font files of engine/src/main/resources/diorama/letter/fonts from Debian's packages.

Only whoever changes the fonts runs this; the files that it makes are in the repository. It needs Python 3 and
fonttools 4.66 (`pip install fonttools`). On Debian 12:

    mkdir fonts && cd fonts
    apt-get download fonts-noto-cjk fonts-noto-color-emoji fonts-inter fonts-noto-core \
        fonts-bebas-neue fonts-dancingscript fonts-jetbrains-mono
    for package in *.deb; do dpkg -x "$package" .; done
    ../tools/fonts.py . ../engine/src/main/resources/diorama/letter/fonts

What is kept of each face stands in FACES below. Fonts that reserve their name are copied as they are; the others are
cut down to the characters and the shaping rules that films need, which their licence (OFL 1.1) allows.
"""
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont


def ranges(*pairs):
    return {c for first, last in pairs for c in range(first, last + 1)}


def of_codec(codec, leads, trails):
    """All characters of a double-byte character set."""
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.update(ord(c) for c in bytes([lead, trail]).decode(codec))
            except UnicodeDecodeError:
                pass
    return found


# Latin with all accents, Greek, Cyrillic, punctuation, currency, arrows, common signs.
EUROPE = ranges(
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1FFF),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x21FF),
    (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2600, 0x26FF), (0x2700, 0x27BF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD))
GB2312 = of_codec("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
# The 5401 characters that traditional writing uses most: the first level of Big5.
BIG5_FIRST_LEVEL = of_codec("big5", range(0xA4, 0xC7), range(0x40, 0xFF))
CJK_SIGNS = ranges((0x3000, 0x303F), (0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3200, 0x32FF), (0x3300, 0x33FF),
                   (0xFE30, 0xFE4F), (0xFF00, 0xFFEF))
PLAIN = ranges((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x203B))
RARE_BUT_SEEN = {ord(c) for c in "镕堃喆玥珺煊祎昇淼燚赟奕睿曦翀旸昕晞暐洺湉滢潆澍瀞炘烜烨焱甯鑫鸢翯"
                 "囍嘚嘞嗨哒囧怼皴咔嗯呗噗嘿啵槑靥掰喵嗷撸蹿"}
HAN = GB2312 | BIG5_FIRST_LEVEL | CJK_SIGNS | PLAIN | RARE_BUT_SEEN
HAN_SERIF = GB2312 | CJK_SIGNS | PLAIN | RARE_BUT_SEEN
SHAPING = ["ccmp", "locl", "kern", "mark", "mkmk", "liga", "calt", "rlig", "init", "medi", "fina", "isol", "clig", "curs"]

OPEN = "usr/share/fonts/opentype/"
TRUE = "usr/share/fonts/truetype/"
# from, number in a collection, to, characters (None: the file as it is), shaping rules
FACES = [
    (OPEN + "inter/Inter-Regular.otf", -1, "Inter-Regular.otf", EUROPE, SHAPING),
    (OPEN + "inter/Inter-Bold.otf", -1, "Inter-Bold.otf", EUROPE, SHAPING),
    (OPEN + "inter/Inter-Italic.otf", -1, "Inter-Italic.otf", EUROPE, SHAPING),
    (OPEN + "inter/Inter-BoldItalic.otf", -1, "Inter-BoldItalic.otf", EUROPE, SHAPING),
    (TRUE + "noto/NotoSerif-Regular.ttf", -1, "NotoSerif-Regular.ttf", EUROPE, SHAPING),
    (TRUE + "noto/NotoSerif-Bold.ttf", -1, "NotoSerif-Bold.ttf", EUROPE, SHAPING),
    (TRUE + "noto/NotoSerif-Italic.ttf", -1, "NotoSerif-Italic.ttf", EUROPE, SHAPING),
    (TRUE + "noto/NotoSansArabic-Regular.ttf", -1, "NotoSansArabic-Regular.ttf", None, None),
    (TRUE + "noto/NotoSansArabic-Bold.ttf", -1, "NotoSansArabic-Bold.ttf", None, None),
    (TRUE + "noto/NotoSansHebrew-Regular.ttf", -1, "NotoSansHebrew-Regular.ttf", None, None),
    (TRUE + "noto/NotoSansHebrew-Bold.ttf", -1, "NotoSansHebrew-Bold.ttf", None, None),
    (TRUE + "noto/NotoSansSymbols2-Regular.ttf", -1, "NotoSansSymbols2-Regular.ttf",
     ranges((0x2190, 0x21FF), (0x2300, 0x23FF), (0x2460, 0x27BF), (0x2B00, 0x2BFF)), SHAPING),
    (OPEN + "noto/NotoSansCJK-Regular.ttc", 2, "NotoSansSC-Regular.otf", HAN, ["ccmp", "kern"]),
    (OPEN + "noto/NotoSansCJK-Bold.ttc", 2, "NotoSansSC-Bold.otf", HAN, ["ccmp", "kern"]),
    (OPEN + "noto/NotoSerifCJK-Regular.ttc", 2, "NotoSerifSC-Regular.otf", HAN_SERIF, ["ccmp", "kern"]),
    (OPEN + "bebas-neue/BebasNeue-Bold.otf", -1, "BebasNeue-Bold.otf", None, None),
    (OPEN + "dancingscript/DancingScript-Bold.otf", -1, "DancingScript-Bold.otf", None, None),
    (TRUE + "jetbrains-mono/JetBrainsMono-Regular.ttf", -1, "JetBrainsMono-Regular.ttf", None, None),
    (TRUE + "noto/NotoColorEmoji.ttf", -1, "NotoColorEmoji.ttf", None, None),
]


def cut(source, number, target, characters, features):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "VORG", "DSIG", "BASE", "MATH"]
    options.font_number = number
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    font.save(target)


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for path, number, name, characters, features in FACES:
        if characters is None:
            shutil.copyfile(source / path, target / name)
        else:
            cut(source / path, number, target / name, characters, features)
        print(f"{(target / name).stat().st_size:>10,}  {name}")


main()
