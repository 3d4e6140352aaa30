package diorama.words;

import java.util.List;
import java.util.Set;

/// Tells whether a part of a request that came to no wish was a wish all the same, so that it is named in the reply and
/// not passed over: something to do with something of ours, or with something that nobody here knows. Reasons, praise,
/// complaints and what only tells where the pictures are from ask for nothing.
final class Unread {
    /// What can be spoken of without naming a picture.
    static final Set<Sign> THINGS = Set.of(
            Sign.TITLE,
            Sign.SUBTITLE,
            Sign.CAPTION,
            Sign.CREDIT,
            Sign.WATERMARK,
            Sign.TEXT,
            Sign.MUSIC,
            Sign.VOLUME,
            Sign.SOUND,
            Sign.TRANSITION,
            Sign.MOTION,
            Sign.ZOOM,
            Sign.PAN,
            Sign.FILTER,
            Sign.COLOUR,
            Sign.BRIGHTNESS,
            Sign.BACKGROUND,
            Sign.BARS,
            Sign.FONT,
            Sign.OPACITY);
    private static final Set<Sign> TELLING_VERBS = Set.of(
            Sign.ADD,
            Sign.REMOVE,
            Sign.REPLACE,
            Sign.SWAP,
            Sign.PUT,
            Sign.DUPLICATE,
            Sign.CUT,
            Sign.SPLIT,
            Sign.ROTATE,
            Sign.FLIP,
            Sign.CROP,
            Sign.LOOP,
            Sign.TURN_UP,
            Sign.TURN_DOWN,
            Sign.SPEED_UP,
            Sign.SLOW_DOWN,
            Sign.BRIGHTEN,
            Sign.DARKEN,
            Sign.FADE);
    private static final Set<Sign> VAGUE_VERBS = Set.of(Sign.MAKE, Sign.CHANGE, Sign.USE, Sign.MOVE, Sign.PLAY);
    /// Words of English that begin what is told.
    private static final Set<String> TELLERS = OrdinaryWords.in("""
            we they he she my our his her their who it's that's there's there because since cause cos hopefully unless when
            while where if everyone people somebody someone nobody i've i'm
            """);
    private static final Set<String> WANTING = OrdinaryWords.in("want like need love prefer wish you u");
    private static final List<String> SAID_IN_CHINESE = List.of(
            "因为", "由于", "毕竟", "反正", "为了", "如果", "要是", "我们", "我妈", "我爸", "大家", "别人", "自己", "否则", "不然", "免得", "省得", "所以");

    private static final int LONGEST_TAIL = 12;
    private static final List<String> COURTEOUS =
            List.of(" and", " then", "please", "pls", "plz", "thank", "吧", "谢", "哦", "呗", "啦", "呀", "和", "并");

    private final Clause clause;
    private final String lead;
    private final String words;

    private Unread(Clause clause, String lead) {
        this.clause = clause;
        this.lead = lead;
        this.words = Letters.plain(clause.words());
    }

    /// `lead`: what stands before the clause and belongs to no other, as it was written.
    static boolean asks(Clause clause, String lead, String text, boolean isMaking) {
        clause.release();
        boolean isFilm = (isMaking && clause.has(Sign.MAKE, Sign.FILM, Sign.USE, Sign.PHOTO))
                || (clause.has(Sign.MAKE) && clause.has(Sign.FILM));
        if (isFilm) return false;
        if (Unfamiliar.isCommand(clause.terms(), text) || Unfamiliar.isWish(clause.terms(), List.of(), text))
            return true;
        var unread = new Unread(clause, Letters.plain(lead));
        return Letters.isHan((unread.words + " ").charAt(0)) ? unread.asksInChinese() : unread.asksInEnglish();
    }

    /// The part as it was written, with what little belongs to it behind the last word that counts.
    static String words(Clause clause, String text) {
        int first = 0;
        while (first + 1 < clause.size() && clause.is(first, Sign.THEN, Sign.AND, Sign.CORRECT, Sign.BUT)) first++;
        int end = clause.terms().getLast().end();
        int stop = end;
        while (stop < text.length() && stop - end < LONGEST_TAIL && "，。；！？,.;!?\n".indexOf(text.charAt(stop)) < 0)
            stop++;
        String tail = text.substring(end, stop);
        String plain = Letters.plain(tail);
        for (String word : COURTEOUS) if (plain.contains(word)) stop = Math.min(stop, end + plain.indexOf(word));
        int start = clause.terms().get(first).start();
        boolean isLong = stop - end == LONGEST_TAIL;
        return start > end
                ? clause.words()
                : text.substring(start, isLong ? end : stop).strip();
    }

    // --- English -----------------------------------------------------------------------------------------------------

    private boolean asksInEnglish() {
        if (isTold()) return false;
        int first = 0;
        while (clause.is(first, Sign.THEN, Sign.AND, Sign.CORRECT, Sign.TO, Sign.BUT)) first++;
        boolean isBare = !lead.endsWith(" the") && !lead.endsWith(" a") && !lead.endsWith(" an");
        boolean isVerb = isBare && isPlainForm(first);
        boolean hasUnknown = clause.has(Meaning.Unknown.class);
        boolean isTelling =
                isVerb && clause.is(first, TELLING_VERBS.toArray(Sign[]::new)) && (hasUnknown || isOfThing());
        boolean isVague = isVerb && clause.is(first, VAGUE_VERBS.toArray(Sign[]::new)) && isOfThing();
        boolean isThing = isOfThing() && hasUnknown && (isThingFirst(first) || isWanted());
        boolean isTurned = isThingSign(first) && clause.has(Sign.ROTATE, Sign.FLIP, Sign.DUPLICATE, Sign.SPLIT);
        boolean isPlaced = clause.has(Meaning.Length.class) && isVerb && clause.size() > 1;
        return isTelling || isVague || isThing || isTurned || isPlaced;
    }

    /// Somebody tells something: "we took them in Rome", "it is for grandma", "too cheesy".
    private boolean isTold() {
        if (clause.has(Sign.IS, Sign.TOO, Sign.NOT, Sign.NO, Sign.HOW, Sign.GOOD)) return true;
        var before = List.of(lead.strip().split("[^a-z']+", -1));
        boolean isTeller = before.stream().anyMatch(TELLERS::contains)
                || TELLERS.contains(firstWord())
                || (before.contains("i") && before.stream().noneMatch(WANTING::contains));
        return isTeller && before.stream().noneMatch(WANTING::contains);
    }

    private String firstWord() {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /// `add`, not "adding", "added", "adds"; and none of the phrases that deny: "don't need".
    private boolean isPlainForm(int i) {
        String verb = clause.wordsAt(i);
        String word = verb.contains(" ") ? verb.substring(0, verb.indexOf(' ')) : verb;
        boolean isForm = word.endsWith("ing") || (word.endsWith("ed") && word.length() > 4) || word.endsWith("'t");
        boolean isDenied = word.equals("no") || word.equals("not") || word.equals("dont") || word.equals("do");
        boolean isGiven = word.equals("give") && !isOfThing();
        boolean isPast = word.equals("took") || word.equals("went") || word.equals("came");
        return i < clause.size()
                && !isPast
                && clause.terms().get(i).isSort(Sign.Sort.VERB)
                && !isForm
                && !isDenied
                && !isGiven;
    }

    private boolean isOfThing() {
        return clause.terms().stream().anyMatch(t -> t.meaning() instanceof Sign s && THINGS.contains(s));
    }

    private boolean isThingSign(int i) {
        return clause.at(i) instanceof Sign sign && THINGS.contains(sign);
    }

    private boolean isThingFirst(int first) {
        boolean isSaid = isThingSign(first);
        String next = clause.wordsAt(first + 1);
        return isSaid && clause.at(first + 1) instanceof Meaning.Unknown && !next.endsWith("s") && !next.endsWith("ed");
    }

    private boolean isWanted() {
        return List.of(lead.strip().split("[^a-z']+", -1)).stream()
                .anyMatch(w -> WANTING.contains(w) && !w.equals("you") && !w.equals("u"));
    }

    // --- Chinese -----------------------------------------------------------------------------------------------------

    private boolean asksInChinese() {
        boolean isTold = clause.has(Sign.IS, Sign.TOO, Sign.NOT, Sign.NO, Sign.HOW, Sign.VERY, Sign.GOOD)
                || SAID_IN_CHINESE.stream().anyMatch(w -> words.contains(w) || lead.contains(w))
                || words.contains("有点")
                || words.contains("最")
                || words.endsWith("的");
        boolean hasUnknown = clause.has(Meaning.Unknown.class);
        if (isTold || !hasUnknown) return false;
        int first = 0;
        while (clause.is(first, Sign.THEN, Sign.AND, Sign.CORRECT, Sign.BUT)) first++;
        boolean isHandled = clause.is(first, Sign.BA, Sign.TO) && isOurs(first + 1);
        boolean isVerb = clause.is(first, TELLING_VERBS.toArray(Sign[]::new));
        boolean isSoMuch = isOurs(first) && clause.is(clause.size() - 1, Sign.A_BIT);
        boolean isDone = isOurs(first) && (clause.has(TELLING_VERBS.toArray(Sign[]::new)) || isTwice() || isSome());
        boolean isMade = isOurs(first) && isBehind(Sign.MAKE, Sign.CHANGE);
        return isHandled || isVerb || isSoMuch || isDone || isMade || isBehind(Sign.ADD, Sign.PUT);
    }

    private boolean isOurs(int i) {
        var meaning = clause.at(i);
        return meaning instanceof Meaning.Nth
                || meaning instanceof Meaning.Name
                || clause.is(i, Sign.EACH, Sign.ALL, Sign.REST, Sign.PHOTO, Sign.CLIP, Sign.IT)
                || (meaning instanceof Sign sign && THINGS.contains(sign));
    }

    /// 做成浮雕, 加个进度条: right behind the verb stands what nobody knows.
    private boolean isBehind(Sign... verbs) {
        int verb = clause.index(verbs);
        return verb >= 0 && clause.at(verb + 1) instanceof Meaning.Unknown;
    }

    /// 撒点金粉: some of something.
    private boolean isSome() {
        int some = clause.index(Sign.A_BIT);
        return some > 0 && some < clause.size() - 1 && clause.at(some - 1) instanceof Meaning.Unknown;
    }

    /// 晃一晃, 闪闪发光: said twice.
    private boolean isTwice() {
        for (int i = 0; i + 1 < words.length(); i++) {
            boolean isSame = words.charAt(i) == words.charAt(i + 1);
            boolean isOnce =
                    i + 2 < words.length() && words.charAt(i + 1) == '一' && words.charAt(i) == words.charAt(i + 2);
            if (Letters.isHan(words.charAt(i)) && (isSame || isOnce)) return true;
        }
        return false;
    }
}
