package diorama.store;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Files named by the SHA-256 of their bytes. A file appears whole or not at all, and is safe on the disk when
/// it does.
///
/// ```
/// <folder>/3f/3fa9c0...        kept
/// <folder>/arriving/....part   on its way; what is left of it goes when the folder is opened
/// ```
public final class ContentFolder {
    private final Path folder;
    private final Path arriving;

    private ContentFolder(Path folder) {
        this.folder = folder;
        this.arriving = folder.resolve("arriving");
    }

    /// Opens the folder for the one process that uses it, and takes away what a former one left half done.
    public static ContentFolder open(Path folder) {
        var opened = new ContentFolder(folder);
        try {
            Files.createDirectories(opened.arriving);
            try (Stream<Path> left = Files.list(opened.arriving)) {
                for (Path part : left.toList()) Files.deleteIfExists(part);
            }
            return opened;
        } catch (IOException e) {
            throw opened.trouble(e);
        }
    }

    /// A place for a file on its way; whoever takes it deletes it unless it is kept.
    public Path place() {
        try {
            return Files.createTempFile(arriving, "", ".part");
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    public Path of(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a digest: " + digest);
        return folder.resolve(digest.substring(0, 2)).resolve(digest);
    }

    public long sizeOf(String digest) {
        try {
            return Files.size(of(digest));
        } catch (IOException _) {
            return 0;
        }
    }

    /// The file takes its place; one that is there already has the same bytes and stays.
    public void keep(Path arrived, String digest) {
        var target = of(digest);
        try {
            if (Files.exists(target)) {
                Files.deleteIfExists(arrived);
                return;
            }
            var shelf = Objects.requireNonNull(target.getParent(), "a place in the folder");
            Files.createDirectories(shelf);
            force(arrived, StandardOpenOption.WRITE);
            Files.move(arrived, target, StandardCopyOption.ATOMIC_MOVE);
            force(shelf, StandardOpenOption.READ);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /// Keeps a file that nobody has measured yet, and says under which name.
    public String keep(Path arrived) {
        String digest = digestOf(arrived);
        keep(arrived, digest);
        return digest;
    }

    private String digestOf(Path file) {
        try (var in = Files.newInputStream(file)) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var piece = new byte[1 << 18];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) sha256.update(piece, 0, count);
            return HexFormat.of().formatHex(sha256.digest());
        } catch (IOException e) {
            throw trouble(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /// Deletes what nobody needs any more.
    public int tidy(Set<String> needed) {
        int gone = 0;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (file.startsWith(arriving) || needed.contains(name)) continue;
                if (Files.deleteIfExists(file)) gone++;
            }
            return gone;
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private Refused trouble(IOException e) {
        return new Refused(new Problem.CannotWrite(folder.getFileName().toString(), String.valueOf(e.getMessage())), e);
    }
}
