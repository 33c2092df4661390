import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: { objects: ["QueueBasicTests.test_generic_alias"] },
};
