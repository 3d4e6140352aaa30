package diorama.client;

import diorama.speech.Sentence;
import diorama.wire.Timeline;
import diorama.wire.Timeline.Kind;
import diorama.wire.Timeline.Piece;
import diorama.wire.Timeline.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is different between two states of a film, in words: for turns that come without any.
final class Changes {
    private static final int MOST = 8;
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("transition", "转场"),
            Map.entry("transition length", "转场时长（毫秒）"),
            Map.entry("motion", "动效"),
            Map.entry("motion amount", "动效幅度"),
            Map.entry("volume", "音量"),
            Map.entry("speed", "速度"),
            Map.entry("fit", "画面适配"),
            Map.entry("turn", "旋转"),
            Map.entry("mirror", "镜像"),
            Map.entry("filters", "滤镜"),
            Map.entry("text pos", "文字位置"),
            Map.entry("text color", "文字颜色"),
            Map.entry("text size", "字号"),
            Map.entry("text font", "字体"),
            Map.entry("text in", "文字入场"),
            Map.entry("text out", "文字出场"));

    private Changes() {}

    static List<Sentence> between(Timeline before, Timeline after) {
        var said = new ArrayList<Sentence>();
        if (!before.canvas().size().equals(after.canvas().size())
                && !after.canvas().size().isEmpty())
            said.add(new Sentence(
                    "The picture is now " + after.canvas().size() + ".",
                    "画面现在是 " + after.canvas().size() + "。"));
        long was = before.canvas().lengthMs();
        long is = after.canvas().lengthMs();
        if (was != is && is > 0)
            said.add(new Sentence(
                    "The film is now " + seconds(is) + " s long" + (was > 0 ? ", it was " + seconds(was) + " s." : "."),
                    "影片现在 " + seconds(is) + " 秒" + (was > 0 ? "，原来 " + seconds(was) + " 秒。" : "。")));
        for (var kind : Kind.values()) pieces(kind, named(before, kind), named(after, kind), said);
        int files = after.media().size() - before.media().size();
        if (files > 0) said.add(new Sentence(files + " files were added.", "新增了 " + files + " 个素材。"));
        if (said.isEmpty() && !before.draft().equals(after.draft()))
            said.add(new Sentence("Details of the film have changed.", "影片的细节有改动。"));
        return said.size() <= MOST ? said : List.copyOf(said.subList(0, MOST));
    }

    private static Map<String, Piece> named(Timeline timeline, Kind kind) {
        var pieces = new LinkedHashMap<String, Piece>();
        timeline.tracks().stream()
                .filter(track -> track.kind() == kind)
                .flatMap(track -> track.pieces().stream())
                .forEach(piece -> pieces.put(piece.key(), piece));
        return pieces;
    }

    private static void pieces(Kind kind, Map<String, Piece> before, Map<String, Piece> after, List<Sentence> said) {
        var added = new LinkedHashMap<>(after);
        added.keySet().removeAll(before.keySet());
        var gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        if (!added.isEmpty()) said.add(label(kind).and(list("added", "新增", added)));
        if (!gone.isEmpty()) said.add(label(kind).and(list("taken out", "去掉", gone)));
        var common = new LinkedHashSet<>(before.keySet());
        common.retainAll(after.keySet());
        looks(common, before, after).forEach(line -> said.add(label(kind).and(line)));
        if (kind == Kind.PICTURES && !order(before, common).equals(order(after, common)))
            said.add(new Sentence("The order is now: " + names(after, ", ") + ".", "现在的顺序：" + names(after, "、") + "。"));
    }

    private static List<String> order(Map<String, Piece> pieces, Set<String> common) {
        return pieces.keySet().stream().filter(common::contains).toList();
    }

    /// The same change of many pieces is told once.
    private static List<Sentence> looks(Set<String> keys, Map<String, Piece> before, Map<String, Piece> after) {
        var told = new LinkedHashMap<Sentence, List<String>>();
        for (var key : keys)
            for (var change : looks(Objects.requireNonNull(before.get(key)), Objects.requireNonNull(after.get(key))))
                told.computeIfAbsent(change, _ -> new ArrayList<>())
                        .add(Objects.requireNonNull(after.get(key)).name());
        return told.entrySet().stream()
                .map(entry -> {
                    String names = shortened(entry.getValue());
                    var change = entry.getKey();
                    return new Sentence(names + ": " + change.english() + ".", names + "：" + change.chinese() + "。");
                })
                .toList();
    }

    private static List<Sentence> looks(Piece before, Piece after) {
        var changes = new ArrayList<Sentence>();
        if (!before.name().equals(after.name())) {
            String words = before.name() + " → " + after.name();
            changes.add(new Sentence(words, words));
        }
        if (before.lengthMs() != after.lengthMs()) {
            String was = seconds(before.lengthMs());
            String is = seconds(after.lengthMs());
            changes.add(new Sentence(was + " s → " + is + " s", was + " 秒 → " + is + " 秒"));
        }
        var names = new java.util.TreeSet<>(before.looks().keySet());
        names.addAll(after.looks().keySet());
        for (var name : names) {
            String was = before.looks().getOrDefault(name, "–");
            String is = after.looks().getOrDefault(name, "–");
            if (was.equals(is)) continue;
            String change = " " + shown(name, was) + " → " + shown(name, is);
            changes.add(new Sentence(name + change, CHINESE.getOrDefault(name, name) + change));
        }
        return changes;
    }

    private static String shown(String look, String value) {
        if (!look.equals("volume") || !value.matches("[0-9.]+")) return value;
        return Math.round(Double.parseDouble(value) * 100) + "%";
    }

    private static Sentence list(String english, String chinese, Map<String, Piece> pieces) {
        return new Sentence(english + " " + names(pieces, ", ") + ".", chinese + " " + names(pieces, "、") + "。");
    }

    private static String names(Map<String, Piece> pieces, String between) {
        var names = pieces.values().stream().map(Piece::name).toList();
        String shown = String.join(between, names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? shown + " +" + (names.size() - MOST) : shown;
    }

    private static String shortened(List<String> names) {
        return names.size() <= 2 ? String.join(", ", names) : names.getFirst() + " +" + (names.size() - 1);
    }

    private static Sentence label(Kind kind) {
        return switch (kind) {
            case PICTURES -> new Sentence("Pictures:", "画面：");
            case SOUNDS -> new Sentence("Sound:", "声音：");
            case TEXTS -> new Sentence("Words:", "文字：");
            case OTHERS -> new Sentence("Other tracks:", "其他轨道：");
        };
    }

    // --- the line that shows the whole film
    // ---------------------------------------------------------------------------

    /// `Timeline (3 tracks): 1. Video: beach.jpg +4 (0-15s) 2. BGM: Lo-fi (0-15s, 35%)`
    static String line(Timeline timeline) {
        var tracks =
                timeline.tracks().stream().filter(t -> !t.pieces().isEmpty()).toList();
        var line = new StringBuilder("Timeline (" + tracks.size() + (tracks.size() == 1 ? " track):" : " tracks):"));
        for (int i = 0; i < tracks.size(); i++)
            line.append(' ').append(i + 1).append(". ").append(track(tracks.get(i)));
        return line.toString();
    }

    private static String track(Track track) {
        var first = track.pieces().getFirst();
        String more = track.pieces().size() > 1 ? " +" + (track.pieces().size() - 1) : "";
        String volume = first.looks().containsKey("volume") && track.kind() == Kind.SOUNDS
                ? ", " + shown("volume", first.looks().getOrDefault("volume", ""))
                : "";
        String name = switch (track.kind()) {
            case PICTURES -> "Video: " + first.name();
            case SOUNDS -> "BGM: " + first.name();
            case TEXTS -> "Title: \"" + first.name() + "\"";
            case OTHERS -> first.name();
        };
        return name + more + " (" + seconds(track.startMs()) + "-" + seconds(track.endMs()) + "s" + volume + ")";
    }

    static String seconds(long ms) {
        return java.math.BigDecimal.valueOf(ms, 3)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
