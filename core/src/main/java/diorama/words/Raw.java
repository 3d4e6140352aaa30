package diorama.words;

/// A piece of the text before anybody asks what it means. `text` is comparable (see [Letters]).
record Raw(Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        HAN,
        DIGITS,
        QUOTE,
        NAME,
        TINT,
        MARK,
        OTHER
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
