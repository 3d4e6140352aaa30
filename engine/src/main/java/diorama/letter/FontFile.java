package diorama.letter;

/// The font files that we ship, all under the SIL Open Font License (`fonts/LICENCES.md`); `tools/fonts.py` made them.
enum FontFile {
    INTER("Inter-Regular.otf"),
    INTER_BOLD("Inter-Bold.otf"),
    INTER_ITALIC("Inter-Italic.otf"),
    INTER_BOLD_ITALIC("Inter-BoldItalic.otf"),
    SERIF("NotoSerif-Regular.ttf"),
    SERIF_BOLD("NotoSerif-Bold.ttf"),
    SERIF_ITALIC("NotoSerif-Italic.ttf"),
    DISPLAY("BebasNeue-Bold.otf"),
    HAND("DancingScript-Bold.otf"),
    MONO("JetBrainsMono-Regular.ttf"),
    CHINESE("NotoSansSC-Regular.otf"),
    CHINESE_BOLD("NotoSansSC-Bold.otf"),
    CHINESE_SERIF("NotoSerifSC-Regular.otf"),
    ARABIC("NotoSansArabic-Regular.ttf"),
    ARABIC_BOLD("NotoSansArabic-Bold.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    HEBREW_BOLD("NotoSansHebrew-Bold.ttf"),
    SYMBOLS("NotoSansSymbols2-Regular.ttf"),
    EMOJI("NotoColorEmoji.ttf");

    private final String name;

    FontFile(String name) {
        this.name = name;
    }

    /// Where it lies beside this class.
    String resource() {
        return "fonts/" + name;
    }
}
