/** The realm in the page in which an exercise's checks run: trusted, same-origin, never beside learner code. */
import { serveGrading } from "./realm.ts";

/** Each exercise's checks are a chunk of their own, fetched when it is first graded. */
const modules = import.meta.glob("/exercises/*/checks.ts");

export const serve = serveGrading(
  (slug) => {
    const load = modules[`/exercises/${slug}/checks.ts`];
    if (!load) throw new Error(`there is no exercises/${slug}/checks.ts.`);
    return load();
  },
  (message) => self.postMessage(message),
);
