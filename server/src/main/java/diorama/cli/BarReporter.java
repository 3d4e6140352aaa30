package diorama.cli;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.render.Progress;
import diorama.speech.Problems;
import diorama.studio.Exported;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// For a person: a bar with the stage, frames per second and the time left. Where nobody looks (a pipe, a log) there is
/// no bar, only the sentences.
final class BarReporter implements Reporter {
    private static final int REFRESH_MS = 100;

    private final Terminal terminal;
    private final Language language;
    private Optional<ProgressBar> bar = Optional.empty();

    BarReporter(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public void warn(Problem problem) {
        terminal.warn(Problems.say(problem, language));
    }

    @Override
    public void say(String line) {
        terminal.say(line);
    }

    @Override
    public void progress(Progress progress) {
        if (!terminal.isInteractive() || progress.framesTotal() == 0) return;
        if (bar.isEmpty()) bar = Optional.of(open(progress));
        bar.get().setExtraMessage(stage(progress.stage()));
        bar.get().stepTo(progress.framesDone());
    }

    /// Frames that were there already are the bar's start, so that rate and time left speak of the work that is done
    /// now.
    private ProgressBar open(Progress progress) {
        return new ProgressBarBuilder()
                .setTaskName(language == Language.CHINESE ? "制作" : "Film")
                .setInitialMax(progress.framesTotal())
                .startsFrom(progress.framesDone(), java.time.Duration.ZERO)
                .setUnit(language == Language.CHINESE ? " 帧" : " frames", 1)
                .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
                .showSpeed()
                .setUpdateIntervalMillis(REFRESH_MS)
                .setStyle(terminal.isColourful() ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                .build();
    }

    private String stage(Progress.Stage stage) {
        boolean isChinese = language == Language.CHINESE;
        return switch (stage) {
            case PAINTING -> isChinese ? "绘制" : "painting";
            case JOINING -> isChinese ? "合成" : "joining";
            case CHECKING -> isChinese ? "检查" : "checking";
            case DONE -> isChinese ? "完成" : "done";
        };
    }

    @Override
    public void done(Exported exported) {
        close();
        var picture = exported.picture();
        boolean isChinese = language == Language.CHINESE;
        String size = picture.size()
                + (isChinese ? "，" : ", ")
                + String.format(Locale.ROOT, "%.1f MB", exported.sizeBytes() / 1e6);
        terminal.say(exported.file() + (isChinese ? "：" : ": ") + length(picture.lengthMs(), isChinese) + size);
    }

    /// Nothing of a still.
    private static String length(long ms, boolean isChinese) {
        if (ms == 0) return "";
        return String.format(Locale.ROOT, isChinese ? "%.1f 秒，" : "%.1f s, ", ms / 1000.0);
    }

    @Override
    public void kept(String project) {
        terminal.say(
                language == Language.CHINESE
                        ? "想接着改：diorama say \"标题大一点\"（项目在 " + project + "）"
                        : "To go on: diorama say \"the second one slower\" (the project is " + project + ")");
    }

    @Override
    public void fail(Problem problem) {
        close();
        terminal.fail(Problems.say(problem, language));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
