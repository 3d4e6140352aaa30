package diorama.photo;

import diorama.look.Colour;

/// What the code values of a picture's red, green and blue mean: their curves to linear light, and whose primaries
/// that light is of.
record Tone(Curve red, Curve green, Curve blue, Primaries primaries) {
    static final Tone SRGB = new Tone(Curve.SRGB, Curve.SRGB, Curve.SRGB, Primaries.SRGB);

    /// The code values, 0..1, that show `colour` in a picture of this tone.
    float[] codes(Colour colour) {
        var row = new LightRow(1);
        row.red[0] = Curve.SRGB.at(colour.red() / 255f);
        row.green[0] = Curve.SRGB.at(colour.green() / 255f);
        row.blue[0] = Curve.SRGB.at(colour.blue() / 255f);
        if (!primaries.isSrgb()) primaries.inverse().toSrgb(row);
        return new float[] {red.inverse(row.red[0]), green.inverse(row.green[0]), blue.inverse(row.blue[0])};
    }
}
