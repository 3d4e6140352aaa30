package diorama.client;

import diorama.speech.Sentence;

/// A server's refusal in words, and what to do about it. A code itself is never shown.
final class Refusals {
    private Refusals() {}

    static Sentence say(Declined declined, Account account, ServerAddress server) {
        return switch (declined.code()) {
            case Declined.BAD_TOKEN, 1010, 1011 ->
                new Sentence(
                        "The server does not take our token, and not a new one either. Set NEMO_TOKEN to a valid one, or unset it.",
                        "服务器不接受令牌，换新的也不行。请把 NEMO_TOKEN 设成有效的令牌，或者取消它。");
            case Declined.NO_SESSION ->
                new Sentence(
                        "The server does not know this session any more, nor the new one. Start again with ./diorama chat.",
                        "服务器找不到这个会话，新会话也不行。请重新运行 ./diorama chat。");
            case Declined.NO_CREDITS -> credits(declined, account, server);
            case 4001 ->
                withOwn(
                        declined,
                        new Sentence(
                                "This file cannot be used. These can: photos (jpg, png, gif, webp, heic), videos (mp4, mov, avi, webm, mkv), sounds (mp3, wav, m4a, aac).",
                                "这个文件不支持。可以用：图片（jpg、png、gif、webp、heic）、视频（mp4、mov、avi、webm、mkv）、音频（mp3、wav、m4a、aac）。"));
            case 4002, 413 ->
                withOwn(
                        declined,
                        new Sentence(
                                "This file is too large. Make it smaller or cut a piece out of it, then bring it again.",
                                "文件太大。请压缩或截取一段后再上传。"));
            case 402 ->
                new Sentence(
                        "The server exports films only for registered users (this is not about credits). Register or upgrade here: "
                                + register(account, server),
                        "服务器只为注册用户导出影片（与积分无关）。在这里注册或升级：" + register(account, server));
            case 403 ->
                withOwn(
                        declined,
                        new Sentence(
                                "The token does not allow that. Use another one (NEMO_TOKEN).",
                                "这个令牌没有权限。请换一个令牌（NEMO_TOKEN）。"));
            case Declined.TOO_MANY ->
                new Sentence("The server has too much to do just now. Try again in a minute.", "服务器现在太忙，请过一分钟再试。");
            case 500, 502, 503, 504 ->
                new Sentence("The server has a problem of its own. Try again in a while.", "服务器出了点问题，请稍后再试。");
            default -> withOwn(declined, new Sentence("The server refused that.", "服务器拒绝了这个请求。"));
        };
    }

    private static Sentence credits(Declined declined, Account account, ServerAddress server) {
        String link = declined.link().orElseGet(() -> register(account, server));
        return account.isAnonymous()
                ? new Sentence(
                        "Your credits are used up. Get more here, and keep your work: " + link,
                        "积分用完了。在这里领取更多，作品会保留：" + link)
                : new Sentence("Your credits are used up. Top up here: " + link, "积分用完了。在这里充值：" + link);
    }

    private static String register(Account account, ServerAddress server) {
        if (!account.isAnonymous()) return server.web() + "/dashboard/billing";
        return server.web() + "/register?bind=" + account.user().orElse("");
    }

    /// The server's own words where it has some for people: they know more. Its code is taken out of them.
    private static Sentence withOwn(Declined declined, Sentence otherwise) {
        String own = own(declined);
        return own.isEmpty() ? otherwise : new Sentence(own, own);
    }

    static String own(Declined declined) {
        String code = Integer.toString(declined.code());
        String clean = declined.says()
                .replaceAll(
                        "(?i)[(\\[]?\\b(error|code|status)?\\s*(code)?\\s*[:#=]?\\s*" + code
                                + "\\b[)\\]]?\\s*[:,-]?\\s*",
                        "")
                .strip();
        return clean.codePoints().filter(Character::isLetter).count() < 4 ? "" : clean;
    }

    static Sentence unreachable(ServerAddress server) {
        return new Sentence(
                "The server at " + server.api() + " does not answer. Is it running?",
                "服务器 " + server.api() + " 没有响应。它在运行吗？");
    }
}
