package diorama.client;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A person who types these lines, and sees these.
public final class Talked implements Screen {
    public final List<String> seen = new CopyOnWriteArrayList<>();
    private final Queue<String> lines;

    public Talked(String... lines) {
        this.lines = new ArrayDeque<>(List.of(lines));
    }

    @Override
    public void say(String text) {
        seen.add(text);
    }

    @Override
    public void progress(String text) {}

    @Override
    public Optional<String> listen() {
        return Optional.ofNullable(lines.poll());
    }

    public String all() {
        return String.join("\n", seen);
    }
}
