package diorama.intent;

import diorama.draft.Picture;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.edit.Edit;
import diorama.edit.Step;
import java.util.List;

/// Undo, redo, and going back to before something.
final class History {
    private History() {}

    static Verdict undo(Film film, int steps) {
        int done = film.journal().done().size();
        if (done == 0) return Verdict.no(new Reason.NothingToUndo());
        return new Verdict.Back(Math.min(steps, done));
    }

    /// Back to the film as it was made; when it was only just made, back to nothing.
    static Verdict undoAll(Film film) {
        var done = film.journal().done();
        if (done.isEmpty()) return Verdict.no(new Reason.NothingToUndo());
        int made = 0;
        for (int i = 0; i < done.size(); i++) if (makes(done.get(i))) made = i + 1;
        int later = done.size() - made;
        return new Verdict.Back(later == 0 ? done.size() : later);
    }

    private static boolean makes(Step step) {
        return step.edits().stream()
                .anyMatch(e -> e instanceof Edit.AddTrack(var _, var track) && track.kind() == Track.Kind.PICTURES);
    }

    static Verdict redo(Film film, int steps) {
        int undone = film.journal().undone().size();
        if (undone == 0) return Verdict.no(new Reason.NothingToRedo());
        return new Verdict.Forth(Math.min(steps, undone));
    }

    /// Back to before the first step of the latest run that touched the subject: "back to before the music".
    static Verdict undoTo(Film film, Subject subject) {
        var done = film.journal().done();
        int first = -1;
        for (int i = done.size() - 1; i >= 0; i--) if (!makes(done.get(i)) && touches(done.get(i), subject)) first = i;
        if (first < 0) return Verdict.no(new Reason.NoSuchStep(subject));
        return new Verdict.Back(done.size() - first);
    }

    private static boolean touches(Step step, Subject subject) {
        return step.edits().stream().anyMatch(e -> subjects(e).contains(subject));
    }

    private static List<Subject> subjects(Edit edit) {
        return switch (edit) {
            case Edit.SetMetadata _, Edit.SetFraming _ -> List.of(Subject.CANVAS);
            case Edit.AddTrack(var _, var track) -> List.of(of(track.kind()));
            case Edit.RemoveTrack(var id) -> List.of(id.startsWith("a") ? Subject.MUSIC : Subject.WORDS);
            case Edit.Insert(var _, var _, var segment) ->
                List.of(
                        switch (segment) {
                            case Picture _ -> Subject.PICTURES;
                            case Sound _ -> Subject.MUSIC;
                            case Text _ -> Subject.WORDS;
                        });
            case Edit.Remove(var id) -> List.of(id.startsWith("x") ? Subject.WORDS : Subject.PICTURES);
            case Edit.Arrange _ -> List.of(Subject.ORDER);
            case Edit.Retime _ -> List.of(Subject.FILM);
            case Edit.Rename _, Edit.SetSource _ -> List.of(Subject.PICTURES);
            case Edit.SetMovement _ -> List.of(Subject.MOTION);
            case Edit.SetEntrance _ -> List.of(Subject.TRANSITIONS);
            case Edit.SetEffects _ -> List.of(Subject.COLOURS);
            case Edit.SetSound _, Edit.SetPlaying _, Edit.SetLevel _ -> List.of(Subject.MUSIC);
            case Edit.SetLettering _ -> List.of(Subject.WORDS);
        };
    }

    private static Subject of(Track.Kind kind) {
        return switch (kind) {
            case PICTURES -> Subject.FILM;
            case SOUNDS -> Subject.MUSIC;
            case TEXTS -> Subject.WORDS;
        };
    }
}
