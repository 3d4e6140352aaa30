package diorama.probe;

import diorama.problem.Problem.MachineLacks;
import diorama.problem.Refused;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;

/// FFmpeg's libraries: whether this machine can carry them, and their loading, before anything needs them.
///
/// Each of JavaCPP's some hundred classes looks for the libraries anew when it is first used, in every jar and module:
/// 3 to 6 ms, and as much again for compiling that search. Once all that we use are loaded it is told to look no more.
public final class Natives {
    private static final String WANTED_GLIBC = "2.35";
    private static final String LOOKS_FOR_LIBRARIES = "org.bytedeco.javacpp.loadlibraries";

    private Natives() {}

    /// Says what is missing with [MachineLacks], or nothing; afterwards FFmpeg's libraries are loaded and silent.
    public static void check() {
        checkMachine();
        load();
    }

    /// The same, but only a machine that cannot load them is asked why. Costs nothing from the second time on.
    public static void load() {
        try {
            Loaded.touch();
        } catch (LinkageError e) {
            checkMachine();
            String found = System.getProperty("os.name") + " " + System.getProperty("os.arch");
            throw new Refused(new MachineLacks("FFmpeg's libraries", "a build for this machine", found), e);
        }
    }

    /// What is loaded once a process.
    private static final class Loaded {
        static {
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            swresample.swresample_version();
            avcodec.avcodec_version();
            avformat.avformat_version();
            avfilter.avfilter_version();
            System.setProperty(LOOKS_FOR_LIBRARIES, "false");
        }

        static void touch() {}
    }

    private static void checkMachine() {
        if (isLinux()) checkGlibc(glibc());
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    static void checkGlibc(Optional<String> found) {
        if (found.isEmpty()) throw new Refused(new MachineLacks("glibc", WANTED_GLIBC, "another C library"));
        if (compare(found.get(), WANTED_GLIBC) < 0) {
            throw new Refused(new MachineLacks("glibc", WANTED_GLIBC, found.get()));
        }
    }

    /// The C library's own answer; empty where it is not glibc (Alpine's musl has no such function).
    @SuppressWarnings("restricted") // only native code can ask it, and native access is what this program runs with
    private static Optional<String> glibc() {
        var linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("gnu_get_libc_version")
                .or(() -> SymbolLookup.loaderLookup().find("gnu_get_libc_version"))
                .map(address -> {
                    var call = linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.ADDRESS));
                    try (var arena = Arena.ofConfined()) {
                        var text = (MemorySegment) call.invokeExact();
                        return text.reinterpret(64, arena, _ -> {}).getString(0);
                    } catch (Throwable e) {
                        throw new AssertionError("gnu_get_libc_version failed", e);
                    }
                });
    }

    private static int compare(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = Integer.compare(number(a[i]), number(b[i]));
            if (order != 0) return order;
        }
        return Integer.compare(a.length, b.length);
    }

    private static int number(String text) {
        String digits = text.replaceAll("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
