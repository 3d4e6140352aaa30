package diorama.wire;

import java.util.List;

/// Answers about credits.
public final class CreditAnswers {
    private CreditAnswers() {}

    public record Sums(long available, long frozen, long granted, long spent) {}

    /// A line of the history: `kind` is `conversation`, `grant` or `expire`.
    public record Line(String id, String kind, long amount, long atMs, String note) {}

    public record Page(int number, int size) {}

    public static String simple(Sums sums) {
        return Answer.doubled(Json.object()
                .put("available", sums.available())
                .put("frozen", sums.frozen())
                .put("total", sums.available() + sums.frozen()));
    }

    public static String gateway(Sums sums) {
        return Answer.doubled(Json.object()
                .put("available", sums.available())
                .put("frozen", sums.frozen())
                .put("total_granted", sums.granted())
                .put("total_consumed", sums.spent()));
    }

    public static String usage(List<Line> all, Page page) {
        int from = Math.min(all.size(), (page.number() - 1) * page.size());
        int to = Math.min(all.size(), from + page.size());
        var data = Json.object();
        var items = data.putArray("items");
        for (var line : all.subList(from, to)) {
            var item = items.addObject()
                    .put("id", line.id())
                    .put("kind", line.kind())
                    .put("amount_delta", line.amount())
                    .put("created_at", Times.seconds(line.atMs()));
            if (line.kind().equals("grant")) item.putObject("grant").put("source", line.note());
            if (line.kind().equals("conversation")) {
                item.putObject("conversation")
                        .put("conversation_id", line.id())
                        .put("user_message", line.note())
                        .put("user_message_hidden", false)
                        .putArray("tool_breakdown");
            }
        }
        data.put("total", all.size()).put("page_no", page.number()).put("page_size", page.size());
        data.put("total_pages", (all.size() + page.size() - 1) / page.size());
        return Answer.doubled(data.put("has_next", to < all.size()));
    }
}
