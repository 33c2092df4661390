import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: { garbage: ["BaseTestTaskGroup.test_exception_refcycles_*"] },
};
