import type { Listed } from "./protocol.ts";
import type { CheckResult } from "../verdict.ts";

/** What sets a check apart from others, as its result carries it. */
export function marksOf({ hidden, later }: Listed): Pick<CheckResult, "hidden" | "later"> {
  return {
    ...(hidden && { hidden }),
    ...(later !== undefined && { later: { slug: later, lesson: null } }),
  };
}
