import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    objects: [
      "DuckTests.*",
      "BaseFutureTests.test_generic_alias",
      "BaseFutureTests.test_uninitialized",
      "BaseFutureInheritanceTests.*",
    ],
    internals: [
      "BaseFutureTests.test_future_cancel_message_setter",
      "BaseFutureTests.test_log_traceback",
      "BaseFutureTests.test_set_result_unless_cancelled",
    ],
    syntax: ["BaseFutureTests.test_future_iter_throw"],
    garbage: [
      "BaseFutureTests.test_future_del_collect",
      "BaseFutureTests.test_future_cancelled_result_refcycles",
      "BaseFutureTests.test_future_cancelled_exception_refcycles",
    ],
    c: [
      "CFutureTests.*",
      "BaseFutureDoneCallbackTests.test_remove_done_callbacks_list_mutation",
      "BaseFutureDoneCallbackTests.test_remove_done_callbacks_list_clear",
      "BaseFutureDoneCallbackTests.test_schedule_callbacks_list_mutation_2",
      "BaseFutureDoneCallbackTests.test_evil_call_soon_list_mutation",
      "BaseFutureDoneCallbackTests.test_use_after_free*",
    ],
  },
};
