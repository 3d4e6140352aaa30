package diorama.cli;

/// A person's table of colours that is easily seen: red becomes blue, and blue red.
final class SwapTable {
    static final String TEXT = """
            TITLE "swap"
            LUT_3D_SIZE 2
            0 0 0
            0 0 1
            0 1 0
            0 1 1
            1 0 0
            1 0 1
            1 1 0
            1 1 1
            """;

    private SwapTable() {}
}
