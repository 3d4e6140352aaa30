package diorama.photo;

/// How luma and chroma become red, green and blue: what red and blue weigh in luma, and the range of the code values,
/// full (0..255) or limited (16..235 and 16..240). All in units of the 8-bit code; deeper codes are scaled to it.
record YuvMatrix(double kr, double kb, boolean isFullRange) {
    static final YuvMatrix JPEG = new YuvMatrix(0.299, 0.114, true);

    static YuvMatrix bt601(boolean isFullRange) {
        return new YuvMatrix(0.299, 0.114, isFullRange);
    }

    static YuvMatrix bt709(boolean isFullRange) {
        return new YuvMatrix(0.2126, 0.0722, isFullRange);
    }

    static YuvMatrix bt2020(boolean isFullRange) {
        return new YuvMatrix(0.2627, 0.0593, isFullRange);
    }

    /// Luma `code` (0..255) as a part of white.
    double luma(double code) {
        return isFullRange ? code / 255 : (code - 16) / 219;
    }

    /// Chroma `code` (0..255) as -0.5..0.5.
    double chroma(double code) {
        return isFullRange ? (code - 128) / 255 : (code - 128) / 224;
    }

    double redOfV() {
        return 2 * (1 - kr);
    }

    double greenOfV() {
        return -2 * (1 - kr) * kr / (1 - kr - kb);
    }

    double greenOfU() {
        return -2 * (1 - kb) * kb / (1 - kr - kb);
    }

    double blueOfU() {
        return 2 * (1 - kb);
    }

    /// In place: luma and chroma codes (0..1 of all codes, in the order Y U V) become red, green and blue.
    void toRgb(LightRow row) {
        float lumaScale = isFullRange ? 1 : 255f / 219;
        float chromaScale = isFullRange ? 1 : 255f / 224;
        float lumaZero = isFullRange ? 0 : 16f / 255;
        float chromaZero = 128f / 255;
        float rv = (float) redOfV();
        float gu = (float) greenOfU();
        float gv = (float) greenOfV();
        float bu = (float) blueOfU();
        for (int x = 0; x < row.width(); x++) {
            float light = (row.red[x] - lumaZero) * lumaScale;
            float u = (row.green[x] - chromaZero) * chromaScale;
            float v = (row.blue[x] - chromaZero) * chromaScale;
            row.red[x] = light + rv * v;
            row.green[x] = light + gu * u + gv * v;
            row.blue[x] = light + bu * u;
        }
    }
}
