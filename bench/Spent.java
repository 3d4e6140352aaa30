import java.util.OptionalDouble;

/// What a process and all its children took: time on the clock, time on the processors where the system tells
/// it, and the most memory that the process itself held at once (0 where the system does not tell).
record Spent(double wallSeconds, OptionalDouble cpuSeconds, long peakBytes) {

    /// Processor time, or time on the clock where there is no account of it.
    double cost() {
        return cpuSeconds.orElse(wallSeconds);
    }

    /// What [#cost] is.
    static String costName() {
        return Accounts.childrenCpuSeconds().isPresent() ? "CPU" : "wall time";
    }

    double peakMegabytes() {
        return peakBytes / 1e6;
    }

    @Override
    public String toString() {
        return Row.number(
                "%.1f s CPU, %.1f s wall, %.0f MB", cpuSeconds.orElse(Double.NaN), wallSeconds, peakMegabytes());
    }
}
