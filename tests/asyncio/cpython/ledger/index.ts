import type { Ledger } from "./ledger.ts";
import { ledger as baseEvents } from "./test_base_events.ts";
import { ledger as context } from "./test_context.ts";
import { ledger as eagerTaskFactory } from "./test_eager_task_factory.ts";
import { ledger as events } from "./test_events.ts";
import { ledger as futures } from "./test_futures.ts";
import { ledger as futures2 } from "./test_futures2.ts";
import { ledger as locks } from "./test_locks.ts";
import { ledger as pep492 } from "./test_pep492.ts";
import { ledger as queues } from "./test_queues.ts";
import { ledger as runners } from "./test_runners.ts";
import { ledger as server } from "./test_server.ts";
import { ledger as staggered } from "./test_staggered.ts";
import { ledger as streams } from "./test_streams.ts";
import { ledger as taskgroups } from "./test_taskgroups.ts";
import { ledger as tasks } from "./test_tasks.ts";
import { ledger as threads } from "./test_threads.ts";
import { ledger as timeouts } from "./test_timeouts.ts";
import { ledger as unixEvents } from "./test_unix_events.ts";
import { ledger as waitfor } from "./test_waitfor.ts";
import { wholeFiles } from "./whole-files.ts";

export const ledgers: Readonly<Record<string, Ledger>> = {
  test_base_events: baseEvents,
  test_context: context,
  test_eager_task_factory: eagerTaskFactory,
  test_events: events,
  test_futures: futures,
  test_futures2: futures2,
  test_locks: locks,
  test_pep492: pep492,
  test_queues: queues,
  test_runners: runners,
  test_server: server,
  test_staggered: staggered,
  test_streams: streams,
  test_taskgroups: taskgroups,
  test_tasks: tasks,
  test_threads: threads,
  test_timeouts: timeouts,
  test_unix_events: unixEvents,
  test_waitfor: waitfor,
  ...wholeFiles,
};
