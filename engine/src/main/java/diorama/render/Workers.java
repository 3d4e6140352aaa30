package diorama.render;

import com.sun.management.OperatingSystemMXBean;
import diorama.encode.Encoding;
import java.lang.management.ManagementFactory;

/// How many threads may paint and encode at once: one for each core, fewer where memory would not do.
final class Workers {
    private Workers() {}

    static int of(Encoding encoding, RenderSettings settings) {
        return Machine.here().workersFor(encoding, settings);
    }

    record Machine(int cores, long memoryBytes) {
        static Machine here() {
            var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Machine(Runtime.getRuntime().availableProcessors(), system.getTotalMemorySize());
        }

        int workersFor(Encoding encoding, RenderSettings settings) {
            long fit = (long) (memoryBytes * settings.memoryShare()) / encoding.memoryBytes();
            return Math.clamp(fit, 1, cores);
        }
    }
}
