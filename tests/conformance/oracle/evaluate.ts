/** How modules of learners' programs are evaluated in this process. */
import { runInThisContext } from "node:vm";
import type { Evaluate } from "../../../src/sandbox/link.ts";

export const evaluate: Evaluate = (text, url) => runInThisContext(text, { filename: url }) as unknown;
