package diorama.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.draft.Draft;
import diorama.draft.Label;
import diorama.edit.Edit;
import diorama.edit.Editor;
import diorama.edit.Journal;
import diorama.edit.Step;
import diorama.intent.Film;
import diorama.media.Beats;
import diorama.media.ClipFacts;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.problem.Refused;
import diorama.speech.Conversation;
import diorama.time.FrameRate;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Journals of a real talk, written and read again.
class JournalCodecTest {
    private static final List<String> TALK = List.of(
            "make a 20 second video",
            "make it vertical",
            "swap the first two photos",
            "remove the third photo",
            "replace the first photo with cat.jpg",
            "fit everything with black bars",
            "zoom in on every photo",
            "use wipes of 0.8 seconds",
            "make everything warm",
            "rotate photo 1",
            "slow waves.mp4 down to half",
            "add lofi music at 30%",
            "use song.wav as background music",
            "fade the music out over 3 seconds",
            "loop the music",
            "add the title 'Hello' at the top",
            "make the title yellow and bigger",
            "remove the music",
            "duplicate the last one",
            "undo",
            "undo");

    private static Media media(String name) {
        var file = new MediaFile(new MediaId("m-" + name), name, "00", 1000);
        if (name.endsWith(".wav")) return new Media.Sound(file, 20_000, Beats.NONE);
        var facts = new ClipFacts(4000, FrameRate.of(25), true);
        return name.endsWith(".mp4")
                ? new Media.Clip(file, new Size(1920, 1080), Subject.UNKNOWN, Taken.UNKNOWN, facts)
                : new Media.Photo(file, new Size(4000, 3000), Subject.UNKNOWN, Taken.UNKNOWN);
    }

    private static Film talked() {
        var media = new ArrayList<Media>();
        for (String name : List.of("beach.jpg", "dog.jpg", "city.jpg", "waves.mp4", "song.wav")) media.add(media(name));
        var conversation = new Conversation();
        var film = Film.of(new Library(media));
        for (String said : TALK) {
            if (said.startsWith("replace")) film = film.with(film.library().with(media("cat.jpg")));
            film = conversation.say(film, Utterance.of(said)).film();
        }
        return film;
    }

    @Test
    void a_journal_of_every_kind_of_edit_comes_back_as_it_was() {
        var journal = talked().journal();
        List<Edit> byHand =
                List.of(new Edit.Rename("p0-1", Label.of("renamed")), new Edit.SetSound("a1", "music:epic"));
        var whole = journal.with(new Step("by hand", byHand, byHand));
        whole = new Journal(whole.done(), journal.undone());

        var back = JournalCodec.read(Json.read(JournalCodec.write(whole).toString()));

        assertThat(back).isEqualTo(whole);
        assertThat(back.undone()).hasSize(2);
        assertThat(kinds(back))
                .isEqualTo(Set.of(Edit.class.getPermittedSubclasses()).stream()
                        .filter(k -> k != Edit.Timing.class)
                        .collect(Collectors.toSet()));
    }

    private static Set<Class<?>> kinds(Journal journal) {
        var kinds = new HashSet<Class<?>>();
        for (var step : journal.done()) {
            step.edits().forEach(e -> kinds.add(e.getClass()));
            step.inverses().forEach(e -> kinds.add(e.getClass()));
        }
        return kinds;
    }

    @Test
    void undo_from_a_journal_that_was_read_leads_back_to_the_beginning() {
        var film = talked();
        var journal =
                JournalCodec.read(Json.read(JournalCodec.write(film.journal()).toString()));
        Draft draft = DraftCodec.read(DraftCodec.writeText(film.draft()));

        for (var step : journal.done().reversed()) draft = Editor.apply(draft, step.inverses());

        assertThat(draft.atRevision(0)).isEqualTo(Draft.EMPTY);
    }

    @Test
    void one_step_is_kept_by_itself() {
        var step = talked().journal().done().get(3);

        assertThat(JournalCodec.readStep(JournalCodec.writeText(step))).isEqualTo(step);
    }

    @Test
    void an_edit_that_nobody_knows_is_refused_with_its_place() {
        String json = "{\"done\":[{\"said\":\"x\",\"edits\":[{\"do\":\"explode\"}]}]}";

        assertThatThrownBy(() -> JournalCodec.read(Json.read(json)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.problem().toString()).contains("journal.done[0].edits[0].do", "explode"));
    }
}
