import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    sockets: [
      "StreamTests.test_open_unix_connection*",
      "StreamTests.test_open_connection_no_loop_ssl",
      "StreamTests.test_start_unix_server",
      "StreamTests.test_start_tls*",
      "StreamTests.test_streamwriter_start_tls_updates_reader_transport",
    ],
    internals: ["StreamTests.test_open_connection_error"],
    transports: ["StreamTests.test_streamreaderprotocol_constructor_*"],
    objects: [
      "StreamTests.test_IncompleteReadError_pickleable",
      "StreamTests.test_LimitOverrunError_pickleable",
    ],
    garbage: [
      "StreamTests.test_unclosed_resource_warnings",
      "StreamTests.test_loop_is_closed_resource_warnings",
      "StreamTests.test_unclosed_server_resource_warnings",
      "StreamTests.test_open_connection_happy_eyeball_refcycles",
    ],
    newer: ["StreamTests.test_unhandled_exception_sync_callback"],
  },
};
