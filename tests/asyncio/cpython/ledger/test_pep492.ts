import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  twins: {
    "tasks/get-coro": ["CoroutineTests.test_iscoroutinefunction"],
    "debug/never-awaited": ["CoroutineTests.test_debug_mode_manages_coroutine_origin_tracking"],
  },
  leftOut: { syntax: ["CoroutineTests.test_types_coroutine"] },
};
