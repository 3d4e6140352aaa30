package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.edit.Editor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the film was before, one side of it at a time: "bring the title back", "undo the title only", "undo everything
/// except the music". What was changed since on any other side stays, and the step can be taken back like any other.
final class Past {
    private Past() {}

    /// The earlier drafts, the newest first.
    private static List<Draft> drafts(Film film) {
        var drafts = new ArrayList<Draft>();
        var draft = film.draft();
        for (var step : film.journal().done().reversed()) {
            draft = Editor.apply(draft, step.inverses());
            drafts.add(draft);
        }
        return drafts;
    }

    // --- bringing back -----------------------------------------------------------------------------------------------

    static Verdict bringBack(Film film, Intent.BringBack wish) {
        var now = film.draft();
        if (wish.subject() == Subject.PICTURES && wish.pictures() instanceof Scope.All) {
            var whole = withAllPictures(film);
            if (!whole.equals(now)) return brought(film, drafts(film).getFirst(), whole, wish.subject());
        }
        for (var then : drafts(film)) {
            var target = switch (wish.subject()) {
                case WORDS -> withMissingWords(now, then, wish);
                case MUSIC -> missesMusic(now, then) ? FilmSide.of(now, then, Subject.MUSIC) : now;
                case COLOURS -> isGraded(then) ? FilmSide.of(now, then, Subject.COLOURS) : now;
                case PICTURES, FILM, NOTHING -> withMissingPictures(film, then, wish.pictures());
                case TRANSITIONS, MOTION, CANVAS -> FilmSide.of(now, then, wish.subject());
                case ORDER -> now;
            };
            if (!target.equals(now)) return brought(film, then, target, wish.subject());
        }
        if (wish.subject() == Subject.ORDER) return inFirstOrder(film);
        return Verdict.no(new Reason.NoSuchStep(wish.subject()));
    }

    /// What is gone is offered again; where nothing is, the film tells what it has.
    static Verdict regret(Film film, Intent.BringBack gone) {
        return switch (bringBack(film, gone)) {
            case Verdict.Edits(var _, var facts, var _) ->
                Verdict.ask(new Reason.Gone(gone.subject(), names(facts)), gone);
            case Verdict.Back _ -> {
                var then = drafts(film).getFirst();
                yield Verdict.ask(new Reason.Gone(gone.subject(), names(film.draft(), then)), gone);
            }
            case Verdict.Ask _, Verdict.Answer _, Verdict.Do _, Verdict.Forth _ ->
                Verdict.answer(new Fact.Told(topic(gone.subject()), film));
        };
    }

    private static List<String> names(List<Fact> facts) {
        return facts.stream()
                .flatMap(f -> f instanceof Fact.BroughtBack(var _, var names) ? names.stream() : Stream.of())
                .toList();
    }

    private static Intent.Topic topic(Subject subject) {
        return switch (subject) {
            case WORDS -> Intent.Topic.TEXTS;
            case MUSIC -> Intent.Topic.MUSIC;
            case PICTURES, ORDER -> Intent.Topic.PICTURES;
            case TRANSITIONS -> Intent.Topic.TRANSITIONS;
            case COLOURS -> Intent.Topic.LOOKS;
            case CANVAS -> Intent.Topic.FORMAT;
            case FILM, MOTION, NOTHING -> Intent.Topic.STATUS;
        };
    }

    /// Where the last step did nothing else, it is taken back as such.
    private static Verdict brought(Film film, Draft then, Draft target, Subject subject) {
        boolean isLast = drafts(film).getFirst().equals(then);
        if (isLast && target.atRevision(0).equals(then.atRevision(0))) return new Verdict.Back(1);
        return Verdict.changed(
                film,
                target,
                new Verdict.Mention(List.of(), subject),
                new Fact.BroughtBack(subject, names(film.draft(), target)));
    }

    private static List<String> names(Draft now, Draft target) {
        return target.segments()
                .filter(s -> now.find(s.id()).isEmpty())
                .map(s -> s instanceof Text text ? text.lettering().words() : s.name())
                .toList();
    }

    private static Draft withMissingWords(Draft now, Draft then, Intent.BringBack wish) {
        Predicate<Segment> isMissing = s -> s instanceof Text text
                && now.find(s.id()).isEmpty()
                && wish.role()
                        .filter(r -> !text.lettering().role().equals(r.names().wire()))
                        .isEmpty();
        return with(now, then, isMissing);
    }

    /// These segments of an earlier draft on their tracks again, where they belong in the film as it is now.
    private static Draft with(Draft now, Draft then, Predicate<Segment> isMissing) {
        var target = now;
        for (var track : then.tracks()) {
            var missing = track.segments().stream().filter(isMissing).toList();
            if (!missing.isEmpty()) target = target.with(onTrack(target.tracks(), track, missing));
        }
        return FilmSide.settled(then, target, now);
    }

    private static List<Track> onTrack(List<Track> tracks, Track like, List<Segment> more) {
        var all = new ArrayList<>(tracks);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).id().equals(like.id())) continue;
            all.set(
                    i,
                    all.get(i)
                            .with(Stream.concat(all.get(i).segments().stream(), more.stream())
                                    .toList()));
            return all;
        }
        all.add(like.with(more));
        return all;
    }

    private static boolean missesMusic(Draft now, Draft then) {
        var sources = sources(now);
        return sources(then).stream().anyMatch(s -> !sources.contains(s));
    }

    private static List<String> sources(Draft draft) {
        return draft.segments()
                .filter(Sound.class::isInstance)
                .map(s -> ((Sound) s).source())
                .toList();
    }

    private static boolean isGraded(Draft draft) {
        return draft.pictures().stream().anyMatch(p -> !p.effects().isEmpty());
    }

    /// The pictures that are gone, each behind the one that it stood behind.
    private static Draft withMissingPictures(Film film, Draft then, Scope scope) {
        var now = film.draft();
        if (then.pictures().isEmpty() || now.pictures().isEmpty()) return now;
        var meant = scope.isSaid() && !(scope instanceof Scope.It || scope instanceof Scope.Rest)
                ? Pick.in(film.with(then), scope)
                : new Pick.Found.These(
                        IntStream.range(0, then.pictures().size()).boxed().toList());
        if (!(meant instanceof Pick.Found.These(var places))) return now;
        var shots = new ArrayList<>(Strip.of(now).shots());
        var old = Strip.of(then).shots();
        for (int i = 0; i < old.size(); i++) {
            var shot = old.get(i);
            boolean isHere = shots.stream()
                    .anyMatch(s -> s.picture().id().equals(shot.picture().id()));
            if (!isHere && places.contains(i)) shots.add(behind(shots, old.subList(0, i)), shot);
        }
        if (shots.size() == now.pictures().size()) return now;
        var target = new Strip(shots).into(now);
        return with(target, then, s -> s instanceof Text && now.find(s.id()).isEmpty() && isOn(s, then, now));
    }

    /// Whichever step took them out.
    private static Draft withAllPictures(Film film) {
        var whole = film;
        for (var then : drafts(film)) whole = whole.with(withMissingPictures(whole, then, Scope.all()));
        return whole.draft();
    }

    /// Words that went with a picture come again with it.
    private static boolean isOn(Segment words, Draft then, Draft now) {
        return then.pictures().stream()
                .filter(p -> now.find(p.id()).isEmpty())
                .anyMatch(p -> p.span().startMs() <= words.span().startMs()
                        && words.span().endMs() <= p.span().endMs());
    }

    private static int behind(List<Strip.Shown> shots, List<Strip.Shown> before) {
        for (var shot : before.reversed())
            for (int i = 0; i < shots.size(); i++)
                if (shots.get(i).picture().id().equals(shot.picture().id())) return i + 1;
        return 0;
    }

    /// As the film was when it was made; what came later stands behind.
    private static Verdict inFirstOrder(Film film) {
        var first = drafts(film).stream().filter(d -> !d.pictures().isEmpty()).reduce((_, older) -> older);
        return changed(film, first.map(then -> FilmSide.of(film.draft(), then, Subject.ORDER)), Subject.ORDER);
    }

    private static Verdict changed(Film film, Optional<Draft> target, Subject subject) {
        if (target.isEmpty()) return Verdict.no(new Reason.NoSuchStep(subject));
        return Verdict.changed(
                film, target.get(), new Verdict.Mention(List.of(), subject), new Fact.BroughtBack(subject, List.of()));
    }

    // --- one side only -----------------------------------------------------------------------------------------------

    /// The last change of one side is taken back; what was changed since on the others stays.
    static Verdict undoOnly(Film film, Subject subject) {
        var now = film.draft();
        for (var then : drafts(film)) {
            if (then.pictures().isEmpty()) break;
            var target = FilmSide.of(now, then, subject);
            if (target.equals(now)) continue;
            if (drafts(film).getFirst().equals(then) && target.atRevision(0).equals(then.atRevision(0)))
                return new Verdict.Back(1);
            return Verdict.changed(
                    film, target, new Verdict.Mention(List.of(), subject), new Fact.SideUndone(subject, false));
        }
        return Verdict.no(new Reason.NoSuchStep(subject));
    }

    /// The film as it was made, but for one side.
    static Verdict undoBut(Film film, Subject kept) {
        var made = drafts(film).stream().filter(d -> !d.pictures().isEmpty()).reduce((_, older) -> older);
        if (made.isEmpty()) return Verdict.no(new Reason.NothingToUndo());
        return Verdict.changed(
                film,
                FilmSide.of(made.get(), film.draft(), kept)
                        .atRevision(film.draft().revision()),
                new Verdict.Mention(List.of(), kept),
                new Fact.SideUndone(kept, true));
    }
}
