/**
 * The recognisers, the most telling first: what a forgotten `await` leaves behind explains what follows from it, and a
 * kind of deadlock is told before what else the run shows. Each is proved by programs that it must recognise and programs
 * that it must not: `tests/grader/misconceptions/programs/`.
 */
import { coroutinesInWait, noRunningLoop, runInsideALoop } from "./astray/no-place-for-it.ts";
import { neverAwaited } from "./astray/never-awaited.ts";
import { returnedWithoutAwait } from "./astray/returned-without-await.ts";
import { blockingCall } from "./blocking-call.ts";
import { cancelNotAwaited } from "./cancel-not-awaited.ts";
import { completionOrder } from "./completion-order.ts";
import { coroutineReused } from "./coroutine-reused.ts";
import { barrierEach } from "./deadlocks/apart.ts";
import {
  fullQueue,
  joinWithoutTaskDone,
  lockOrder,
  lostPermit,
  neverSet,
  noEndMark,
  waitsForItself,
} from "./deadlocks/deadlocks.ts";
import { consumersLeft, deadWorker, neverResolved } from "./deadlocks/left-alone.ts";
import { oneEndMark } from "./deadlocks/one-end-mark.ts";
import { earlyTaskDone } from "./early-task-done.ts";
import { errorsAsValues, nothingAfterLastRetry } from "./errors-as-values.ts";
import { lostTask } from "./lost-task.ts";
import { changedMeanwhile } from "./locks/changed-meanwhile.ts";
import { permitNotReturned } from "./locks/permit-not-returned.ts";
import { releasedEarly } from "./locks/released-early.ts";
import { neverRetrieved } from "./never-retrieved.ts";
import { nativePromiseAwaited, plainValueAwaited } from "./not-awaitable.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import type { Recogniser } from "./recogniser.ts";
import { swallowedCancellation } from "./swallowed-cancellation.ts";
import { unsharedLock } from "./unshared-lock.ts";
import { functionInTask, resultInTask, resultInThread } from "./wrong-thing-given.ts";

export const recognisers: readonly Recogniser[] = [
  nativePromiseAwaited,
  plainValueAwaited,
  resultInThread,
  resultInTask,
  functionInTask,
  coroutineReused,
  runInsideALoop,
  noRunningLoop,
  coroutinesInWait,
  neverAwaited,
  returnedWithoutAwait,
  waitsForItself,
  lockOrder,
  lostPermit,
  deadWorker,
  consumersLeft,
  joinWithoutTaskDone,
  fullQueue,
  neverResolved,
  oneEndMark,
  noEndMark,
  neverSet,
  barrierEach,
  earlyTaskDone,
  lostTask,
  neverRetrieved,
  swallowedCancellation,
  cancelNotAwaited,
  blockingCall,
  permitNotReturned,
  releasedEarly,
  unsharedLock,
  changedMeanwhile,
  nothingAfterLastRetry,
  errorsAsValues,
  completionOrder,
  oneAfterAnother,
];
