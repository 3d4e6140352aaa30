package diorama.draft;

/// `m` of a track or segment: what a person calls it, and whatever else a client wrote there.
public record Label(String name, Extras extras) {
    public static Label of(String name) {
        return new Label(name, Extras.NONE);
    }
}
