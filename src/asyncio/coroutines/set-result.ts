/** The callback that ends a wait from inside the loop, under CPython's name. */
import { asCallback } from "../process/callbacks.ts";
import type { Future } from "./future.ts";

export const setResultUnlessCancelled = asCallback(
  "_set_result_unless_cancelled",
  "asyncio/futures.py:309",
  (future: Future, result: unknown) => {
    if (future._stage === 0) future._finishWith(result);
  },
);
