/** A sandbox of fakes: what happens in which order. */
import { expect, test } from "vitest";
import type { Compiler } from "../../src/compiler/compile.ts";
import type { ToRealm } from "../../src/sandbox/protocol.ts";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/create.ts";
import { keepRealms, type Realm } from "../../src/sandbox/realm.ts";

/** Compiles anything to a program; its realms do what the test makes them do. */
function fake(options: SandboxOptions = {}) {
  const log: string[] = [];
  const realms: Realm[] = [];
  const compiler: Compiler = {
    compile: (_, entry) => {
      log.push(`compile ${entry}`);
      return Promise.resolve({ ok: true, program: { entry, modules: [], sites: [] }, warnings: [] });
    },
    warm: () => Promise.resolve(),
    dispose: () => undefined,
  };
  const boot = () => {
    const realm: Realm = {
      send(message: ToRealm) {
        if (message.type === "run") log.push(`run ${message.program.entry}`);
        else queueMicrotask(() => realm.onmessage?.({ type: "pong" }));
      },
      onmessage: null,
      ondeath: null,
      retire: () => log.push("retire"),
      destroy: () => log.push("destroy"),
    };
    realms.push(realm);
    return Promise.resolve(realm);
  };
  const sandbox = createSandbox(compiler, keepRealms({ boot }, 1), options);
  const run = (entry: string, heard?: string[]) =>
    sandbox.run({ sources: {}, entry }, heard ? { onOutput: ({ text }) => heard.push(text) } : {});
  return { log, realms, run, sandbox };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const finished = { type: "finished", outcome: "finished", error: null, duration: 0, dropped: [] };
const printed = (text: string) => ({
  type: "batch",
  output: [{ stream: "stdout", text, time: 0, task: 0, at: 0 }],
  trace: [],
  time: 0,
  at: 0,
});

test("compiles while another run goes on, and runs one after the other", async () => {
  const { log, realms, run } = fake();
  const both = Promise.all([run("a.ts"), run("b.ts")]);
  await settle();
  expect(log).toEqual(["compile a.ts", "compile b.ts", "run a.ts"]);
  realms[0]?.onmessage?.(finished);
  await settle();
  expect(log.slice(3)).toEqual(["retire", "run b.ts"]);
  realms[1]?.onmessage?.(finished);
  expect((await both).map(({ outcome }) => outcome)).toEqual(["finished", "finished"]);
});

test("runs as many at once as it was made for", async () => {
  const { log, run } = fake({ realms: 2 });
  for (const entry of ["a.ts", "b.ts", "c.ts"]) void run(entry);
  await settle();
  expect(log.filter((each) => each.startsWith("run"))).toEqual(["run a.ts", "run b.ts"]);
});

test("compiles the same sources once", async () => {
  const { log, realms, run } = fake();
  for (const count of [0, 1]) {
    const result = run("a.ts");
    await settle();
    realms[count]?.onmessage?.(finished);
    await result;
  }
  expect(log).toEqual(["compile a.ts", "run a.ts", "retire", "run a.ts", "retire"]);
});

test("begins a run anew whose realm was lost for the sake of another, and tells its output once", async () => {
  const { log, realms, run } = fake();
  const heard: string[] = [];
  const result = run("a.ts", heard);
  await settle();
  realms[0]?.onmessage?.(printed("one\n"));
  realms[0]?.onmessage?.(printed("two\n"));
  realms[0]?.ondeath?.({ outOfMemory: false, bystander: true, message: "its frame was removed" });
  await settle();
  const again = realms.find(({ onmessage }) => onmessage !== null);
  again?.onmessage?.(printed("one\ntwo\nthr"));
  again?.onmessage?.(printed("ee\n"));
  again?.onmessage?.(finished);
  expect((await result).output.map(({ text }) => text)).toEqual(["one\ntwo\nthr", "ee\n"]);
  expect(heard).toEqual(["one\n", "two\n", "thr", "ee\n"]);
  expect(log.filter((each) => each.startsWith("run"))).toEqual(["run a.ts", "run a.ts"]);
});
