package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Filter;
import java.util.List;
import java.util.Optional;

/// Reads "remove the blurry ones", "keep only the best photos", 删掉拍糊的: what pictures are like cannot be seen from here,
/// so it is asked which ones are meant.
final class Qualities {
    private static final List<String> ENGLISH = List.of(
            "out of focus",
            "unfocused",
            "blurry",
            "blurred",
            "unsharp",
            "fuzzy",
            "ugly",
            "ugliest",
            "hideous",
            "awful",
            "terrible",
            "bad",
            "worst",
            "worse",
            "boring",
            "dull",
            "best",
            "better",
            "good",
            "nice",
            "nicest",
            "prettiest",
            "great",
            "dark",
            "duplicate",
            "duplicates",
            "duplicated",
            "similar",
            "shaky",
            "crooked",
            "low quality",
            "low-quality",
            "poor",
            "embarrassing",
            "failed",
            "overexposed",
            "underexposed",
            "bright",
            "weak",
            "weaker",
            "sharp",
            "unflattering",
            "lame");
    private static final List<String> CHINESE = List.of(
            "糊", "模糊", "虚焦", "失焦", "丑", "难看", "不好看", "好看", "不好", "重复", "最好", "不清楚", "不清晰", "废片", "差", "歪", "相似", "太暗",
            "太亮", "过曝", "曝光过度", "漂亮", "清晰", "清楚", "无聊");

    private Qualities() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        var quality = quality(clause);
        if (quality.isEmpty() || !clause.has(Sign.REMOVE, Sign.KEEP) || !isOfPictures(clause, quality.get()))
            return false;
        var which = new Scope.Unseen(quality.get());
        boolean isKept = clause.has(Sign.KEEP) && !KeepReader.isUnwanted(clause);
        reading.add(Subject.PICTURES, isKept ? new Intent.Keep(which) : new Intent.Remove(which));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean isOfPictures(Clause clause, String quality) {
        var said = Pictures.scope(clause);
        boolean isDenied = clause.has(Sign.KEEP) || quality.startsWith("不");
        return (!said.isSaid() || said instanceof Scope.All)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.REMOVE, Sign.KEEP, Sign.PHOTO, Sign.CLIP, Sign.COUNTER, Sign.DUPLICATE)
                                || t.meaning() instanceof Meaning.Unknown
                                || t.meaning().equals(new Meaning.Grading(Filter.BLUR))
                                || t.isSort(Sign.Sort.COURTESY)
                                || t.isSort(Sign.Sort.WHICH)
                                || t.isSort(Sign.Sort.DEGREE)
                                || t.is(Sign.OF, Sign.BA, Sign.IS, Sign.THEN, Sign.FROM)
                                || (isDenied && t.is(Sign.NOT, Sign.NO, Sign.TO)));
    }

    private static Optional<String> quality(Clause clause) {
        String words = " " + Letters.plain(clause.words()).strip() + " ";
        boolean isHan = words.chars().anyMatch(c -> Letters.isHan((char) c));
        boolean isSome = !isHan || words.contains("的") || clause.has(Sign.PHOTO);
        return isSome
                ? (isHan ? CHINESE : ENGLISH)
                        .stream()
                                .filter(q -> words.contains(isHan ? q : " " + q + " "))
                                .findFirst()
                : Optional.empty();
    }
}
