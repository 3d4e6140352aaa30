package diorama.look;

import java.util.Optional;

/// An opaque sRGB colour, 8 bits a channel.
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /// Reads `#RRGGBB`; empty when the text is something else.
    public static Optional<Colour> parse(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') return Optional.empty();
        int rgb = 0;
        for (int i = 1; i < 7; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) return Optional.empty();
            rgb = (rgb << 4) | digit;
        }
        return Optional.of(new Colour(rgb >> 16, (rgb >> 8) & 255, rgb & 255));
    }

    @Override
    public String toString() {
        char[] text = new char[7];
        text[0] = '#';
        int rgb = (red << 16) | (green << 8) | blue;
        for (int i = 0; i < 6; i++) {
            text[6 - i] = Character.toUpperCase(Character.forDigit((rgb >> (4 * i)) & 15, 16));
        }
        return new String(text);
    }
}
