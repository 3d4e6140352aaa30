package diorama.sound;

import com.sun.media.sound.SF2Soundbank;
import diorama.photo.ByteSource;
import diorama.photo.Container;
import diorama.score.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Our band: a sound font in the form SF3, whose samples are Vorbis streams (tools/soundfont.py says where it is from).
/// The JDK's synthesiser would play such samples as noise, so those that are needed are decoded into an SF2.
///
/// ```
/// RIFF sfbk { INFO, sdta { smpl }, pdta { phdr pbag pmod pgen inst ibag imod igen shdr } }
/// ```
final class SoundFont {
    private static final String BAND = "band.sf3";
    private static final int PRESET_BYTES = 38;
    private static final int INSTRUMENT_BYTES = 22;
    private static final int SAMPLE_BYTES = 46;
    private static final int INSTRUMENT = 41;
    private static final int SAMPLE = 53;

    /// The form wants silence after each sample, for interpolation.
    private static final int GAP = 46;

    private final byte[] file;
    private final Map<String, ByteBuffer> parts = new HashMap<>();

    private SoundFont(byte[] file) {
        this.file = file;
        int at = 12;
        while (at < file.length) {
            int end = at + 8 + bytes(at + 4, 4).getInt();
            for (int part = at + 12; part < end; ) {
                int size = bytes(part + 4, 4).getInt();
                parts.put(new String(file, part, 4, StandardCharsets.US_ASCII), bytes(part + 8, size));
                part += 8 + size + (size & 1);
            }
            at = end + (end & 1);
        }
    }

    private ByteBuffer bytes(int at, int size) {
        return ByteBuffer.wrap(file, at, size).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer part(String name) {
        var part = parts.get(name);
        if (part == null) throw new AssertionError("our sound font has no " + name);
        return part;
    }

    /// A bank in which these instruments can be played; all others are mute.
    static SF2Soundbank bank(Collection<Instrument> instruments) {
        try (var in = SoundFont.class.getResourceAsStream(BAND)) {
            if (in == null) throw new AssertionError(BAND + " is not in the jar");
            var font = new SoundFont(in.readAllBytes());
            return new SF2Soundbank(new ByteArrayInputStream(font.decoded(font.samplesOf(instruments))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BitSet samplesOf(Collection<Instrument> instruments) {
        var samples = new BitSet();
        var presets = part("phdr");
        for (int at = 0; at + PRESET_BYTES < presets.limit(); at += PRESET_BYTES) {
            int program = presets.getShort(at + 20);
            int bank = presets.getShort(at + 22);
            boolean isWanted = instruments.stream().anyMatch(i -> i.bank() == bank && i.program() == program);
            if (!isWanted) continue;
            for (int bag = presets.getShort(at + 24); bag < presets.getShort(at + PRESET_BYTES + 24); bag++) {
                for (int instrument : values(new Zone("pbag", "pgen", bag), INSTRUMENT)) {
                    addSamples(samples, instrument * INSTRUMENT_BYTES + 20);
                }
            }
        }
        return samples;
    }

    private void addSamples(BitSet samples, int at) {
        var headers = part("inst");
        for (int bag = headers.getShort(at); bag < headers.getShort(at + INSTRUMENT_BYTES); bag++) {
            for (int sample : values(new Zone("ibag", "igen", bag), SAMPLE)) samples.set(sample);
        }
    }

    private record Zone(String bags, String generators, int bag) {}

    /// What a zone says under one of its generators.
    private int[] values(Zone zone, int wanted) {
        var bags = part(zone.bags());
        var generators = part(zone.generators());
        int from = bags.getShort(zone.bag() * 4) & 0xffff;
        int to = bags.getShort(zone.bag() * 4 + 4) & 0xffff;
        return java.util.stream.IntStream.range(from, to)
                .filter(g -> generators.getShort(g * 4) == wanted)
                .map(g -> generators.getShort(g * 4 + 2))
                .toArray();
    }

    private byte[] decoded(BitSet wanted) throws IOException {
        var headers = copy(part("shdr"));
        var pool = new java.io.ByteArrayOutputStream();
        for (int i = 0; (i + 1) * SAMPLE_BYTES < headers.limit(); i++) {
            int at = i * SAMPLE_BYTES;
            int start = headers.getInt(at + 20);
            byte[] pcm = wanted.get(i) ? decoded(start, headers.getInt(at + 24) - start) : new byte[0];
            int first = pool.size() / 2;
            pool.write(pcm);
            pool.write(new byte[2 * GAP]);
            headers.putInt(at + 20, first).putInt(at + 24, first + pcm.length / 2);
            headers.putInt(at + 28, first + headers.getInt(at + 28));
            headers.putInt(at + 32, first + headers.getInt(at + 32));
            headers.putShort(at + 44, (short) 1);
        }
        return riff(pool.toByteArray(), headers);
    }

    private static ByteBuffer copy(ByteBuffer part) {
        return ByteBuffer.allocate(part.limit())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(part.duplicate())
                .flip();
    }

    private byte[] decoded(int start, int size) {
        var vorbis = part("smpl").slice(start, size);
        try (var decoder = Decoder.open(ByteSource.of(vorbis))) {
            var pcm = new java.io.ByteArrayOutputStream();
            Resampler resampler = null;
            while (decoder.next()) {
                if (resampler == null) resampler = new Resampler(decoder.frame().sample_rate(), 1);
                write(pcm, resampler.samples(resampler.put(decoder.frame())));
            }
            if (resampler != null) resampler.close();
            return pcm.toByteArray();
        } catch (Container.Unreadable e) {
            throw new AssertionError("a sample of our sound font cannot be decoded", e);
        }
    }

    private static void write(java.io.ByteArrayOutputStream pcm, float[] samples) {
        for (float sample : samples) {
            int value = Math.clamp(Math.round(sample * 32767), -32768, 32767);
            pcm.write(value);
            pcm.write(value >> 8);
        }
    }

    private byte[] riff(byte[] pool, ByteBuffer headers) {
        var samples = list("sdta", chunk("smpl", ByteBuffer.wrap(pool)));
        var names = new String[] {"phdr", "pbag", "pmod", "pgen", "inst", "ibag", "imod", "igen"};
        var facts = new java.util.ArrayList<byte[]>();
        for (String name : names) facts.add(chunk(name, part(name)));
        facts.add(chunk("shdr", headers));
        byte[] info = list("INFO", chunk("ifil", part("ifil")), chunk("INAM", part("INAM")));
        return chunk(
                "RIFF", ByteBuffer.wrap(joined("sfbk", info, samples, list("pdta", facts.toArray(byte[][]::new)))));
    }

    private static byte[] list(String form, byte[]... chunks) {
        return chunk("LIST", ByteBuffer.wrap(joined(form, chunks)));
    }

    private static byte[] joined(String form, byte[]... chunks) {
        int size = 4;
        for (byte[] chunk : chunks) size += chunk.length;
        var joined = ByteBuffer.allocate(size).put(form.getBytes(StandardCharsets.US_ASCII));
        for (byte[] chunk : chunks) joined.put(chunk);
        return joined.array();
    }

    private static byte[] chunk(String name, ByteBuffer data) {
        int size = data.limit();
        var chunk = ByteBuffer.allocate(8 + size + (size & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(size).put(data.duplicate());
        return chunk.array();
    }
}
