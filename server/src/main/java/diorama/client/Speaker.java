package diorama.client;

import diorama.draft.Language;
import diorama.speech.Sentence;
import diorama.words.Utterance;
import java.util.Optional;

/// Says things in the language that the person speaks now.
final class Speaker {
    private final Screen screen;
    private Language language;

    Speaker(Screen screen, Language language) {
        this.screen = screen;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /// The person's words decide which language is spoken from now on.
    void hear(String words) {
        language = new Utterance(words, Optional.of(language)).spoken(language);
    }

    void say(Sentence sentence) {
        say(sentence.in(language));
    }

    void say(String text) {
        if (!text.isBlank()) screen.say(text);
    }

    void progress(Sentence sentence) {
        screen.progress(sentence.in(language));
    }
}
