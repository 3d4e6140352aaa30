package diorama.plan;

import diorama.look.Place;
import java.util.ArrayList;
import java.util.List;

/// Keeps words that are seen at the same time in the same place from lying over each other: the later ones of the
/// draft stand above (at the bottom) or below (elsewhere) the earlier ones. How high those are is estimated here,
/// generously, since only the engine has the fonts.
final class Stacking {
    private static final double LINE_EMS = 1.24;
    private static final double LETTER_EMS = 0.6;

    /// Between two texts, and for their boxes.
    private static final double GAP_EMS = 0.5;

    private final List<Words> placed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Words place(Words words) {
        var place = words.seat().place();
        var near = new ArrayList<Words>();
        for (int i = 0; i < placed.size(); i++) {
            boolean isBeside = places.get(i).down() == place.down() && !isApart(placed.get(i), words);
            if (isBeside && placed.get(i).frames().overlaps(words.frames())) near.add(placed.get(i));
        }
        double taken = mostAtOnce(near);
        placed.add(words);
        places.add(place);
        return taken == 0 ? words : pushed(words, taken);
    }

    /// The height of those that are seen together; captions that follow one another take the room of the highest only.
    private static double mostAtOnce(List<Words> near) {
        return near.stream()
                .mapToDouble(one -> near.stream()
                        .filter(other -> other.frames().holds(one.frames().start()))
                        .mapToDouble(Stacking::heightPx)
                        .sum())
                .max()
                .orElse(0);
    }

    /// Do two texts of one row leave room between them?
    private static boolean isApart(Words one, Words other) {
        return leftPx(one) + widthPx(one) < leftPx(other) || leftPx(other) + widthPx(other) < leftPx(one);
    }

    private static double leftPx(Words words) {
        var area = words.seat().area();
        return area.x()
                + (area.width() - widthPx(words)) * (words.seat().place().across() + 1) / 2;
    }

    private static double widthPx(Words words) {
        double widest =
                words.text().lines().mapToDouble(Stacking::widthEms).max().orElse(0);
        return Math.min(
                widest * words.face().size().sizePx(), words.seat().area().width());
    }

    private static double heightPx(Words words) {
        double size = words.face().size().sizePx();
        double across = words.seat().area().width();
        long lines = words.text()
                .lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(widthEms(line) * size / across)))
                .sum();
        return (lines * LINE_EMS + GAP_EMS) * size;
    }

    private static double widthEms(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x2E80 ? LETTER_EMS : 1).sum();
    }

    /// With what is taken off its area; where too little would be left, the words stay where they are.
    private static Words pushed(Words words, double takenPx) {
        var seat = words.seat();
        var area = seat.area();
        int taken = 2 * (int) Math.round(takenPx / 2);
        boolean isAtBottom = seat.place().down() > 0;
        boolean isInMiddle = seat.place().down() == 0;
        int top = isAtBottom ? area.y() : isInMiddle ? middle(area) + taken / 2 : area.y() + taken;
        int bottom = area.y() + area.height() - (isAtBottom ? taken : 0);
        if (bottom - top < LINE_EMS * words.face().size().leastPx()) return words;
        var place = isInMiddle ? Place.at(seat.place().across(), -1) : seat.place();
        var left = new Area(area.x(), top, area.width(), bottom - top);
        return new Words(
                words.frames(), words.text(), words.face(), new Words.Seat(left, place, seat.align()), words.passage());
    }

    private static int middle(Area area) {
        return area.y() + area.height() / 4 * 2;
    }
}
