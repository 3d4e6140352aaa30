package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// What is excepted from a wish may be wished something else in the same breath: "4 s each except the last, which stays
/// 6 s", 除了最后一张6秒，其他都4秒. Then it is two wishes.
final class Exceptions {
    private Exceptions() {}

    static void part(List<List<Term>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && i + 1 < parts.size() && isBareBehind(parts.get(i))) between(parts, i);
            measure(parts, i);
            joinRelative(parts, i);
            var whole = parts.get(i);
            int at = indexOf(whole, Sign.EXCEPT);
            if (at < 0) continue;
            if (at == 0 && Spots.isKeptAt(new Clause(whole.subList(1, whole.size()), "", new Steps()))) {
                parts.set(i, List.copyOf(whole.subList(1, whole.size())));
                continue;
            }
            if (at > 0 && staysAnyhow(whole.subList(at, whole.size()))) {
                parts.set(i, List.copyOf(whole.subList(0, at)));
                continue;
            }
            int end = scopeEnd(whole, at + 1);
            if (end == at + 1) continue;
            if (at > 0) within(parts, i, at, end);
            else if (i > 0 && isAlike(whole, parts.get(i - 1)) && !isGeneral(whole)) trailing(parts, i, end);
            else {
                parted(parts, i, end);
                if (i + 1 < parts.size()) leading(parts, i, end);
            }
        }
    }

    /// `…, but the title can stay`: no picture is excepted, and nobody asked for it to go.
    private static boolean staysAnyhow(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.UNTOUCHED))
                && terms.stream()
                        .anyMatch(t ->
                                t.is(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.WATERMARK, Sign.CREDIT, Sign.MUSIC));
    }

    /// `3 s per photo, but the first one gets 5`, `the first one 5 s, all the others two`: seconds too.
    private static void measure(List<List<Term>> parts, int i) {
        var whole = parts.get(i);
        int except = indexOf(whole, Sign.EXCEPT);
        int rest = indexOf(whole, Sign.REST);
        int last = whole.size() - 1;
        boolean isLed = (except >= 0 && last > except + 1) || (rest >= 0 && last > rest);
        boolean isBare = isLed
                && whole.get(last).meaning() instanceof Meaning.Figure
                && !whole.get(last - 1).is(Sign.PHOTO)
                && !whole.get(last - 1).is(Sign.AND)
                && !whole.get(last - 1).is(Sign.LISTING);
        boolean isOfLengths = hasLength(whole) || (i > 0 && hasLength(parts.get(i - 1)));
        if (!isBare || !isOfLengths) return;
        long ms = Math.round(((Meaning.Figure) whole.get(last).meaning()).value() * 1000);
        var measured = new ArrayList<>(whole);
        measured.set(
                last,
                new Term(
                        new Meaning.Length(ms),
                        whole.get(last).start(),
                        whole.get(last).end()));
        parts.set(i, measured);
    }

    /// `3 s per photo`, `but the first one 5 s`.
    private static void trailing(List<List<Term>> parts, int i, int end) {
        var whole = parts.get(i);
        if (!hasLength(whole)) {
            var general = new ArrayList<>(parts.get(i - 1));
            general.addAll(whole.subList(0, end));
            parts.set(i - 1, general);
        }
        var own = counted(whole.subList(1, end));
        own.addAll(whole.subList(end, whole.size()));
        parts.set(i, own);
    }

    /// `the first` 5 s are no picture, but `the first one` is, and so it was meant.
    private static List<Term> counted(List<Term> named) {
        var counted = new ArrayList<>(named);
        int end = named.getLast().end();
        if (named.getLast().meaning() instanceof Meaning.Nth) counted.add(new Term(Sign.PHOTO, end, end));
        return counted;
    }

    /// 除了第一张5秒外每张都3秒: both wishes without a mark between them.
    private static void parted(List<List<Term>> parts, int i, int end) {
        var whole = parts.get(i);
        int all = end;
        while (all < whole.size() && !isGeneral(whole.subList(all, all + 1))) all++;
        boolean isTwo =
                all > end && all < whole.size() && isAlike(whole.subList(end, all), whole.subList(all, whole.size()));
        if (!isTwo) return;
        parts.set(i, List.copyOf(whole.subList(0, all)));
        parts.add(i + 1, List.copyOf(whole.subList(all, whole.size())));
    }

    private static boolean isGeneral(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.ALL) || t.is(Sign.EACH) || t.is(Sign.REST));
    }

    private static int indexOf(List<Term> whole, Sign sign) {
        for (int i = 0; i < whole.size(); i++) if (whole.get(i).is(sign)) return i;
        return -1;
    }

    /// 每张4秒，最后一张除外，它停6秒: the exception stands between the wish and its own.
    private static void between(List<List<Term>> parts, int i) {
        var before = parts.get(i - 1);
        var next = parts.get(i + 1);
        if (!isAlike(before, next) || next.stream().anyMatch(Exceptions::isNamed)) return;
        var named = parts.get(i).subList(0, parts.get(i).size() - 1);
        var own = counted(named);
        next.stream().filter(t -> !t.is(Sign.IT)).forEach(own::add);
        var general = new ArrayList<>(before);
        if (!hasLength(before)) general.add(parts.get(i).getLast());
        if (!hasLength(before)) general.addAll(named);
        parts.set(i - 1, general);
        parts.set(i, own);
        parts.remove(i + 1);
    }

    private static boolean isBareBehind(List<Term> terms) {
        return terms.size() > 1
                && terms.getLast().is(Sign.EXCEPT)
                && terms.subList(0, terms.size() - 1).stream().allMatch(Exceptions::isNamed);
    }

    /// `…except the first` `which should last 5`, 最后一张除外 它停6秒: what is said of "which" and "it" is of that one.
    private static void joinRelative(List<List<Term>> parts, int i) {
        if (i + 1 >= parts.size()) return;
        var whole = parts.get(i);
        var next = parts.get(i + 1);
        int at = indexOf(whole, Sign.EXCEPT);
        if (at < 0 || !isAlike(whole, next) || next.stream().anyMatch(t -> isNamed(t) || t.is(Sign.REST))) return;
        boolean isBehind = at == whole.size() - 1;
        int from = isBehind ? at - 1 : at + 1;
        while (isBehind && from > 0 && isNamed(whole.get(from - 1))) from--;
        int to = isBehind ? at : scopeEnd(whole, at + 1);
        boolean isLast = isBehind ? from >= 0 && isNamed(whole.get(from)) : to == whole.size() && to > at + 1;
        boolean isRelative = next.stream().noneMatch(t -> t.isSort(Sign.Sort.NOUN) || t.is(Sign.ALL));
        if (!isLast || !isRelative) return;
        var own = counted(whole.subList(from, to));
        next.stream().filter(t -> !t.is(Sign.IT)).forEach(own::add);
        var general = new ArrayList<>(whole.subList(0, isBehind ? from : at));
        if (!hasLength(whole)) general.addAll(whole.subList(isBehind ? from : at, whole.size()));
        if (general.isEmpty()) return;
        parts.set(i, hasLength(general) ? ofPictures(general) : general);
        parts.set(i + 1, own);
    }

    /// `except the last one 6 s`, `the others 4 s`.
    private static void leading(List<List<Term>> parts, int i, int end) {
        var whole = parts.get(i);
        var rest = whole.subList(end, whole.size());
        var next = parts.get(i + 1);
        boolean isOwn = isAlike(rest, next) && !isGeneral(rest) && isGeneral(next);
        if (!isOwn) return;
        var general = new ArrayList<>(next);
        if (next.stream().noneMatch(t -> t.is(Sign.REST))) general.addAll(whole.subList(0, end));
        parts.set(i, List.copyOf(whole.subList(1, whole.size())));
        parts.set(i + 1, general);
    }

    /// `4 s each` `except the last, 6 s`.
    private static void within(List<List<Term>> parts, int i, int at, int end) {
        var whole = parts.get(i);
        var general = whole.subList(0, at);
        var own = whole.subList(end, whole.size());
        if (!isAlike(general, own) || isGeneral(own)) return;
        parts.set(i, List.copyOf(hasLength(general) ? ofPictures(general) : whole.subList(0, end)));
        var named = counted(whole.subList(at + 1, end));
        own.stream().filter(t -> !t.is(Sign.IT)).forEach(named::add);
        parts.add(i + 1, named);
    }

    /// `3 s for all`: of each picture, since one of them is excepted.
    private static List<Term> ofPictures(List<Term> general) {
        boolean isSaid = general.stream()
                .anyMatch(t -> t.is(Sign.PHOTO) || t.is(Sign.CLIP) || t.is(Sign.EACH) || t.is(Sign.REST));
        var of = new ArrayList<Term>();
        for (var term : general) {
            of.add(term);
            if (!isSaid && term.is(Sign.ALL)) of.add(new Term(Sign.PHOTO, term.end(), term.end()));
        }
        int end = general.getLast().end();
        boolean isNothing =
                general.stream().allMatch(t -> t.meaning() instanceof Meaning.Length || t.isSort(Sign.Sort.LINK));
        if (isNothing) of.add(new Term(Sign.EACH, end, end));
        return of;
    }

    private static int scopeEnd(List<Term> whole, int from) {
        int end = from;
        while (end < whole.size()
                && (isNamed(whole.get(end))
                        || (end > from
                                && (whole.get(end).is(Sign.AND)
                                        || whole.get(end).is(Sign.LISTING))
                                && end + 1 < whole.size()
                                && isNamed(whole.get(end + 1))))) end++;
        return end;
    }

    private static boolean isNamed(Term term) {
        return term.meaning() instanceof Meaning.Nth
                || term.meaning() instanceof Meaning.Name
                || term.meaning() instanceof Meaning.Figure
                || term.is(Sign.PHOTO)
                || term.is(Sign.CLIP)
                || term.is(Sign.COUNTER)
                || term.is(Sign.HEAD)
                || term.is(Sign.TAIL);
    }

    private static boolean hasLength(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length);
    }

    /// Both say how long, or both say what look.
    private static boolean isAlike(List<Term> one, List<Term> other) {
        return (hasLength(one) && hasLength(other)) || (isLooked(one) && isLooked(other));
    }

    private static boolean isLooked(List<Term> terms) {
        return terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Grading || t.meaning() instanceof Meaning.Moving);
    }
}
