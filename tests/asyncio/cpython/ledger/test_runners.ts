import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    signals: [
      "RunTests.test_asyncio_run_without_uncancel",
      "RunnerTests.test_interrupt*",
      "RunnerTests.test_signal_install_not_supported_ok",
    ],
  },
};
