package diorama.letter;

import diorama.frame.Cel;
import diorama.look.Colour;
import diorama.look.TextStyle;
import diorama.plan.Words;
import java.awt.Color;
import java.util.Optional;

/// Paints a setting: box, shadow, outline, letters, emoji.
final class Inker {
    /// The colour of the word that is being said.
    private static final Color LIT = new Color(0xFF, 0xD4, 0x2A);

    private static final Color BOX_DARK = new Color(0, 0, 0, 150);
    private static final Color BOX_LIGHT = new Color(255, 255, 255, 205);
    private static final float SHADOW = 0.75f;
    private static final float SOFT_SHADOW = 0.38f;
    private static final double BOX_ROUND_EMS = 0.16;

    private final Setting setting;
    private final Words.Face face;
    private final Sheet.Area area;
    private final LetterSettings settings;
    private final boolean isLight;

    Inker(Setting setting, Words.Face face, LetterSettings settings) {
        this.setting = setting;
        this.face = face;
        this.settings = settings;
        double soft = Math.max(3 * settings.shadowEms(), face.has(TextStyle.BOX) ? 0 : 3 * settings.scrimEms());
        this.area = Sheet.Area.around(setting.ink(), soft * setting.sizePx() + 2);
        this.isLight = isLight(face.colour());
    }

    /// Lighter than the grey that black and white are read on equally well.
    static boolean isLight(Colour colour) {
        return 0.2126 * colour.red() + 0.7152 * colour.green() + 0.0722 * colour.blue() > 118;
    }

    Sheet.Area area() {
        return area;
    }

    Cel letters() {
        return inked(colour(face.colour())).cel();
    }

    Cel lit() {
        return inked(LIT).cel();
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private Color behind() {
        return isLight ? Color.BLACK : Color.WHITE;
    }

    private Sheet inked(Color colour) {
        double size = setting.sizePx();
        var sheet = new Sheet(area);
        if (face.has(TextStyle.OUTLINE)) {
            for (var line : setting.lines()) outline(sheet, line, size);
        }
        for (var line : setting.lines()) letters(sheet, line, colour);
        if (!face.has(TextStyle.BOX)) shadow(sheet, face.has(TextStyle.SHADOW) ? SHADOW : SOFT_SHADOW);
        return sheet;
    }

    private void outline(Sheet sheet, SetLine line, double size) {
        for (var piece : line.pieces()) {
            if (piece instanceof Piece.Outlined letters) sheet.stroke(letters, behind(), settings.outlineEms() * size);
        }
    }

    private void letters(Sheet sheet, SetLine line, Color colour) {
        for (var piece : line.pieces()) {
            switch (piece) {
                case Piece.Outlined letters -> sheet.fill(letters, colour, setting.sizePx());
                case Piece.Pictured picture -> sheet.picture(picture);
            }
        }
    }

    private void shadow(Sheet sheet, float strength) {
        double size = setting.sizePx();
        var alpha = sheet.alpha();
        Softness.blur(alpha, sheet.width(), sheet.height(), (int) Math.round(settings.shadowEms() * size / 2));
        for (int i = 0; i < alpha.length; i++) alpha[i] *= strength;
        sheet.under(alpha, behind(), (int) Math.round(settings.shadowEms() * size / 2));
    }

    Optional<Cel> ground() {
        if (!face.has(TextStyle.BOX)) return Optional.empty();
        var sheet = new Sheet(area);
        double size = setting.sizePx();
        var typesetter = new Boxes(settings);
        for (var box : typesetter.of(setting.lines(), size)) {
            sheet.box(box, isLight ? BOX_DARK : BOX_LIGHT, BOX_ROUND_EMS * size);
        }
        return Optional.of(sheet.cel());
    }

    /// What is laid behind the letters as strongly as the picture makes it necessary: their own shape, widened and
    /// soft.
    Optional<Cel> scrim() {
        if (face.has(TextStyle.BOX)) return Optional.empty();
        var shape = new Sheet(area);
        for (var line : setting.lines()) letters(shape, line, Color.WHITE);
        var alpha = shape.alpha();
        int radius = (int) Math.max(1, Math.round(settings.scrimEms() * setting.sizePx() / 2));
        Softness.blur(alpha, shape.width(), shape.height(), radius);
        for (int i = 0; i < alpha.length; i++) alpha[i] = Math.min(1, 3.2f * alpha[i]);
        Softness.blur(alpha, shape.width(), shape.height(), radius / 2);
        var sheet = new Sheet(area);
        sheet.under(alpha, behind(), 0);
        return Optional.of(sheet.cel());
    }
}
