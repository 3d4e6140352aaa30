package diorama.speech;

import diorama.draft.Language;

/// One thing to say, in both languages.
public record Sentence(String english, String chinese) {
    public static final Sentence NONE = new Sentence("", "");

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }

    /// This sentence and another one, with a blank between them where the script wants one.
    public Sentence and(Sentence next) {
        if (next.isEmpty()) return this;
        if (isEmpty()) return next;
        return new Sentence(english + " " + next.english, chinese + next.chinese);
    }

    /// With a capital letter at its beginning, in English.
    public Sentence capital() {
        return new Sentence(Wording.capital(english), chinese);
    }
}
