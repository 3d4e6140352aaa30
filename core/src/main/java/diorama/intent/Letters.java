package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Lettering;
import diorama.draft.Segment;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.look.Role;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Words on the picture: writing, changing and taking them away.
final class Letters {
    private static final double LEAST_SIZE = 2;
    private static final double MOST_SIZE = 40;

    private Letters() {}

    // --- writing -----------------------------------------------------------------------------------------------------

    static Verdict write(Film film, Intent.Write wish) {
        if (wish.words().isBlank()) return Verdict.ask(new Reason.WhatWords(wish.role()), wish);
        return On.film(film, strip -> switch (TextSpans.of(film, wish)) {
            case TextSpans.Moment.No(var reason) -> Verdict.no(reason);
            case TextSpans.Moment.At(var span) -> written(film, wish, span);
        });
    }

    private static Verdict written(Film film, Intent.Write wish, Span span) {
        var lettering = styled(fresh(film, wish, span), wish.look());
        var head = Head.of("x" + film.draft().revision(), wish.words(), span);
        var text = new Text(head, lettering);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Wrote(lettering, span));
        var usual = FreePlaces.usual(wish.role()).names().wire();
        if (!lettering.place().equals(usual) && wish.look().place().isEmpty())
            FreePlaces.at(TextPick.texts(film.draft()), usual, span)
                    .ifPresent(words -> facts.add(new Fact.MadeRoom(words, usual)));
        return Verdict.changed(
                film,
                withText(film.draft(), text),
                new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                facts.toArray(Fact[]::new));
    }

    private static Lettering fresh(Film film, Intent.Write wish, Span span) {
        var role = wish.role();
        var face = new Lettering.Face(
                Optional.empty(),
                Optional.of(usualSize(role)),
                Optional.of(diorama.look.Colour.WHITE),
                Optional.empty(),
                Optional.empty(),
                role == Role.TITLE ? List.of(TextStyle.BOLD.names().wire()) : List.of());
        String motion = role == Role.WATERMARK
                ? TextMotion.NONE.names().wire()
                : TextMotion.FADE.names().wire();
        var passage = new Lettering.Passage(Optional.of(motion), Optional.of(motion), List.of());
        return new Lettering(
                wish.words(),
                role.names().wire(),
                FreePlaces.of(TextPick.texts(film.draft()), role, span).names().wire(),
                face,
                passage,
                Extras.NONE);
    }

    private static double usualSize(Role role) {
        return switch (role) {
            case TITLE -> 9;
            case SUBTITLE -> 6;
            case CREDIT -> 6.5;
            case CAPTION -> 5;
            case WATERMARK -> 3.5;
        };
    }

    private static Draft withText(Draft draft, Text text) {
        var tracks = new ArrayList<>(draft.tracks());
        for (int i = 0; i < tracks.size(); i++) {
            var track = tracks.get(i);
            if (track.kind() != Track.Kind.TEXTS) continue;
            var more = new ArrayList<>(track.segments());
            more.add(text);
            tracks.set(i, track.with(more));
            return draft.with(tracks);
        }
        tracks.add(Track.of("x1", Track.Kind.TEXTS, "Titles", List.of(text)));
        return draft.with(tracks);
    }

    // --- changing ----------------------------------------------------------------------------------------------------

    static Verdict rewrite(Film film, Intent.Rewrite wish) {
        return TextPick.onTexts(film, wish.which(), wish, texts -> {
            var draft = film.draft();
            var facts = new ArrayList<Fact>();
            for (var text : texts) {
                var changed = changed(film, text, wish);
                draft = replaced(draft, changed);
                facts.add(new Fact.Rewrote(
                        text.lettering(), changed.lettering(), new Fact.Timing(text.span(), changed.span())));
            }
            return Verdict.changed(
                    film,
                    draft,
                    new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                    facts.toArray(Fact[]::new));
        });
    }

    private static Text changed(Film film, Text text, Intent.Rewrite wish) {
        var old = text.lettering();
        var words = wish.words().orElse(old.words());
        var lettering = styled(
                new Lettering(words, old.role(), old.place(), old.face(), old.passage(), old.extras()), wish.look());
        var head = words.equals(old.words()) ? text.head() : text.head().named(words);
        var span = TextSpans.changed(film, text, wish.when());
        boolean isMoved = wish.when().isSaid() && wish.look().place().isEmpty();
        return new Text(head, isMoved ? aside(film, text, lettering, span) : lettering).withHead(head.at(span));
    }

    /// Words that come to lie on others go to a place that is free then.
    private static Lettering aside(Film film, Text text, Lettering lettering, Span span) {
        var others = TextPick.texts(film.draft()).stream()
                .filter(t -> !t.id().equals(text.id()))
                .toList();
        if (FreePlaces.at(others, lettering.place(), span).isEmpty()
                || FreePlaces.at(others, lettering.place(), text.span()).isPresent()) return lettering;
        var place = FreePlaces.of(others, Role.named(lettering.role()).orElse(Role.CAPTION), span);
        return styled(
                lettering, new TextWish(Optional.of(place), TextWish.Face.NONE, List.of(), TextWish.Passage.NONE));
    }

    static Draft replaced(Draft draft, Text text) {
        return draft.with(draft.tracks().stream()
                .map(t -> t.find(text.id()).isEmpty()
                        ? t
                        : t.with(t.segments().stream()
                                .map(s -> s.id().equals(text.id()) ? text : s)
                                .toList()))
                .toList());
    }

    private static Lettering styled(Lettering old, TextWish look) {
        var face = old.face();
        var base = face.sizePercent()
                .orElse(Role.named(old.role()).map(Letters::usualSize).orElse(6.0));
        var size = look.face().size().map(c -> Math.round(Math.clamp(c.of(base), LEAST_SIZE, MOST_SIZE) * 10) / 10.0);
        var styles = new LinkedHashSet<>(face.styles());
        look.face().styles().forEach(s -> styles.add(s.names().wire()));
        look.without().forEach(s -> styles.remove(s.names().wire()));
        var newFace = new Lettering.Face(
                look.face().typeface().map(t -> t.names().wire()).or(face::family),
                size.or(face::sizePercent),
                look.face().colour().or(face::colour),
                face.align(),
                face.gapEm(),
                List.copyOf(styles));
        var passage = new Lettering.Passage(
                look.passage()
                        .in()
                        .map(m -> m.names().wire())
                        .or(() -> old.passage().in()),
                look.passage()
                        .out()
                        .map(m -> m.names().wire())
                        .or(() -> old.passage().out()),
                old.passage().timedWords());
        var place = look.place().map(p -> p.names().wire()).orElse(old.place());
        return new Lettering(old.words(), old.role(), place, newFace, passage, old.extras());
    }

    /// Each word lights up in its turn, for as long as its letters want of the whole time.
    static Verdict wordByWord(Film film, Intent.WordByWord wish) {
        return TextPick.onTexts(film, wish.which(), wish, texts -> {
            var draft = film.draft();
            for (var text : texts) {
                var old = text.lettering();
                var passage =
                        new Lettering.Passage(old.passage().in(), old.passage().out(), timed(text));
                draft = replaced(
                        draft,
                        text.with(new Lettering(
                                old.words(), old.role(), old.place(), old.face(), passage, old.extras())));
            }
            return Verdict.changed(
                    film,
                    draft,
                    new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                    new Fact.TimedWords(
                            texts.stream().map(t -> t.lettering().words()).toList()));
        });
    }

    private static List<Lettering.TimedWord> timed(Text text) {
        var words = text.lettering().words().strip().split("\\s+", -1);
        long letters = 0;
        for (String word : words) letters += word.length() + 1;
        var timed = new ArrayList<Lettering.TimedWord>();
        long before = 0;
        for (String word : words) {
            timed.add(new Lettering.TimedWord(text.span().lengthMs() * before / Math.max(1, letters), word));
            before += word.length() + 1;
        }
        return timed;
    }

    // --- taking away -------------------------------------------------------------------------------------------------

    static Verdict erase(Film film, Intent.Erase wish) {
        return TextPick.onTexts(film, wish.which(), wish, texts -> {
            var ids = texts.stream().map(Segment::id).toList();
            var tracks = film.draft().tracks().stream()
                    .map(t -> t.kind() != Track.Kind.TEXTS
                            ? t
                            : t.with(t.segments().stream()
                                    .filter(s -> !ids.contains(s.id()))
                                    .toList()))
                    .filter(t -> t.kind() != Track.Kind.TEXTS || !t.segments().isEmpty())
                    .toList();
            return Verdict.changed(
                    film,
                    film.draft().with(tracks),
                    new Verdict.Mention(film.talk().pictureIds(), Subject.WORDS),
                    new Fact.Erased(
                            texts.stream().map(t -> t.lettering().words()).toList()));
        });
    }
}
