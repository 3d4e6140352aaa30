import java.io.IOException;
import java.util.function.Consumer;

/// One group of figures: what is measured together.
interface Section {
    /// The word by which `--only` asks for it.
    String name();

    String title();

    /// Left out by `--quick`.
    default boolean isLong() {
        return false;
    }

    /// Made of pictures that it draws itself.
    default boolean needsPhotographs() {
        return true;
    }

    /// Gives its rows one by one, so that those before a failure are kept. Throws [Unmeasured].
    void measure(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException;
}
