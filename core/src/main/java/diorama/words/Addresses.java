package diorama.words;

import java.util.List;

/// Tells an address on the web that is to be read on the picture, "put www.brambles.co.uk at the bottom", from
/// one where something lies, "make a film from https://example.com/photos": that is the name of what nobody has
/// brought.
final class Addresses {
    private static final List<String> BEGINNINGS = List.of("http://", "https://", "www.");
    private static final List<String> SOUNDS = List.of(".mp3", ".wav", ".m4a", ".flac", ".ogg");
    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".heic", ".webp", ".mp4", ".mov");
    private static final Phrases SITES =
            Phrases.of("website, site, web address, our address, url, link to, visit, 网址, 链接, 官网, 网站");

    private final List<Term> terms;
    private final String text;

    private Addresses(List<Term> terms, String text) {
        this.terms = terms;
        this.text = text;
    }

    static List<Term> settled(List<Term> terms, String text) {
        var addresses = new Addresses(terms, text);
        return terms.stream()
                .map(term -> term.meaning() instanceof Meaning.Quote(var words) && addresses.isSource(term, words)
                        ? new Term(new Meaning.Name(words, false, endsLike(words, SOUNDS)), term.start(), term.end())
                        : term)
                .toList();
    }

    private boolean isSource(Term term, String words) {
        boolean isQuoted = term.end() - term.start() > words.length();
        if (isQuoted || BEGINNINGS.stream().noneMatch(Letters.plain(words)::startsWith)) return false;
        int at = terms.indexOf(term);
        int before = at - 1;
        while (before > 0 && terms.get(before).isSort(Sign.Sort.COURTESY)) before--;
        boolean isBehindSource = before >= 0
                && (terms.get(before).is(Sign.FROM, Sign.USE)
                        || (terms.get(before).is(Sign.AT, Sign.IN, Sign.ON) && isThing(before - 1)));
        boolean isNewText = before > 0 && terms.get(before).is(Sign.TO) && isChange(before - 1);
        boolean isFile = endsLike(words, SOUNDS) || endsLike(words, PICTURES);
        boolean isAdded = before >= 0 && terms.get(before).is(Sign.ADD, Sign.PUT) && !isFile;
        return isBehindSource || !(isAdded || isNewText || isToBeRead(at));
    }

    /// "Change it to www.brambles.co.uk", said of words.
    private boolean isChange(int to) {
        int i = to;
        while (i > 0 && terms.get(i).is(Sign.IT, Sign.THIS)) i--;
        return terms.get(i).is(Sign.CHANGE);
    }

    private boolean isThing(int i) {
        return i >= 0 && terms.get(i).is(Sign.PHOTO, Sign.CLIP, Sign.MUSIC, Sign.SONG, Sign.UPLOADED);
    }

    /// Does the sentence around it speak of writing, of a place on the picture or of somebody's site?
    private boolean isToBeRead(int at) {
        int from = at;
        while (from > 0 && !terms.get(from - 1).is(Sign.STOP)) from--;
        int to = at;
        while (to < terms.size() && !terms.get(to).is(Sign.STOP)) to++;
        var said = terms.subList(from, to);
        return said.stream().anyMatch(Addresses::isOfWriting)
                || SITES.areIn(Letters.plain(
                        text.substring(said.getFirst().start(), said.getLast().end())));
    }

    private static boolean isOfWriting(Term term) {
        return term.is(Sign.WRITE, Sign.SAYS, Sign.SHOW, Sign.APPEAR, Sign.ENDS, Sign.BEGINS)
                || term.is(Sign.END, Sign.START, Sign.CORNER, Sign.TOP, Sign.BOTTOM)
                || term.is(Sign.TITLE, Sign.SUBTITLE, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.TEXT)
                || term.meaning() instanceof Meaning.Standing;
    }

    private static boolean endsLike(String words, List<String> endings) {
        return endings.stream().anyMatch(Letters.plain(words)::endsWith);
    }
}
