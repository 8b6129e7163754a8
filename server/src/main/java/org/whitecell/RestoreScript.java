package org.whitecell;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.whitecell.backup.Backup;
import org.whitecell.store.RawDocument;
import org.whitecell.store.embedded.DataFolder;
import org.whitecell.store.embedded.EmbeddedStore;
import org.whitecell.store.embedded.FolderInMaking;
import org.whitecell.store.mongo.MongoAddress;
import org.whitecell.store.mongo.MongoStore;

/** What {@code scripts/restore} does: a whole server where there was nothing, or nothing. */
record RestoreScript(Settings settings, Path file) {

  List<String> run() {
    Backup backup = Backup.check(file);
    try (FolderInMaking making = FolderInMaking.begin(settings.data())) {
      backup.restore(Opened.keysOf(making.folder()), store(making.folder()));
      making.finish();
    }
    return List.of(
        "restored   "
            + settings.data()
            + settings.mongo().map(_ -> " and MongoDB").orElse("")
            + ", as of "
            + backup.at(),
        "documents  " + backup.documents(),
        "start it   scripts/run --data " + settings.data());
  }

  private Consumer<Iterator<RawDocument>> store(DataFolder folder) {
    return settings
        .mongo()
        .<Consumer<Iterator<RawDocument>>>map(
            uri -> documents -> MongoStore.fill(MongoAddress.of(uri.value()), documents))
        .orElse(documents -> EmbeddedStore.fill(folder, documents));
  }
}
