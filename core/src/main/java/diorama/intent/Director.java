package diorama.intent;

import java.util.Optional;

/// Decides what a wish means for a film: edits, a question, an answer or a deed. It guesses nothing; where a wish does
/// not fit the film, the film stays as it is and the reason comes back.
public final class Director {
    private Director() {}

    public static Verdict direct(Intent intent, Film film) {
        return switch (intent) {
            case Intent.Make wish -> Making.make(film, wish);
            case Intent.LastFilm wish -> Lengths.film(film, wish);
            case Intent.LastPictures wish -> Lengths.pictures(film, wish);
            case Intent.FitToMusic _ -> Lengths.toMusic(film);
            case Intent.Trim wish -> Cuts.trim(film, wish);
            case Intent.CutOut(var from, var to) -> Cuts.cutOut(film, from, to);
            case Intent.Split wish -> Cuts.split(film, wish);
            case Intent.Pacing wish -> Speeds.paced(film, wish);
            case Intent.Enter wish -> Entrances.enter(film, wish);
            case Intent.Ends wish -> Entrances.ends(film, wish);
            case Intent.Animate wish -> Motions.animate(film, wish);
            case Intent.Ease wish -> Motions.ease(film, wish);
            case Intent.Ramp wish -> Ramps.ramp(film, wish);
            case Intent.Grade wish -> Grades.grade(film, wish);
            case Intent.Ungrade wish -> Grades.ungrade(film, wish);
            case Intent.Rotate wish -> Grades.rotate(film, wish);
            case Intent.Mirror wish -> Grades.mirror(film, wish);
            case Intent.Reframe wish -> Framings.reframe(film, wish);
            case Intent.Frame wish -> Framings.frame(film, wish);
            case Intent.Together wish -> Layouts.together(film, wish);
            case Intent.Overlay wish -> Layouts.overlay(film, wish);
            case Intent.Loudness(var lufs) -> Sounds.loudness(film, lufs);
            case Intent.WordByWord wish -> Letters.wordByWord(film, wish);
            case Intent.Write wish -> Letters.write(film, wish);
            case Intent.Rewrite wish -> Letters.rewrite(film, wish);
            case Intent.SwapWords wish -> WordsSwap.swap(film, wish);
            case Intent.Erase wish -> Letters.erase(film, wish);
            case Intent.Play wish -> Sounds.play(film, wish);
            case Intent.Tune(var wish) -> Sounds.tune(film, wish);
            case Intent.Silence wish -> Sounds.silence(film, wish);
            case Intent.Hush wish -> Hushing.hush(film, wish);
            case Intent.Unmute _ -> Sounds.unmute(film);
            case Intent.CutToBeat _ -> Beating.cut(film);
            case Intent.ReadAloud(var language) -> Voices.read(film, language);
            case Intent.StopReading _ -> Voices.stop(film);
            case Intent.ClipSound wish -> Sounds.clips(film, wish);
            case Intent.Remove wish -> Clips.remove(film, wish);
            case Intent.Keep wish -> Clips.keep(film, wish);
            case Intent.Stay wish -> Clips.stay(film, wish);
            case Intent.Duplicate wish -> Clips.duplicate(film, wish);
            case Intent.Repeat(var times) -> Clips.repeat(film, times);
            case Intent.Replace wish -> Clips.replace(film, wish);
            case Intent.Insert wish -> Clips.insert(film, wish);
            case Intent.Move wish -> Orders.move(film, wish);
            case Intent.Swap wish -> Orders.swap(film, wish);
            case Intent.Arrange wish -> Orders.arrange(film, wish);
            case Intent.Permute(var numbers) -> Orders.permute(film, numbers);
            case Intent.Undo(var steps) -> History.undo(film, steps);
            case Intent.UndoAll _ -> History.undoAll(film);
            case Intent.UndoTo(var subject) -> History.undoTo(film, subject);
            case Intent.BringBack wish -> Past.bringBack(film, wish);
            case Intent.UndoSide(var side, var isKept) -> isKept ? Past.undoBut(film, side) : Past.undoOnly(film, side);
            case Intent.Regret(var gone) -> Past.regret(film, gone);
            case Intent.Redo(var steps) -> History.redo(film, steps);
            case Intent.StartOver _ ->
                film.draft().isEmpty() ? Verdict.no(new Reason.NothingToUndo()) : Clips.emptied(film);
            case Intent.Act(var deed) -> deed(film, deed);
            case Intent.Tell(var topic, var pictures) -> told(film, topic, pictures);
            case Intent.Decline(var wish) -> Verdict.no(new Reason.Beyond(wish));
            case Intent.Contradict(var one, var other) -> Verdict.no(new Reason.Contradicts(one, other));
            case Intent.Unclear(var words, var nearest) ->
                new Verdict.Ask(new Reason.Unclear(words, nearest), Optional.empty());
            case Intent.Impossible(var words, var why) -> Verdict.no(new Reason.Impossible(words, why));
            case Intent.Unchecked(var condition, var wish) -> Verdict.no(new Reason.Unchecked(condition, wish));
            case Intent.Unread(var parts, var nearest) -> Verdict.no(new Reason.Unread(parts, nearest));
            case Intent.SayIt(var words) -> Verdict.answer(new Fact.SaidSo(words));
            case Intent.Chat(var courtesy) -> Verdict.answer(new Fact.Courtesy(courtesy));
        };
    }

    /// "How long is the second one seen?" is answered of that one.
    private static Verdict told(Film film, Intent.Topic topic, Scope pictures) {
        if (!pictures.isSaid()) return Verdict.answer(new Fact.Told(topic, film));
        return switch (Pick.in(film, pictures)) {
            case Pick.Found.None(var reason) -> Verdict.no(reason);
            case Pick.Found.These(var places) ->
                Verdict.answer(places.stream()
                        .map(i -> film.draft().pictures().get(i))
                        .map(p -> new Fact.SeenFor(
                                p.name(), p.span().startMs(), p.span().lengthMs()))
                        .toArray(Fact[]::new));
        };
    }

    private static Verdict deed(Film film, Deed deed) {
        boolean needsFilm = deed instanceof Deed.Export || deed instanceof Deed.Save;
        return needsFilm && film.draft().pictures().isEmpty() ? Verdict.no(Pick.empty(film)) : new Verdict.Do(deed);
    }
}
