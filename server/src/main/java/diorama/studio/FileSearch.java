package diorama.studio;

import diorama.problem.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the files behind what a person named: files as they are, in the order given; folders with all below them, in
/// natural order, without hidden ones. A file that is met twice counts once.
public final class FileSearch {
    private final StudioSettings settings;

    public FileSearch(StudioSettings settings) {
        this.settings = settings;
    }

    /// What was found, and what was named but is not there or cannot be read.
    public record Found(List<FoundFile> files, List<Problem> problems) {}

    public Found find(List<Path> given) {
        var files = new ArrayList<FoundFile>();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<Path>();
        for (var path : given) {
            if (Files.isDirectory(path)) inFolder(path, files, problems, seen);
            else if (Files.exists(path)) add(new FoundFile(path, true), files, seen);
            else problems.add(new Problem.FileNotFound(path.toString()));
        }
        int count = Math.min(files.size(), settings.maxFiles());
        for (var left : files.subList(count, files.size())) {
            problems.add(new Problem.CannotRead(left.path().toString(), "over " + settings.maxFiles() + " files"));
        }
        return new Found(List.copyOf(files.subList(0, count)), problems);
    }

    private static void add(FoundFile file, List<FoundFile> files, Set<Path> seen) {
        if (seen.add(file.path().toAbsolutePath().normalize())) files.add(file);
    }

    private void inFolder(Path folder, List<FoundFile> files, List<Problem> problems, Set<Path> seen) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.noneOf(java.nio.file.FileVisitOption.class),
                    settings.maxFolderDepth(),
                    new Visitor(folder, found, problems));
        } catch (IOException e) {
            problems.add(new Problem.CannotRead(folder.toString(), String.valueOf(e.getMessage())));
        }
        found.sort((a, b) -> NaturalOrder.NAMES.compare(a.toString(), b.toString()));
        for (var path : found) add(new FoundFile(path, false), files, seen);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found;
        private final List<Problem> problems;

        Visitor(Path top, List<Path> found, List<Problem> problems) {
            this.top = top;
            this.found = found;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !isHidden(file)) found.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(new Problem.CannotRead(file.toString(), String.valueOf(e.getMessage())));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
