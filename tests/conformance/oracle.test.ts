/** The oracle itself: a patched CPython must be patched where it says, and nowhere else. */
import { beforeAll, describe, expect, test } from "vitest";
import { cpython } from "./oracle/cpython.ts";
import { reports } from "./oracle/reports.ts";
import { fromEntry, toEntry } from "./oracle/recorded.ts";
import { comparable, type Transcript } from "./oracle/transcript.ts";

async function stdout(body: string): Promise<string[]> {
  const program = `import asyncio, time\nasync def main():\n${body.replaceAll(/^/gm, "    ")}\nasyncio.run(main())`;
  return (await cpython(program)).stdout.map(([time, line]) => `${time} | ${line}`);
}

describe("time", () => {
  test("jumps to the next timer, exactly, and starts at the epoch in UTC", async () => {
    expect(
      await stdout(
        "print(time.strftime('%c'), time.time(), time.monotonic())\nawait asyncio.sleep(0.1)\nawait asyncio.sleep(0.2)\nprint(time.monotonic())",
      ),
    ).toEqual(["0 | Mon Jan  1 00:00:00 2024 1704067200.0 0.0", "0.3 | 0.30000000000000004"]);
  });

  test("passes in time.sleep, while the loop stands", async () => {
    expect(
      await stdout(
        "asyncio.get_running_loop().call_later(1, print, 'due at 1')\ntime.sleep(3)\nprint('slept')\nawait asyncio.sleep(0)",
      ),
    ).toEqual(["3 | slept", "3 | due at 1"]);
  });

  test("lets equal deadlines fire first come, first served", async () => {
    expect(
      await stdout(
        "loop = asyncio.get_running_loop()\norder = []\nfor i in range(50):\n    loop.call_at(1, order.append, i)\nawait asyncio.sleep(2)\nprint(order == list(range(50)))",
      ),
    ).toEqual(["2 | True"]);
  });
});

describe("what would hang", () => {
  test("is a deadlock that names who waits, and records nothing after it", async () => {
    const transcript = await cpython(
      "import asyncio\nasync def main():\n    try:\n        await asyncio.get_running_loop().create_future()\n    finally:\n        print('after')\nasyncio.run(main())",
    );
    expect(transcript).toEqual({
      outcome: "deadlock",
      error: null,
      waiting: ["Task-1"],
      stdout: [],
      stderr: [],
      duration: 0,
    });
  });
});

describe("every program starts anew", () => {
  const program =
    "import asyncio, logging\nasync def main():\n    logging.getLogger('asyncio').setLevel(50)\n    print(asyncio.current_task().get_name(), asyncio.Task.__module__)\nasyncio.run(main(), debug=True)\n";
  const runs: Transcript[] = [];
  beforeAll(async () => {
    for (let i = 0; i < 2; i++) runs.push(await cpython(program));
  });

  test("with Task-1, CPython's own C tasks, and no memory of the last one", () => {
    expect(runs[0]!.stdout).toEqual([[0, "Task-1 _asyncio"]]);
    expect(runs[1]).toEqual(runs[0]);
  });
});

test("sets of tasks are walked in the order of insertion", async () => {
  expect(
    await stdout(
      "tasks = {asyncio.create_task(asyncio.sleep(1), name=str(i)) for i in range(20)}\ndone, pending = await asyncio.wait(tasks)\nprint(' '.join(t.get_name() for t in done))",
    ),
  ).toEqual([`1 | ${Array.from({ length: 20 }, (_, i) => i).join(" ")}`]);
});

describe("comparing", () => {
  test("keeps the order of what is printed to stderr, and not that of what the collector reports", () => {
    const lines: [number, string][] = [
      "Task exception was never retrieved",
      "future: <Task finished name='b' coro=<f() done, defined at main.py:3> exception=ValueError('b')>",
      "Traceback (most recent call last):",
      '  File "main.py", line 5, in f',
      "    raise ValueError('b')",
      "ValueError: b",
      "main.ts:9:3: RuntimeWarning: coroutine 'f' was never awaited",
      "  f()",
      "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
      "plain",
    ].map((text) => [0, text]);
    expect(reports(lines)).toEqual({
      inOrder: ["plain"],
      collected: [
        "F:L: RuntimeWarning: coroutine 'f' was never awaited",
        "Task exception was never retrieved\nfuture: <Task finished name='b' coro=<f() done, defined at F:L> exception=ValueError('b')>\nTraceback (most recent call last):\n  File F:L, in f\nValueError: b",
      ],
    });
  });

  test("sees a line that is late, a line that differs, and another way to end", () => {
    const base: Transcript = {
      outcome: "finished",
      error: null,
      waiting: [],
      stdout: [[1, "a"]],
      stderr: [],
      duration: 1,
    };
    expect(comparable({ ...base, stdout: [[1.5, "a"]] })).not.toEqual(comparable(base));
    expect(comparable({ ...base, stdout: [[1, "b"]] })).not.toEqual(comparable(base));
    expect(comparable({ ...base, outcome: "failed", error: "ValueError: x" })).not.toEqual(comparable(base));
  });
});

describe("the recorded transcripts", () => {
  test("read back as they were", () => {
    const transcript: Transcript = {
      outcome: "failed",
      error: "ValueError: a | b",
      waiting: [],
      stdout: [[0.5, "a | b"]],
      stderr: [[1, ""]],
      duration: 1,
    };
    expect(
      fromEntry(JSON.parse(JSON.stringify(toEntry(transcript, "hash"))) as ReturnType<typeof toEntry>),
    ).toEqual(transcript);
  });
});
