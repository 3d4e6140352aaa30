import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Follows dots from picture to picture: a dot's place is the centre of mass of what is brighter than its
/// surroundings.
final class Tracker {
    private static final int REACH = 22;
    private static final int LONGEST_STEP = 12;
    private static final int THRESHOLD = 3;
    private static final double LEAST_MASS = 500;

    private final int width;
    private final int height;
    private final List<List<Dots.Place>> tracks = new ArrayList<>();

    /// Begins where the dots of a card lie in the first picture.
    Tracker(Dots card) {
        width = card.width();
        height = card.height();
        for (var place : card.places()) tracks.add(new ArrayList<>(List.of(place)));
    }

    /// Looks for every dot near its last place; a dot that is not found is followed no longer.
    void next(byte[] luma) {
        tracks.removeIf(track -> {
            var last = track.getLast();
            var found = centre(luma, centre(luma, last));
            boolean isLost = Math.max(Math.abs(found.x() - last.x()), Math.abs(found.y() - last.y())) > LONGEST_STEP;
            track.add(found);
            return isLost || found.equals(NOWHERE);
        });
    }

    private static final Dots.Place NOWHERE = new Dots.Place(Double.NaN, Double.NaN);

    /// The tracks of the dots that were seen from the first picture to the last one, without where we began to
    /// look.
    List<List<Dots.Place>> whole() {
        return tracks.stream().map(track -> track.subList(1, track.size())).toList();
    }

    private Dots.Place centre(byte[] luma, Dots.Place near) {
        if (near.equals(NOWHERE)) return NOWHERE;
        int left = (int) Math.rint(near.x() - 0.5) - REACH;
        int top = (int) Math.rint(near.y() - 0.5) - REACH;
        int side = 2 * REACH + 1;
        if (left < 0 || top < 0 || left + side > width || top + side > height) return NOWHERE;
        return mass(luma, new Square(left, top, side));
    }

    private record Square(int left, int top, int side) {}

    private Dots.Place mass(byte[] luma, Square square) {
        double floor = surroundings(luma, square) + THRESHOLD;
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        for (int y = square.top(); y < square.top() + square.side(); y++) {
            for (int x = square.left(); x < square.left() + square.side(); x++) {
                double light = Math.max(0, (luma[y * width + x] & 255) - floor);
                mass += light;
                momentX += light * (x + 0.5);
                momentY += light * (y + 0.5);
            }
        }
        return mass < LEAST_MASS ? NOWHERE : new Dots.Place(momentX / mass, momentY / mass);
    }

    /// The median along the square's edge.
    private double surroundings(byte[] luma, Square square) {
        int[] edge = new int[4 * square.side()];
        int bottom = square.top() + square.side() - 1;
        int right = square.left() + square.side() - 1;
        for (int i = 0; i < square.side(); i++) {
            edge[4 * i] = luma[square.top() * width + square.left() + i] & 255;
            edge[4 * i + 1] = luma[bottom * width + square.left() + i] & 255;
            edge[4 * i + 2] = luma[(square.top() + i) * width + square.left()] & 255;
            edge[4 * i + 3] = luma[(square.top() + i) * width + right] & 255;
        }
        Arrays.sort(edge);
        return (edge[edge.length / 2 - 1] + edge[edge.length / 2]) / 2.0;
    }
}
