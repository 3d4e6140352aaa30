package diorama.intent;

/// Why an amount cannot be.
public enum Impossibility {
    /// `minus ten seconds`
    BELOW_NOTHING,
    /// `1:75`
    NO_SUCH_TIME
}
