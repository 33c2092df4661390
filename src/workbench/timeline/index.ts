/**
 * The timeline's door. All of it comes in one piece of its own, fetched on intent behind what a first Run needs (see
 * `live.ts`): nothing else may import a value from this folder but `moment.ts` and `look.ts`.
 */
import { addStyle } from "../style.ts";
import picture from "./picture/picture.css?inline";
import timeline from "./timeline.css?inline";

addStyle(timeline, picture);

export { createModel, printedUntil } from "./model.ts";
export { eventAtTime } from "./picture/scale.ts";
export { Timeline } from "./Timeline.tsx";
