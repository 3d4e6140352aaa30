package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Numbers as people write them: `1,5 s` with a comma for the point, `1/2 s`, `1 1/2 s`, `1e3`; and rough ones,
/// thirty-odd, 三十来秒, 三四秒, 十几秒. They become plain numbers; a rough one is the middle of what it may mean.
final class WrittenNumbers {
    private static final Set<String> SHARED = Set.of("of", "speed", "volume", "size", "length", "the");
    private static final Set<String> ROUGH = Set.of("ish", "odd", "something");
    private static final String HAN_DIGITS = "一二三四五六七八九";

    private final List<Raw> pieces;

    private WrittenNumbers(List<Raw> pieces) {
        this.pieces = pieces;
    }

    static List<Raw> plain(List<Raw> pieces) {
        return new WrittenNumbers(new WrittenNumbers(pieces).figures()).rough();
    }

    private Raw at(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : new Raw(Raw.Kind.MARK, "", -1, -1);
    }

    private boolean isDigits(int i) {
        return at(i).kind() == Raw.Kind.DIGITS;
    }

    /// Nothing stands between the two.
    private boolean touch(int i) {
        return at(i).end() == at(i + 1).start();
    }

    private boolean areOne(int i) {
        return touch(i) && touch(i + 1);
    }

    private static Raw number(double value, Raw first, Raw last) {
        String plain =
                value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value);
        return new Raw(Raw.Kind.DIGITS, plain, first.start(), last.end());
    }

    // --- in figures --------------------------------------------------------------------------------------------------

    private List<Raw> figures() {
        var plain = new ArrayList<Raw>();
        for (int i = 0; i < pieces.size(); ) {
            int share = share(i);
            if (share == i + 1 && isDigits(i)) {
                plain.add(number(value(i) + value(share) / value(share + 2), at(i), at(share + 2)));
                i = article(share + 3);
            } else if (share == i) {
                boolean isPart = SHARED.contains(at(i + 3).text());
                plain.add(number((isPart ? 100 : 1) * value(i) / value(i + 2), at(i), at(i + 2)));
                if (isPart)
                    plain.add(new Raw(
                            Raw.Kind.MARK, "%", at(i + 2).end(), at(i + 2).end()));
                i = article(i + 3);
            } else if (isDecimal(i)) {
                plain.add(
                        number(Double.parseDouble(at(i).text() + "." + at(i + 2).text()), at(i), at(i + 2)));
                i += 3;
            } else if (isPower(i)) {
                plain.add(number(value(i) * Math.pow(10, value(i + 2)), at(i), at(i + 2)));
                i += 3;
            } else plain.add(at(i++));
        }
        return plain;
    }

    private double value(int i) {
        return Double.parseDouble(at(i).text());
    }

    /// Where `1/2` begins, here or one further on; -1 where there is none.
    private int share(int i) {
        if (isShare(i) && !at(i - 1).is("/")) return i;
        return isDigits(i) && isShare(i + 1) && !touch(i) ? i + 1 : -1;
    }

    private boolean isShare(int i) {
        return isDigits(i)
                && at(i + 1).is("/")
                && isDigits(i + 2)
                && areOne(i)
                && value(i + 2) >= 2
                && value(i + 2) <= 100
                && value(i) < value(i + 2)
                && (isMeasured(i + 3) || SHARED.contains(at(i + 3).text()));
    }

    private boolean isMeasured(int i) {
        int unit = at(i).is("a") || at(i).is("an") ? i + 1 : i;
        return Units.end(pieces, unit) > unit;
    }

    /// `1/2 a minute`: past the article, behind which the unit stands.
    private int article(int i) {
        return isMeasured(i) && Units.end(pieces, i) == i ? i + 1 : i;
    }

    /// `1,5 seconds`, but not `photos 1,5`, `1,2,3` or 3:4，12秒.
    private boolean isDecimal(int i) {
        return isDigits(i)
                && at(i + 1).is(",")
                && isDigits(i + 2)
                && areOne(i)
                && at(i).text().indexOf('.') < 0
                && at(i + 2).text().length() <= 2
                && at(i + 2).text().indexOf('.') < 0
                && !at(i - 1).is(",")
                && !at(i - 1).is(":")
                && isMeasured(i + 3);
    }

    /// `1e3`.
    private boolean isPower(int i) {
        return isDigits(i) && at(i + 1).is("e") && isDigits(i + 2) && areOne(i) && value(i + 2) <= 9;
    }

    // --- rough ones --------------------------------------------------------------------------------------------------

    private List<Raw> rough() {
        var plain = new ArrayList<Raw>();
        for (int i = 0; i < pieces.size(); i++) {
            int tail = at(i).is("-") && touch(i - 1) && touch(i) ? i + 1 : i;
            boolean isTail = ROUGH.contains(at(tail).text())
                    && !plain.isEmpty()
                    && isNumber(plain.getLast())
                    && (!at(tail).is("something") || at(tail + 1).text().startsWith("s"));
            if (isTail) {
                i = at(tail + 1).is("-") && touch(tail) ? tail + 1 : tail;
            } else if (isHanTail(i, plain)) {
                if (!at(i).is("来")) plain.add(digit("五", at(i)));
            } else if (isNeighbours(i)) {
                plain.addAll(between(i));
                i += at(i + 2).is("十") ? 2 : 1;
            } else plain.add(at(i));
        }
        return plain;
    }

    private static Raw digit(String han, Raw at) {
        return new Raw(Raw.Kind.HAN, han, at.start(), at.end());
    }

    private static boolean isNumber(Raw piece) {
        return piece.kind() == Raw.Kind.DIGITS || Numerals.words().contains(piece.text());
    }

    /// 三十来秒, 二十多秒, 十几秒.
    private boolean isHanTail(int i, List<Raw> before) {
        boolean isWord = at(i).is("来") || at(i).is("多") || at(i).is("几");
        return isWord && !before.isEmpty() && before.getLast().is("十") && isTime(i + 1);
    }

    private boolean isTime(int i) {
        return at(i).is("秒") || (at(i).is("分") && !at(i + 1).is("之"));
    }

    /// 三四秒, 二三十秒: the one or the other.
    private boolean isNeighbours(int i) {
        int first = han(i);
        int second = han(i + 1);
        boolean isNext = first >= 0 && (second == first + 1 || (first == 2 && second == 4));
        boolean isBehindNumber = han(i - 1) >= 0
                || at(i - 1).is("十")
                || at(i - 1).is("点")
                || at(i - 1).is("第");
        return isNext && !isBehindNumber && (isTime(i + 2) || (at(i + 2).is("十") && isTime(i + 3)));
    }

    private int han(int i) {
        if (at(i).is("两")) return 1;
        return at(i).kind() == Raw.Kind.HAN ? HAN_DIGITS.indexOf(at(i).text()) : -1;
    }

    /// 三四 is 三点五, 二三十 is 二十五; 三五秒 is four.
    private List<Raw> between(int i) {
        boolean isEven = han(i + 1) == han(i) + 2;
        if (isEven && !at(i + 2).is("十")) return List.of(digit("四", at(i)));
        return at(i + 2).is("十")
                ? List.of(at(i), at(i + 2), digit("五", at(i + 1)))
                : List.of(at(i), digit("点", at(i)), digit("五", at(i + 1)));
    }
}
