package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives each thing of a list the verb that was said once for all of them: "remove the title, the music and the last
/// photo" are three wishes, since a title is taken away otherwise than a photo.
final class Shared {
    private static final Set<Sign> SOUNDS = Set.of(Sign.MUSIC, Sign.SOUND, Sign.VOLUME);
    private static final Set<Sign> WORDS = Set.of(TextTopic.NOUNS);
    private static final Set<Sign> LOOKS = Set.of(Sign.FILTER, Sign.TRANSITION, Sign.MOTION, Sign.ZOOM, Sign.BARS);
    private static final int MOST = 12;

    private Shared() {}

    static void complete(List<List<Term>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!isRemoval(parts.get(i))) continue;
            var verb = verb(parts.get(i));
            var things = things(parts.get(i)
                    .subList(parts.get(i).indexOf(verb) + 1, parts.get(i).size()));
            int next = i + 1;
            while (!things.isEmpty() && next < parts.size() && next - i < MOST) {
                var more = things(parts.get(next));
                if (more.isEmpty()) break;
                things.addAll(more);
                next++;
            }
            boolean areOfKinds = things.stream().map(Shared::kind).distinct().count() > 1;
            if (!areOfKinds) continue;
            var opening = parts.get(i).subList(0, parts.get(i).indexOf(verb) + 1);
            for (int k = next - 1; k >= i; k--) parts.remove(k);
            for (int k = things.size() - 1; k >= 0; k--) {
                var whole = new ArrayList<>(k == 0 ? opening : List.of(verb));
                whole.addAll(things.get(k));
                parts.add(i, whole);
            }
            i += things.size() - 1;
        }
    }

    private static Term verb(List<Term> part) {
        return part.getFirst().is(Sign.THEN) ? part.get(1) : part.getFirst();
    }

    private static boolean isRemoval(List<Term> part) {
        return part.size() > 1
                && verb(part).is(Sign.REMOVE)
                && part.stream().noneMatch(t -> t.is(Sign.EXCEPT))
                && part.stream().filter(t -> t.isSort(Sign.Sort.VERB)).count() == 1;
    }

    /// What is listed, thing by thing, those of one kind side by side together; empty where more is said than things.
    private static List<List<Term>> things(List<Term> terms) {
        var things = new ArrayList<List<Term>>();
        var thing = new ArrayList<Term>();
        for (var term : terms) {
            boolean isBetween = term.is(Sign.AND) || term.is(Sign.LISTING) || term.is(Sign.THEN);
            if (!isBetween && !isOfThing(term)) return new ArrayList<>();
            if (!isBetween) thing.add(term);
            else if (!thing.isEmpty()) {
                add(thing, things);
                thing = new ArrayList<>();
            }
        }
        if (!thing.isEmpty()) add(thing, things);
        return things;
    }

    private static void add(List<Term> thing, List<List<Term>> things) {
        if (!things.isEmpty() && kind(things.getLast()) == kind(thing)) {
            var both = new ArrayList<>(things.removeLast());
            both.addAll(thing);
            things.add(both);
        } else things.add(thing);
    }

    private static boolean isOfThing(Term term) {
        return term.isSort(Sign.Sort.NOUN)
                || term.isSort(Sign.Sort.WHICH)
                || term.is(Sign.FILLER)
                || term.meaning() instanceof Meaning.Nth
                || term.meaning() instanceof Meaning.Figure
                || term.meaning() instanceof Meaning.Name
                || term.meaning() instanceof Meaning.Quote;
    }

    private static Sign kind(List<Term> thing) {
        if (thing.stream().anyMatch(t -> t.meaning() instanceof Sign s && SOUNDS.contains(s))) return Sign.MUSIC;
        if (thing.stream().anyMatch(t -> t.meaning() instanceof Sign s && WORDS.contains(s))) return Sign.TEXT;
        for (var term : thing) if (term.meaning() instanceof Sign s && LOOKS.contains(s)) return s;
        return Sign.PHOTO;
    }
}
