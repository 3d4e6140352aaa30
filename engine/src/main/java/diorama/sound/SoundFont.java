package diorama.sound;

import diorama.photo.ByteSource;
import diorama.photo.Container;
import diorama.score.Instrument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Our band: a sound font in the form SF3, whose samples are Vorbis streams (tools/soundfont.py says where it is from).
/// Only those tones are decoded that a score strikes.
///
/// ```
/// RIFF sfbk { INFO, sdta { smpl }, pdta { phdr pbag pmod pgen inst ibag imod igen shdr } }
///
/// a preset of phdr > its bags > instruments > their bags > samples; what the bags say are the values of a zone
/// ```
final class SoundFont {
    private static final String BAND = "band.sf3";
    private static final int PRESET_BYTES = 38;
    private static final int INSTRUMENT_BYTES = 22;
    private static final int SAMPLE_BYTES = 46;
    private static final int INSTRUMENT = 41;
    private static final int SAMPLE = 53;

    private final byte[] file;
    private final Map<String, ByteBuffer> parts = new HashMap<>();
    private final Map<Integer, Tone> tones = new HashMap<>();

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

    static SoundFont ours() {
        try (var in = SoundFont.class.getResourceAsStream(BAND)) {
            if (in == null) throw new AssertionError(BAND + " is not in the jar");
            return new SoundFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- zones -------------------------------------------------------------------------------------------------------

    /// How an instrument is played, in the font's order.
    List<Zone> zones(Instrument instrument) {
        var presets = part("phdr");
        for (int at = 0; at + PRESET_BYTES < presets.limit(); at += PRESET_BYTES) {
            if (presets.getShort(at + 20) != instrument.program() || presets.getShort(at + 22) != instrument.bank()) {
                continue;
            }
            var zones = new ArrayList<Zone>();
            var bags = new Bags(
                    "pbag", "pgen", INSTRUMENT, presets.getShort(at + 24), presets.getShort(at + PRESET_BYTES + 24));
            for (var preset : said(bags)) addZones(zones, preset);
            return zones;
        }
        throw new AssertionError("our sound font has no " + instrument);
    }

    private void addZones(List<Zone> zones, Map<Integer, Integer> preset) {
        var headers = part("inst");
        int at = preset.getOrDefault(INSTRUMENT, 0) * INSTRUMENT_BYTES + 20;
        var bags = new Bags("ibag", "igen", SAMPLE, headers.getShort(at), headers.getShort(at + INSTRUMENT_BYTES));
        for (var instrument : said(bags)) zones.add(new Zone(instrument, preset));
    }

    /// `leadsTo`: the value that names what a bag is for; one bag before all others may be without, and speaks for all.
    private record Bags(String bags, String generators, int leadsTo, int from, int to) {}

    private List<Map<Integer, Integer>> said(Bags bags) {
        var all = new HashMap<Integer, Integer>();
        var each = new ArrayList<Map<Integer, Integer>>();
        for (int bag = bags.from(); bag < bags.to(); bag++) {
            var values = new HashMap<>(all);
            addValues(values, bags, bag);
            if (values.containsKey(bags.leadsTo())) each.add(values);
            else if (bag == bags.from()) all = values;
        }
        return each;
    }

    private void addValues(Map<Integer, Integer> values, Bags bags, int bag) {
        var places = part(bags.bags());
        var generators = part(bags.generators());
        int to = places.getShort(4 * bag + 4) & 0xffff;
        for (int i = places.getShort(4 * bag) & 0xffff; i < to; i++) {
            values.put((int) generators.getShort(4 * i), (int) generators.getShort(4 * i + 2));
        }
    }

    // --- tones -------------------------------------------------------------------------------------------------------

    /// Decoded when it is asked for first.
    Tone tone(int sample) {
        return tones.computeIfAbsent(sample, this::decoded);
    }

    private Tone decoded(int sample) {
        var headers = part("shdr");
        int at = sample * SAMPLE_BYTES;
        int start = headers.getInt(at + 20);
        int size = headers.getInt(at + 24) - start;
        var facts = new Tone.Facts(
                headers.getInt(at + 36),
                headers.get(at + 40),
                headers.get(at + 41),
                headers.getInt(at + 28),
                headers.getInt(at + 32));
        try (var decoder = Decoder.open(ByteSource.of(part("smpl").slice(start, size)))) {
            return new Tone(decoder.oneSide(), facts);
        } catch (Container.Unreadable e) {
            throw new AssertionError("a sample of our sound font cannot be decoded", e);
        }
    }
}
