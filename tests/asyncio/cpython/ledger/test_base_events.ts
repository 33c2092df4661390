import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  tests: {
    "sandbox/execute.test.ts: turns asyncio's debug mode on when asked to": [
      "BaseEventLoopTests.test_env_var_debug",
    ],
  },
  leftOut: {
    internals: [
      "BaseEventLoopTests.test_not_implemented",
      "BaseEventLoopTests.test_custom_run_forever_integration",
    ],
    garbage: ["BaseEventLoopTests.test_asyncgen_finalization_by_gc_in_other_thread"],
    processes: [
      "BaseEventLoopTests.test_subprocess_exec_invalid_args",
      "BaseEventLoopTests.test_subprocess_shell_invalid_args",
    ],
    sockets: [
      "BaseEventTests.*",
      "BaseEventLoopWithSelectorTests.*",
      "BaseLoopSockSendfileTests.*",
      "TestSelectorUtils.*",
    ],
  },
};
