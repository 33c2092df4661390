/**
 * The timeline's door. All of it comes in one piece of its own, fetched on intent behind what a first Run needs (see
 * `live.ts`): nothing else may import a value from this folder but `moment.ts` and `look.ts`.
 */
import picture from "./picture/picture.css?inline";
import timeline from "./timeline.css?inline";

// Text and not a file: the site's build would link a style sheet into every page, where nobody may ever need it.
document.head.append(
  Object.assign(document.createElement("style"), { textContent: [timeline, picture].join("\n") }),
);

export { createModel, printedUntil } from "./model.ts";
export { eventAtTime } from "./picture/scale.ts";
export { Timeline } from "./Timeline.tsx";
