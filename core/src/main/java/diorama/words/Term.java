package diorama.words;

/// A piece of the sentence with its meaning; `start` and `end` are places in the text.
public record Term(Meaning meaning, int start, int end) {
    public boolean is(Meaning... any) {
        for (var other : any) if (meaning.equals(other)) return true;
        return false;
    }

    public boolean isSort(Sign.Sort sort) {
        return meaning instanceof Sign sign && sign.sort() == sort;
    }
}
