package diorama.probe;

import diorama.media.Taken;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// When and where a clip was taken, out of its container's texts: `2024-05-01T12:30:00+0200` and `+48.2082+016.3738/`.
final class TakenText {
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d).*");
    private static final Pattern PLACE = Pattern.compile("([+-]\\d+(?:\\.\\d+)?)([+-]\\d+(?:\\.\\d+)?).*");

    private TakenText() {}

    /// A telephone's own line tells its own clock's time; the common one is in universal time.
    static Taken of(Function<String, Optional<String>> metadata) {
        var at = metadata.apply("com.apple.quicktime.creationdate")
                .or(() -> metadata.apply("creation_time"))
                .flatMap(TakenText::time);
        var place = metadata.apply("com.apple.quicktime.location.ISO6709")
                .or(() -> metadata.apply("location"))
                .flatMap(TakenText::place);
        return new Taken(at, place);
    }

    private static Optional<LocalDateTime> time(String text) {
        var found = TIME.matcher(text);
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDateTime.parse(found.group(1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Taken.Place> place(String text) {
        var found = PLACE.matcher(text);
        if (!found.matches()) return Optional.empty();
        double latitude = Double.parseDouble(found.group(1));
        double longitude = Double.parseDouble(found.group(2));
        boolean isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return isOnEarth ? Optional.of(new Taken.Place(latitude, longitude)) : Optional.empty();
    }
}
