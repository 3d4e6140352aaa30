package diorama.photo;

import diorama.look.Colour;

/// A tone of three curves and the primaries of their light: nearly all there are.
record CurveTone(Curve red, Curve green, Curve blue, Primaries primaries, Range range) implements Tone {
    /// How far the light reaches: high ones are rolled off above [#KNEE].
    enum Range {
        STANDARD,
        HIGH
    }

    static final CurveTone SRGB = of(Curve.SRGB, Primaries.SRGB);

    /// Light below this part of white is left alone; all above is pressed under white.
    private static final float KNEE = 0.6f;

    static CurveTone of(Curve curve, Primaries primaries) {
        return new CurveTone(curve, curve, curve, primaries, Range.STANDARD);
    }

    /// What the numbers of CICP (H.273) say; unknown ones are taken for sRGB. The camera curves of BT.601, 709 and 2020
    /// count as sRGB's, since screens show both the same way.
    static CurveTone of(Cicp cicp) {
        var primaries = Primaries.ofCicp(cicp.primaries());
        return switch (cicp.transfer()) {
            case Cicp.PQ -> high(Curve.PQ, primaries);
            case Cicp.HLG -> high(Curve.HLG, primaries);
            case Cicp.LINEAR -> of(Curve.LINEAR, primaries);
            case Cicp.GAMMA_28 -> of(Curve.gamma(2.8), primaries);
            default -> of(Curve.SRGB, primaries);
        };
    }

    private static CurveTone high(Curve curve, Primaries primaries) {
        return new CurveTone(curve, curve, curve, primaries, Range.HIGH);
    }

    private boolean isSrgb() {
        return range == Range.STANDARD
                && primaries.isSrgb()
                && red == Curve.SRGB
                && green == Curve.SRGB
                && blue == Curve.SRGB;
    }

    /// Pictures of common range are added up in [WorkingLight] whatever their curve, and get their exact light
    /// when they are small; the steep curves of the others are undone first.
    @Override
    public void toLight(LightRow codes) {
        if (range == Range.HIGH) bend(codes);
        else WorkingLight.ofCodes(codes);
    }

    @Override
    public void finish(LightRow light) {
        if (range == Range.STANDARD) WorkingLight.toCodes(light);
        if (isSrgb()) return;
        if (range == Range.STANDARD) bend(light);
        if (!primaries.isSrgb()) primaries.toSrgb(light);
        if (range == Range.HIGH) rollOff(light);
        Curve.SRGB_BACK.apply(light.red);
        Curve.SRGB_BACK.apply(light.green);
        Curve.SRGB_BACK.apply(light.blue);
    }

    private void bend(LightRow row) {
        red.apply(row.red);
        green.apply(row.green);
        blue.apply(row.blue);
    }

    /// All three by the same factor, so that hues stay.
    private static void rollOff(LightRow row) {
        for (int x = 0; x < row.width(); x++) {
            float most = Math.max(row.red[x], Math.max(row.green[x], row.blue[x]));
            if (most <= KNEE) continue;
            float over = most - KNEE;
            float factor = (KNEE + (1 - KNEE) * over / (over + 1 - KNEE)) / most;
            row.red[x] *= factor;
            row.green[x] *= factor;
            row.blue[x] *= factor;
        }
    }

    @Override
    public float[] codes(Colour colour) {
        var row = new LightRow(1);
        row.red[0] = Curve.SRGB.at(colour.red() / 255f);
        row.green[0] = Curve.SRGB.at(colour.green() / 255f);
        row.blue[0] = Curve.SRGB.at(colour.blue() / 255f);
        if (!primaries.isSrgb()) primaries.inverse().toSrgb(row);
        return new float[] {red.inverse(row.red[0]), green.inverse(row.green[0]), blue.inverse(row.blue[0])};
    }
}
