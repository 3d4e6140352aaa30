package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.Taken;
import diorama.words.Utterance;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pictures in the order of the days on which they were taken.
class ByDateTest {
    private final Conversation conversation = new Conversation();
    private final Film film =
            conversation.say(Film.of(library()), Utterance.of("make a film")).film();

    private static Library library() {
        return new Library(List.of(
                undated("beach.jpg"),
                taken("sunset.jpg", 1),
                taken("mountain.jpg", 3),
                undated("family.jpg"),
                taken("dog.jpg", 3)));
    }

    private static Media undated(String name) {
        return Samples.media(name);
    }

    private static Media taken(String name, int day) {
        var photo = (Media.Photo) Samples.media(name);
        var at = LocalDateTime.of(2026, 5, day, 12, 0);
        return new Media.Photo(
                photo.file(), photo.size(), photo.subject(), new Taken(Optional.of(at), Optional.empty()));
    }

    private List<String> names(String said) {
        var turn = conversation.say(film, Utterance.of(said));
        return turn.film().draft().pictures().stream().map(p -> p.name()).toList();
    }

    @Test
    void newest_first_puts_last_what_nobody_knows_the_day_of_and_turns_no_ties_round() {
        assertThat(names("sort by date, newest first"))
                .containsExactly("mountain.jpg", "dog.jpg", "sunset.jpg", "beach.jpg", "family.jpg");
    }

    @Test
    void oldest_first_puts_last_what_nobody_knows_the_day_of() {
        assertThat(names("sort by date"))
                .containsExactly("sunset.jpg", "mountain.jpg", "dog.jpg", "beach.jpg", "family.jpg");
    }
}
