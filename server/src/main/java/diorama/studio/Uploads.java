package diorama.studio;

import diorama.media.Media;
import diorama.media.MediaId;
import diorama.probe.Probe;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.ContentFolder;
import diorama.store.MediaStore;
import diorama.wire.MediaCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Files that come in. All of one upload are kept, or none.
public final class Uploads {
    private static final int LOOKED_AT_AT_ONCE = 2;

    private static final System.Logger LOG = System.getLogger(Uploads.class.getName());

    private final ContentFolder content;
    private final MediaStore media;
    private final Probe probe;
    private final StudioRules.Limits limits;
    private final Semaphore looking = new Semaphore(LOOKED_AT_AT_ONCE);

    Uploads(ContentFolder content, MediaStore media, Probe probe, StudioRules.Limits limits) {
        this.content = content;
        this.media = media;
        this.probe = probe;
        this.limits = limits;
    }

    /// An upload and where it lies.
    public record Lying(Media media, Path file) {}

    /// An upload by the secret in its address.
    public Optional<Lying> find(String secret) {
        return media.findBySecret(secret).map(row -> new Lying(MediaCodec.read(row.facts()), content.of(row.digest())));
    }

    /// What is on a shelf, as the material of a film; files that are gone are left out.
    public Material material(List<Shelved> shelf) {
        return Shelved.material(shelf, content);
    }

    /// Begins an upload; closing it without [Arriving#keep] leaves nothing.
    public Arriving begin(Caller caller) {
        return new Arriving(caller);
    }

    /// An upload in the making.
    public final class Arriving implements AutoCloseable {
        private final Caller caller;
        private final List<Path> places = new ArrayList<>();
        private final List<Media> arrived = new ArrayList<>();
        private final List<Path> contents = new ArrayList<>();
        private final List<Captioning> captions = new ArrayList<>();
        private long bytes;

        private Arriving(Caller caller) {
            this.caller = caller;
        }

        /// Takes one file. Throws [Refused] when it is nothing that we can use or too large, and `IOException`
        /// when it breaks off.
        public void add(String name, InputStream from) throws IOException {
            if (places.size() >= limits.mediaPerSession()) throw new Refused(new Problem.TooMany("files", 3600));
            var place = content.place();
            places.add(place);
            copy(name, from, place);
            if (SubtitleFile.isOne(name)) {
                captions.add(new Captioning(name, SubtitleFile.read(place, name)));
                return;
            }
            looking.acquireUninterruptibly();
            try {
                arrived.add(probe.probe(place, new MediaId("new"), name).media());
                contents.add(place);
            } finally {
                looking.release();
            }
        }

        private void copy(String name, InputStream from, Path place) throws IOException {
            long size = 0;
            var piece = new byte[1 << 16];
            try (OutputStream to = Files.newOutputStream(place)) {
                for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
                    size += count;
                    if (size > limits.uploadBytes())
                        throw new Refused(new Problem.TooLarge(name, size, limits.uploadBytes()));
                    write(to, piece, count);
                }
            }
            bytes += size;
            checkQuota(name);
        }

        /// Reading and writing fail differently: a full disk is ours.
        private static void write(OutputStream to, byte[] piece, int count) {
            try {
                to.write(piece, 0, count);
            } catch (IOException e) {
                throw new Refused(new Problem.CannotWrite("media", String.valueOf(e.getMessage())), e);
            }
        }

        private void checkQuota(String name) {
            long quota = limits.quotaBytes();
            if (quota == 0) return;
            long used = media.bytesOf(caller.owner(), content::sizeOf) + bytes;
            if (used > quota) throw new Refused(new Problem.TooLarge(name, used, quota));
        }

        /// Puts all on the session's shelf, and subtitles over its film.
        public Brought keep(Session session) {
            for (int i = 0; i < arrived.size(); i++)
                content.keep(contents.get(i), arrived.get(i).file().digest());
            return session.bring(arrived, captions);
        }

        @Override
        public void close() {
            places.forEach(this::delete);
        }

        private void delete(Path place) {
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "goes when the folder is opened next: " + place, e);
            }
        }
    }
}
