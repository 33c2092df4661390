import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    leftOutName: ["EagerTaskFactoryLoopTests.test_staggered_race*"],
    c: ["CEagerTaskFactoryLoopTests.test_issue105987"],
  },
};
