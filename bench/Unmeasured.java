/// Something cannot be measured; the message is a sentence for the person who asked.
final class Unmeasured extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unmeasured(String message) {
        super(message);
    }
}
