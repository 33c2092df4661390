import type { Ledger } from "./ledger.ts";
import type { Reason } from "./reasons.ts";

const whole = (reason: Reason): Ledger => ({ leftOut: { [reason]: ["*"] } });

/** Files of CPython's that the course has no use for, whole. */
export const wholeFiles: Readonly<Record<string, Ledger>> = {
  test_buffered_proto: whole("transports"),
  test_free_threading: whole("threads"),
  test_graph: whole("leftOutName"),
  test_proactor_events: whole("windows"),
  test_protocols: whole("transports"),
  test_selector_events: whole("sockets"),
  test_sendfile: whole("sockets"),
  test_sock_lowlevel: whole("sockets"),
  test_ssl: whole("sockets"),
  test_sslproto: whole("sockets"),
  test_subprocess: whole("processes"),
  test_tools: whole("python"),
  test_transports: whole("transports"),
  test_windows_events: whole("windows"),
  test_windows_utils: whole("windows"),
};
