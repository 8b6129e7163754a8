package org.whitecell.store.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import org.junit.jupiter.api.Test;

class MongoAddressTest {

  @Test
  void durabilityIsNotLeftToTheConnectionString() {
    MongoClientSettings settings =
        MongoAddress.of(
                "mongodb://h/?w=0&journal=false&wtimeoutMS=1&readPreference=secondary"
                    + "&retryWrites=true")
            .settings();
    assertEquals("majority", settings.getWriteConcern().getWString());
    assertEquals(true, settings.getWriteConcern().getJournal());
    assertEquals(ReadPreference.primary(), settings.getReadPreference());
    assertFalse(settings.getRetryWrites());
  }

  @Test
  void theDatabaseIsTheOneNamedOrOurs() {
    assertEquals("games", MongoAddress.of("mongodb://h/games").database());
    assertEquals("whitecell", MongoAddress.of("mongodb://h").database());
  }

  @Test
  void passwordsAreNotPrinted() {
    assertFalse(MongoAddress.of("mongodb://me:hush@h/").toString().contains("hush"));
  }
}
