package diorama.photo;

import diorama.look.Colour;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// A tone that only the tables of an ICC profile know: the JDK's colour engine brings its codes to sRGB's, row by row.
final class ProfileTone implements Tone {
    private static final float CODES = 65535f;

    private final ColorConvertOp conversion;

    ProfileTone(ICC_Profile profile) {
        var srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        this.conversion = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
    }

    @Override
    public void toLight(LightRow codes) {
        var from = row(codes.width());
        short[] samples = ((DataBufferUShort) from.getDataBuffer()).getData();
        for (int x = 0; x < codes.width(); x++) {
            samples[3 * x] = code(codes.red[x]);
            samples[3 * x + 1] = code(codes.green[x]);
            samples[3 * x + 2] = code(codes.blue[x]);
        }
        var to = row(codes.width());
        conversion.filter(from, to);
        short[] converted = ((DataBufferUShort) to.getDataBuffer()).getData();
        for (int x = 0; x < codes.width(); x++) {
            codes.red[x] = value(converted[3 * x]);
            codes.green[x] = value(converted[3 * x + 1]);
            codes.blue[x] = value(converted[3 * x + 2]);
        }
        WorkingLight.ofCodes(codes);
    }

    private static WritableRaster row(int width) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, 1, 3, null);
    }

    private static short code(float value) {
        return (short) (int) (Math.clamp(value, 0f, 1f) * CODES + 0.5f);
    }

    private static float value(short code) {
        return (code & 0xFFFF) / CODES;
    }

    @Override
    public void finish(LightRow light) {
        WorkingLight.toCodes(light);
    }

    /// Near enough: only what lies under a transparent picture with such a profile is measured by it.
    @Override
    public float[] codes(Colour colour) {
        return new float[] {colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f};
    }
}
