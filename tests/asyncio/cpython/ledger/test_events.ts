import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = {
  leftOut: {
    threads: [
      "EventLoopTestsMixin.test_call_soon_threadsafe_handle_block_check_cancelled",
      "EventLoopTestsMixin.test_call_soon_threadsafe_handle_block_cancellation",
    ],
    signals: ["EventLoopTestsMixin.test_add_signal_handler", "EventLoopTestsMixin.test_signal_handling_*"],
    sockets: ["EventLoopTestsMixin.*", "UnixPipeObjectSupportTests.*", "KqueueEventLoopTests.*"],
    windows: ["ProactorEventLoopTests.*"],
    processes: ["SubprocessTestsMixin.*"],
    garbage: ["HandleTests.test_handle_weakref"],
    objects: [
      "HandleTests.test_coroutine_like_object_debug_formatting",
      "TimerTests.test_hash",
      "TimerTests.test_timer_comparison",
    ],
    leftOutName: ["AbstractEventLoopTests.*", "TestAbstractServer.*"],
    policies: ["PolicyTests.*", "GetEventLoopTestsMixin.test_get_event_loop_returns_running_loop"],
  },
};
