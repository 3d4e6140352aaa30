package diorama.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The steps by which the database came to its present form, each in a resource of SQL, done once and in order. One
/// that was released is never changed; a new one follows it.
final class Migrations {
    private static final List<String> ALL = List.of("0001-beginning.sql", "0002-captions-and-notices.sql");

    private Migrations() {}

    static void run(Handle handle) {
        handle.execute("create table if not exists migrations (number integer primary key)");
        for (int number = 1; number <= ALL.size(); number++) {
            if (isDone(handle, number)) continue;
            String script = script(ALL.get(number - 1));
            int done = number;
            handle.useTransaction(h -> {
                for (String statement : script.split(";\\s*\n", -1)) if (!statement.isBlank()) h.execute(statement);
                h.execute("insert into migrations (number) values (?)", done);
            });
        }
    }

    private static boolean isDone(Handle handle, int number) {
        return handle.createQuery("select count(*) from migrations where number = :number")
                        .bind("number", number)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/diorama/store/" + name)) {
            if (in == null) throw new AssertionError("the resource is missing: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
