package org.whitecell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.whitecell.store.ExternalServer;

@EnabledIfEnvironmentVariable(named = ExternalServer.VARIABLE, matches = ".+")
class ExternalBackupTest extends BackupContract {

  private final List<ExternalServer> databases = new ArrayList<>();

  @Override
  protected List<String> newPlace(Path folder) {
    ExternalServer database = ExternalServer.start();
    databases.add(database);
    return List.of("--data", folder.toString(), "--mongo", database.address().uri());
  }

  @AfterEach
  void drop() {
    databases.forEach(ExternalServer::close);
  }
}
