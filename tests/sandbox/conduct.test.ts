import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Program } from "../../src/compiler/program.ts";
import { conduct } from "../../src/sandbox/conduct.ts";
import { defaultLimits, defaultSettings } from "../../src/sandbox/limits/limits.ts";
import type { Realm } from "../../src/sandbox/realm.ts";
import type { Limits, OutputChunk, RunOptions } from "../../src/sandbox/run.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const program: Program = {
  entry: "main.ts",
  modules: [],
  sites: [
    { file: "", line: 0, column: 0, kind: "module" },
    { file: "main.ts", line: 7, column: 1, kind: "call" },
  ],
};
const sources = { "main.ts": `${"\n".repeat(6)}  print("hello");` };
const hello: OutputChunk = { stream: "stdout", text: "hello\n", time: 2, task: 0, at: 1 };
const batch = (output: OutputChunk[] = [], at = 0) => ({ type: "batch", output, trace: [], time: 2, at });
const finished = { type: "finished", outcome: "finished", error: null, duration: 3, dropped: [] };

function start(limits: Partial<Limits> = {}, options: RunOptions = {}) {
  const said: unknown[] = [];
  const realm: Realm = {
    send: (message) => said.push(message.type),
    onmessage: null,
    ondeath: null,
    retire: () => said.push("retired"),
    destroy: () => said.push("destroyed"),
  };
  const orders = { program, sources, settings: defaultSettings, limits: { ...defaultLimits, ...limits } };
  return {
    realm,
    said,
    result: conduct(realm, orders, options).then((result) => {
      if (result === null) throw new Error("the run was lost");
      return result;
    }),
    says: (data: unknown) => realm.onmessage?.(data),
  };
}

test("collects what comes out, hands output on as it comes, and lets the realm retire at the end", async () => {
  const heard: string[] = [];
  const { result, said, says } = start({}, { onOutput: ({ text }) => heard.push(text) });
  says({ type: "started" });
  says(batch([hello]));
  expect(heard).toEqual(["hello\n"]);
  says(finished);
  expect(await result).toEqual({
    outcome: "finished",
    diagnostics: [],
    output: [hello],
    error: null,
    trace: [],
    sites: program.sites,
    duration: 3,
    dropped: [],
  });
  expect(said).toEqual(["run", "retired"]);
});

test("kills a realm that is silent for a second, keeps what it printed, and says where it was last seen", async () => {
  const { result, said, says } = start();
  says(batch([hello], 1));
  says(batch());
  await vi.advanceTimersByTimeAsync(1_200);
  const { outcome, output, error, duration } = await result;
  expect(outcome).toBe("killed");
  expect(output).toEqual([hello]);
  expect(duration).toBe(2);
  expect(error?.text).toBe(
    'Killed: the program gave no sign of life for 1 second and was stopped (it was last seen at main.ts:7, print("hello");)\n' +
      "This happens when one call never returns: functions that call each other without end, a regular expression that tries everything, or more and more memory. What was printed before is kept.\n",
  );
  expect(said).toEqual(["run", "destroyed"]);
});

test("lets a realm live that keeps beating, up to the limit of the whole run", async () => {
  const { result, says } = start();
  const heart = setInterval(() => says(batch()), 50);
  await vi.advanceTimersByTimeAsync(10_900);
  const soFar = vi.fn();
  void result.then(soFar);
  await vi.advanceTimersByTimeAsync(0);
  expect(soFar).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  clearInterval(heart);
  expect((await result).error?.message).toBe("the run took longer than 10 seconds of real time");
});

test("does not count a pause of its own side as silence", async () => {
  const { result, says } = start();
  // The page hangs for five seconds: the timer that looks fires once, late.
  vi.setSystemTime(Date.now() + 5_000);
  const before = performance.now();
  vi.spyOn(performance, "now").mockImplementation(() => before + 5_000);
  await vi.advanceTimersByTimeAsync(100);
  says(finished);
  expect((await result).outcome).toBe("finished");
  vi.restoreAllMocks();
});

test("kills a realm that says what an honest one would not", async () => {
  const lies: [unknown, string][] = [
    ["hello", "a message that is not in the protocol"],
    [{ ...batch(), at: -1 }, "a message that is not in the protocol"],
    [batch([{ ...hello, at: 99 }]), "output that cannot be"],
    [{ type: "batch", output: [], trace: [{ kind: "tick" }], time: 0, at: 0 }, "a trace that cannot be"],
  ];
  for (const [lie, word] of lies) {
    const { result, says, said } = start();
    says(lie);
    expect((await result).error?.message).toBe(`the program's realm sent ${word}`);
    expect(said).toEqual(["run", "destroyed"]);
  }
});

test("kills a realm that sends more than the limits allow", async () => {
  const { result, says } = start({ outputCharacters: 10, traceEvents: 0 });
  says(batch([{ ...hello, text: "x".repeat(200_000) }]));
  expect((await result).error?.message).toBe("the program's realm sent more output than it may");
});

test("tells a death for want of memory from others", async () => {
  const first = start();
  first.realm.ondeath?.({ outOfMemory: true, message: "heap" });
  expect((await first.result).error?.text).toBe(
    "MemoryError: the program used up its memory\n" +
      "Something grows without bound: a list, a string, or tasks that are created and never end.\n",
  );
  const second = start();
  second.realm.ondeath?.({ outOfMemory: false, message: "its thread ended with code 1" });
  expect((await second.result).error?.message).toBe("the program's realm died: its thread ended with code 1");
});

test("ends at the caller's word, with what was printed so far", async () => {
  const controller = new AbortController();
  const { result, says, said } = start({}, { signal: controller.signal });
  says(batch([hello]));
  controller.abort();
  const { outcome, output } = await result;
  expect([outcome, output]).toEqual(["aborted", [hello]]);
  expect(said).toEqual(["run", "destroyed"]);
});

test("asks for the run to begin anew when its realm was lost for the sake of another", async () => {
  const { result, realm, said } = start();
  realm.ondeath?.({ outOfMemory: false, bystander: true, message: "its frame was removed" });
  await expect(result).rejects.toThrow("the run was lost");
  expect(said).toEqual(["run"]);
});
