/** What the click on "Predict first" fetches: a session, the pane that shows it, and their style. */
import type { Watching } from "../run/visit.ts";
import { addStyle } from "../style.ts";
import answer from "../answer/answer.css?inline";
import { PredictPane } from "./PredictPane.tsx";
import own from "./predict.css?inline";
import { createSession, type Ground } from "./session.ts";

addStyle(answer, own);

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
