package diorama.words;

import diorama.intent.Subject;
import java.util.List;

/// What an unclear sentence seems to be about, so that the question back can offer what is near.
final class Nearest {
    private Nearest() {}

    static Subject subject(List<Term> terms) {
        var clause = new Clause(terms, "", new Steps());
        if (clause.has(Sign.MUSIC, Sign.VOLUME, Sign.SOUND) || clause.has(Meaning.Feeling.class)) return Subject.MUSIC;
        if (clause.has(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.FONT))
            return Subject.WORDS;
        if (clause.has(Sign.TRANSITION, Sign.SLIDE, Sign.WIPE)) return Subject.TRANSITIONS;
        if (clause.has(Sign.MOTION, Sign.ZOOM, Sign.PAN)) return Subject.MOTION;
        if (clause.has(Sign.FILTER, Sign.COLOUR, Sign.BRIGHTNESS)) return Subject.COLOURS;
        if (clause.has(Sign.FORMAT, Sign.BACKGROUND, Sign.BARS)) return Subject.CANVAS;
        if (clause.has(Sign.PHOTO, Sign.CLIP) || clause.has(Meaning.Nth.class) || clause.has(Meaning.Name.class))
            return Subject.PICTURES;
        return clause.has(Sign.FILM, Sign.LENGTH) ? Subject.FILM : Subject.NOTHING;
    }
}
