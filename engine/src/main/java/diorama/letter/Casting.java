package diorama.letter;

import diorama.letter.emoji.EmojiFont;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gives each cluster of a paragraph its voice: an emoji font where the cluster is a picture, else the first font that
/// has the letter.
final class Casting {
    /// Marks that both Chinese and European fonts have; among Han they are the Chinese font's.
    private static final String SHARED = "“”‘’…—–·";

    private static final int TEXT_SELECTOR = 0xFE0E;
    private static final int PICTURE_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private final Chorus chorus;
    private final FontShelf shelf;

    Casting(Chorus chorus, FontShelf shelf) {
        this.chorus = chorus;
        this.shelf = shelf;
    }

    List<Cluster> clusters(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var clusters = new ArrayList<Cluster>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            clusters.add(new Cluster(start, end, means(text, start, end)));
            start = end;
        }
        return clusters;
    }

    private Cluster.Means means(String text, int start, int end) {
        String cluster = text.substring(start, end);
        int first = cluster.codePointAt(0);
        if (isPicture(cluster, first)) {
            var pictures = shelf.emoji().of(cluster);
            if (!pictures.isEmpty()) return new Cluster.Pictured(pictures);
        }
        if (isUnseen(first)) return new Cluster.Silent(/* isMissed= */ false);
        boolean isAmongHan = SHARED.indexOf(first) >= 0 && isMostlyHan(text);
        var voice = chorus.voiceFor(first, isAmongHan);
        if (voice.isPresent()) return new Cluster.Voiced(voice.get());
        var pictures = Character.isEmoji(first) ? shelf.emoji().of(cluster) : List.<EmojiFont.Emoji>of();
        return pictures.isEmpty() ? new Cluster.Silent(/* isMissed= */ true) : new Cluster.Pictured(pictures);
    }

    private static boolean isPicture(String cluster, int first) {
        if (cluster.indexOf(TEXT_SELECTOR) >= 0) return false;
        if (Character.isEmojiPresentation(first)) return true;
        return cluster.indexOf(PICTURE_SELECTOR) >= 0 || cluster.indexOf(KEYCAP) > 0;
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || codePoint == PICTURE_SELECTOR;
    }

    /// A Han character says about as much as two letters.
    private static boolean isMostlyHan(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(Character::isLetter).count() - han;
        return han > 0 && 2 * han >= letters;
    }

    /// Han, and the marks that are only written among Han.
    static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
    }
}
