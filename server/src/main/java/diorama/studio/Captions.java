package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Lettering;
import diorama.draft.Text;
import diorama.draft.Track;
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

    /// The draft with the cues on a track of their own. What would be read after the film's end is left out, and what
    /// reaches over it ends with it.
    public static Draft onto(Draft draft, List<Subtitle> cues) {
        long lengthMs = draft.lengthMs();
        var texts = new ArrayList<Text>();
        for (var cue : cues) {
            long endMs = Math.min(cue.endMs(), lengthMs);
            if (cue.startMs() >= endMs) continue;
            var head = Head.of(
                    "c" + draft.revision() + "-" + texts.size(),
                    cue.text(),
                    new Span(cue.startMs(), endMs - cue.startMs()));
            texts.add(new Text(head, lettering(cue)));
        }
        if (texts.isEmpty()) return draft;
        var tracks = new ArrayList<>(draft.tracks());
        tracks.add(Track.of("c" + draft.revision(), Track.Kind.TEXTS, "Captions", texts));
        return draft.with(tracks);
    }

    private static Lettering lettering(Subtitle cue) {
        var face = new Lettering.Face(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(TextStyle.BOLD.names().wire(), TextStyle.SHADOW.names().wire()));
        var passage = new Lettering.Passage(Optional.empty(), Optional.empty(), cue.words());
        return new Lettering(
                cue.text(),
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
                .filter(text -> !text.lettering().role().equals(Role.WATERMARK.names().wire()))
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
