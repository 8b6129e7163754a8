package org.whitecell.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Lets tests meddle with the groups in a file that no server has. */
public final class RawFile {

  private RawFile() {}

  /** The ids of a session's groups, in order. */
  public static List<String> groups(Path folder, String session) {
    return with(
        folder,
        groups ->
            groups.keySet().stream()
                .map(String.class::cast)
                .filter(id -> id.startsWith(session + "/"))
                .toList());
  }

  /** Flips a bit in what cannot change of a group's first entry. */
  public static void flipABit(Path folder, String id) {
    with(
        folder,
        groups -> {
          Document group = Objects.requireNonNull(groups.get(id)).cloneDeeply();
          Document entry = (Document) ((List<?>) Objects.requireNonNull(group.get("e"))).getFirst();
          byte[] fixed = ((BinData) Objects.requireNonNull(entry.get("f"))).getData().clone();
          fixed[fixed.length / 2] ^= 1;
          entry.put("f", new BinData(fixed));
          return Objects.requireNonNull(groups.put(id, group));
        });
  }

  /** Takes a group out. */
  public static void remove(Path folder, String id) {
    with(folder, groups -> Objects.requireNonNull(groups.remove(id)));
  }

  private static <T> T with(Path folder, Function<MVMap<Object, Document>, T> work) {
    MVStore file = EmbeddedServer.open(folder.resolve("store.mv").toString());
    T result = work.apply(SafeDatabase.documents(file, "whitecell", "groups"));
    file.commit();
    file.close();
    return result;
  }
}
