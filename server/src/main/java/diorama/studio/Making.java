package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.draft.Sound;
import diorama.intent.Deed;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import diorama.time.FrameRate;
import diorama.words.Utterance;
import java.util.List;
import java.util.stream.Stream;

/// Makes a draft of material by one sentence.
public final class Making {
    private Making() {}

    public static Language languageOf(String request) {
        return Utterance.of(request).spoken(Language.ENGLISH);
    }

    /// What is said is taken as it is; where it only says how ("vertical, 20 seconds"), a film of all the material
    /// is made first and the sentence then said of it. Whoever gives a sound file wants to hear it, unless the
    /// sentence says otherwise.
    public static Turn make(String request, Material material) {
        var conversation = new Conversation();
        var turn = made(request, Film.of(material.library()), conversation);
        boolean isSaid = turn.draft().segments().anyMatch(Sound.class::isInstance)
                || turn.intents().stream().anyMatch(Intent.Silence.class::isInstance);
        boolean isHeard =
                isSaid || material.library().sounds().isEmpty() || turn.draft().isEmpty();
        if (isHeard) return turn;
        String music = languageOf(request) == Language.CHINESE ? "加上音乐" : "add the music";
        return both(turn, conversation.say(turn.film(), Utterance.of(music)));
    }

    private static Turn both(Turn one, Turn other) {
        return new Turn(
                other.film(),
                joined(one.replies(), other.replies()),
                joined(one.deeds(), other.deeds()),
                joined(one.intents(), other.intents()),
                joined(one.edits(), other.edits()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Turn made(String request, Film film, Conversation conversation) {
        var turn = conversation.say(film, Utterance.of(request));
        if (!turn.film().draft().isEmpty()) return turn;
        var made = conversation.say(film, Utterance.of(everything(languageOf(request))));
        var changed = conversation.say(made.film(), Utterance.of(request));
        return changed.edits().isEmpty() ? turn : changed;
    }

    /// How one asks for a film of all that is there.
    public static String everything(Language language) {
        return language == Language.CHINESE ? "用全部素材做一个视频" : "make a film from everything";
    }

    /// What a sentence says of the file it wants ("export as 720p") counts where the wish leaves it open.
    public static ExportWish asSaid(ExportWish wish, Deed.Export said, Draft draft) {
        var size = wish.output().size().or(() -> said.heightPx().map(height -> scaled(draft, height)));
        var rate = wish.output().rate().or(() -> said.framesPerSecond().map(FrameRate::of));
        return new ExportWish(wish.file(), wish.format(), wish.grade(), new Output(size, rate));
    }

    /// 720p of an upright film is 720 wide.
    static Size scaled(Draft draft, int shorterSide) {
        var canvas = draft.metadata().canvas().size();
        int shorter = Math.min(canvas.width(), canvas.height());
        return new Size(
                Math.max(1, canvas.width() * shorterSide / shorter),
                Math.max(1, canvas.height() * shorterSide / shorter));
    }
}
