package diorama.intent;

import diorama.draft.Language;
import java.util.List;
import java.util.Optional;

/// The talk so far: what "it" is, what was spoken of last, which question is open, and the language. `seenIds`: the
/// pictures in the order in which the person saw them when they began to speak, since that is what their numbers mean.
public record Talk(
        List<String> pictureIds, Subject subject, Optional<Intent> pending, Language language, List<String> seenIds) {
    public static final Talk NEW = new Talk(List.of(), Subject.NOTHING, Optional.empty(), Language.ENGLISH, List.of());

    public Talk {
        pictureIds = List.copyOf(pictureIds);
        seenIds = List.copyOf(seenIds);
    }

    public Talk seeing(List<String> newSeenIds) {
        return new Talk(pictureIds, subject, pending, language, newSeenIds);
    }

    public Talk about(Subject newSubject) {
        return new Talk(pictureIds, newSubject, pending, language, seenIds);
    }

    public Talk of(List<String> newPictureIds) {
        return new Talk(newPictureIds, subject, pending, language, seenIds);
    }

    public Talk asking(Optional<Intent> newPending) {
        return new Talk(pictureIds, subject, newPending, language, seenIds);
    }

    public Talk in(Language newLanguage) {
        return new Talk(pictureIds, subject, pending, newLanguage, seenIds);
    }
}
