package diorama.studio;

import diorama.probe.Probe;
import diorama.store.ContentFolder;
import diorama.store.CreditLedger;
import diorama.store.Database;
import diorama.store.MediaStore;
import diorama.store.RenderStore;
import diorama.store.SessionStore;
import diorama.store.StoreSettings;
import diorama.store.TokenStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The product as verbs over what is kept: who calls, their sessions, what they bring, the films they ask for,
/// and what it costs. One process opens a data folder at a time.
public final class Studio implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final RenderDesk desk;
    private final Rooms rooms;

    private Studio(DataFolder folder, Database database, RenderDesk desk, Rooms rooms) {
        this.folder = folder;
        this.database = database;
        this.desk = desk;
        this.rooms = rooms;
    }

    /// What the faces call.
    public record Rooms(
            Accounts accounts,
            Sessions sessions,
            Uploads uploads,
            Renders renders,
            Credits credits,
            Addresses addresses) {}

    /// What the studio stands on. `base`: how the server is reached.
    public record Ground(Path data, Supplier<String> base, Export export, Probe probe, InstantSource clock) {}

    public static Studio open(Ground ground, StudioRules rules) {
        var folder = DataFolder.open(ground.data());
        var chance = new Chance();
        var clock = ground.clock();
        var database = Database.open(folder.database(), StoreSettings.DEFAULT);
        var media = new MediaStore(database);
        var renderRows = new RenderStore(database);
        var content = ContentFolder.open(folder.media());
        var films = ContentFolder.open(folder.films());
        tidy(rules, clock, new Kept(media, renderRows, content, films));
        var ledger = new CreditLedger(database);
        var credits = new Credits(ledger, rules.prices(), clock);
        var addresses = new Addresses(ground.base());

        var renders = new AtomicReference<Renders>();
        var sessionRows = new SessionStore(database, StoreSettings.DEFAULT);
        var deeds = new DeedsDone(new DeedsDone.Places(renders::get, addresses), credits, rules);
        var sessionDesk = new SessionDesk(
                sessionRows, new SessionFiles(sessionRows, media), deeds, credits, chance, rules, clock);
        var sessions = new Sessions(sessionRows, sessionDesk);
        var queue = new FairQueue(rules.limits().queue());
        var stores = new RenderDesk.Stores(renderRows, content, films, sessions::find);
        var desk = new RenderDesk(stores, ground.export(), queue, credits, clock);
        var rendering = new Renders(renderRows, desk, queue, credits, chance, clock);
        renders.set(rendering);

        var accounts =
                new Accounts(new TokenStore(database), ledger, Keys.in(folder.key(), chance), chance, rules, clock);
        var uploads = new Uploads(content, media, ground.probe(), rules.limits());
        desk.start();
        return new Studio(
                folder, database, desk, new Rooms(accounts, sessions, uploads, rendering, credits, addresses));
    }

    private record Kept(MediaStore media, RenderStore renders, ContentFolder content, ContentFolder films) {}

    /// What nobody needs any more goes when the folder is opened.
    private static void tidy(StudioRules rules, InstantSource clock, Kept kept) {
        int days = rules.upkeep().filmDays();
        if (days > 0)
            kept.renders().forget(clock.millis() - Duration.ofDays(days).toMillis());
        var needed = kept.media().digests();
        kept.content().tidy(needed);
        kept.films().tidy(needed);
    }

    public Rooms rooms() {
        return rooms;
    }

    @Override
    public void close() {
        desk.close();
        database.close();
        folder.close();
    }
}
