package diorama.studio;

import diorama.probe.Natives;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Looks over this machine: what is there, and what is missing for making films.
public final class Checkup {
    private static final long ROOM_BYTES = 2L << 30;

    private final Folders folders;

    public Checkup(Folders folders) {
        this.folders = folders;
    }

    /// One thing that was looked at. What is `needed` and not `there` keeps films from being made.
    public record Finding(String what, boolean isThere, boolean isNeeded, String says) {}

    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(java());
        findings.add(machine());
        findings.add(natives());
        findings.add(vectors());
        findings.add(cache());
        return findings;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return new Finding(
                "Java", version >= 25, true, Runtime.version() + ", " + System.getProperty("java.vm.vendor"));
    }

    private static Finding machine() {
        var runtime = Runtime.getRuntime();
        String says = runtime.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", heap up to " + megabytes(runtime.maxMemory());
        return new Finding("machine", true, false, says);
    }

    private static Finding natives() {
        try {
            Natives.check();
            return new Finding("FFmpeg", true, true, "its libraries load");
        } catch (Refused e) {
            return new Finding("FFmpeg", false, true, Problems.say(e.problem(), diorama.draft.Language.ENGLISH));
        }
    }

    private static Finding vectors() {
        boolean isThere = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        String says =
                isThere ? "used where the processor is wide enough" : "not loaded: painting is slower; use ./diorama";
        return new Finding("vector API", isThere, false, says);
    }

    private Finding cache() {
        Path folder = folders.chunks();
        try {
            Files.createDirectories(folder);
            var probe = Files.createTempFile(folder, "doctor", ".part");
            Files.delete(probe);
            long free = Files.getFileStore(folder).getUsableSpace();
            String says = folder + ", " + megabytes(free) + " free";
            return new Finding("cache", free > ROOM_BYTES, false, free > ROOM_BYTES ? says : says + ": that is little");
        } catch (IOException e) {
            var problem = new Problem.CannotWrite(folder.toString(), String.valueOf(e.getMessage()));
            return new Finding("cache", false, true, Problems.say(problem, diorama.draft.Language.ENGLISH));
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes >> 20);
    }
}
