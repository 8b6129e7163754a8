package org.whitecell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.whitecell.store.StoreRefused.Reason;
import org.whitecell.store.mongo.RawDatabase;

/** Which databases are opened. */
abstract class OpeningContract extends StoreContract {

  @Test
  void ourOwnIsOpenedAgain() {
    Logs.appendSingly(store.log(), "s", 3);
    store.close();
    store = openAnother();
    assertEquals(3, store.log().tail("s").seq());
    assertEquals(new Health.Well(), store.health());
  }

  @Test
  void dataOfANewerVersionIsRefused() {
    RawDatabase.collection(store, "marks")
        .updateOne(Filters.eq("_id", "whitecell"), Updates.set("form", 2));
    assertRefused(Reason.NEWER);
  }

  @Test
  void aDatabaseWithSomethingElseInItIsRefused() {
    Logs.appendSingly(store.log(), "s", 1);
    RawDatabase.collection(store, "marks").deleteOne(Filters.eq("_id", "whitecell"));
    assertRefused(Reason.FOREIGN);
  }

  private void assertRefused(Reason reason) {
    assertEquals(reason, assertThrows(StoreRefused.class, () -> openAnother().close()).reason());
  }

  @Test
  void aClosedStoreIsUnavailable() {
    Store closed = openAnother();
    closed.close();
    closed.close();
    assertThrows(StoreUnavailable.class, () -> closed.log().tail("s"));
  }
}
