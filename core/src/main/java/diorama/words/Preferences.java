package diorama.words;

import diorama.intent.Intent;
import diorama.media.Size;
import java.util.List;

/// Of two wishes that say one thing twice, which one counts: the number behind a limit, the ratio in numbers.
final class Preferences {
    private static final List<String> LIMITS = List.of(
            "under ", "within ", "at most", "no more than", "less than", "max ", "以内", "之内", "不超过", "别超过", "以下");

    private Preferences() {}

    /// "Under 15 seconds, say 14": what is said behind a limit counts.
    static void dropLimit(List<Intent> wishes, String text) {
        String plain = Letters.plain(text);
        boolean hasLimit = LIMITS.stream().anyMatch(plain::contains);
        var lengths = wishes.stream().filter(Intent.LastFilm.class::isInstance).toList();
        if (hasLimit && lengths.size() > 1) wishes.removeAll(lengths.subList(0, lengths.size() - 1));
    }

    /// 竖的，3:4: the word for a shape gives way to the numbers, as long as both stand or both lie.
    static void dropLooseShape(List<Intent> wishes, String text) {
        String plain = Letters.plain(text).replace('x', ':').replace('/', ':');
        boolean isWord = !plain.contains("9:16") && !plain.contains("16:9");
        var shapes = wishes.stream()
                .filter(i -> i instanceof Intent.Reframe r && r.platform().isEmpty())
                .map(i -> ((Intent.Reframe) i).ratio())
                .distinct()
                .toList();
        boolean areAlike = shapes.size() == 2
                && shapes.getFirst().isPortrait() == shapes.getLast().isPortrait();
        if (isWord && areAlike) wishes.removeIf(i -> i instanceof Intent.Reframe r && isUsual(r.ratio()));
    }

    private static boolean isUsual(Size ratio) {
        return ratio.equals(new Size(9, 16)) || ratio.equals(new Size(16, 9));
    }

    /// "For Instagram, square": the shape that is said counts, not the one that is usual there.
    static void dropUsualShape(List<Intent> wishes) {
        boolean isSaid = wishes.stream()
                .anyMatch(i -> i instanceof Intent.Reframe r && r.platform().isEmpty());
        if (isSaid)
            wishes.removeIf(i -> i instanceof Intent.Reframe r && r.platform().isPresent());
    }
}
