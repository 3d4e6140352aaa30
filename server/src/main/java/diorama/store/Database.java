package diorama.store;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The database: one thread writes, a few read. What `write` returned from is on the disk. The threads are platform
/// ones, since the database's native code would pin virtual ones; who calls from a virtual thread only waits.
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Jdbi jdbi;
    private Handle writing; // the writer's own, once it works
    private final ExecutorService writer;
    private final ExecutorService readers;
    private final Path file;

    private Database(Path file, StoreSettings settings) {
        this.file = file;
        this.jdbi = Jdbi.create(source(file, settings));
        this.writing = jdbi.open();
        Migrations.run(writing);
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("store-writer").daemon().factory());
        this.readers = Executors.newFixedThreadPool(
                settings.readers(),
                Thread.ofPlatform().name("store-reader-", 1).daemon().factory());
    }

    /// Opens or creates the database in a file, and brings its form up to date.
    public static Database open(Path file, StoreSettings settings) {
        return new Database(file, settings);
    }

    private static SQLiteDataSource source(Path file, StoreSettings settings) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(settings.busyTimeoutMs());
        config.enforceForeignKeys(true);
        config.setCacheSize(-settings.cacheKilobytes());
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /// All of the work or none of it; it is safe on the disk when this returns.
    <T> T write(Function<Handle, T> work) {
        return await(writer.submit(() -> transacted(work)));
    }

    /// A connection whose commit failed may believe that it is still within; what is written next must not be lost in
    /// that, so another one takes its place.
    private <T> T transacted(Function<Handle, T> work) {
        try {
            return writing.inTransaction(work::apply);
        } catch (JdbiException e) {
            var next = jdbi.open();
            closed(writing);
            writing = next;
            throw e;
        }
    }

    private static void closed(Handle broken) {
        try (broken) {
            if (broken.isInTransaction()) broken.rollback();
        } catch (JdbiException e) {
            LOG.log(System.Logger.Level.DEBUG, "a broken connection", e);
        }
    }

    <T> T read(Function<Handle, T> work) {
        return await(readers.submit(() -> jdbi.withHandle(work::apply)));
    }

    private <T> T await(Future<T> result) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException _) {
                    isInterrupted = true; // the work goes on; only its end tells whether it was done
                } catch (ExecutionException e) {
                    throw again(Objects.requireNonNullElse(e.getCause(), e));
                }
            }
        } finally {
            if (isInterrupted) Thread.currentThread().interrupt();
        }
    }

    private RuntimeException again(Throwable cause) {
        return switch (cause) {
            case Refused refused -> new Refused(refused.problem(), refused);
            case JdbiException e
            when isDiskTrouble(e) ->
                new Refused(new Problem.CannotWrite(file.getFileName().toString(), String.valueOf(e.getMessage())), e);
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    private static boolean isDiskTrouble(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sql) return isOfTheDisk(sql.getResultCode());
            if (cause instanceof SQLException) return false;
        }
        return false;
    }

    private static boolean isOfTheDisk(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_FULL || code.name().startsWith("SQLITE_IOERR");
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        writing.close();
    }
}
