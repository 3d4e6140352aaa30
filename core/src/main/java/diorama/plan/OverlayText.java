package diorama.plan;

import diorama.look.TextStyle;
import java.util.stream.Collectors;

/// The lines of a plan's text that tell of what lies over the shots.
final class OverlayText {
    private OverlayText() {}

    static void inset(StringBuilder text, Inset inset) {
        var presence = inset.presence();
        text.append("inset  ").append(frames(inset)).append("   in ").append(inset.area());
        if (presence.opacity() != 1) text.append("   opacity ").append(presence.opacity());
        if (presence.inFrames() > 0) text.append("   comes in ").append(presence.inFrames());
        if (presence.outFrames() > 0) text.append("   goes in ").append(presence.outFrames());
        if (presence.mayBeSheer()) text.append("   may be sheer");
        text.append('\n');
    }

    static void words(StringBuilder text, Words words) {
        text.append("words  ").append(frames(words)).append("   ").append(quoted(words.text()));
        text.append('\n').append("       ").append(face(words.face()));
        text.append('\n').append("       ").append(seat(words.seat()));
        String passage = passage(words.passage());
        if (!passage.isEmpty()) text.append('\n').append("      ").append(passage);
        text.append('\n');
    }

    private static String frames(Overlay overlay) {
        return overlay.frames().start() + ".." + overlay.frames().end();
    }

    private static String face(Words.Face face) {
        var size = face.size();
        String styles = face.styles().stream()
                .map(TextStyle::names)
                .map(names -> " " + names.wire())
                .collect(Collectors.joining());
        String gap = size.gapEm() == 0 ? "" : " apart " + size.gapEm();
        String family = face.own().map(own -> "font " + own.digest()).orElseGet(() -> quoted(face.family()));
        return family + " " + size.sizePx() + " px, at least " + size.leastPx() + gap + " " + face.colour() + styles;
    }

    private static String seat(Words.Seat seat) {
        return "at " + seat.place().names().wire() + " of " + seat.area() + ", lines "
                + seat.align().names().wire();
    }

    private static String passage(Words.Passage passage) {
        var text = new StringBuilder();
        way(text, " comes by ", passage.in());
        way(text, " goes by ", passage.out());
        for (var spoken : passage.spoken())
            text.append(' ').append(spoken.frame()).append(':').append(quoted(spoken.word()));
        return text.toString();
    }

    private static void way(StringBuilder text, String verb, Words.Way way) {
        if (way.frames() == 0) return;
        text.append(verb).append(way.motion().names().wire()).append(" in ").append(way.frames());
    }

    /// On one line, and so that no two texts look the same.
    private static String quoted(String words) {
        var text = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
