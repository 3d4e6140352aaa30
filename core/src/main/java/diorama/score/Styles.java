package diorama.score;

import diorama.look.Mood;

/// Which style a mood is written in.
final class Styles {
    private Styles() {}

    static Style of(Mood mood) {
        return switch (mood) {
            case LOFI -> LofiStyle.STYLE;
            case CINEMATIC -> CinematicStyle.STYLE;
            case UPBEAT -> UpbeatStyle.STYLE;
            case AMBIENT -> AmbientStyle.STYLE;
            case ACOUSTIC -> AcousticStyle.STYLE;
            case PIANO -> PianoStyle.STYLE;
            case ELECTRONIC -> ElectronicStyle.STYLE;
            case EPIC -> EpicStyle.STYLE;
        };
    }
}
