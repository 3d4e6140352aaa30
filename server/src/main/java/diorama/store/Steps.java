package diorama.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The journal of a session, a row for each step.
final class Steps {
    private Steps() {}

    static List<String> of(Handle h, String session) {
        return h.createQuery("select body from steps where session = :session order by position")
                .bind("session", session)
                .mapTo(String.class)
                .list();
    }

    /// What stood at `from` and behind it gives way.
    static void replace(Handle h, String session, int from, List<String> bodies) {
        h.execute("delete from steps where session = ? and position >= ?", session, from);
        for (int i = 0; i < bodies.size(); i++) {
            h.execute("insert into steps (session, position, body) values (?, ?, ?)", session, from + i, bodies.get(i));
        }
    }
}
