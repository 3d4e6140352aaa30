package diorama.photo;

/// A picture's colours by the numbers of H.273 (which FFmpeg uses too): primaries, transfer curve and matrix.
record Cicp(int primaries, int transfer, int matrix, boolean isFullRange) {
    static final int UNSPECIFIED = 2;
    static final int BT709 = 1;
    static final int BT2020 = 9;
    static final int DCI_P3 = 11;
    static final int DISPLAY_P3 = 12;
    static final int GAMMA_28 = 5;
    static final int LINEAR = 8;
    static final int PQ = 16;
    static final int HLG = 18;

    /// This, where it says something; elsewhere the other.
    Cicp or(Cicp other) {
        return new Cicp(
                primaries == UNSPECIFIED ? other.primaries : primaries,
                transfer == UNSPECIFIED ? other.transfer : transfer,
                matrix == UNSPECIFIED ? other.matrix : matrix,
                matrix == UNSPECIFIED ? other.isFullRange : isFullRange);
    }

    YuvMatrix yuv() {
        return switch (matrix) {
            case BT709 -> YuvMatrix.bt709(isFullRange);
            case BT2020, 10 -> YuvMatrix.bt2020(isFullRange);
            case 7 -> new YuvMatrix(0.212, 0.087, isFullRange);
            default -> YuvMatrix.bt601(isFullRange);
        };
    }
}
