package diorama.words;

/// What tells in English how something is meant: as a complaint or a second thought, and not as a wish.
final class EnglishMoods {
    private EnglishMoods() {}

    static final String COMPLAINTS = """
            drag, goes by, flies by, over too, forever, ages, can't hear, cannot hear, cant hear, hard to hear, barely hear, hardly hear, inaudible, abruptly, suddenly, rushed, huge, chopped off, are cut off,
            getting cut off, sideways, upside down, scarcely hear, hardly audible, barely audible, not audible,
            blaring, deafening, don't like, do not like, dont like, not keen on, not a fan of
            """;

    // --- second thoughts ---------------------------------------------------------------------------------------------

    /// Words that weigh nothing in a second thought.
    static final String LIGHT = """
            oh, ah, um, uh, er, erm, hmm, hm, well, so, please, pls, ok, okay, just, then, and, but, or, you know, like, actually, haha,
            lol, god, gosh, dear, man, oops, whoops, ouch, sorry, no, wait, nah, yeah, hang, hold, a, sec, second, minute, moment
            """;
    static final String HESITATING = """
            sorry, oops, whoops, oh, hmm, um, uh, er, erm, hm, well, ouch, oh sorry, sorry about that, let me think, let me see, ugh, argh
            """;
    static final String WAITING = """
            wait, oh wait, wait a second, wait a sec, wait a minute, wait a moment, hang on, hang on a second, hold on, hold on a second, hold up, one sec, one second,
            my mistake, my bad
            """;
    static final String WRONG = """
            no, nope, nah, no no, no no no, wait no, no wait, oh no, oh wait no, not that, not that one, not this one, not it, wrong one, the wrong one, that's wrong,
            that was wrong, actually, actually no, no actually, i mean, i meant, i mean no, correction, on second thought, on second thoughts, sorry no, no sorry,
            i misspoke, i said it wrong, that's not what i meant, that's not it, not quite, hang on no, hold on no, or rather, rather, no scratch that, no not that, no not that one
            """;
    static final String DROPPING = """
            don't, dont, do not, don't do that, don't do it, do not do that, do not do it, dont do that, dont do it, never mind, nevermind, nvm, never mind that, nevermind that, forget it, forget about it,
            forget that, forget about that, forget i said that, forget i said anything, forget what i said, scratch that, strike that, cancel that, ignore that, disregard, disregard that,
            i changed my mind, changed my mind, i've changed my mind, i have changed my mind, i take that back, i take it back, don't bother, dont bother, let's not, let's not do that, lets not,
            maybe not, rather not, i'd rather not, better not, perhaps not, on second thought no, on second thoughts no, on second thought don't, on second thoughts don't, skip that, as you were,
            not really, stop, abort, cancel, no need, it's fine as it is, it's fine as is, it was fine, it's fine, it was better before, changed my mind about that, don't change anything, dont change anything,
            leave it as it is, leave it as it was, leave everything as it is, leave everything as it was
            """;
    /// They drop a wish only behind another sign of a second thought.
    static final String KEEPING = """
            keep it, keep that, keep them, keep him, keep her, keep it in, keep them in, keep him in, keep her in, leave it, leave that, leave them, leave him, leave her, leave it in, leave them in, leave it there,
            leave it be, let it be, let's keep it, let's leave it, it can stay, it stays, let it stay, they can stay, i like it, i want it, i need it
            """;
    /// What drops a wish though no mark stands before it.
    static final String TRAILING = """
            never mind, nevermind, nvm, scratch that, strike that, forget it, forget i said that, actually never mind, actually no, no wait don't, actually don't, no don't,
            wait no don't, oh never mind, actually forget it, on second thought no, on second thoughts no, no never mind, i changed my mind, actually scratch that
            """;

    // --- what is told or asked after ---------------------------------------------------------------------------------

    /// Where one of these stands, it is a wish or a courtesy after all.
    static final String WISHING = """
            want, wants, wanted, need, needs, would like, i'd like, i'd love, would love, like to, please, pls, can you, could you, can we, could we, can i, could i, may i, would you, will you,
            should be, must be, has to be, have to be, let's, make sure, ensure, possible, able, hoping, wondering, ok to, okay to, alright to, all right to, fine to, is it ok, is it okay, if, once, until, when,
            wish, rather, prefer, instead, don't we, don't you, better if, to be removed, to be deleted
            """;
    static final String RETURNS = "return the, return my, come back, comes back, bring back, reinstate";
    static final String AT_FIRST =
            "original, initial, initially, old order, first order, previous order, earlier order, as it was, as they were, it was before, they were before, at first, at the start, back in order, uploaded order";
}
