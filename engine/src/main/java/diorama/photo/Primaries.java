package diorama.photo;

/// Nine factors that bring linear light of some primaries to those of sRGB, row by row.
final class Primaries {
    private static final double[] SRGB_XY = {0.64, 0.33, 0.30, 0.60, 0.15, 0.06};
    private static final double[] SRGB_COLUMNS = {
        0.4360747, 0.3850649, 0.1430804, 0.2225045, 0.7168786, 0.0606169, 0.0139322, 0.0971045, 0.7141733
    };
    private static final double SAME = 0.003;

    static final Primaries SRGB = new Primaries(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});
    static final Primaries DISPLAY_P3 = of(0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
    static final Primaries BT2020 = of(0.708, 0.292, 0.170, 0.797, 0.131, 0.046);

    private final double[] matrix;

    private Primaries(double[] matrix) {
        this.matrix = matrix;
    }

    /// From three chromaticities of light whose white is D65, x and y of red, green and blue.
    static Primaries of(double... xy) {
        return new Primaries(times(inverse(toXyz(SRGB_XY)), toXyz(xy)));
    }

    static Primaries ofCicp(int number) {
        return switch (number) {
            case Cicp.DCI_P3, Cicp.DISPLAY_P3 -> DISPLAY_P3;
            case Cicp.BT2020 -> BT2020;
            default -> SRGB;
        };
    }

    /// From the three columns that an ICC profile has: XYZ of red, green and blue for the white D50. Those that differ
    /// from sRGB's by less than a profile's own rounding are sRGB's.
    static Primaries ofColumns(double[] columns) {
        double[] matrix = times(inverse(SRGB_COLUMNS), columns);
        double away = 0;
        for (int i = 0; i < 9; i++) away = Math.max(away, Math.abs(matrix[i] - (i % 4 == 0 ? 1 : 0)));
        return away < SAME ? SRGB : new Primaries(matrix);
    }

    boolean isSrgb() {
        return this == SRGB;
    }

    void toSrgb(LightRow row) {
        float[] m = new float[9];
        for (int i = 0; i < 9; i++) m[i] = (float) matrix[i];
        for (int x = 0; x < row.width(); x++) {
            float r = row.red[x];
            float g = row.green[x];
            float b = row.blue[x];
            row.red[x] = m[0] * r + m[1] * g + m[2] * b;
            row.green[x] = m[3] * r + m[4] * g + m[5] * b;
            row.blue[x] = m[6] * r + m[7] * g + m[8] * b;
        }
    }

    Primaries inverse() {
        return new Primaries(inverse(matrix));
    }

    /// RGB to XYZ, scaled so that equal parts make D65.
    private static double[] toXyz(double[] xy) {
        double[] xyz = new double[9];
        for (int i = 0; i < 3; i++) {
            double x = xy[2 * i];
            double y = xy[2 * i + 1];
            xyz[i] = x / y;
            xyz[3 + i] = 1;
            xyz[6 + i] = (1 - x - y) / y;
        }
        double[] back = inverse(xyz);
        for (int i = 0; i < 3; i++) {
            double part = back[3 * i] * (0.3127 / 0.3290) + back[3 * i + 1] + back[3 * i + 2] * (0.3583 / 0.3290);
            for (int row = 0; row < 3; row++) xyz[3 * row + i] *= part;
        }
        return xyz;
    }

    private static double[] times(double[] a, double[] b) {
        double[] product = new double[9];
        for (int i = 0; i < 9; i++) {
            for (int k = 0; k < 3; k++) product[i] += a[i / 3 * 3 + k] * b[3 * k + i % 3];
        }
        return product;
    }

    /// By cofactors.
    private static double[] inverse(double[] m) {
        double[] c = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) c[3 * column + row] = cofactor(m, row, column);
        }
        double determinant = m[0] * c[0] + m[1] * c[3] + m[2] * c[6];
        for (int i = 0; i < 9; i++) c[i] /= determinant;
        return c;
    }

    private static double cofactor(double[] m, int row, int column) {
        return at(m, row + 1, column + 1) * at(m, row + 2, column + 2)
                - at(m, row + 1, column + 2) * at(m, row + 2, column + 1);
    }

    private static double at(double[] m, int row, int column) {
        return m[row % 3 * 3 + column % 3];
    }
}
