package diorama.client;

import diorama.draft.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes a film of each file, one after another, each in a session of its own. One that fails keeps no other away.
final class BatchRun {
    private final Client client;
    private final Speaker speaker;
    private final Path folder;

    BatchRun(Client client, Speaker speaker, Path folder) {
        this.client = client;
        this.speaker = speaker;
        this.folder = folder;
    }

    /// Files that the wishes name count before those that are there.
    boolean run(String wishes, List<Path> brought) throws InterruptedException {
        var named = FileNames.in(wishes);
        var files = new ArrayList<>(named.files().isEmpty() ? brought : named.files());
        if (files.isEmpty()) {
            speaker.say(Says.BATCH_NEEDS_FILES);
            return false;
        }
        var items = Batch.plan(named.files().isEmpty() ? wishes : named.sentence(), files);
        int done = 0;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            speaker.say(Says.batchItem(
                    i + 1, items.size(), item.file().getFileName().toString(), item.wish()));
            if (isMade(item)) done++;
        }
        speaker.say(Says.batchDone(done, items.size()));
        return done == items.size();
    }

    private boolean isMade(Batch.Item item) throws InterruptedException {
        var link = client.link(speaker);
        return Errands.run(link, speaker, () -> {
            var session = Session.open(link, speaker);
            var errands = new Errands(client, session, speaker, folder);
            if (!errands.upload(List.of(item.file()), List.of())) return false;
            if (!errands.said(item.wish(), /* actsOnButtons= */ false)) return false;
            if (!session.timeline().isReady()) film(errands, item);
            return errands.export(Map.of(), Target.in(folder, Batch.stem(item.file()) + "-film"));
        });
    }

    /// A wish that only says how it should look needs a film first.
    private void film(Errands errands, Batch.Item item) throws InterruptedException {
        boolean isChinese = speaker.language() == Language.CHINESE;
        errands.said(isChinese ? "用这个素材做一个视频" : "make a film from this", /* actsOnButtons= */ false);
        errands.said(item.wish(), /* actsOnButtons= */ false);
    }
}
