package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Entrance;
import diorama.draft.Picture;
import diorama.draft.Track;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// The main track as people see it: each picture is seen until the next one starts, so an entrance takes no time of its
/// own; the picture before it only stays longer underneath.
///
/// ```
/// |   A   seen   |   B   seen   |
/// |   A    length      |              A.length = A.seen + B.entrance
/// ```
record Strip(List<Shown> shots) {
    record Shown(Picture picture, long seenMs) {
        Shown seen(long newSeenMs) {
            return new Shown(picture, newSeenMs);
        }

        Shown with(Picture newPicture) {
            return new Shown(newPicture, seenMs);
        }
    }

    Strip {
        shots = List.copyOf(shots);
    }

    static Strip of(Draft draft) {
        var pictures = draft.pictures();
        var shots = new ArrayList<Shown>();
        for (int i = 0; i < pictures.size(); i++) {
            long under =
                    i + 1 < pictures.size() ? pictures.get(i + 1).entrance().lengthMs() : 0;
            long seen = pictures.get(i).span().lengthMs() - under;
            shots.add(new Shown(pictures.get(i), Math.max(1, seen)));
        }
        return new Strip(shots);
    }

    int count() {
        return shots.size();
    }

    long lengthMs() {
        return shots.stream().mapToLong(Shown::seenMs).sum();
    }

    List<Picture> pictures() {
        return shots.stream().map(Shown::picture).toList();
    }

    Strip map(BiFunction<Integer, Shown, Shown> change) {
        var changed = new ArrayList<Shown>();
        for (int i = 0; i < shots.size(); i++) changed.add(change.apply(i, shots.get(i)));
        return new Strip(changed);
    }

    /// These pictures in this order, while each entrance stays at its place in the film.
    Strip arranged(List<Integer> order) {
        var arranged = new ArrayList<Shown>();
        for (int i = 0; i < order.size(); i++) {
            var shot = shots.get(order.get(i));
            var entrance = i < shots.size() ? shots.get(i).picture().entrance() : Entrance.CUT;
            arranged.add(shot.with(shot.picture().with(entrance)));
        }
        return new Strip(arranged);
    }

    /// An entrance is never longer than the two pictures that it joins are seen.
    private Strip lawful() {
        return map((i, shot) -> {
            var entrance = shot.picture().entrance();
            long most = i == 0
                    ? shot.seenMs()
                    : Math.min(shot.seenMs(), shots.get(i - 1).seenMs());
            return entrance.lengthMs() <= most ? shot : shot.with(shot.picture().with(entrance.lasting(most)));
        });
    }

    /// The draft with this strip as its main track: starts and lengths laid out anew.
    Draft into(Draft draft) {
        var laid = lawful().laid();
        var tracks = new ArrayList<>(draft.tracks());
        var main = draft.mainTrack();
        if (main.isEmpty()) tracks.addFirst(Track.of("v1", Track.Kind.PICTURES, "Video", laid));
        else tracks.set(tracks.indexOf(main.get()), main.get().with(laid));
        return draft.with(tracks);
    }

    private List<Picture> laid() {
        var laid = new ArrayList<Picture>();
        long start = 0;
        for (int i = 0; i < shots.size(); i++) {
            var shot = shots.get(i);
            long under =
                    i + 1 < shots.size() ? shots.get(i + 1).picture().entrance().lengthMs() : 0;
            var span = new Span(start, shot.seenMs() + under);
            laid.add(shot.picture().withHead(shot.picture().head().at(span)));
            start += shot.seenMs();
        }
        return laid;
    }
}
