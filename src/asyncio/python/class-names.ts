/** Python's full names of its classes, as `print(type(x))` and tracebacks show them. */

const MODULES: Readonly<Record<string, readonly string[]>> = {
  "asyncio.exceptions.": [
    "CancelledError",
    "InvalidStateError",
    "BrokenBarrierError",
    "IncompleteReadError",
    "LimitOverrunError",
    "SendfileNotAvailableError",
  ],
  "asyncio.queues.": ["QueueEmpty", "QueueFull", "QueueShutDown"],
};

/** What the runtime makes, by the names of its own classes. */
const OWN: Readonly<Record<string, string>> = {
  Coroutine: "coroutine",
  AsyncGenerator: "async_generator",
  Task: "_asyncio.Task",
  Future: "_asyncio.Future",
  Queue: "asyncio.queues.Queue",
  PriorityQueue: "asyncio.queues.PriorityQueue",
  LifoQueue: "asyncio.queues.LifoQueue",
  Lock: "asyncio.locks.Lock",
  Event: "asyncio.locks.Event",
  Condition: "asyncio.locks.Condition",
  Semaphore: "asyncio.locks.Semaphore",
  BoundedSemaphore: "asyncio.locks.BoundedSemaphore",
  Barrier: "asyncio.locks.Barrier",
  TaskGroup: "asyncio.taskgroups.TaskGroup",
  Timeout: "asyncio.timeouts.Timeout",
  Runner: "asyncio.runners.Runner",
  StreamReader: "asyncio.streams.StreamReader",
  StreamWriter: "asyncio.streams.StreamWriter",
  Handle: "asyncio.events.Handle",
  TimerHandle: "asyncio.events.TimerHandle",
};

/** The module of an error's class as tracebacks and reprs write it, with its dot; nothing for Python's builtins. */
export function moduleOfError(name: string): string {
  return Object.keys(MODULES).find((module) => MODULES[module]!.includes(name)) ?? "";
}

/** The name of a class of the runtime's with its module, as `<class '...'>` shows it. */
export const fullNameOf = (name: string): string => OWN[name] ?? `${moduleOfError(name)}${name}`;
