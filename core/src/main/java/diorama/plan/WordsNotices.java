package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Lettering;
import diorama.draft.Text;
import diorama.look.Role;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.media.Library;
import diorama.problem.Problem;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a person should know of a draft's words: those that are gone too soon to be read, letters that our fonts
/// lack, and looks that we do not know.
final class WordsNotices {
    /// Nobody wants to hear it of every line of a subtitle file.
    private static final int MOST = 3;

    /// So much shorter than the time it takes is still no trouble.
    private static final double TOLERANCE = 0.8;

    /// The scripts of the fonts that we ship.
    private static final Set<UnicodeScript> OURS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    private WordsNotices() {}

    static List<Problem> of(Draft draft, Library library) {
        var texts = draft.segments()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        var notices = new ArrayList<Problem>();
        texts.stream().flatMap(t -> tooFast(t).stream()).limit(MOST).forEach(notices::add);
        texts.stream()
                .flatMap(t -> missing(t.lettering(), library).stream())
                .limit(MOST)
                .forEach(notices::add);
        texts.stream().flatMap(t -> unknown(t.lettering(), library)).distinct().forEach(notices::add);
        return notices;
    }

    private static Optional<Problem> tooFast(Text text) {
        var lettering = text.lettering();
        boolean isRead = !lettering.role().equals(Role.WATERMARK.names().wire());
        long neededMs = ReadingTime.neededMs(lettering.words());
        long shownMs = text.span().lengthMs();
        if (!isRead || shownMs >= TOLERANCE * neededMs) return Optional.empty();
        return Optional.of(new Problem.ReadTooFast(lettering.words(), shownMs, neededMs));
    }

    private static Optional<Problem> missing(Lettering lettering, Library library) {
        boolean isOurs =
                lettering.face().family().filter(f -> isOwn(f, library)).isEmpty();
        var missing = new StringBuilder();
        lettering
                .words()
                .codePoints()
                .filter(c -> !OURS.contains(UnicodeScript.of(c)))
                .distinct()
                .forEach(missing::appendCodePoint);
        if (!isOurs || missing.isEmpty()) return Optional.empty();
        return Optional.of(new Problem.LettersMissing(missing.toString()));
    }

    private static Stream<Problem> unknown(Lettering lettering, Library library) {
        var passage = lettering.passage();
        var motions = Stream.concat(passage.in().stream(), passage.out().stream())
                .filter(m -> TextMotion.named(m).isEmpty())
                .map(m -> new Problem.ShownAs(m, TextMotion.FADE.names().wire()));
        var styles = lettering.face().styles().stream()
                .filter(s -> TextStyle.named(s).isEmpty())
                .map(s -> new Problem.ShownAs(s, "plain"));
        var faces = lettering.face().family().stream()
                .filter(f -> Typeface.named(f).isEmpty() && !isOwn(f, library) && !f.isBlank())
                .map(f -> new Problem.ShownAs(f, Typeface.SANS.names().wire()));
        return Stream.concat(Stream.concat(motions, styles), faces);
    }

    /// A font of the person's own: a file of this machine, or one that was brought as a medium.
    private static boolean isOwn(String family, Library library) {
        return Typeface.isFile(family) || library.font(family).isPresent();
    }
}
