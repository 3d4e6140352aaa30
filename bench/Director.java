import diorama.intent.Film;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.speech.Conversation;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// From words to edits and reply, in this process, warm, with many clips in the draft.
final class Director implements Section {
    private static final int CLIPS = 100;
    private static final int WARMING = 20;
    private static final int ROUNDS = 20;
    private static final double LIMIT_MS = 20;
    private static final List<String> WISHES = List.of(
            "make it 4 minutes",
            "hold the second photo for 4 seconds",
            "each photo 3 seconds",
            "crossfade everything 0.8s",
            "wipe between photo 1 and 2",
            "fade in from black and fade out at the end",
            "zoom in on every photo",
            "make it vertical",
            "add the title 'Hello' at the top in yellow",
            "add lofi music at 30%",
            "drop the first photo, then reverse the order",
            "keep only the first three",
            "make everything black and white",
            "undo",
            "what is in it?",
            "改成正方形，删掉最后一张",
            "转场换成黑场过渡，每张3秒",
            "配一首钢琴曲，音量30%",
            "开头写“你好”",
            "把第二张移到最前面");

    @Override
    public String name() {
        return "director";
    }

    @Override
    public String title() {
        return "The director: from words to edits and reply, " + CLIPS + " clips in the draft, warm";
    }

    @Override
    public boolean needsPhotographs() {
        return false;
    }

    @Override
    public void measure(Stand stand, Consumer<Row> rows) {
        var conversation = new Conversation();
        var film = conversation
                .say(Film.of(library()), Utterance.of("make a 5 minute film"))
                .film();
        for (int round = 0; round < WARMING; round++) times(conversation, film);
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) times.addAll(times(conversation, film));
        double[] sorted = times.stream().mapToDouble(ms -> ms).sorted().toArray();
        double p95 = sorted[sorted.length * 95 / 100];
        rows.accept(Row.fact("p50", Row.number("%.2f ms", sorted[sorted.length / 2])));
        rows.accept(Row.of("p95", Row.number("%.2f ms", p95), Row.number("under %.0f ms", LIMIT_MS), p95 < LIMIT_MS));
    }

    private static List<Double> times(Conversation conversation, Film film) {
        var times = new ArrayList<Double>();
        for (String wish : WISHES) {
            long start = System.nanoTime();
            conversation.say(film, Utterance.of(wish));
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static Library library() {
        var photos = new Media[CLIPS];
        Arrays.setAll(photos, i -> {
            var file = new MediaFile(new MediaId("m" + i), "IMG_" + (1000 + i) + ".jpg", "00", 1000);
            return new Media.Photo(file, new Size(4000, 3000), Subject.UNKNOWN, Taken.UNKNOWN);
        });
        return new Library(List.of(photos));
    }
}
