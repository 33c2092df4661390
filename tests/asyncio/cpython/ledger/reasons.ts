/** Why a test of CPython's is left out. Each reason is one for the whole course, not "not done yet": that is `open`. */
export const reasons = {
  sockets:
    "real sockets, selectors, files, TLS, servers that listen: a page has none, the network here is in memory",
  transports: "transports, protocols and the loop's doors to them: for a later version of the course",
  processes: "subprocesses, pipes, child watchers",
  signals: "signals of the operating system, KeyboardInterrupt from outside",
  windows: "Windows' own event loop",
  threads: "what only happens when threads really run at once; they are simulated here, one after the other",
  leftOutName:
    "about a name that the course leaves out (`src/asyncio/left-out.ts` says why), or that `asyncio` itself does not export",
  policies: "event loop policies, deprecated in 3.14",
  c: "the C implementation: its accelerated functions, crashes it once had, its memory",
  garbage: "weak references, cycles, what the garbage collector finds",
  internals: "replaces or calls a private part of CPython's; what it is for shows in other tests",
  syntax: "Python syntax or generator protocol without a counterpart in TypeScript",
  objects:
    "what Python objects can do and ours cannot: look like a future without being one, exist without their constructor's having run, `Future[int]`, pickling",
  context:
    "`__context__`: JavaScript does not chain errors by itself; what `raise ... from` sets is `cause`, and is tested",
  newer:
    "3.14.10 does otherwise than 3.14.2, which the runtime follows because it is the CPython that the tests run beside it",
  python: "another module of Python's library: decimal, inspect, tools that look into another process",
} as const;

export type Reason = keyof typeof reasons;
