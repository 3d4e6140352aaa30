package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence into wishes. A comma or "and" parts two wishes only where each side can stand by itself; what cannot
/// (`the second one is blurry, ...`) is joined to the wish that it belongs to.
final class Clauses {
    private static final Set<Sign> ENDS = Set.of(Sign.STOP, Sign.QUESTION, Sign.OPEN, Sign.CLOSE);
    private static final Set<Sign> DROPPED =
            Set.of(Sign.FILLER, Sign.THANKS, Sign.GET, Sign.WANT, Sign.HELLO, Sign.GOOD, Sign.YES);

    private static final long SHORT_MS = Parts.SHORT_MS;
    /// Nobody says one wish in more words; what comes after is another one, so that no clause costs more than this
    /// much.
    private static final int LONGEST = 60;

    private final List<List<Term>> parts = new ArrayList<>();
    private List<Term> part = new ArrayList<>();

    private final String text;
    private final Steps steps;

    private Clauses(String text, Steps steps) {
        this.text = text;
        this.steps = steps;
    }

    static List<Clause> of(List<Term> terms, String text, boolean isMaking, Steps steps) {
        var clauses = new Clauses(text, steps);
        clauses.cutAtMarks(terms);
        SaidAgain.complete(clauses.parts);
        Omitted.complete(clauses.parts);
        BareNumbers.complete(clauses.parts);
        NextInRow.complete(clauses.parts);
        Exceptions.part(clauses.parts);
        if (isMaking) Titled.close(clauses.parts);
        if (isMaking) Titled.apart(clauses.parts);
        Shared.complete(clauses.parts);
        clauses.cutAtAnd(isMaking);
        clauses.cutAtPairs();
        clauses.cutAtRuns();
        if (!isMaking) Trailing.complete(clauses.parts);
        clauses.joinWords();
        if (isMaking) clauses.joinNames();
        clauses.joinFragments(isMaking);
        clauses.joinLengths(isMaking ? SHORT_MS : Long.MAX_VALUE, text);
        return clauses.parts.stream().map(p -> new Clause(p, text, steps)).toList();
    }

    private void end() {
        if (!part.isEmpty()) parts.add(part);
        part = new ArrayList<>();
    }

    private void cutAtMarks(List<Term> terms) {
        for (var term : terms) {
            boolean isDropped = term.meaning() instanceof Sign sign && DROPPED.contains(sign);
            boolean ends = term.meaning() instanceof Sign sign
                    && (ENDS.contains(sign)
                            || sign == Sign.COMMA
                            || sign == Sign.THEN
                            || sign == Sign.BUT
                            || sign == Sign.CORRECT
                            || sign == Sign.TAKE_BACK);
            if (ends) {
                if (!Parts.isOnly(part, Sign.CORRECT)) end();
                if (term.is(Sign.THEN) || term.is(Sign.CORRECT)) part.add(term);
                if (term.is(Sign.TAKE_BACK)) parts.add(List.of(term));
            } else if (!isDropped && !term.is(Sign.COLON)) {
                if (part.size() >= LONGEST) end();
                part.add(term);
            }
        }
        end();
        parts.removeIf(p -> p.stream().allMatch(t -> t.is(Sign.THEN) || t.is(Sign.CORRECT)) || Parts.isRestAfter(p));
    }

    // --- "and" -------------------------------------------------------------------------------------------------------

    private void cutAtAnd(boolean isMaking) {
        var all = List.copyOf(parts);
        parts.clear();
        for (var whole : all) {
            part = new ArrayList<>();
            for (int i = 0; i < whole.size(); i++) {
                boolean isAnd = whole.get(i).is(Sign.AND) || whole.get(i).is(Sign.LISTING);
                boolean isWith = whole.get(i).is(Sign.WITH) && Parts.carries(part, isMaking);
                boolean isNamed = isMaking && Parts.isTitling(whole, i) && Parts.hasFilmLength(part);
                if (isNamed) end();
                steps.many(isAnd || isWith ? part.size() + 1 : 1);
                if (isAnd && Parts.isRestAfter(whole.subList(i + 1, whole.size()))) break;
                if ((isAnd || isWith) && parts(part, whole.subList(i + 1, whole.size()))) end();
                else part.add(whole.get(i));
            }
            end();
        }
    }

    /// `photo 1 black and white photo 2 warm`, 首张黑白第二张暖一点: a picture and its look, and another picture and its look.
    private void cutAtPairs() {
        for (int i = 0; i < parts.size(); i++) {
            var whole = parts.get(i);
            for (int k = 1; k < whole.size(); k++) {
                if (!Parts.startsPicture(whole, k)
                        || !Parts.isPair(whole.subList(0, k))
                        || !Parts.isPair(whole.subList(k, whole.size()))) continue;
                parts.set(i, List.copyOf(whole.subList(0, k)));
                parts.add(i + 1, List.copyOf(whole.subList(k, whole.size())));
                break;
            }
        }
    }

    /// Spoken without a pause: `make it vertical add some music`, 第二张删掉音乐小一点.
    private void cutAtRuns() {
        for (int i = 0; i < parts.size(); i++) {
            var whole = parts.get(i);
            for (int k = 1; k < whole.size(); k++) {
                steps.one();
                if (!Runs.begins(whole, k, text)) continue;
                parts.set(i, List.copyOf(whole.subList(0, k)));
                parts.add(i + 1, List.copyOf(whole.subList(k, whole.size())));
                break;
            }
        }
    }

    private boolean parts(List<Term> left, List<Term> right) {
        if (left.isEmpty() || right.isEmpty()) return true;
        int next = 0;
        while (next < right.size()
                && !right.get(next).is(Sign.AND)
                && !right.get(next).is(Sign.LISTING)) next++;
        var near = right.subList(0, next);
        if (near.isEmpty()) return false;
        // "Alternate between wipes and fades": two of one choice.
        boolean isChoice = left.size() > 1 && left.get(left.size() - 2).is(Sign.BETWEEN) && near.size() == 1;
        if (isChoice) return false;
        if (Unfamiliar.isCommand(near, text)) return Parts.stands(left) || Unfamiliar.isCommand(left, text);
        if (Parts.areCompared(left, near) || Parts.isTotalAndWords(left, right)) return true;
        boolean isSameKind = left.getLast().meaning().getClass()
                        == right.getFirst().meaning().getClass()
                && left.getLast().meaning() instanceof Meaning.Look;
        boolean leaves =
                near.stream().anyMatch(t -> t.is(Sign.LEAVE)) && left.stream().anyMatch(t -> t.is(Sign.APPEAR));
        boolean comesAndGoes = near.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moment)
                && left.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moment)
                && near.stream().anyMatch(t -> t.is(Sign.MOVE) || t.is(Sign.LEAVE));
        return !isSameKind
                && !leaves
                && !comesAndGoes
                && !Parts.shareWish(left, near)
                && (Parts.stands(left) || Unfamiliar.isWish(left, near, text) || Unfamiliar.isCommand(left, text))
                && Parts.stands(near);
    }

    /// `caption them "one"`, `"two"`, `"three"`.
    private void joinWords() {
        for (int i = 1; i < parts.size(); i++) {
            boolean fits = parts.get(i - 1).size() + parts.get(i).size() <= LONGEST;
            if (fits && InTurn.goesOn(parts.get(i - 1), parts.get(i))) joined(i-- - 1);
        }
    }

    /// `a film of the beach`, `the mountain and the dog only`: one list.
    private void joinNames() {
        for (int i = 1; i < parts.size(); i++) if (Parts.listsNames(parts.get(i - 1), parts.get(i))) joined(i-- - 1);
    }

    // --- fragments ---------------------------------------------------------------------------------------------------

    private void joinFragments(boolean isMaking) {
        for (int i = 0; i < parts.size(); ) {
            boolean isSpared = i > 0 && Parts.isSpared(parts.get(i));
            boolean isChoice = isMaking && parts.get(i).stream().anyMatch(t -> t.is(Sign.ONLY));
            boolean isFilm =
                    isMaking && i + 1 < parts.size() && parts.get(i).stream().anyMatch(t -> t.is(Sign.FILM));
            boolean isOwn = parts.size() == 1 || isFilm || isFull(i) || isSpared || isChoice || isUnfamiliar(i);
            if (!Parts.isFragment(parts.get(i)) || isOwn) {
                i++;
                continue;
            }
            boolean goesOn = i > 0
                    && Parts.isScope(parts.get(i - 1).getLast())
                    && Parts.isScope(parts.get(i).getFirst())
                    && Parts.stands(parts.get(i - 1));
            boolean isOrder = i > 0 && parts.get(i).stream().allMatch(t -> t.meaning() instanceof Meaning.Figure);
            boolean isDropped = i + 1 < parts.size() && Parts.isOnly(parts.get(i + 1), Sign.TAKE_BACK);
            if (goesOn || isOrder || isDropped || i + 1 == parts.size()) i = joinedBack(i);
            else joined(i);
        }
    }

    /// What nobody here knows is a wish of its own, not a part of the next one: 第三张晃一晃，第四张黑白.
    private boolean isUnfamiliar(int i) {
        var next = i + 1 < parts.size() ? parts.get(i + 1) : List.<Term>of();
        return Told.is(parts.get(i), text)
                || Unfamiliar.isCommand(parts.get(i), text)
                || Unfamiliar.isWish(parts.get(i), next, text);
    }

    /// Fragments are joined only to what is still one wish's worth.
    private boolean isFull(int i) {
        int before = i > 0 ? parts.get(i - 1).size() : 0;
        return parts.get(i).size() + before > LONGEST;
    }

    private int joinedBack(int i) {
        if (i == 0) return i + 1;
        joined(i - 1);
        return i;
    }

    /// A part and the one after it become one.
    private void joined(int i) {
        var both = new ArrayList<>(parts.get(i));
        steps.many(both.size() + parts.get(i + 1).size());
        parts.get(i + 1).stream().filter(t -> !t.is(Sign.THEN)).forEach(both::add);
        parts.set(i, both);
        parts.remove(i + 1);
    }

    /// 加个大标题，写着“我的暑假”: the words follow what they are for.
    private static boolean saysWords(List<Term> before, List<Term> part) {
        boolean isNamed = before.stream().anyMatch(t -> t.is(TextTopic.NOUNS));
        boolean isAdded = before.stream()
                .anyMatch(t -> t.is(Sign.ADD, Sign.CHANGE, Sign.PUT, Sign.BEGINS, Sign.ENDS, Sign.WRITE)
                        || (t.is(Sign.MAKE) && before.stream().noneMatch(o -> o.is(Sign.FILM))));
        return isNamed
                && isAdded
                && !Sequels.hasWords(before)
                && Sequels.hasWords(part)
                && (Sequels.isStyledWords(part)
                        || part.getFirst().is(Sign.WRITE)
                        || part.getFirst().is(Sign.SAYS)
                        || part.getFirst().is(Sign.IN_TURN)
                        || (part.getFirst().is(Sign.IT)
                                && part.size() > 1
                                && part.get(1).is(Sign.SAYS)));
    }

    /// `..., half a second` after a transition or after words to show says how long those are.
    private void joinLengths(long most, String text) {
        for (int i = 1; i < parts.size(); i++)
            if ((Sequels.isOnlyLength(parts.get(i), most) && Sequels.takesLength(parts.get(i - 1)))
                    || Sequels.isNewLength(parts.get(i - 1), parts.get(i))
                    || saysWords(parts.get(i - 1), parts.get(i))
                    || Sequels.isBothEnds(parts.get(i - 1), parts.get(i))
                    || (Sequels.isOnlyStyle(parts.get(i)) && Sequels.hasWords(parts.get(i - 1)))
                    || (Sequels.isOnlyPassage(parts.get(i), text, most > SHORT_MS)
                            && Sequels.hasWords(parts.get(i - 1)))
                    || (Sequels.isOnlyDirection(parts.get(i)) && Sequels.isSwept(parts.get(i - 1)))
                    || (Sequels.isOnlyOpacity(parts.get(i)) && Sequels.isPlacedFile(parts.get(i - 1)))
                    || (Sequels.isOnlyShare(parts.get(i)) && Sequels.isGraded(parts.get(i - 1)))
                    || (Sequels.isOnlyStrength(parts.get(i)) && Sequels.isGiven(parts.get(i - 1)))
                    || (Sequels.isOnlyBars(parts.get(i)) && Sequels.isShownWhole(parts.get(i - 1)))
                    || (Sequels.isOnlyFade(parts.get(i)) && Sequels.isSounding(parts.get(i - 1)))
                    || (Sequels.isOnlyTime(parts.get(i)) && Sequels.isTimed(parts.get(i - 1)))
                    || (Sequels.isOnlyPace(parts.get(i)) && Sequels.isPaced(parts.get(i - 1)))
                    || (Sequels.isOnlyManner(parts.get(i)) && Sequels.isMoved(parts.get(i - 1)))
                    || (Sequels.isOnlyFile(parts.get(i)) && Sequels.isExport(parts.get(i - 1)))) joined(i-- - 1);
    }
}
