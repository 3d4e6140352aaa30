import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Ten photographs in a folder of our own, under plain names, and what they are in words.
record Photographs(Path folder, List<String> ten, String says) {
    private static final int COUNT = 10;

    Photographs {
        ten = List.copyOf(ten);
    }

    static Photographs none(Path folder) {
        return new Photographs(folder, List.of(), "");
    }

    static Photographs gather(String given, Path under) throws IOException {
        var folder = Files.createDirectory(under.resolve("photos"));
        if (given.isEmpty()) {
            Progress.say("Drawing ten photographs of 12 megapixels");
            return new Photographs(folder, DrawnPhotos.draw(folder), DrawnPhotos.SAYS);
        }
        return copied(jpegs(Path.of(given)), folder);
    }

    private static List<Path> jpegs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) throw new Unmeasured("There is no folder " + folder + ".");
        try (Stream<Path> files = Files.list(folder)) {
            var found = files.filter(Photographs::isJpeg).sorted().limit(COUNT).toList();
            if (found.size() == COUNT) return found;
            throw new Unmeasured(folder + " holds " + found.size() + " JPEG files; ten are needed.");
        }
    }

    private static boolean isJpeg(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jpg") || name.endsWith(".jpeg");
    }

    private static Photographs copied(List<Path> files, Path folder) throws IOException {
        var names = new ArrayList<String>();
        double pixels = 0;
        for (var file : files) {
            names.add(name(names.size()));
            Files.copy(file, folder.resolve(names.getLast()));
            pixels += pixels(file);
        }
        return new Photographs(
                folder,
                names,
                Row.number("ten photographs that were given, %.1f megapixels each on average", pixels / COUNT / 1e6));
    }

    static String name(int index) {
        return Row.number("p%03d.jpg", index + 1);
    }

    private static double pixels(Path file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw new Unmeasured(file + " is no JPEG.");
            var reader = readers.next();
            reader.setInput(stream);
            return (double) reader.getWidth(0) * reader.getHeight(0);
        }
    }

    /// As many photographs as wanted: those beyond the ten are the ten again with a few bytes after their end,
    /// so that no two files are the same.
    List<String> many(int count) throws IOException {
        var names = new ArrayList<>(ten);
        for (int i = COUNT; i < count; i++) {
            var copy = folder.resolve(name(i));
            if (!Files.exists(copy)) {
                Files.copy(folder.resolve(ten.get(i % COUNT)), copy);
                Files.writeString(copy, "copy " + i, StandardOpenOption.APPEND);
            }
            names.add(name(i));
        }
        return names.subList(0, count);
    }
}
