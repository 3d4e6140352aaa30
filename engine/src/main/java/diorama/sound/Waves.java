package diorama.sound;

/// Sound that is drawn piece by piece: stereo samples at [#RATE], left and right in turn, full scale at 1.
public interface Waves extends AutoCloseable {
    int RATE = 48_000;

    /// Fills `into` with the next `frames` pairs of samples; says how many came: fewer only where the sound is over.
    int read(float[] into, int frames);

    @Override
    void close();
}
