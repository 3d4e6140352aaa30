package diorama.draft;

/// The languages that we speak.
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /// `zh`, `zh-CN` and the like are Chinese; all else is English.
    public static Language of(String tag) {
        return tag.startsWith("zh") ? CHINESE : ENGLISH;
    }
}
