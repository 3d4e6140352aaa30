package diorama.photo;

/// Nine factors that bring linear light of some primaries to those of sRGB, row by row.
final class Primaries {
    static final Primaries SRGB = new Primaries(new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1});

    private final float[] matrix;

    Primaries(float[] matrix) {
        this.matrix = matrix;
    }

    boolean isSrgb() {
        return this == SRGB;
    }

    void toSrgb(LightRow row) {
        float[] m = matrix;
        for (int x = 0; x < row.width(); x++) {
            float r = row.red[x];
            float g = row.green[x];
            float b = row.blue[x];
            row.red[x] = m[0] * r + m[1] * g + m[2] * b;
            row.green[x] = m[3] * r + m[4] * g + m[5] * b;
            row.blue[x] = m[6] * r + m[7] * g + m[8] * b;
        }
    }

    /// The way back, by cofactors.
    Primaries inverse() {
        double[] c = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) c[3 * column + row] = cofactor(row, column);
        }
        double determinant = matrix[0] * c[0] + matrix[1] * c[3] + matrix[2] * c[6];
        float[] inverse = new float[9];
        for (int i = 0; i < 9; i++) inverse[i] = (float) (c[i] / determinant);
        return new Primaries(inverse);
    }

    private double cofactor(int row, int column) {
        return at(row + 1, column + 1) * at(row + 2, column + 2) - at(row + 1, column + 2) * at(row + 2, column + 1);
    }

    private double at(int row, int column) {
        return matrix[row % 3 * 3 + column % 3];
    }
}
