package diorama.photo;

import diorama.look.Colour;

/// What the code values of a picture's red, green and blue mean, and how they become sRGB's.
sealed interface Tone permits CurveTone, ProfileTone {
    /// In place: code values (0..1) to light that may be added up.
    void toLight(LightRow codes);

    /// In place: such light, when all adding is done, to code values of sRGB.
    void finish(LightRow light);

    /// The code values, 0..1, that show `colour` in a picture of this tone.
    float[] codes(Colour colour);
}
