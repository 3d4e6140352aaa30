package diorama.studio;

import diorama.intent.Deed;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import diorama.words.Utterance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Goes on with a project: brings more files to it and says things of it, one after the other.
public final class Editing {
    private Editing() {}

    /// The project after all that was said, and what each turn came to.
    public record Said(Project project, List<Turn> turns) {
        public Said {
            turns = List.copyOf(turns);
        }

        /// What was said of the file that is wanted ("export as 720p"), if a film was asked for.
        public Optional<Deed.Export> export() {
            return turns.stream()
                    .flatMap(t -> t.deeds().stream())
                    .filter(Deed.Export.class::isInstance)
                    .map(Deed.Export.class::cast)
                    .reduce((_, later) -> later);
        }
    }

    public static Said say(Project project, List<String> words) {
        var conversation = new Conversation();
        var turns = new ArrayList<Turn>();
        var film = project.film();
        for (String text : words) {
            var turn = conversation.say(
                    film, new Utterance(text, Optional.of(film.talk().language())));
            film = turn.film();
            turns.add(turn);
        }
        return new Said(project.with(film), turns);
    }

    /// With more files. One that the project knows already stays as it is; another of the same path gets an id of its
    /// own.
    public static Project bring(Project project, Material material) {
        var media = new ArrayList<Media>();
        var files = new LinkedHashMap<MediaId, Path>();
        for (var item : material.library().media()) {
            boolean isKnown = project.film().library().media().stream()
                    .anyMatch(m -> m.name().equals(item.name())
                            && m.file().digest().equals(item.file().digest()));
            if (isKnown) continue;
            var id = free(project, item.id());
            media.add(item.under(id));
            files.put(id, material.pathOf(item.id()));
        }
        var brought = project.bringing(new Material(new Library(media), files));
        return brought.with(Captions.onto(brought.film(), material.subtitles()));
    }

    private static MediaId free(Project project, MediaId wanted) {
        var id = wanted;
        for (int i = 2; project.files().containsKey(id); i++) id = new MediaId(wanted.value() + "#" + i);
        return id;
    }
}
