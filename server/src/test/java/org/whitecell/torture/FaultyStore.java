package org.whitecell.torture;

import java.util.Set;
import java.util.function.Consumer;
import org.whitecell.store.Append;
import org.whitecell.store.Group;
import org.whitecell.store.Health;
import org.whitecell.store.Lease;
import org.whitecell.store.LogStore;
import org.whitecell.store.RawDocument;
import org.whitecell.store.Reading;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;
import org.whitecell.store.Tail;

/** The real store, whose appends can be stopped and interrupted. */
public record FaultyStore(Store store, Faults faults) implements Store {

  @Override
  public LogStore log() {
    return new FaultyLog(store.log(), faults);
  }

  @Override
  public Shelf shelf(Shelf.Kind kind) {
    return store.shelf(kind);
  }

  @Override
  public Health health() {
    return store.health();
  }

  @Override
  public void copy(Consumer<RawDocument> to) {
    store.copy(to);
  }

  @Override
  public Lease lease() {
    return store.lease();
  }

  @Override
  public void close() {
    store.close();
  }

  private record FaultyLog(LogStore log, Faults faults) implements LogStore {

    @Override
    public Append append(Group group) {
      faults.appendBegins();
      try {
        Append append = log.append(group);
        faults.pass(Step.APPENDED);
        return append;
      } finally {
        faults.appendEnds();
      }
    }

    @Override
    public Tail tail(String session) {
      return log.tail(session);
    }

    @Override
    public Reading read(String session, long fromSeq, Consumer<Group> reader) {
      return log.read(session, fromSeq, reader);
    }

    @Override
    public void blank(String session, Set<Long> seqs) {
      log.blank(session, seqs);
    }
  }
}
