package diorama.sound;

import com.sun.media.sound.SF2Soundbank;
import com.sun.media.sound.SoftSynthesizer;
import diorama.score.Line;
import diorama.score.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/// One line of a score, played dry on the JDK's synthesiser: no clock and no sound card, only samples.
final class Player implements Waves {
    private static final AudioFormat FLOATS =
            new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, RATE, 32, 2, 8, RATE, false);
    private static final int DRUM_CHANNEL = 9;
    private static final int BANK_STEP = 128;

    /// So many notes of a line may sound at once; the oldest give way.
    private static final int VOICES = 48;

    private static final Map<String, Object> SETTINGS = Map.of(
            "interpolation", "cubic",
            "reverb", false,
            "chorus", false,
            "auto gain control", false,
            "large mode", false,
            "load default soundbank", false,
            "max polyphony", VOICES);

    static {
        NoPreferences.use();
    }

    private final SoftSynthesizer synthesizer = new SoftSynthesizer();
    private final AudioInputStream stream;
    private byte[] bytes = new byte[0];

    Player(Line line, SF2Soundbank band) {
        try {
            stream = synthesizer.openStream(FLOATS, SETTINGS);
            load(line, band);
            play(line, synthesizer.getReceiver());
        } catch (MidiUnavailableException e) {
            throw new IllegalStateException("the synthesiser of this JDK does not start", e);
        }
    }

    private void load(Line line, SF2Soundbank band) {
        var instrument = line.seat().instrument();
        for (var loaded : band.getInstruments()) {
            var patch = loaded.getPatch();
            boolean isDrums = loaded.toString().startsWith("Drumkit");
            boolean isBank =
                    isDrums == instrument.isDrums() && (isDrums || patch.getBank() == instrument.bank() * BANK_STEP);
            if (isBank && patch.getProgram() == instrument.program()) synthesizer.loadInstrument(loaded);
        }
    }

    private static void play(Line line, Receiver receiver) {
        var instrument = line.seat().instrument();
        int channel = instrument.isDrums() ? DRUM_CHANNEL : 0;
        try {
            if (!instrument.isDrums()) {
                receiver.send(new ShortMessage(ShortMessage.CONTROL_CHANGE, channel, 0, instrument.bank()), 0);
            }
            receiver.send(new ShortMessage(ShortMessage.PROGRAM_CHANGE, channel, instrument.program(), 0), 0);
            var ends = ends(line.notes());
            for (int i = 0; i < line.notes().size(); i++) {
                var note = line.notes().get(i);
                var on = new ShortMessage(ShortMessage.NOTE_ON, channel, note.pitch(), note.velocity());
                receiver.send(on, note.startUs());
                receiver.send(new ShortMessage(ShortMessage.NOTE_OFF, channel, note.pitch(), 0), ends[i]);
            }
        } catch (InvalidMidiDataException e) {
            throw new AssertionError("a note that MIDI does not know", e);
        }
    }

    /// When each note is let go: at its end, or just before its pitch is struck again.
    private static long[] ends(List<Note> notes) {
        var ends = new long[notes.size()];
        var struck = new HashMap<Integer, Long>();
        for (int i = notes.size() - 1; i >= 0; i--) {
            var note = notes.get(i);
            long again = struck.getOrDefault(note.pitch(), Long.MAX_VALUE);
            ends[i] = Math.max(note.startUs() + 1, Math.min(note.endUs(), again - 1));
            struck.put(note.pitch(), note.startUs());
        }
        return ends;
    }

    @Override
    public int read(float[] into, int frames) {
        int size = frames * FLOATS.getFrameSize();
        if (bytes.length < size) bytes = new byte[size];
        try {
            int got = stream.readNBytes(bytes, 0, size) / FLOATS.getFrameSize();
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(into, 0, 2 * got);
            return got;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        synthesizer.close();
    }
}
