package diorama.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What cameras put into a JPEG beside the picture, as bytes: Exif and colour profiles.
public final class JpegParts {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private JpegParts() {}

    /// `jpeg` with a segment after its first marker.
    public static byte[] with(byte[] jpeg, int marker, String name, byte[] body) {
        byte[] head = name.getBytes(StandardCharsets.ISO_8859_1);
        var out = ByteBuffer.allocate(jpeg.length + 4 + head.length + body.length);
        out.put(jpeg, 0, 2);
        out.put((byte) 0xFF).put((byte) marker).putShort((short) (2 + head.length + body.length));
        out.put(head).put(body);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    public static byte[] oriented(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(26);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        tiff.putInt(0);
        return with(jpeg, 0xE1, "Exif\0\0", tiff.array());
    }

    /// Exif with `DateTimeOriginal` and a place of whole degrees.
    public static byte[] taken(byte[] jpeg, String time, int north, int east) {
        var tiff = ByteBuffer.allocate(400);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x8769, LONG, 1, 100);
        entry(tiff, 0x8825, LONG, 1, 200);
        tiff.putInt(0);
        tiff.position(100).putShort((short) 1);
        entry(tiff, 0x9003, ASCII, 20, 140);
        tiff.putInt(0);
        tiff.position(140).put((time + "\0").getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(200).putShort((short) 4);
        entry(tiff, 1, ASCII, 2, (north < 0 ? 'S' : 'N') << 24);
        entry(tiff, 2, RATIONAL, 3, 300);
        entry(tiff, 3, ASCII, 2, (east < 0 ? 'W' : 'E') << 24);
        entry(tiff, 4, RATIONAL, 3, 330);
        tiff.putInt(0);
        degrees(tiff.position(300), Math.abs(north));
        degrees(tiff.position(330), Math.abs(east));
        return with(jpeg, 0xE1, "Exif\0\0", tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees) {
        tiff.putInt(degrees).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
    }

    public static byte[] profiled(byte[] jpeg, byte[] profile) {
        return with(jpeg, 0xE2, "ICC_PROFILE\0\u0001\u0001", profile);
    }

    /// A matrix profile: XYZ (D50) of red, green and blue, column by column, and the exponent of its curve.
    public static byte[] rgbProfile(double[] red, double[] green, double[] blue, double gamma) {
        byte[][] tags = {xyz(red), xyz(green), xyz(blue), curve(gamma), curve(gamma), curve(gamma)};
        return profile("RGB ", new String[] {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}, tags);
    }

    public static byte[] greyProfile(double gamma) {
        return profile("GRAY", new String[] {"kTRC"}, new byte[][] {curve(gamma)});
    }

    private static byte[] profile(String space, String[] names, byte[][] tags) {
        int start = 128 + 4 + 12 * tags.length;
        var table = ByteBuffer.allocate(start - 128).putInt(tags.length);
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < tags.length; i++) {
            table.put(names[i].getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(start + body.size())
                    .putInt(tags[i].length);
            body.writeBytes(tags[i]);
        }
        var all = ByteBuffer.allocate(start + body.size());
        all.putInt(all.capacity()).position(8);
        all.putInt(0x04300000).put(("mntr" + space + "XYZ ").getBytes(StandardCharsets.ISO_8859_1));
        all.position(36).put("acsp".getBytes(StandardCharsets.ISO_8859_1));
        all.position(128).put(table.array()).put(body.toByteArray());
        return all.array();
    }

    private static byte[] xyz(double[] values) {
        var tag = ByteBuffer.allocate(20).put("XYZ \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (double value : values) tag.putInt((int) Math.round(value * 65536));
        return tag.array();
    }

    /// `para` of kind 0.
    private static byte[] curve(double gamma) {
        var tag = ByteBuffer.allocate(16).put("para\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        return tag.putInt(0).putInt((int) Math.round(gamma * 65536)).array();
    }
}
