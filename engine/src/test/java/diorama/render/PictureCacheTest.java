package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Reel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PictureCacheTest {
    private final Decoding decoding = new Decoding();

    /// Counts what is decoded, and how many at once.
    private static final class Decoding implements PictureCache.Decoder {
        final AtomicInteger count = new AtomicInteger();
        final AtomicInteger atOnce = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();

        @Override
        public Raster decode(Reel.Still reel, Need need) {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            count.incrementAndGet();
            LockSupport.parkNanos(50_000);
            atOnce.decrementAndGet();
            return new Raster(need.width(), need.height());
        }
    }

    private static Reel.Still photo(int number) {
        return new Reel.Still(new MediaId("p" + number), "digest" + number, new Size(40, 30), Turn.NONE);
    }

    private static Need need(int width) {
        return new Need(new Region(0, 0, 40, 30), width, 10);
    }

    @Test
    void a_photo_is_decoded_once_for_all_who_need_it() {
        var cache = new PictureCache(decoding, 4);

        var first = cache.still(photo(1), need(20));

        assertThat(cache.still(photo(1), need(20))).isSameAs(first);
        assertThat(decoding.count).hasValue(1);
    }

    @Test
    void another_size_or_turn_is_another_picture() {
        var cache = new PictureCache(decoding, 4);

        var first = cache.still(photo(1), need(20));

        assertThat(cache.still(photo(1), need(21))).isNotSameAs(first);
        assertThat(cache.still(photo(2), need(20))).isNotSameAs(first);
    }

    @Test
    void only_those_used_last_are_kept() {
        var cache = new PictureCache(decoding, 2);
        cache.still(photo(1), need(20));
        cache.still(photo(2), need(20));
        cache.still(photo(1), need(20));
        cache.still(photo(3), need(20));

        cache.still(photo(1), need(20));
        assertThat(decoding.count).hasValue(3);
        cache.still(photo(2), need(20));
        assertThat(decoding.count).hasValue(4);
    }

    @Test
    void photos_are_decoded_one_at_a_time_whoever_asks() throws InterruptedException {
        var cache = new PictureCache(decoding, 50);
        var seen = new ConcurrentLinkedQueue<Raster>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int n = 0; n < 50; n++) seen.add(cache.still(photo(n), need(20)));
            }));
        }
        for (var thread : threads) thread.join();

        assertThat(decoding.count).hasValue(50);
        assertThat(decoding.mostAtOnce).hasValue(1);
        assertThat(seen.stream().distinct()).hasSize(50);
    }
}
