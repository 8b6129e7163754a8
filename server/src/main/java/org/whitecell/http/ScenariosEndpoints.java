package org.whitecell.http;

import java.util.List;
import java.util.Optional;
import org.whitecell.access.Right;
import org.whitecell.document.DocumentId;
import org.whitecell.document.RevisionId;
import org.whitecell.library.Documents;
import org.whitecell.library.KeptDocument;
import org.whitecell.library.Scenarios;
import org.whitecell.scenario.Citations;
import org.whitecell.scenario.PhaseSpec;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.ScenarioId;

/** The scenarios that a session can be opened with. */
public final class ScenariosEndpoints {

  private final Callers callers;
  private final Scenarios scenarios;
  private final Documents documents;

  /**
   * @param minutes the clocks of one turn together
   * @param briefing the revision that it was written from, where it is here
   */
  record Summary(
      ScenarioId id,
      String name,
      String title,
      String summary,
      List<ActorBadge> actors,
      int turns,
      int minutes,
      Optional<RevisionId> briefing) {}

  public ScenariosEndpoints(Callers callers, Scenarios scenarios, Documents documents) {
    this.callers = callers;
    this.scenarios = scenarios;
    this.documents = documents;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/scenarios", Route.Needs.TOKEN, this::list),
        Route.get("/api/scenarios/{id}", Route.Needs.TOKEN, this::one),
        Route.get("/api/scenarios/{id}/citations", Route.Needs.TOKEN, this::citations));
  }

  private Answer list(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    return Answer.json(scenarios.offered().stream().map(this::summary).toList());
  }

  private Answer one(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    return Answer.json(find(call));
  }

  private Answer citations(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    Scenario scenario = find(call);
    return call.query("revision")
        .map(RevisionId::new)
        .flatMap(documents::revision)
        .map(revision -> Answer.json(Citations.lines(scenario, revision)))
        .orElseThrow(() -> Problem.notFound("There is no such revision.").thrown());
  }

  private Scenario find(Call call) {
    return scenarios
        .find(new ScenarioId(call.path("id")))
        .orElseThrow(() -> Problem.notFound("There is no such scenario.").thrown());
  }

  private Summary summary(Scenario scenario) {
    return new Summary(
        scenario.id(),
        scenario.name(),
        scenario.title(),
        scenario.summary(),
        scenario.actors().stream().map(ActorBadge::of).toList(),
        scenario.turns().size(),
        scenario.phases().stream().mapToInt(PhaseSpec::minutes).sum(),
        documents
            .document(new DocumentId(scenario.source().name()))
            .map(KeptDocument::revisions)
            .map(revisions -> revisions.getFirst().id()));
  }
}
