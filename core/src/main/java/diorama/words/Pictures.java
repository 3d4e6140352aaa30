package diorama.words;

import diorama.intent.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads which pictures a clause speaks of: ordinals, ranges, names, "all but the first", "the last two", "it".
final class Pictures {
    /// A mention and where in the clause it stands, `[from, to)`; with an unsaid scope, what is none after all.
    record Item(Scope scope, int from, int to) {}

    /// They stand behind what they except: 第二张除外.
    private static final List<String> BEHIND = List.of("除外", "例外", "不算", "不包括");

    /// They only point at what was just named: 最后那张, 小狗嗰张.
    private static final Set<String> THAT_ONE = Set.of("那张", "嗰张", "那一张", "那个", "嗰个", "那幅", "这张", "呢张");

    private final Clause clause;
    private final Numbered numbered;
    /// Inside "all except…": an exception of an exception is none.
    private final boolean isWithin;

    private boolean hasExcepted;
    private final List<Item> items = new ArrayList<>();

    private Pictures(Clause clause, boolean isWithin) {
        this.clause = clause;
        this.numbered = new Numbered(clause);
        this.isWithin = isWithin;
    }

    static List<Item> read(Clause clause) {
        return read(clause, false);
    }

    private static List<Item> read(Clause clause, boolean isWithin) {
        var pictures = new Pictures(clause, isWithin);
        for (int i = 0; i < clause.size(); ) i = clause.isFree(i) ? pictures.sideBehind(pictures.next(i)) : i + 1;
        return pictures.items;
    }

    /// All that is mentioned, as one scope.
    static Scope scope(Clause clause) {
        return joined(read(clause));
    }

    static Scope joined(List<Item> items) {
        Scope whole = Scope.unsaid();
        var each = new ArrayList<Scope>();
        for (var item : items) {
            boolean isEverything = item.scope() instanceof Scope.All || item.scope() instanceof Scope.Rest;
            if (item.scope() instanceof Scope.Except except) return except;
            if (isEverything) whole = whole instanceof Scope.Rest ? whole : item.scope();
            else each.add(item.scope());
        }
        if (each.size() > 1 || whole.isSaid()) each.removeIf(s -> s instanceof Scope.It);
        if (each.isEmpty()) return whole;
        return each.size() == 1 ? each.getFirst() : new Scope.Several(each);
    }

    private int add(Scope scope, int from, int to) {
        return add(new Item(scope, from, to));
    }

    private int add(Item item) {
        if (!item.scope().isSaid()) return item.to();
        boolean isPointedAt = isOne(item.scope()) && THAT_ONE.contains(clause.wordsAt(item.to()));
        var whole = isPointedAt ? new Item(item.scope(), item.from(), item.to() + 1) : item;
        items.add(whole);
        return whole.to();
    }

    private static boolean isOne(Scope scope) {
        return scope instanceof Scope.Nth || scope instanceof Scope.Named;
    }

    private int next(int i) {
        if (clause.is(i, Sign.EXCEPT)) return except(i);
        if (clause.at(i) instanceof Meaning.Nth nth) return add(numbered.nth(nth.number(), i));
        if (clause.is(i, Sign.HEAD, Sign.TAIL) || numbered.isHeadOrTail(i)) return add(numbered.headOrTail(i));
        if (clause.is(i, Sign.PHOTO, Sign.CLIP)) return add(numbered.photo(i));
        if (Theme.is(clause, i)) return i + 1;
        if (clause.at(i) instanceof Meaning.Name name && !name.isSound())
            return add(new Scope.Named(name.name()), i, i + 1);
        if (clause.is(i, Sign.BOTH_ENDS))
            return add(new Scope.Several(List.of(new Scope.Nth(1), new Scope.Nth(-1))), i, clause.pastNoun(i + 1));
        if (clause.is(i, Sign.EACH) && isEveryOther(i + 1))
            return add(new Scope.Alternate(2), i, clause.pastNoun(i + 2));
        if (clause.is(i, Sign.ODD, Sign.EVEN))
            return add(new Scope.Alternate(clause.is(i, Sign.ODD) ? 1 : 2), i, clause.pastNoun(i + 1));
        if (clause.is(i, Sign.OTHER_ONE)) return add(new Scope.Other(), i, clause.pastNoun(i + 1));
        if (isBesideOthers(i)) return side(i);
        if (isOfThem(i)) return i + 1;
        if (clause.is(i, Sign.ALL, Sign.EACH) && !(clause.at(i + 1) instanceof Meaning.Nth)) return all(i);
        if (clause.is(i, Sign.UNTOUCHED) && isOfRest(clause.wordsAt(i))) return add(new Scope.Rest(), i, i + 1);
        if (clause.is(i, Sign.REST)) return add(new Scope.Rest(), i, clause.pastNoun(i + 1));
        if (clause.is(i, Sign.IT)) return add(new Scope.It(), i, clause.pastNoun(i + 1));
        if (clause.is(i, Sign.MIDDLE)) return add(numbered.middle(i));
        if (clause.at(i) instanceof Meaning.Moment from
                && clause.is(i + 1, Sign.TO)
                && clause.at(i + 2) instanceof Meaning.Moment to)
            return add(new Scope.Between(from.ms(), to.ms()), i, i + 3);
        if (clause.is(i, Sign.EVERYWHERE)
                && clause.at(i + 1) instanceof Meaning.Figure number
                && number.value() >= 1
                && number.value() < 100_000) return add(numbered.range((int) number.value(), i + 1, i + 2));
        if (clause.at(i) instanceof Meaning.Figure number && follows(number, i))
            return add(numbered.range((int) number.value(), i, i + 1));
        return i + 1;
    }

    /// "Give them 5 seconds each": each of them.
    private boolean isOfThem(int i) {
        return clause.is(i, Sign.EACH)
                && clause.wordsAt(i).equals("each")
                && items.stream().anyMatch(item -> item.scope() instanceof Scope.It);
    }

    /// `everything after the third one`, `all the photos before the dog`: not where something is to be put.
    private boolean isBesideOthers(int i) {
        boolean isMany = clause.is(i, Sign.ALL, Sign.EACH, Sign.IT, Sign.REST);
        boolean isOfIt = clause.is(clause.pastNoun(i + 1) + 1, Sign.IT);
        return isMany
                && !isOfIt
                && clause.is(clause.pastNoun(i + 1), Sign.AFTER, Sign.BEFORE)
                && !clause.has(Sign.MOVE, Sign.PUT);
    }

    private int side(int i) {
        int link = clause.pastNoun(i + 1);
        var rest = new Pictures(clause, true);
        int at = link + 1;
        while (at < clause.size() && rest.items.isEmpty() && at <= link + 2) at = rest.next(at);
        if (rest.items.isEmpty()) return all(i);
        var of = rest.items.getFirst();
        return add(new Scope.Side(of.scope(), clause.is(link, Sign.AFTER)), i, of.to());
    }

    /// 第三张后面的都, 小狗之前的照片: a picture, on which side of it, and that others are meant.
    private int sideBehind(int to) {
        if (items.isEmpty() || items.getLast().to() != to) return to;
        String word = clause.wordsAt(to);
        boolean isAfter = word.equals("后面")
                || word.equals("之后")
                || word.equals("以后")
                || word.equals("后边")
                || word.equals("的后面")
                || word.equals("往后");
        boolean isBefore =
                word.equals("前面") || word.equals("之前") || word.equals("以前") || word.equals("前边") || word.equals("的前面");
        int many = clause.is(to + 1, Sign.OF) ? to + 2 : to + 1;
        boolean isMany = clause.is(many, Sign.ALL, Sign.REST, Sign.IT)
                || (many > to + 1 && clause.is(many, Sign.PHOTO, Sign.REMOVE, Sign.COUNTER));
        if ((!isAfter && !isBefore) || !isMany || clause.has(Sign.MOVE, Sign.PUT)) return to;
        var of = items.removeLast();
        int next = clause.is(many, Sign.REMOVE) ? many : clause.pastNoun(many + 1);
        return add(new Scope.Side(of.scope(), isAfter), of.from(), next);
    }

    /// A bare number is a picture only in the wake of another one: `photos 1, 2 and 4`, 第2、3张.
    private boolean follows(Meaning.Figure number, int i) {
        if (items.isEmpty() || number.value() < 1 || number.value() > 100_000) return false;
        var last = items.getLast();
        boolean isNumbered = last.scope() instanceof Scope.Nth || last.scope() instanceof Scope.Run;
        boolean isLinked = i == last.to()
                || (i == last.to() + 1
                        && clause.is(last.to(), Sign.AND, Sign.LISTING, Sign.COMMA, Sign.TO, Sign.WITH, Sign.FOR));
        return isNumbered && isLinked && !clause.is(i + 1, Sign.SIZE, Sign.STEP, Sign.ROTATE);
    }

    /// `every other photo`, `every second photo`.
    private boolean isEveryOther(int i) {
        boolean isOther = clause.is(i, Sign.REST) && clause.wordsAt(i).startsWith("other");
        boolean isSecond = clause.at(i) instanceof Meaning.Nth(var n) && n == 2;
        return isOther || isSecond;
    }

    /// `leave the others`.
    private static boolean isOfRest(String word) {
        return word.endsWith("rest") || word.endsWith("others") || word.endsWith("else") || word.startsWith("其他");
    }

    private int all(int i) {
        int at = clause.pastNoun(i + 1);
        return add(Scope.all(), i, at);
    }

    private int except(int i) {
        var rest = new Clause(excepted(i + 1), "", clause.steps());
        if (isWithin || hasExcepted) return i + 1;
        hasExcepted = true;
        var without = read(rest, true).stream()
                .filter(it -> !(it.scope() instanceof Scope.Rest) && !(it.scope() instanceof Scope.All))
                .toList();
        boolean isBehind = without.isEmpty() && !items.isEmpty();
        if (isBehind && i + 1 == clause.size() && BEHIND.contains(clause.wordsAt(i))) {
            var spared = items.removeLast().scope();
            var base = among();
            items.clear();
            return add(new Scope.Except(base, spared), i, clause.size());
        }
        if (isBehind && clause.at(i + 1).getClass() != Meaning.Unknown.class) return i + 1;
        if (without.isEmpty()) return unknown(i);
        var base = among();
        items.clear();
        return add(new Scope.Except(base, joined(without)), i, clause.size());
    }

    /// `all but the last one should be 2 s`: the last one is a picture, and no stretch of two seconds.
    private List<Term> excepted(int from) {
        var terms = new ArrayList<>(clause.terms().subList(from, clause.size()));
        boolean isMeasured = terms.size() > 1
                && terms.getFirst().meaning() instanceof Meaning.Nth
                && terms.get(1).meaning() instanceof Meaning.Length;
        int end = terms.isEmpty() ? 0 : terms.getFirst().end();
        if (isMeasured) terms.add(1, new Term(Sign.PHOTO, end, end));
        return terms;
    }

    /// `the first three but not the second`: the exception is of these.
    private Scope among() {
        var said = joined(items);
        return said instanceof Scope.Run || said instanceof Scope.Alternate || said instanceof Scope.Side
                ? said
                : Scope.all();
    }

    /// `everything but the hero shot`: nobody knows which that is, so it is asked for by what it was called.
    private int unknown(int i) {
        var name = new StringBuilder();
        int at = i + 1;
        while (clause.at(at) instanceof Meaning.Unknown) {
            String word = clause.wordsAt(at++);
            boolean isHan = !word.isEmpty() && Letters.isHan(word.charAt(0));
            name.append(name.isEmpty() || isHan ? "" : " ").append(word);
        }
        if (name.isEmpty() || isWithin) return i + 1;
        items.clear();
        return add(new Scope.Except(Scope.all(), new Scope.Named(name.toString())), i, clause.size());
    }
}
