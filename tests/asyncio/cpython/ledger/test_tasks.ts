import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  tests: {
    "sandbox/execute.test.ts: turns asyncio's debug mode on when asked to": [
      "GatherTestsBase.test_env_var_debug",
    ],
  },
  leftOut: {
    garbage: [
      "BaseTaskTests.test_task_del_collect",
      "BaseTaskTests.test_task_not_crash_without_finalization",
    ],
    objects: [
      "BaseTaskTests.test_generic_alias",
      "BaseTaskTests.test_create_task_with_asynclike_function",
      "BaseTaskTests.test_step_result_future",
      "SetMethodsTest.*",
    ],
    context: [
      "BaseTaskTests.test_exception_chaining_after_await",
      "BaseTaskTests.test_exception_chaining_after_await_with_context_cycle",
    ],
    leftOutName: [
      "BaseTaskTests.test_wait_discards_awaited_by_for_pending",
      "BaseTaskTests.test_gather_discards_awaited_by_for_pending",
      "BaseTaskTests.test_gather_discards_awaited_by_for_cancelled_sibling",
      "BaseTaskIntrospectionTests.*",
    ],
    internals: ["BaseTaskTests.test_log_traceback", "BaseTaskTests.test_error_in_call_soon"],
    newer: [
      "BaseTaskTests.test_as_completed_async_iterator_cancelled_anext",
      "BaseTaskTests.test_as_completed_plain_iterator_cancelled_wait",
      "BaseTaskTests.test_shield_cancel_outer_exception",
      "BaseTaskTests.test_shield_cancel_outer_exception_never_retrieved",
      "BaseTaskTests.test_shield_cancel_outer_twice_exception",
      "RunCoroutineThreadsafeTests.test_run_coroutine_threadsafe_and_cancel",
    ],
    c: [
      "BaseTaskTests.test_proper_refcounts",
      "CTask_CFuture_Tests.*",
      "CTask_Future_Tests.test_foobar",
      "GenericTaskTests.test_asyncio_module_compiled",
    ],
  },
};
