package diorama.words;

import java.util.List;
import java.util.Set;

/// Tells what somebody only tells beside a wish: "my eyes are closed in it", "we shot these at the lake", 我拍了好久呢. It
/// may name what the wish is about, and asks for nothing itself.
final class Told {
    private static final Set<String> SUBJECTS = OrdinaryWords.in("""
            i we he she they i'm we're he's she's they're i've we've they've my our his her their everyone everybody nobody people grandma grandpa mum mom dad boss teacher
            """);
    private static final Set<String> POSSESSIVE = OrdinaryWords.in("my our his her their");
    private static final Set<String> WISHES = OrdinaryWords.in("""
            want wants wanted need needs like likes love prefer prefers wish would should must ought has have hope hopes asked
            asks says said think feel believe please could can let let's rather i'd we'd she'd he'd they'd gotta wanna insist
            insists better see start open begin end finish go make add
            """);
    private static final List<String> CHINESE_SUBJECTS = List.of(
            "那天", "上次", "昨天", "去年", "当时", "我", "咱", "他", "她", "大家", "奶奶", "爷爷", "妈妈", "爸爸", "孩子", "宝宝", "朋友", "客户",
            "老师", "妹妹", "弟弟");
    private static final List<String> CHINESE_WISHES = List.of(
            "想", "要", "希望", "觉得", "应该", "得", "让", "把", "给", "请", "别", "不", "没", "太", "需", "帮", "求", "能", "换", "改", "加",
            "删", "放");
    private static final List<String> CHINESE_ASPECTS =
            List.of("了", "过", "在", "着", "会", "时候", "以前", "现场", "到时", "去年", "昨天", "小时");
    private static final String MARKS = ",.;!?，。；！？、\n(（";
    /// "It was day one so that goes first": what follows from it is wished.
    private static final PhrasePattern CONCLUSION = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.CONCLUSION);
    private static final int FURTHEST = 60;

    private Told() {}

    static boolean isHeard(Heard part, Reading reading) {
        if (!part.hasOthers() || !is(part.terms(), part.text())) return false;
        reading.mentioned(part.clause());
        return true;
    }

    static boolean is(List<Term> part, String text) {
        if (part.isEmpty() || text.isEmpty() || part.stream().anyMatch(Told::isFelt)) return false;
        int start = part.getFirst().start();
        int end = part.getLast().end();
        if (end < start) return false;
        int from = start;
        while (from > 0 && start - from < FURTHEST && MARKS.indexOf(text.charAt(from - 1)) < 0) from--;
        String said = Letters.plain(text.substring(from, Math.min(text.length(), end + 2)))
                .strip();
        int and = said.lastIndexOf(" and ", start - from);
        if (and >= 0) said = said.substring(and + 5).strip();
        if (CONCLUSION.isIn(said)) return false;
        return Letters.isHan((said + " ").charAt(0)) ? isToldInChinese(said) : isToldInEnglish(said, part);
    }

    /// Complaints and looks of a moving kind say what is wished: "they come in too fast", "they fade into each other".
    private static boolean isFelt(Term term) {
        return term.is(Sign.TOO)
                || term.is(Sign.CORRECT)
                || (term.meaning() instanceof Meaning.Name name && name.isSound())
                || term.is(Sign.NOT)
                || term.is(Sign.NO)
                || term.is(Sign.QUESTION)
                || term.is(Sign.UNDO)
                || term.is(Sign.UPLOADED)
                || term.is(Sign.UPLOAD)
                || term.meaning() instanceof Meaning.Entering
                || term.meaning() instanceof Meaning.Quote
                || term.meaning() instanceof Meaning.Shape
                || term.meaning() instanceof Meaning.Showing
                || term.meaning() instanceof Meaning.Length;
    }

    private static boolean isToldInEnglish(String said, List<Term> part) {
        var words = List.of(said.split("[^a-z']+", -1));
        int first = 0;
        while (first + 1 < words.size()
                && Set.of("and", "but", "so", "well", "because", "as", "the", "")
                        .contains(words.get(first))) first++;
        boolean isNobody = words.get(first).equals("nobody") || said.startsWith("no one");
        boolean isWish = !isNobody && words.stream().anyMatch(WISHES::contains);
        boolean isBy = SUBJECTS.contains(words.get(first));
        boolean isOwn = POSSESSIVE.contains(words.get(first));
        boolean isState = part.stream().anyMatch(t -> t.is(Sign.IS));
        boolean isPast = part.size() > 2 && (words.contains("was") || words.contains("were"));
        return !isWish && words.size() > 2 && ((isBy && (!isOwn || isState)) || isPast);
    }

    private static boolean isToldInChinese(String said) {
        return CHINESE_SUBJECTS.stream().anyMatch(said::startsWith)
                && CHINESE_WISHES.stream().noneMatch(said::contains)
                && CHINESE_ASPECTS.stream().anyMatch(said::contains);
    }
}
