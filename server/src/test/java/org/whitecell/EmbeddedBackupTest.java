package org.whitecell;

import java.nio.file.Path;
import java.util.List;

class EmbeddedBackupTest extends BackupContract {

  @Override
  protected List<String> newPlace(Path folder) {
    return List.of("--data", folder.toString());
  }
}
