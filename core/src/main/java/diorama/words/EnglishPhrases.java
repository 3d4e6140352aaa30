package diorama.words;

/// The phrases of English that tell how something is meant, and the classes of words they are made of; [PhraseBook]
/// says how they are written.
final class EnglishPhrases {
    private EnglishPhrases() {}

    static final String CLASSES = """
            <well> = so, and, but, ok, okay, oh, hey, hm, hmm, wait, please, tell me, show me
            <is> = is, are, was, were, 's, 're
            """;

    // --- what is told or asked after ---------------------------------------------------------------------------------

    static final String TOLD = """
            <someone> = i, we, you, he, she, they, it, someone, somebody, something, the app, the program, the tool
            <had> = 've, 'd, have, had, has, must have, seem to have, think i
            <somehow> = just, accidentally, mistakenly, wrongly, already, only, also, somehow, apparently, unintentionally,
                stupidly, totally, completely, actually, went and, should not have, shouldn't have
            <lost> = removed, deleted, erased, undid, dropped, wiped, cleared, lost, overwrote, ruined, broke, messed up,
                screwed up, took out, took away, took off, got rid of, threw out, muted, exported, saved
            <someone> <had>? <somehow>* <lost>

            <was> = <is>, got, gets, has been, have been, had been
            <gone> = removed, deleted, erased, lost, gone, missing, wiped, cleared, dropped, taken out, thrown out
            <was> -ly/just/already/all? <gone>
            disappeared/vanished
            went missing
            is/are no longer there
            isn't there any? more/anymore

            <why> = why, how come, who, where, what happened
            <losing> = remove, removed, delete, deleted, erase, erased, gone, go, went, missing, lost, happened
            [ <well>* <why> …… <losing>
            [ what happened to/with

            <by mistake> = by mistake, by accident, accidentally, unintentionally, didn't mean to, did not mean to,
                wasn't supposed to, shouldn't have been
            <by mistake>
            """;
    static final String ASKED = """
            <did> = is, are, was, were, has, did, have you, have i, have we, have they
            <done> = remove, removed, delete, deleted, erase, erased, gone, missing, lost, wiped, cleared, dropped, undone,
                undo, export, exported, save, saved, muted, replaced, changed, cut
            [ <well>* <did> …… <done>
            """;
}
