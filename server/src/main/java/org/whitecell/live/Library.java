package org.whitecell.live;

import java.util.Optional;
import org.whitecell.document.RevisionId;
import org.whitecell.scenario.ScenarioId;
import org.whitecell.session.Setting;

/** Where scenarios and texts are kept, by the hash of their content. May block. */
@FunctionalInterface
public interface Library {

  /**
   * What a session is played on; nothing where one of the two is not kept here.
   *
   * @throws org.whitecell.store.StoreUnavailable while the store cannot be reached
   */
  Optional<Setting> setting(ScenarioId scenario, RevisionId revision);
}
