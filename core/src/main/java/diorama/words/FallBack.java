package diorama.words;

import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.intent.Film;
import java.util.ArrayList;
import java.util.List;

/// 有没有古琴？没有的话就放钢琴吧: asks for one thing, and for another where that is not to be had. We know what we have: the
/// first is done if it is known here, and else the second. What may be in the film already (有没有标题？没有就加一个) is looked
/// up there.
final class FallBack {
    private static final List<String> ASKING = List.of("有没有", "有冇", "有木有", "有无", "能不能", "可不可以", "有", "能", "可以", "可唔可以");
    private static final List<String> ENDING = List.of("吗", "么", "嘛", "呢", "冇", "？", "?", "没有");
    private static final List<String> LACKING = List.of(
            "没有的话", "没有", "没的话", "要是没有", "如果没有", "若没有", "若是没有", "假如没有", "实在没有", "没就", "冇嘅话", "冇嘅就", "如果冇", "要是冇", "冇就",
            "冇", "不行的话", "不行就", "要是不行", "如果不行", "不能的话", "不能就", "不可以的话", "做不到的话", "做不到就", "没有嘅话", "唔得嘅话", "唔得就", "没得就",
            "没得的话");
    private static final List<String> UNLESS = List.of("如果没有", "要是没有", "若没有", "假如没有", "如果冇", "要是冇", "要是不行", "如果不行");

    private final List<Term> terms;
    private final String plain;
    private final Film film;

    private FallBack(List<Term> terms, String text, Film film) {
        this.terms = terms;
        this.plain = Letters.plain(text);
        this.film = film;
    }

    static List<Term> settled(List<Term> terms, String text, Film film) {
        return new FallBack(terms, text, film).settled();
    }

    private List<Term> settled() {
        for (int i = 1; i + 1 < terms.size(); i++) {
            if (!terms.get(i).is(Sign.QUESTION, Sign.COMMA, Sign.STOP)) continue;
            int wish = afterLack(i + 1);
            if (wish > i && asks(i)) return chosen(terms.subList(0, i), i + 1, wish);
        }
        return unless();
    }

    /// 有没有…？, 有…吗，: the part before the mark asks whether there is something.
    private boolean asks(int mark) {
        String part = plain.substring(terms.getFirst().start(), terms.get(mark).end());
        boolean isOpen = part.contains("有没有") || part.contains("有冇") || part.contains("有木有") || part.contains("能不能");
        return ASKING.stream().anyMatch(part::startsWith)
                && (isOpen
                        || ENDING.stream()
                                .anyMatch(end ->
                                        part.endsWith(end) || part.contains(end + "，") || part.contains(end + ",")));
    }

    /// Where the second wish begins, behind 没有的话就; 0 where nothing lacks.
    private int afterLack(int from) {
        int start = terms.get(from).start();
        int end = LACKING.stream()
                .filter(lack -> plain.startsWith(lack, start))
                .mapToInt(lack -> start + lack.length())
                .max()
                .orElse(0);
        int i = from;
        while (i < terms.size() && terms.get(i).start() < end) i++;
        while (i < terms.size() && terms.get(i).is(Sign.FILLER, Sign.ONLY, Sign.COMMA, Sign.IF, Sign.BUT, Sign.THEN))
            i++;
        return end > 0 && i < terms.size() ? i : 0;
    }

    /// 如果没有古筝，就放钢琴.
    private List<Term> unless() {
        String start = plain.substring(terms.getFirst().start());
        int comma = 0;
        while (comma < terms.size() && !terms.get(comma).is(Sign.COMMA)) comma++;
        if (UNLESS.stream().noneMatch(start::startsWith) || comma + 1 >= terms.size()) return terms;
        int thing = afterLack(0);
        if (thing == 0 || thing >= comma) return terms;
        int wish = comma + 1;
        while (wish < terms.size() && terms.get(wish).is(Sign.FILLER, Sign.ONLY, Sign.THEN)) wish++;
        return wish < terms.size() ? chosen(terms.subList(thing, comma), comma, wish) : terms;
    }

    private List<Term> chosen(List<Term> asked, int lack, int wish) {
        var second = terms.subList(wish, terms.size());
        boolean isOfPictures = asked.stream()
                .anyMatch(t -> t.is(Sign.PHOTO, Sign.CLIP, Sign.PERSON)
                        || t.meaning() instanceof Meaning.Nth
                        || t.meaning() instanceof Meaning.Name);
        if (isOfPictures) return terms;
        boolean isKnown = asked.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Look && !(t.meaning() instanceof Meaning.Shape));
        if (isKnown) return wished(asked, second);
        boolean isUnknown =
                asked.stream().anyMatch(t -> t.meaning() instanceof Meaning.Unknown || t.isSort(Sign.Sort.BEYOND));
        if (isUnknown) return second;
        boolean isInFilm = asked.stream().anyMatch(this::isThere);
        boolean isOfFilm = asked.stream()
                .anyMatch(t -> t.is(Sign.MUSIC, Sign.SOUND, Sign.TITLE, Sign.CAPTION, Sign.TEXT, Sign.CREDIT));
        if (!isOfFilm) return terms;
        return isInFilm ? terms.subList(0, lack) : second;
    }

    /// What was asked for, with the verb of the second wish where it has none of its own.
    private static List<Term> wished(List<Term> asked, List<Term> second) {
        var wish = new ArrayList<Term>();
        boolean hasVerb = asked.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB));
        if (!hasVerb)
            second.stream().filter(t -> t.isSort(Sign.Sort.VERB)).findFirst().ifPresent(wish::add);
        asked.stream().filter(t -> !t.is(Sign.IS, Sign.QUESTION)).forEach(wish::add);
        return List.copyOf(wish);
    }

    private boolean isThere(Term term) {
        var segments = film.draft().segments();
        if (term.is(Sign.MUSIC, Sign.SOUND)) return segments.anyMatch(Sound.class::isInstance);
        return term.is(Sign.TITLE, Sign.CAPTION, Sign.TEXT, Sign.CREDIT) && segments.anyMatch(Text.class::isInstance);
    }
}
