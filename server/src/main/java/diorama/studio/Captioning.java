package diorama.studio;

import diorama.wire.Subtitle;
import java.util.List;

/// A subtitle file that came in: its name, and what is to be read.
public record Captioning(String name, List<Subtitle> subtitles) {
    public Captioning {
        subtitles = List.copyOf(subtitles);
    }
}
