package diorama.sound;

/// How sound is mixed.
///
/// @param version counts up whenever the same soundtrack gives other samples than before, so that old mixes are not
/// used
/// @param guardMs every recorded sound comes and goes within at least so long, so that no cut clicks
/// @param seamMs so long two rounds of a loop are heard at once
/// @param duckDecibels how far music goes down under speech
/// @param duckAttackMs how fast it goes down
/// @param duckReleaseMs how fast it comes back
/// @param ceilingDecibels the highest true peak before the encoder, which adds a little of its own
/// @param truePeakDecibels the highest that a player may make of it: else it is encoded again under a lower ceiling
/// @param bitrate of AAC and of Opus, bits a second
public record SoundSettings(
        int version,
        int guardMs,
        int seamMs,
        double duckDecibels,
        int duckAttackMs,
        int duckReleaseMs,
        double ceilingDecibels,
        double truePeakDecibels,
        int bitrate) {
    public static final SoundSettings DEFAULT = new SoundSettings(5, 30, 400, -10.5, 150, 400, -2.2, -1, 256_000);

    /// All that decides the samples beside the soundtrack.
    String text() {
        return toString();
    }
}
