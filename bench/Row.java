import java.util.Locale;

/// One line of the report: what, the figure as people read it, what it should be, and whether it is.
record Row(String what, String measured, String target, Verdict verdict) {

    /// What a row says about its target.
    enum Verdict {
        HOLDS("holds"),
        MISSES("MISSES"),
        FACT(""),
        UNMEASURED("not measured");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Row fact(String what, String measured) {
        return new Row(what, measured, "", Verdict.FACT);
    }

    static Row of(String what, String measured, String target, boolean holds) {
        return new Row(what, measured, target, holds ? Verdict.HOLDS : Verdict.MISSES);
    }

    static Row unmeasured(String what) {
        return new Row(what, "", "", Verdict.UNMEASURED);
    }

    /// Numbers have a point in every country.
    static String number(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
