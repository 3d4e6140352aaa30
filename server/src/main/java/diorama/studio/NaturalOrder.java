package diorama.studio;

import java.util.Comparator;

/// The order in which people count: IMG_9 comes before IMG_10. Digits compare as numbers, all else letter by letter
/// without regard to case; names that are equal so far fall back to plain order, so that the order is total.
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder NAMES = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = isDigit(a, i) ? endOfNumber(a, i) : i + 1;
            int endB = isDigit(b, j) ? endOfNumber(b, j) : j + 1;
            int order = isDigit(a, i) && isDigit(b, j)
                    ? compareNumbers(a.substring(i, endA), b.substring(j, endB))
                    : Character.compare(folded(a.charAt(i)), folded(b.charAt(j)));
            if (order != 0) return order;
            i = endA;
            j = endB;
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareNumbers(String a, String b) {
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') start++;
        return digits.substring(start);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text, end)) end++;
        return end;
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
