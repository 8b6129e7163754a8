package org.whitecell.http;

import java.util.List;
import java.util.function.Supplier;
import org.whitecell.store.Health;
import org.whitecell.store.Standing;

/** Whether the process and the store can do their work; says nothing of what is in them. */
public final class HealthEndpoint {

  private final Supplier<Health> store;
  private final Supplier<Standing> standing;

  /**
   * @param store {@code well}, or the code of what is wrong with it
   */
  record Report(String process, String store, String standing) {}

  public HealthEndpoint(Supplier<Health> store, Supplier<Standing> standing) {
    this.store = store;
    this.standing = standing;
  }

  public List<Route> routes() {
    return List.of(Route.get("/healthz", Route.Needs.NOTHING, this::report));
  }

  private Answer report(Call call) {
    String place =
        switch (standing.get()) {
          case Standing.Active() -> "active";
          case Standing.Standby _ -> "standby";
        };
    return switch (store.get()) {
      case Health.Well() -> Answer.json(new Report("well", "well", place));
      case Health.Unwell unwell -> Answer.json(503, new Report("well", unwell.why().code(), place));
    };
  }
}
