package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Lettering;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.edit.Difference;
import diorama.edit.Editor;
import diorama.edit.Inverse;
import diorama.edit.Step;
import diorama.intent.Film;
import diorama.look.Place;
import diorama.look.Role;
import diorama.look.TextStyle;
import diorama.time.Span;
import diorama.wire.Subtitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Captions of a film: those of a subtitle file laid over a draft, and those of a draft as a subtitle file has them.
public final class Captions {
    private Captions() {}

    /// The film with the subtitles as captions: a step that can be undone.
    public static Film onto(Film film, List<Subtitle> subtitles) {
        var edits = Difference.between(film.draft(), onto(film.draft(), subtitles));
        if (edits.isEmpty()) return film;
        var step = new Step("captions", edits, Inverse.of(film.draft(), edits));
        return film.with(Editor.apply(film.draft(), edits)).with(film.journal().with(step));
    }

    /// The draft with the subtitles on a track of their own. What would be read after the film's end is left out,
    /// and what reaches over it ends with it.
    public static Draft onto(Draft draft, List<Subtitle> subtitles) {
        long lengthMs = draft.lengthMs();
        var texts = new ArrayList<Text>();
        for (var subtitle : subtitles) {
            long endMs = Math.min(subtitle.endMs(), lengthMs);
            if (subtitle.startMs() >= endMs) continue;
            var head = Head.of(
                    "c" + draft.revision() + "-" + texts.size(),
                    subtitle.text(),
                    new Span(subtitle.startMs(), endMs - subtitle.startMs()));
            texts.add(new Text(head, lettering(subtitle)));
        }
        if (texts.isEmpty()) return draft;
        var tracks = new ArrayList<>(draft.tracks());
        tracks.add(Track.of("c" + draft.revision(), Track.Kind.TEXTS, "Captions", texts));
        return draft.with(tracks);
    }

    private static Lettering lettering(Subtitle subtitle) {
        var face = new Lettering.Face(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(TextStyle.BOLD.names().wire(), TextStyle.SHADOW.names().wire()));
        var passage = new Lettering.Passage(Optional.empty(), Optional.empty(), subtitle.words());
        return new Lettering(
                subtitle.text(),
                Role.CAPTION.names().wire(),
                Place.BOTTOM_CENTER.names().wire(),
                face,
                passage,
                Extras.NONE);
    }

    /// All that is to be read in a film but its watermark, in the order of their starts.
    public static List<Subtitle> of(Draft draft) {
        return draft.segments()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text ->
                        !text.lettering().role().equals(Role.WATERMARK.names().wire()))
                .filter(text -> !text.lettering().words().isBlank())
                .map(text -> new Subtitle(
                        text.span().startMs(),
                        Math.max(text.span().endMs(), text.span().startMs() + 1),
                        text.lettering().words(),
                        List.of()))
                .sorted((a, b) -> Long.compare(a.startMs(), b.startMs()))
                .toList();
    }
}
