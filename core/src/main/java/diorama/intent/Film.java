package diorama.intent;

import diorama.draft.Draft;
import diorama.edit.Journal;
import diorama.media.Library;

/// All that the director sees: the draft, what the person brought, what was done, and the talk so far.
public record Film(Draft draft, Library library, Journal journal, Talk talk) {
    public static Film of(Library library) {
        return new Film(Draft.EMPTY, library, Journal.EMPTY, Talk.NEW);
    }

    public Film with(Draft newDraft) {
        return new Film(newDraft, library, journal, talk);
    }

    public Film with(Library newLibrary) {
        return new Film(draft, newLibrary, journal, talk);
    }

    public Film with(Journal newJournal) {
        return new Film(draft, library, newJournal, talk);
    }

    public Film with(Talk newTalk) {
        return new Film(draft, library, journal, newTalk);
    }
}
