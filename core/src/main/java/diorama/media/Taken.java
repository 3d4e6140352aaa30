package diorama.media;

import java.time.LocalDateTime;
import java.util.Optional;

/// When (on the camera's own clock) and where a picture was taken, as far as the file says.
public record Taken(Optional<LocalDateTime> at, Optional<Place> place) {
    public static final Taken UNKNOWN = new Taken(Optional.empty(), Optional.empty());

    /// A place on earth in degrees, north and east positive (WGS 84).
    public record Place(double latitude, double longitude) {}
}
