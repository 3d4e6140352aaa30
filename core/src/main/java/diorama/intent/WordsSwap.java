package diorama.intent;

import diorama.draft.Text;
import java.util.ArrayList;

/// Two texts exchange their words; each stays where and when it is seen.
final class WordsSwap {
    private WordsSwap() {}

    static Verdict swap(Film film, Intent.SwapWords wish) {
        return TextPick.onTexts(
                film,
                wish.one(),
                wish,
                ones -> TextPick.onTexts(film, wish.other(), wish, others -> {
                    Text one = ones.getFirst();
                    Text other = others.getFirst();
                    var draft = Letters.replaced(film.draft(), saying(one, other));
                    draft = Letters.replaced(draft, saying(other, one));
                    var facts = new ArrayList<Fact>();
                    facts.add(rewrote(one, other));
                    facts.add(rewrote(other, one));
                    return Verdict.changed(
                            film,
                            draft,
                            new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                            facts.toArray(Fact[]::new));
                }));
    }

    private static Text saying(Text text, Text other) {
        String words = other.lettering().words();
        return new Text(text.head().named(words), text.lettering().saying(words));
    }

    private static Fact rewrote(Text text, Text other) {
        return new Fact.Rewrote(
                text.lettering(),
                text.lettering().saying(other.lettering().words()),
                new Fact.Timing(text.span(), text.span()));
    }
}
