package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Text;
import diorama.look.Colour;
import diorama.look.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the words of a film that a scope means, or says why there are none, or asks which.
final class TextPick {
    /// So much two colours may differ and still be called the same.
    private static final int ALIKE = 120;

    private TextPick() {}

    interface OnTexts {
        Verdict run(List<Text> texts);
    }

    static Verdict onTexts(Film film, TextScope which, Intent wish, OnTexts then) {
        var all = texts(film.draft());
        if (all.isEmpty() && which.words().isPresent())
            return Verdict.no(new Reason.NoSuchWords(which.words(), List.of()));
        if (all.isEmpty()) return Verdict.no(new Reason.NoWords(which.role()));
        var meant = numbered(all.stream().filter(t -> isMeant(film, t, which)).toList(), which);
        if (meant.isEmpty() && which.without().isPresent()) return Verdict.answer(new Fact.AlreadySo(Subject.WORDS));
        if (meant.isEmpty() && which.colour().isPresent())
            return Verdict.no(new Reason.NoWordsIn(which.colour().get()));
        var there = all.stream().map(t -> t.lettering().words()).toList();
        if (meant.isEmpty())
            return Verdict.no(
                    which.role().isPresent() && which.number().isEmpty()
                            ? new Reason.NoWords(which.role())
                            : new Reason.NoSuchWords(which.words(), there));
        if (which.isAll() || meant.size() == 1) return then.run(meant);
        if (which.over().isSaid()) return then.run(meant);
        // Several would do: the one written last is what people speak of next, unless they delete.
        if (wish instanceof Intent.Erase && which.role().isEmpty())
            return Verdict.ask(
                    new Reason.WhichWords(
                            meant.stream().map(t -> t.lettering().words()).toList()),
                    wish);
        return then.run(List.of(meant.getLast()));
    }

    /// The second caption is the second in time.
    private static List<Text> numbered(List<Text> texts, TextScope which) {
        if (which.number().isEmpty()) return texts;
        int n = which.number().get();
        int place = n < 0 ? texts.size() + n : n - 1;
        if (place < 0 || place >= texts.size()) return List.of();
        return List.of(texts.stream()
                .sorted(Comparator.comparingLong(t -> t.span().startMs()))
                .toList()
                .get(place));
    }

    static List<Text> texts(Draft draft) {
        return draft.segments()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private static boolean isMeant(Film film, Text text, TextScope which) {
        var role = Role.named(text.lettering().role());
        if (which.without().filter(w -> isMeant(film, text, w)).isPresent()) return false;
        if (which.colour()
                .filter(c -> !isLike(c, text.lettering().face().colour()))
                .isPresent()) return false;
        if (which.words().isPresent())
            return text.lettering().words().equalsIgnoreCase(which.words().get());
        if (which.over().isSaid() && !isOver(film, text, which.over())) return false;
        return which.role().isEmpty()
                || which.role().equals(role)
                || isOnlyOne(film, which.role().get());
    }

    /// One red is another's "red"; words are white unless something else was said.
    private static boolean isLike(Colour said, Optional<Colour> seen) {
        var colour = seen.orElse(Colour.WHITE);
        int apart = Math.abs(said.red() - colour.red())
                + Math.abs(said.green() - colour.green())
                + Math.abs(said.blue() - colour.blue());
        return apart < ALIKE;
    }

    /// "The title" is also what a person calls the only words there are, whatever their role.
    private static boolean isOnlyOne(Film film, Role role) {
        var all = texts(film.draft());
        return all.size() == 1
                && role != Role.WATERMARK
                && !all.getFirst()
                        .lettering()
                        .role()
                        .equals(Role.WATERMARK.names().wire());
    }

    private static boolean isOver(Film film, Text text, Scope scope) {
        if (!(Pick.in(film, scope) instanceof Pick.Found.These(var places))) return false;
        List<Picture> pictures = film.draft().pictures();
        return places.stream().anyMatch(i -> {
            var span = pictures.get(i).span();
            long both = Math.min(span.endMs(), text.span().endMs())
                    - Math.max(span.startMs(), text.span().startMs());
            return both * 2 >= text.span().lengthMs();
        });
    }
}
