package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.letter.Lettered;
import diorama.plan.Reel;
import diorama.plan.Words;

/// Where the painter gets its source pictures from, decoded and reduced. Whoever implements this keeps what is needed
/// again.
public interface Pictures {
    /// A photo, upright and turned as the reel says; the same object for the same arguments as long as it is in use.
    Raster still(Reel.Still reel, Need need);

    /// A clip's picture at `sourceMs`; valid until the next call for the same reel.
    Raster moving(Reel.Moving reel, double sourceMs, Need need);

    /// Words, painted; the same object for the same words as long as it is in use.
    default Lettered letters(Words words) {
        throw new IllegalStateException("nobody paints letters here: " + words.text());
    }
}
