/** What the click on "Predict first" fetches: a session, the pane that shows it, and their style. */
import type { Watching } from "../run/visit.ts";
import answer from "../answer/answer.css?inline";
import { PredictPane } from "./PredictPane.tsx";
import own from "./predict.css?inline";
import { createSession, type Ground } from "./session.ts";

// Text and not a file: the site's build would link a style sheet into every page, where nobody may ever need it.
document.head.append(Object.assign(document.createElement("style"), { textContent: answer + own }));

export function openPrediction(watching: Watching, ground: Ground, close: () => void) {
  const closeAll = () => {
    session.dispose();
    close();
  };
  const session = createSession(ground, closeAll);
  return function Predict() {
    return <PredictPane watching={watching} session={session} close={closeAll} />;
  };
}
