package diorama.intent;

import diorama.draft.Draft;

/// A film changed by hand. Who drags, trims and picks says only what they touched: the pictures then follow one another
/// anew, and what hangs on them follows as it does after words.
public final class ByHand {
    private ByHand() {}

    public static Draft settled(Draft before, Draft wanted) {
        if (wanted.pictures().isEmpty()) return wanted;
        return Settle.after(before, Strip.of(wanted).into(wanted));
    }
}
