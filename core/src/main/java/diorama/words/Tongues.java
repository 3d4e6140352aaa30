package diorama.words;

import diorama.draft.Language;
import java.util.List;
import java.util.Optional;

/// In which language words are to be read aloud: "in Chinese", 用普通话, and those that no voice of ours speaks.
final class Tongues {
    private static final List<String> ENGLISH = List.of("english", "英文", "英语");
    private static final List<String> CHINESE =
            List.of("chinese", "mandarin", "putonghua", "中文", "普通话", "国语", "汉语", "华语");
    private static final List<String> OTHER = List.of(
            "french",
            "german",
            "spanish",
            "japanese",
            "korean",
            "italian",
            "russian",
            "portuguese",
            "cantonese",
            "arabic",
            "hindi",
            "法语",
            "德语",
            "西班牙语",
            "日语",
            "日文",
            "韩语",
            "韩文",
            "俄语",
            "意大利语",
            "葡萄牙语",
            "粤语",
            "广东话",
            "闽南语");

    private Tongues() {}

    /// Empty: a language that no voice of ours speaks.
    record Said(Optional<Language> ours) {}

    static Optional<Said> in(Clause clause) {
        String words = Letters.plain(clause.words());
        if (has(words, ENGLISH)) return Optional.of(new Said(Optional.of(Language.ENGLISH)));
        if (has(words, CHINESE)) return Optional.of(new Said(Optional.of(Language.CHINESE)));
        return has(words, OTHER) ? Optional.of(new Said(Optional.empty())) : Optional.empty();
    }

    /// "Read it in Chinese", 用英文念: to be read, though nobody says aloud.
    static boolean areRead(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean reads = words.startsWith("read ")
                || words.contains(" read it")
                || words.contains(" read the ")
                || words.contains("念")
                || words.contains("读")
                || words.contains("voice")
                || words.contains("speak");
        return reads && in(clause).isPresent();
    }

    private static boolean has(String words, List<String> any) {
        return any.stream().anyMatch(words::contains);
    }
}
