import { useState } from "preact/hooks";
import type { Account, CatalogueEntry, ScenarioSummary } from "../../http/bodies";
import { documents, scenarios } from "../../http/documents";
import { query } from "../../router";
import { opening } from "../../words";
import { Desk } from "../layout/Desk";
import { Loading } from "../layout/Loading";
import { useLoaded } from "../useCall";
import { OpenForm } from "./OpenForm";

/** /sessions/new: from a text and a scenario to a session that waits for its people; ?text=REVISION begins with that one. */
export function OpenPage() {
  return <Desk title={opening.title}>{(account) => <Opening account={account} />}</Desk>;
}

interface Offer {
  readonly scenarios: readonly ScenarioSummary[];
  readonly documents: readonly CatalogueEntry[];
}

function Opening({ account }: { account: Account }) {
  const [offer, again] = useLoaded<Offer>("offer", async () => {
    const [ofScenarios, ofDocuments] = await Promise.all([scenarios(), documents()]);
    return { scenarios: ofScenarios, documents: ofDocuments };
  });
  const [picked, setPicked] = useState<string>();
  if (offer.is !== "here") return <Loading of={offer} again={again} />;
  const scenario = offer.it.scenarios.find((one) => one.id === picked) ?? offer.it.scenarios[0];
  if (scenario === undefined) return <p role="alert">{opening.noScenario}</p>;
  return (
    <OpenForm
      account={account}
      scenario={scenario}
      scenarios={offer.it.scenarios}
      documents={offer.it.documents}
      asked={query.value.get("text") ?? undefined}
      onScenario={setPicked}
    />
  );
}
