package diorama.words;

import diorama.intent.Intent;
import java.util.Optional;
import java.util.Set;

/// Hears who only wonders how something is said or what would come of it: "how do I remove the captions?", 怎么去掉字幕,
/// 删掉狗会怎么样. The words that would do it are said back.
final class Wondering {
    private static final PhrasePattern HOW = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.HOW_TO, ChinesePhrases.CLASSES, ChinesePhrases.HOW_TO);
    private static final PhrasePattern WHAT_IF = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.WHAT_IF, ChinesePhrases.CLASSES, ChinesePhrases.WHAT_IF);
    private static final Set<Sign> TAKING = Set.of(Sign.EXPORT, Sign.SAVE, Sign.UPLOAD);

    private Wondering() {}

    static Optional<Intent> read(Clause clause, String text) {
        var terms = clause.terms();
        String plain = Letters.plain(text);
        boolean isDeed = terms.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB) || t.meaning() instanceof Meaning.Look);
        boolean isTaking = terms.stream().anyMatch(t -> t.meaning() instanceof Sign sign && TAKING.contains(sign));
        if (!isDeed || Questions.isOfTaking(clause)) return Optional.empty();
        var how = isTaking ? Optional.<String>empty() : deed(HOW, plain, text).filter(deed -> !deed.contains("了"));
        return how.or(() -> deed(WHAT_IF, plain, text)).map(Intent.SayIt::new);
    }

    private static Optional<String> deed(PhrasePattern pattern, String plain, String text) {
        return pattern.in(plain).flatMap(found -> found.said("deed", text));
    }
}
