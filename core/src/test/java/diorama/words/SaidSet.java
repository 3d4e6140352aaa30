package diorama.words;

import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Requests as different people would say them, in groups: `>` what was said before (`none`: there is no film yet),
/// `=` the wish in plain words, and below it the same wish said by others. What others say must come to the same film,
/// or where nothing changes, to the same intents.
record SaidSet(List<Case> cases) {
    private static final Path FOLDER = Path.of("src/test/resources/said");

    record Case(List<String> before, String plain, String said) {}

    /// A request that came to something else.
    record Miss(Case what, Turn wanted, Turn found) {
        @Override
        public String toString() {
            return what.said() + "   (" + what.plain() + ")\n     wanted " + wanted.intents() + "\n     found  "
                    + found.intents();
        }
    }

    static SaidSet of(String name) throws IOException {
        var cases = new ArrayList<Case>();
        List<String> before = List.of();
        String plain = "";
        for (String line : Files.readAllLines(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith(">")) before = List.of(line.substring(1).strip().split(" \\| ", -1));
            else if (line.startsWith("=")) plain = line.substring(1).strip();
            else cases.add(new Case(before, plain, line.strip()));
        }
        return new SaidSet(cases);
    }

    List<Miss> misses() {
        var misses = new ArrayList<Miss>();
        for (var one : cases) {
            var film = film(one);
            var wanted = new Conversation().say(film, Utterance.of(one.plain()));
            var found = new Conversation().say(film, Utterance.of(one.said()));
            if (!isSame(wanted, found)) misses.add(new Miss(one, wanted, found));
        }
        return misses;
    }

    private static boolean isSame(Turn wanted, Turn found) {
        boolean isSameFilm = wanted.draft().atRevision(0).equals(found.draft().atRevision(0));
        if (wanted.isChanged() && found.isChanged() && isSameFilm) return true;
        return coarse(wanted).equals(coarse(found));
    }

    /// "A bit louder" and "louder" are the same wish in other degrees: how much is not compared, only which way.
    private static List<String> coarse(Turn turn) {
        return turn.intents().stream()
                .map(i -> i.toString()
                        .replaceAll("Optional\\[Times\\[factor=(1\\.[2-9]|2\\.)[0-9.E]*]]", "UP")
                        .replaceAll("Optional\\[Times\\[factor=0\\.[4-9][0-9.E]*]]", "DOWN")
                        .replaceAll("speed=Times\\[factor=1[0-9.E]*]", "FASTER")
                        .replaceAll("speed=Times\\[factor=0[0-9.E]*]", "SLOWER")
                        .replaceAll("Optional\\[By\\[delta=0[0-9.]*]]", "UP")
                        .replaceAll("Optional\\[By\\[delta=-0[0-9.]*]]", "DOWN")
                        .replaceAll(
                                "(Grade.*filter=(?!BRIGHT|CONTR|SATUR).*strength=)(UP|DOWN|Optional.empty)", "$1some")
                        .replaceAll("pictures=(Unsaid|All)\\[]", "pictures=all"))
                .sorted()
                .toList();
    }

    private static Film film(Case one) {
        boolean isChinese = one.plain().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        var five = isChinese ? List.of("海边.jpg", "日落.jpg", "大山.jpg", "全家福.jpg", "小狗.jpg") : Samples.FIVE;
        var film = Samples.film(five);
        var conversation = new Conversation();
        if (one.before().equals(List.of("none"))) return film;
        film = conversation.say(film, Utterance.of("make a 20-second video")).film();
        for (String name : List.of(isChinese ? "猫.jpg" : "cat.jpg", "song.wav"))
            film = film.with(film.library().with(Samples.media(name)));
        for (String said : one.before())
            if (!said.isEmpty())
                film = conversation.say(film, Utterance.of(said)).film();
        return film;
    }

    /// By hand: the names of sets, each told with its rate and its misses.
    public static void main(String[] names) throws IOException {
        for (String name : names) {
            var set = SaidSet.of(name);
            var misses = set.misses();
            for (var miss : misses) System.out.println(miss);
            int all = set.cases().size();
            System.out.println(name + ": " + (all - misses.size()) + " of " + all + " ("
                    + Math.round(1000.0 * (all - misses.size()) / all) / 10.0 + " %)");
        }
    }
}
