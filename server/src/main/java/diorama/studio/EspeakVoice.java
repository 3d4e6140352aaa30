package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The synthetic voice of espeak-ng, where that is installed: the one program that we may call, and never need.
/// The words go in by its standard input, so that none of them can be taken for an option.
public final class EspeakVoice implements Voice {
    private static final String PROGRAM = "espeak-ng";
    private static final int PATIENCE_SECONDS = 60;
    private static final String WORDS_A_MINUTE = "155";

    private final List<Path> folders;

    public EspeakVoice(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The programs on a search path such as that of the environment.
    public static EspeakVoice onPath(String path) {
        var folders = new ArrayList<Path>();
        for (String folder : path.split(java.io.File.pathSeparator, -1)) {
            if (!folder.isEmpty()) folders.add(Path.of(folder));
        }
        return new EspeakVoice(folders);
    }

    private Optional<Path> program() {
        return folders.stream()
                .flatMap(f -> List.of(f.resolve(PROGRAM), f.resolve(PROGRAM + ".exe")).stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public Optional<Problem> missing() {
        return program().isPresent()
                ? Optional.empty()
                : Optional.of(new Problem.MachineLacks("a voice that reads aloud", "espeak-ng", "none"));
    }

    @Override
    public void read(String words, String language, Path file) {
        var program = program().orElseThrow(() -> new Refused(missing().orElseThrow()));
        String voice = language.startsWith("zh") ? "cmn" : "en";
        var command = List.of(program.toString(), "-v", voice, "-s", WORDS_A_MINUTE, "-w", file.toString(), "--stdin");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(words.getBytes(StandardCharsets.UTF_8));
            }
            await(process);
        } catch (IOException e) {
            throw new Refused(new Problem.MachineLacks("a voice that reads aloud", "espeak-ng", "one that fails"), e);
        }
    }

    private static void await(Process process) {
        try {
            boolean isDone = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!isDone) process.destroyForcibly();
            if (!isDone || process.exitValue() != 0) {
                throw new Refused(new Problem.MachineLacks("a voice that reads aloud", "espeak-ng", "one that fails"));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Refused(new Problem.Cancelled(), e);
        }
    }
}
