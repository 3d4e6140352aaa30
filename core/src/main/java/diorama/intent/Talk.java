package diorama.intent;

import diorama.draft.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The talk so far: what "it" is, what was spoken of last, which question is open, and the language. `seenIds`: the
/// pictures in the order in which the person saw them when they began to speak, since that is what their numbers mean.
/// `lastWishes`: what the last request that changed something wished, so that "the third one too" can wish it again.
public record Talk(
        List<String> pictureIds,
        Subject subject,
        Optional<Intent> pending,
        Language language,
        List<String> seenIds,
        List<Intent> lastWishes) {
    public static final Talk NEW =
            new Talk(List.of(), Subject.NOTHING, Optional.empty(), Language.ENGLISH, List.of(), List.of());

    public Talk {
        pictureIds = List.copyOf(pictureIds);
        seenIds = List.copyOf(seenIds);
        lastWishes = List.copyOf(lastWishes);
    }

    public Talk seeing(List<String> newSeenIds) {
        return new Talk(pictureIds, subject, pending, language, newSeenIds, lastWishes);
    }

    /// In the middle of a request: numbers go on meaning what the person saw when they began to speak, but the
    /// first and the last picture are those that are by now: "reverse it, and “The end” on the last one".
    public Talk seeingEdges(List<String> ids) {
        if (seenIds.isEmpty() || ids.isEmpty()) return seeing(ids);
        var seen = new ArrayList<>(seenIds);
        seen.set(0, ids.getFirst());
        if (seen.size() > 1) seen.set(seen.size() - 1, ids.getLast());
        return seeing(seen);
    }

    public Talk about(Subject newSubject) {
        return new Talk(pictureIds, newSubject, pending, language, seenIds, lastWishes);
    }

    public Talk of(List<String> newPictureIds) {
        return new Talk(newPictureIds, subject, pending, language, seenIds, lastWishes);
    }

    public Talk asking(Optional<Intent> newPending) {
        return new Talk(pictureIds, subject, newPending, language, seenIds, lastWishes);
    }

    public Talk in(Language newLanguage) {
        return new Talk(pictureIds, subject, pending, newLanguage, seenIds, lastWishes);
    }

    public Talk having(List<Intent> newLastWishes) {
        return new Talk(pictureIds, subject, pending, language, seenIds, newLastWishes);
    }
}
