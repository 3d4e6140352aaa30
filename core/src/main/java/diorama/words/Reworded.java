package diorama.words;

import diorama.draft.Text;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.intent.TextScope;
import diorama.intent.TextWish;
import diorama.intent.When;
import java.util.List;
import java.util.Optional;

/// Reads other words for a part of what stands on the film, without quotation marks: 罗马改成佛罗伦萨, 把“周末”里的周字换成月.
/// Only words that are there can be meant.
final class Reworded {
    private static final List<String> VERBS = List.of("改成", "改为", "换成", "换为", "替换成", "改做", "改作", "应该是", "应为");
    private static final List<String> LEADS = List.of("把", "将", "请把", "帮我把", "麻烦把", "文字里的", "标题里的", "字幕里的", "标题中的");
    private static final List<String> TAILS = List.of("吧", "。", "！", "!", ".", "，谢谢", "谢谢");
    private static final int LONGEST = 20;

    private Reworded() {}

    static Optional<Intent> read(String text, Film film) {
        String said = text.strip();
        for (String verb : VERBS) {
            int at = said.indexOf(verb);
            if (at <= 0 || said.indexOf(verb, at + 1) >= 0) continue;
            var wish = exchanged(film, lead(said.substring(0, at)), tail(said.substring(at + verb.length())));
            if (wish.isPresent()) return wish;
        }
        return Optional.empty();
    }

    /// “你好”俩字删了: a part of what stands there, and the rest stays.
    static boolean shortened(Clause clause, Reading reading, String part) {
        var whole = reading.film()
                .draft()
                .segments()
                .filter(Text.class::isInstance)
                .map(s -> ((Text) s).lettering().words())
                .filter(w -> w.contains(part))
                .distinct()
                .toList();
        if (whole.size() != 1 || whole.getFirst().equalsIgnoreCase(part)) return false;
        String rest = whole.getFirst().replace(part, "").strip();
        if (rest.isEmpty()) return false;
        reading.add(
                Subject.WORDS,
                new Intent.Rewrite(TextScope.saying(whole.getFirst()), Optional.of(rest), TextWish.NONE, When.UNSAID));
        clause.take(0, clause.size());
        return true;
    }

    private static String lead(String before) {
        String words = before.strip();
        for (String lead : LEADS)
            if (words.startsWith(lead)) words = words.substring(lead.length()).strip();
        for (String lead : LEADS)
            if (words.startsWith(lead)) words = words.substring(lead.length()).strip();
        return words;
    }

    private static String tail(String behind) {
        String words = behind.strip();
        for (String tail : TAILS)
            if (words.endsWith(tail))
                words = words.substring(0, words.length() - tail.length()).strip();
        return words;
    }

    private static Optional<Intent> exchanged(Film film, String old, String other) {
        boolean isPlain = Letters.isHan((old + " ").charAt(0)) && isWords(old) && isWords(other) && old.length() > 1;
        if (!isPlain) return Optional.empty();
        boolean isPicture =
                film.draft().pictures().stream().anyMatch(p -> p.name().contains(old));
        var found = film.draft()
                .segments()
                .filter(Text.class::isInstance)
                .map(s -> ((Text) s).lettering().words())
                .filter(w -> w.contains(old))
                .distinct()
                .toList();
        if (isPicture || found.size() != 1) return Optional.empty();
        var which = TextScope.saying(found.getFirst());
        String words = found.getFirst().replace(old, other);
        return Optional.of(new Intent.Rewrite(which, Optional.of(words), TextWish.NONE, When.UNSAID));
    }

    /// Letters alone, and no more than a line of them.
    private static boolean isWords(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && words.chars().allMatch(Character::isLetterOrDigit);
    }
}
