package diorama.intent;

import diorama.draft.Language;
import java.util.List;
import java.util.Optional;

/// The talk so far: what "it" is, what was spoken of last, which question is open, and the language.
public record Talk(List<String> pictureIds, Subject subject, Optional<Intent> pending, Language language) {
    public static final Talk NEW = new Talk(List.of(), Subject.NOTHING, Optional.empty(), Language.ENGLISH);

    public Talk {
        pictureIds = List.copyOf(pictureIds);
    }

    public Talk about(Subject newSubject) {
        return new Talk(pictureIds, newSubject, pending, language);
    }

    public Talk of(List<String> newPictureIds) {
        return new Talk(newPictureIds, subject, pending, language);
    }

    public Talk asking(Optional<Intent> newPending) {
        return new Talk(pictureIds, subject, newPending, language);
    }

    public Talk in(Language newLanguage) {
        return new Talk(pictureIds, subject, pending, newLanguage);
    }
}
