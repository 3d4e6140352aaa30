package diorama.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/// A terminal, or a pipe in its place: then there is no prompt and no progress. Lines are read beside the talk, so that
/// waiting for one can be interrupted.
public final class ConsoleScreen implements Screen {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean isInteractive;
    private final LinkedBlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private boolean isProgressing;

    public ConsoleScreen(InputStream in, PrintStream out, boolean isInteractive) {
        this.out = out;
        this.isInteractive = isInteractive;
        Thread.ofPlatform().daemon().name("typed").start(() -> read(in));
    }

    private void read(InputStream in) {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) lines.add(Optional.of(line));
        } catch (IOException e) {
            out.println(e.getMessage());
        }
        lines.add(Optional.empty());
    }

    @Override
    public void say(String text) {
        if (isProgressing) out.print(CLEAR);
        isProgressing = false;
        out.println(text);
        out.flush();
    }

    @Override
    public void progress(String text) {
        if (!isInteractive) return;
        isProgressing = true;
        out.print(CLEAR + text);
        out.flush();
    }

    @Override
    public Optional<String> listen() throws InterruptedException {
        if (isInteractive) {
            out.print(isProgressing ? CLEAR + "> " : "> ");
            out.flush();
        }
        isProgressing = false;
        return lines.take();
    }
}
