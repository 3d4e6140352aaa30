package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Chinese says neighbours in one breath: 三四两张 and 第三四张 are pictures three and four, not thirty-four. Such runs
/// are written out as 第三、第四, so that numbers stay numbers.
final class HanLists {
    private static final String DIGITS = "一二三四五六七八九";
    private static final String COUNTS = "一两三四五";
    private static final int LONGEST = 5;

    private HanLists() {}

    static List<Raw> opened(List<Raw> pieces) {
        var opened = new ArrayList<Raw>();
        for (int i = 0; i < pieces.size(); ) {
            int count = neighbours(pieces, i);
            boolean isOrdinal = i > 0 && pieces.get(i - 1).is("第");
            int behind = i + count;
            boolean isSaid =
                    behind < pieces.size() && isCount(pieces.get(behind), count) && isThing(pieces, behind + 1);
            var next = at(pieces, behind + 1);
            boolean isFirst = (i == 0 || pieces.get(i - 1).kind() == Raw.Kind.MARK)
                    && at(pieces, behind).is("张")
                    && !next.is("照")
                    && !next.is("图")
                    && !next.is("相");
            boolean isBetween =
                    isThing(pieces, behind) && at(pieces, behind + 1).is("之");
            boolean isList = count > 1
                    && !isShare(pieces, i)
                    && (isSaid || ((isOrdinal || count > 2 || isBetween || isFirst) && isThing(pieces, behind)));
            if (!isList) {
                opened.add(pieces.get(i++));
                continue;
            }
            for (int k = 0; k < count; k++) {
                var digit = pieces.get(i + k);
                if (k > 0) opened.add(new Raw(Raw.Kind.MARK, "、", digit.start(), digit.start()));
                if (k > 0 || !isOrdinal) opened.add(new Raw(Raw.Kind.HAN, "第", digit.start(), digit.start()));
                opened.add(digit);
            }
            i = isSaid ? behind + 1 : behind;
        }
        return opened;
    }

    /// How many digits from here on each follow the one before: 三四, 二三四.
    private static int neighbours(List<Raw> pieces, int from) {
        int count = 0;
        int last = -1;
        while (count < LONGEST && from + count < pieces.size()) {
            int digit = digit(pieces.get(from + count));
            if (digit < 0 || (count > 0 && digit != last + 1)) break;
            last = digit;
            count++;
        }
        return count > 2
                        && isCount(pieces.get(from + count - 1), count - 1)
                        && !isCount(at(pieces, from + count), count)
                ? count - 1
                : count;
    }

    private static Raw at(List<Raw> pieces, int i) {
        return i < pieces.size() ? pieces.get(i) : new Raw(Raw.Kind.MARK, ".", 0, 0);
    }

    private static int digit(Raw piece) {
        return piece.kind() == Raw.Kind.HAN ? DIGITS.indexOf(piece.text()) : -1;
    }

    private static boolean isCount(Raw piece, int count) {
        return piece.kind() == Raw.Kind.HAN && COUNTS.indexOf(piece.text()) == count - 1;
    }

    private static boolean isThing(List<Raw> pieces, int i) {
        var piece = at(pieces, i);
        return piece.is("张") || piece.is("幅") || piece.is("段") || piece.is("个");
    }

    /// 前三四张 counts from the front.
    private static boolean isShare(List<Raw> pieces, int i) {
        return i > 0
                && (pieces.get(i - 1).is("前")
                        || pieces.get(i - 1).is("后")
                        || pieces.get(i - 1).is("最"));
    }
}
