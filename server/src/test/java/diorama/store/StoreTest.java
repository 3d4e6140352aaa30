package diorama.store;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.store.LedgerEntry.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final String DIGEST = "ab".repeat(32);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("diorama.db"), StoreSettings.DEFAULT);
        new TokenStore(database).keepOwner("ann", 1);
        new TokenStore(database).keepOwner("ben", 1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_written_is_there_after_it_is_opened_again() {
        var sessions = new SessionStore(database, StoreSettings.DEFAULT);
        var row = session("ann", "1");
        sessions.create(row);
        var event = new EventRow(1, "adk", "e-1", "{}", 5);
        sessions.keep(
                new SessionChange(row, OptionalInt.of(0), List.of("a", "b"), List.of(), List.of(), List.of(event)));

        close();
        open();

        var again = new SessionStore(database, StoreSettings.DEFAULT);
        assertThat(again.find("ann", "1")).contains(row);
        assertThat(again.steps(row.key())).containsExactly("a", "b");
        assertThat(again.events(row.key(), 0, 10)).containsExactly(event);
    }

    @Test
    void a_session_is_found_by_its_owner_alone() {
        var sessions = new SessionStore(database, StoreSettings.DEFAULT);
        sessions.create(session("ann", "1"));

        assertThat(sessions.find("ben", "1")).isEmpty();
        assertThat(sessions.create(session("ben", "1"))).isTrue();
        assertThat(sessions.of("ben", 10)).extracting(s -> s.key().owner()).containsExactly("ben");
    }

    @Test
    void a_new_step_replaces_those_that_were_taken_back() {
        var sessions = new SessionStore(database, StoreSettings.DEFAULT);
        var row = session("ann", "1");
        sessions.create(row);
        sessions.keep(
                new SessionChange(row, OptionalInt.of(0), List.of("a", "b", "c"), List.of(), List.of(), List.of()));

        sessions.keep(new SessionChange(row, OptionalInt.of(1), List.of("d"), List.of(), List.of(), List.of()));

        assertThat(sessions.steps(row.key())).containsExactly("a", "d");
    }

    @Test
    void of_what_happened_the_last_events_are_kept() {
        var sessions = new SessionStore(database, new StoreSettings(2, 1000, 1000, 10));
        var row = session("ann", "1");
        sessions.create(row);
        for (int seq = 1; seq <= 25; seq++) {
            var event = new EventRow(seq, "adk", "e", "{}", seq);
            sessions.keep(new SessionChange(row, OptionalInt.empty(), List.of(), List.of(), List.of(), List.of(event)));
        }

        assertThat(sessions.events(row.key())).extracting(EventRow::seq).first().isEqualTo(16L);
        assertThat(sessions.events(row.key())).hasSize(10);
        assertThat(sessions.lastEvent(row.key())).isEqualTo(25);
    }

    @Test
    void a_token_is_kept_as_its_digest_and_no_other_owner_can_revoke_it() {
        var tokens = new TokenStore(database);
        tokens.keep(token("t1", "ann"));

        assertThat(tokens.revoke("ben", "t1", 7)).isFalse();
        assertThat(tokens.revoke("ann", "t1", 7)).isTrue();
        assertThat(tokens.find("digest-t1").orElseThrow().isValid(8)).isFalse();
    }

    @Test
    void a_hundred_reservations_at_once_never_take_more_than_there_is() {
        var ledger = new CreditLedger(database);
        ledger.grant("ann", 100, new Reference("welcome", "", "", 0), 1);

        List<Future<Boolean>> asked;
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = IntStream.range(0, 40)
                    .mapToObj(i -> hands.submit(() -> ledger.reserve("ann", "r" + i, 10, "", 2)))
                    .toList();
        }

        assertThat(asked.stream().filter(Future::resultNow)).hasSize(10);
        assertThat(ledger.balance("ann", 3)).isEqualTo(new Balance(0, 100, 100, 0));
    }

    @Test
    void what_is_asked_for_twice_counts_once() {
        var ledger = new CreditLedger(database);
        ledger.grant("ann", 100, new Reference("welcome", "", "", 0), 1);
        ledger.grant("ann", 100, new Reference("welcome", "", "", 0), 1);
        ledger.reserve("ann", "r", 30, "", 2);
        ledger.reserve("ann", "r", 30, "", 2);
        ledger.charge("ann", "r", 3);
        ledger.release("ann", "r", 3);

        assertThat(ledger.balance("ann", 4)).isEqualTo(new Balance(70, 0, 100, 30));
    }

    @Test
    void what_is_left_of_a_grant_goes_with_its_time() {
        var ledger = new CreditLedger(database);
        ledger.grant("ann", 100, new Reference("welcome", "", "", 50), 1);
        ledger.reserve("ann", "r", 30, "", 2);

        assertThat(ledger.balance("ann", 49).available()).isEqualTo(70);
        assertThat(ledger.balance("ann", 50).available()).isZero();
        assertThat(ledger.balance("ann", 51).available()).isZero();
    }

    @Test
    void a_render_that_is_over_stays_as_it_is() {
        new SessionStore(database, StoreSettings.DEFAULT).create(session("ann", "1"));
        var renders = new RenderStore(database);
        var row = render("ann", "r1");
        renders.create(row);

        assertThat(renders.keep(row.with(row.outcome().failed(RenderRow.CANCELLED, ""), 9)))
                .isTrue();
        assertThat(renders.keep(row.with(row.outcome().failed(RenderRow.FAILED, "no"), 9)))
                .isFalse();
        assertThat(renders.unfinished()).isEmpty();
        assertThat(renders.create(row)).isFalse();
    }

    @Test
    void a_file_that_was_on_its_way_when_the_process_died_is_gone() throws Exception {
        var content = ContentFolder.open(folder.resolve("media"));
        var half = content.place();
        var whole = content.place();
        Files.writeString(whole, "film");
        content.keep(whole, DIGEST);

        var again = ContentFolder.open(folder.resolve("media"));

        assertThat(half).doesNotExist();
        assertThat(Files.readString(again.of(DIGEST))).isEqualTo("film");
        assertThat(again.tidy(Set.of(DIGEST))).isZero();
        assertThat(again.tidy(Set.of())).isEqualTo(1);
    }

    private static SessionRow session(String owner, String id) {
        return new SessionRow(
                new SessionKey(owner, owner + id),
                id,
                new SessionRow.Label("film", "en"),
                new SessionRow.Content("{}", "{}", "{}", "[]"),
                new SessionRow.Counts(0, 0),
                new SessionRow.Times(1, 2));
    }

    private static TokenRow token(String id, String owner) {
        var label = new TokenRow.Label("", "*", "127.0.0.1", 1);
        return new TokenRow(id, owner, "digest-" + id, label, new TokenRow.Times(1, 0, 0));
    }

    private static RenderRow render(String owner, String id) {
        return new RenderRow(
                new RenderRow.RenderKey(owner, id),
                new RenderRow.Wish(owner + "1", "secret-" + id, "work", "{}", "{}", List.of("no voice")),
                RenderRow.Outcome.pending("mp4"),
                new RenderRow.Times(1, 0));
    }
}
