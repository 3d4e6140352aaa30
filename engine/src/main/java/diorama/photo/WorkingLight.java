package diorama.photo;

/// The light in which photos are added up when they are reduced: `x * x * (0.7 + 0.3 * x)` of a code value `x`,
/// between what sRGB and what BT.1886 make of it. Half black and half white come out as code 188, as they should;
/// and unlike sRGB's own curve it needs neither tables nor powers, so that the compiler turns these loops into
/// vector code. The way back is a polynomial of the square root, right to 1/500 of an 8-bit step, so that even
/// areas keep their colours.
final class WorkingLight {
    private static final float SQUARE = 0.7f;
    private static final float CUBE = 0.3f;

    private static final float BACK_1 = 1.1948962f;
    private static final float BACK_2 = -0.3007059f;
    private static final float BACK_3 = 0.16594546f;
    private static final float BACK_4 = -0.07930491f;
    private static final float BACK_5 = 0.01917566f;

    private WorkingLight() {}

    /// Of code values that are `luma[i] + offset[i]` (0..`white`, more and less is cut off).
    static void ofSums(int[] luma, int[] offset, int white, float[] to) {
        float square = SQUARE / white / white;
        float cube = CUBE / white / white / white;
        for (int i = 0; i < to.length; i++) {
            float code = Math.max(0, Math.min(white, luma[i] + offset[i]));
            to[i] = code * code * (square + cube * code);
        }
    }

    /// In place, of code values 0..1.
    static void ofCodes(LightRow row) {
        ofCodes(row.red);
        ofCodes(row.green);
        ofCodes(row.blue);
    }

    private static void ofCodes(float[] values) {
        for (int i = 0; i < values.length; i++) {
            float code = Math.max(0, Math.min(1, values[i]));
            values[i] = code * code * (SQUARE + CUBE * code);
        }
    }

    /// In place, back to code values 0..1.
    static void toCodes(LightRow row) {
        toCodes(row.red);
        toCodes(row.green);
        toCodes(row.blue);
    }

    private static void toCodes(float[] values) {
        for (int i = 0; i < values.length; i++) {
            float root = (float) Math.sqrt(values[i]);
            values[i] = root * (BACK_1 + root * (BACK_2 + root * (BACK_3 + root * (BACK_4 + root * BACK_5))));
        }
    }
}
