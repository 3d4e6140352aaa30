package diorama.words;

import diorama.draft.Picture;
import diorama.intent.Film;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Of two pictures that were just named, 后面那张 and "the latter" are the second, 前面那张 and "the former" the first; and two
/// bare numbers may be those that a camera gave: 2042跟2043长得太像了，后面那张拿掉.
final class Latter {
    private static final Set<String> SECOND = Set.of("后面", "后", "后边", "后头", "后者", "后面嗰", "latter");
    private static final Set<String> FIRST = Set.of("前面", "前", "前边", "前头", "前者", "former");
    private static final Set<String> ONE = Set.of("那张", "嗰张", "这张", "呢张", "那个", "一张", "那一张", "张", "那幅", "one");

    private final List<Term> terms;
    private final String text;
    private final List<Picture> pictures;

    private Latter(List<Term> terms, String text, Film film) {
        this.terms = new ArrayList<>(terms);
        this.text = text;
        this.pictures = film.draft().pictures();
    }

    static List<Term> settled(List<Term> terms, String text, Film film) {
        var latter = new Latter(terms, text, film);
        latter.numbers();
        for (int i = 1; i < latter.terms.size(); i++) latter.settle(i);
        return List.copyOf(latter.terms);
    }

    /// A camera's numbers, where there are two of them.
    private void numbers() {
        var places = IntStream.range(0, terms.size())
                .filter(i -> ofCamera(i).size() == 1)
                .toArray();
        if (places.length < 2) return;
        for (int i : places) becomes(i, 1, new Meaning.Name(ofCamera(i).getFirst(), true, false));
    }

    private List<String> ofCamera(int i) {
        boolean isLong = terms.get(i).meaning() instanceof Meaning.Figure(var value) && value >= 100;
        if (!isLong) return List.of();
        String digits = word(i);
        return pictures.stream()
                .map(Picture::name)
                .filter(name -> stem(name).endsWith(digits) && !Letters.isDigit(before(stem(name), digits)))
                .distinct()
                .toList();
    }

    private static char before(String stem, String digits) {
        int at = stem.length() - digits.length() - 1;
        return at < 0 ? '0' : stem.charAt(at);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void settle(int i) {
        boolean isSecond = SECOND.contains(word(i));
        if (!isSecond && !FIRST.contains(word(i))) return;
        boolean isWhole = word(i).endsWith("者") || word(i).endsWith("er");
        int count = ONE.contains(word(i + 1)) ? 2 : isWhole ? 1 : 0;
        boolean isApart = terms.get(i - 1).isSort(Sign.Sort.MARK)
                || terms.get(i - 1).isSort(Sign.Sort.VERB)
                || terms.get(i - 1).is(Sign.FILLER, Sign.BA);
        var named = terms.subList(0, i).stream()
                .map(this::place)
                .filter(p -> p >= 0)
                .distinct()
                .toList();
        boolean areNamedBefore = terms.subList(0, i).stream().anyMatch(t -> t.is(Sign.COMMA, Sign.STOP));
        if (count == 0 || !isApart || named.size() != 2 || !areNamedBefore) return;
        int place = isSecond ? Math.max(named.get(0), named.get(1)) : Math.min(named.get(0), named.get(1));
        becomes(i, count, new Meaning.Nth(place + 1));
    }

    private int place(Term term) {
        int place = switch (term.meaning()) {
            case Meaning.Nth(var n) -> n < 0 ? pictures.size() + n : n - 1;
            case Meaning.Name name ->
                pictures.stream().map(Picture::name).toList().indexOf(name.name());
            default -> -1;
        };
        return place < pictures.size() ? place : -1;
    }

    private String word(int i) {
        return i >= terms.size()
                ? ""
                : Letters.plain(
                        text.substring(terms.get(i).start(), terms.get(i).end()));
    }

    private void becomes(int i, int count, Meaning meaning) {
        var whole =
                new Term(meaning, terms.get(i).start(), terms.get(i + count - 1).end());
        terms.subList(i, i + count).clear();
        terms.add(i, whole);
    }
}
