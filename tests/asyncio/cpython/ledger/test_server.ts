import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    sockets: ["SelectorStartServerTests.*", "UnixServerCleanupTests.*"],
    newer: ["TestServer2.test_close_with_hanging_client"],
  },
};
