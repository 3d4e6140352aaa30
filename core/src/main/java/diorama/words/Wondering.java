package diorama.words;

import diorama.intent.Intent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Hears who only wonders how something is said or what would come of it: "how do I remove the captions?", 怎么去掉字幕,
/// 删掉狗会怎么样. The words that would do it are said back.
final class Wondering {
    private static final List<Pattern> HOW =
            List.of(Pattern.compile(EnglishMoods.HOW_TO), Pattern.compile(ChineseMoods.HOW_TO));
    private static final List<Pattern> WHAT_IF = List.of(
            Pattern.compile(EnglishMoods.WHAT_IF),
            Pattern.compile(EnglishMoods.IF_WHAT),
            Pattern.compile(ChineseMoods.WHAT_IF));
    private static final Set<Sign> TAKING = Set.of(Sign.EXPORT, Sign.SAVE, Sign.UPLOAD);

    private Wondering() {}

    static Optional<Intent> read(Clause clause, String text) {
        var terms = clause.terms();
        String plain = Letters.plain(text).strip();
        boolean isDeed = terms.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB) || t.meaning() instanceof Meaning.Look);
        boolean isTaking = terms.stream().anyMatch(t -> t.meaning() instanceof Sign sign && TAKING.contains(sign));
        if (!isDeed || Questions.isOfTaking(clause)) return Optional.empty();
        var how = isTaking ? Optional.<String>empty() : said(HOW, plain, text);
        return how.or(() -> said(WHAT_IF, plain, text)).map(Intent.SayIt::new);
    }

    private static Optional<String> said(List<Pattern> patterns, String plain, String text) {
        String whole = text.strip();
        for (var pattern : patterns) {
            var matcher = pattern.matcher(plain);
            if (matcher.matches())
                return Optional.of(whole.substring(matcher.start("deed"), matcher.end("deed"))
                        .strip());
        }
        return Optional.empty();
    }
}
