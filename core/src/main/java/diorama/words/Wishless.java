package diorama.words;

import diorama.intent.Intent;
import java.util.List;

/// What a sentence comes to that holds no wish: a courtesy answered, something that we do not do, or a question back.
final class Wishless {
    private Wishless() {}

    /// "Make the dog bark": somebody in a picture is to do something.
    private static boolean acts(List<Term> terms) {
        boolean lets = terms.stream().anyMatch(t -> t.is(Sign.MAKE) || t.is(Sign.BA));
        boolean someone = terms.stream().anyMatch(t -> t.is(Sign.PERSON) || t.meaning() instanceof Meaning.Name);
        boolean something = terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Unknown || t.is(Sign.SUBJECT));
        boolean asks = terms.stream().anyMatch(t -> t.is(Sign.SAYS));
        return lets && someone && (something || asks);
    }

    static Intent answered(String text, List<Term> terms) {
        boolean isLeft = terms.stream().anyMatch(t -> t.is(Sign.UNTOUCHED)) || Refusals.is(terms, text);
        if (isLeft) return new Intent.Chat(Intent.Courtesy.LEAVE);
        boolean isCourteous = terms.stream()
                .allMatch(t -> (t.isSort(Sign.Sort.COURTESY) && !t.is(Sign.FILLER))
                        || t.isSort(Sign.Sort.MARK)
                        || t.is(Sign.NO)
                        || t.is(Sign.FILLER));
        if (isCourteous && terms.stream().anyMatch(t -> t.is(Sign.HELLO)))
            return new Intent.Chat(Intent.Courtesy.HELLO);
        boolean isPraise =
                Praise.is(terms.stream().filter(t -> !t.is(Sign.STOP)).toList(), text);
        if (isPraise || (isCourteous && terms.stream().anyMatch(t -> t.is(Sign.THANKS) || t.is(Sign.GOOD))))
            return new Intent.Chat(Intent.Courtesy.THANKS);
        if (isCourteous && terms.stream().anyMatch(t -> t.is(Sign.YES))) return new Intent.Chat(Intent.Courtesy.YES);
        if (isCourteous && terms.stream().anyMatch(t -> t.is(Sign.NO))) return new Intent.Chat(Intent.Courtesy.NO);
        return acts(terms)
                ? new Intent.Decline(Intent.Beyond.CHANGE_CONTENT)
                : new Intent.Unclear(text, Nearest.subject(terms));
    }
}
