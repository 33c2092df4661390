import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    signals: ["SelectorEventLoopSignalTests.*"],
    sockets: [
      "SelectorEventLoopUnixSocketTests.*",
      "SelectorEventLoopUnixSockSendfileTests.*",
      "TestFunctional.*",
    ],
    processes: [
      "UnixReadPipeTransportTests.*",
      "UnixWritePipeTransportTests.*",
      "TestFork.*",
      "PidfdChildWatcherTests.*",
    ],
  },
};
