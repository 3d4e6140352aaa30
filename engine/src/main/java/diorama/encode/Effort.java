package diorama.encode;

/// How hard an encoder tries: its own name for a bundle of settings (x264: `medium`; VP9: the digit of `cpu-used`), the
/// constant quality it keeps (smaller is better), and its own further settings, `name=value:name=value`.
public record Effort(String preset, double crf, String params) {
    public static Effort of(String preset, double crf) {
        return new Effort(preset, crf, "");
    }
}
