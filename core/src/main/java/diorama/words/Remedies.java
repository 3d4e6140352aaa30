package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;

/// Is one wish the remedy for what another only complained of? "The music is too loud, 30% please" is one wish; "it is
/// too long and the music is too loud" are two.
final class Remedies {
    private Remedies() {}

    private enum Kind {
        TIME,
        SOUND,
        LOOK,
        MOTION,
        TRANSITION,
        CANVAS,
        WORDS,
        PICTURES,
        OTHER
    }

    static boolean isFor(Intent complaint, Intent remedy) {
        if (complaint instanceof Intent.Rewrite one && remedy instanceof Intent.Rewrite other) return touch(one, other);
        var kind = kind(complaint);
        return kind == kind(remedy)
                || remedy instanceof Intent.Remove
                || remedy instanceof Intent.Replace
                || remedy instanceof Intent.Undo;
    }

    /// "Delete photo 2, no wait, make it black and white": one wish takes another's place.
    static boolean corrects(Intent wish, Intent mistaken) {
        if (wish instanceof Intent.Stay(var kept)) return !kept.isSaid() || kept instanceof Scope.It;
        return kind(wish) == kind(mistaken) || (isOfPictures(wish) && isOfPictures(mistaken));
    }

    private static boolean isOfPictures(Intent wish) {
        return !wish.equals(Answering.with(wish, new Scope.Other()));
    }

    /// Size is no remedy for a colour.
    private static boolean touch(Intent.Rewrite one, Intent.Rewrite other) {
        var a = one.look();
        var b = other.look();
        return (a.face().size().isPresent() && b.face().size().isPresent())
                || (a.face().colour().isPresent() && b.face().colour().isPresent())
                || (a.place().isPresent() && b.place().isPresent())
                || (one.when().isSaid() && other.when().isSaid());
    }

    private static Kind kind(Intent wish) {
        return switch (wish) {
            case Intent.LastFilm _,
                    Intent.LastPictures _,
                    Intent.Pacing _,
                    Intent.Trim _,
                    Intent.CutOut _,
                    Intent.FitToMusic _ -> Kind.TIME;
            case Intent.Hush _, Intent.Play _, Intent.Tune _, Intent.Silence _, Intent.ClipSound _, Intent.Loudness _ ->
                Kind.SOUND;
            case Intent.Grade _, Intent.Ungrade _ -> Kind.LOOK;
            case Intent.Animate _ -> Kind.MOTION;
            case Intent.Enter _, Intent.Ends _ -> Kind.TRANSITION;
            case Intent.Reframe _, Intent.Frame _ -> Kind.CANVAS;
            case Intent.Write _, Intent.Rewrite _, Intent.Erase _ -> Kind.WORDS;
            case Intent.Rotate _, Intent.Mirror _, Intent.Move _, Intent.Swap _ -> Kind.PICTURES;
            default -> Kind.OTHER;
        };
    }
}
