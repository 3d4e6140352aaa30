package diorama.speech;

import diorama.intent.Samples;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

/// From words to edits and reply, warm, with 100 clips in the draft: prints p50 and p95 in milliseconds.
public final class DirectorBench {
    private static final int CLIPS = 100;
    private static final int ROUNDS = 30;

    private DirectorBench() {}

    public static void main(String[] arguments) {
        var names = new ArrayList<String>();
        for (int i = 1; i <= CLIPS; i++) names.add("IMG_" + (1000 + i) + ".jpg");
        var conversation = new Conversation();
        var film = conversation
                .say(Samples.film(names), Utterance.of("make a 5 minute film"))
                .film();
        var times = new double[ROUNDS / 2 * Wishes.ALL.size()];
        int measured = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String wish : Wishes.ALL) {
                long start = System.nanoTime();
                conversation.say(film, Utterance.of(wish));
                double ms = (System.nanoTime() - start) / 1e6;
                if (round >= ROUNDS / 2) times[measured++] = ms;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "director  %d clips  %d turns  p50 %.2f ms  p95 %.2f ms%n",
                CLIPS,
                measured,
                times[measured / 2],
                times[measured * 95 / 100]);
    }
}
