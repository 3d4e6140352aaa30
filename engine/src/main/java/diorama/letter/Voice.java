package diorama.letter;

import java.awt.Font;

/// A font as letters are drawn with it: where a face has no slanted or bold cut of its own, it is slanted or thickened.
record Voice(Font font, boolean isSlanted, boolean isThickened) {
    /// How far a slanted letter leans, and how much a thickened one gains on each side, in ems.
    static final double SLANT = 0.2;

    static final double THICKNESS = 0.014;

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }
}
