package diorama.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers as digits, as English words and as Chinese numerals.
final class Numerals {
    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);
    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 9;

    private Numerals() {}

    /// A number and the piece after it. `isBare`: written in figures or words that mean nothing else.
    record Read(double value, int next) {}

    static Set<String> words() {
        return Stream.concat(ONES.keySet().stream(), TENS.keySet().stream()).collect(Collectors.toSet());
    }

    static Optional<Read> at(List<Raw> pieces, int from) {
        if (from >= pieces.size()) return Optional.empty();
        return switch (pieces.get(from).kind()) {
            case DIGITS -> Optional.of(digits(pieces, from));
            case WORD -> english(pieces, from);
            case HAN -> chinese(pieces, from);
            case QUOTE, NAME, TINT, MARK, OTHER -> Optional.empty();
        };
    }

    private static Read digits(List<Raw> pieces, int from) {
        double value = Double.parseDouble(pieces.get(from).text());
        boolean isGrouped = from + 2 < pieces.size()
                && pieces.get(from + 1).is(",")
                && pieces.get(from + 2).text().length() == 3
                && pieces.get(from + 2).kind() == Raw.Kind.DIGITS
                && pieces.get(from + 2).start() == pieces.get(from).end() + 1;
        if (isGrouped)
            return new Read(
                    value * 1000 + Double.parseDouble(pieces.get(from + 2).text()), from + 3);
        return new Read(value, from + 1);
    }

    private static boolean isWord(List<Raw> pieces, int i, String word) {
        return i < pieces.size() && pieces.get(i).is(word);
    }

    private static int over(List<Raw> pieces, int i) {
        return isWord(pieces, i, "-") ? i + 1 : i;
    }

    private static Optional<Read> english(List<Raw> pieces, int from) {
        String word = pieces.get(from).text();
        if (ONES.containsKey(word)) return Optional.of(withHundred(pieces, ONES.get(word), from + 1));
        if (TENS.containsKey(word)) {
            int next = over(pieces, from + 1);
            int ones = next < pieces.size() ? ONES.getOrDefault(pieces.get(next).text(), 10) : 10;
            boolean hasOnes = ones > 0 && ones < 10;
            return Optional.of(new Read(TENS.get(word) + (hasOnes ? ones : 0), hasOnes ? next + 1 : from + 1));
        }
        if (word.equals("dozen")) return Optional.of(new Read(12, from + 1));
        if (word.equals("a") && isWord(pieces, from + 1, "dozen")) return Optional.of(new Read(12, from + 2));
        if (word.equals("half") && isWord(pieces, from + 1, "a") && isWord(pieces, from + 2, "dozen"))
            return Optional.of(new Read(6, from + 3));
        if (word.equals("hundred")) return Optional.of(new Read(100, from + 1));
        return Optional.empty();
    }

    private static Read withHundred(List<Raw> pieces, int ones, int next) {
        if (isWord(pieces, next, "hundred")) return new Read(ones * 100.0, next + 1);
        boolean isDecimal = isWord(pieces, next, "point")
                && next + 1 < pieces.size()
                && ONES.containsKey(pieces.get(next + 1).text());
        return isDecimal
                ? new Read(ones + ONES.getOrDefault(pieces.get(next + 1).text(), 0) / 10.0, next + 2)
                : new Read(ones, next);
    }

    // --- Chinese -----------------------------------------------------------------------------------------------------

    /// 十五, 二十, 一百二十, 两, 零点五, 一点五.
    private static Optional<Read> chinese(List<Raw> pieces, int from) {
        int i = from;
        int total = 0;
        int digit = -1;
        for (; i < pieces.size() && i - from < LONGEST; i++) {
            char c = pieces.get(i).text().charAt(0);
            int value = digit(c);
            if (digit < 0 && (c == '廿' || c == '卅')) {
                total += c == '廿' ? 20 : 30;
                continue;
            }
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (pieces.get(i).kind() != Raw.Kind.HAN || (value < 0 && unit == 0)) break;
            if (unit == 0) {
                if (digit >= 0 && value != 0) digit = digit * 10 + value;
                else digit = digit >= 0 ? digit * 10 : value;
            } else {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        if (i == from) return Optional.empty();
        double value = total + Math.max(0, digit);
        return Optional.of(decimals(pieces, i, value));
    }

    private static int digit(char c) {
        return c == '两' || c == '俩' ? 2 : c == '〇' ? 0 : HAN_DIGITS.indexOf(c);
    }

    private static Read decimals(List<Raw> pieces, int at, double whole) {
        if (!isWord(pieces, at, "点") || at + 1 >= pieces.size()) return new Read(whole, at);
        double value = whole;
        double step = 0.1;
        int i = at + 1;
        while (i < pieces.size()
                && pieces.get(i).kind() == Raw.Kind.HAN
                && digit(pieces.get(i).text().charAt(0)) >= 0) {
            value += digit(pieces.get(i).text().charAt(0)) * step;
            step /= 10;
            i++;
        }
        return i == at + 1 ? new Read(whole, at) : new Read(Math.round(value * 1e6) / 1e6, i);
    }
}
