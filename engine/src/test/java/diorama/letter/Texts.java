package diorama.letter;

import diorama.look.Align;
import diorama.look.Colour;
import diorama.look.Place;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.media.Size;
import diorama.plan.Area;
import diorama.plan.Words;
import diorama.time.FrameRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words as people write them, hard and easy.
final class Texts {
    private Texts() {}

    static Map<String, String> all() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("English", "Summer 2026, by the sea");
        texts.put("Chinese", "海边的夏天，我们一起度过了难忘的时光。");
        texts.put("mixed", "我们在 Kyoto 的第 3 天：“very hot”……好热！");
        texts.put("Arabic", "صيف 2026 في البحر");
        texts.put("Hebrew in English", "We said שלום עולם to all (really).");
        texts.put(
                "emoji",
                "👨‍👩‍👧‍👦🇨🇳🇫🇷👍🏽👩🏿‍🚀🏳️‍🌈❤️1️⃣#️⃣😀🎉🥳🧑🏻‍🤝‍🧑🏿🏴󠁧󠁢󠁥󠁮󠁧󠁿☀️⛱️🐈‍⬛🫶🏼👁️‍🗨️🧗🏾‍♀️");
        texts.put("long word", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen");
        texts.put("six lines", "One\nTwo\nThree\nFour\nFive\nSix");
        texts.put(
                "10,000 letters",
                "The quick brown fox jumps over the lazy dog. ".repeat(223).substring(0, 10_000));
        texts.put("empty", "");
        texts.put("accents", "Ǻḝ Ệ ÅÄÖ çğışü Żółć ἀρχή Ёж fi ffl Ag̃jpqy");
        return texts;
    }

    static Words words(String text, Place place, Size canvas, double percent, TextStyle... styles) {
        int marginX = canvas.width() / 20 / 2 * 2;
        int marginY = canvas.height() / 20 / 2 * 2;
        var area = new Area(marginX, marginY, canvas.width() - 2 * marginX, canvas.height() - 2 * marginY);
        var align = place.across() == 0 ? Align.CENTER : place.across() < 0 ? Align.LEFT : Align.RIGHT;
        double size = percent / 100 * canvas.height();
        var face = new Words.Face(
                Typeface.SANS.names().wire(),
                new Words.Ems(size, 0.04 * canvas.height(), 0),
                Colour.WHITE,
                List.of(styles));
        return new Words(new FrameRange(0, 60), text, face, new Words.Seat(area, place, align), Words.Passage.NONE);
    }

    static Words with(Words words, Typeface typeface) {
        var face = new Words.Face(
                typeface.names().wire(),
                words.face().size(),
                words.face().colour(),
                words.face().styles());
        return new Words(words.frames(), words.text(), face, words.seat(), words.passage());
    }
}
