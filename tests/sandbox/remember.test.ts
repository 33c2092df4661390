/** A compile that several runs want, and some give up on. */
import { expect, test } from "vitest";
import type { Compiled } from "../../src/compiler/program.ts";
import { createSandbox } from "../../src/sandbox/create.ts";
import { keepRealms } from "../../src/sandbox/realm.ts";
import { remember } from "../../src/sandbox/remember.ts";

function fake() {
  const log: string[] = [];
  const answers: PromiseWithResolvers<Compiled>[] = [];
  const compile = remember((_, entry, signal) => {
    log.push(`compile ${entry}`);
    signal?.addEventListener("abort", () => log.push(`stop ${entry}`));
    const answer = Promise.withResolvers<Compiled>();
    answers.push(answer);
    return answer.promise;
  });
  return { log, answers, compile };
}
const refused: Compiled = { ok: false, diagnostics: [] };

test("a compile is stopped when the last run that wants it is, and then begun anew", () => {
  const { log, compile } = fake();
  const [one, two] = [new AbortController(), new AbortController()];
  void compile({}, "a.ts", one.signal);
  void compile({}, "a.ts", two.signal);
  one.abort();
  expect(log).toEqual(["compile a.ts"]);
  two.abort();
  expect(log).toEqual(["compile a.ts", "stop a.ts"]);
  void compile({}, "a.ts");
  expect(log).toEqual(["compile a.ts", "stop a.ts", "compile a.ts"]);
});

test("a compile that is done is kept, whatever becomes of its run", async () => {
  const { log, answers, compile } = fake();
  const one = new AbortController();
  const compiled = compile({}, "a.ts", one.signal);
  answers[0]?.resolve(refused);
  expect(await compiled).toBe(refused);
  one.abort();
  expect(await compile({}, "a.ts")).toBe(refused);
  expect(log).toEqual(["compile a.ts"]);
});

test("a run that is stopped while it is compiled ends at once, and the next one runs", async () => {
  const answers: PromiseWithResolvers<Compiled>[] = [];
  const sandbox = createSandbox(
    {
      compile() {
        const answer = Promise.withResolvers<Compiled>();
        answers.push(answer);
        return answer.promise;
      },
      warm: () => Promise.resolve(),
      dispose: () => undefined,
    },
    keepRealms({ boot: () => Promise.reject(new Error("not needed")) }, 1),
  );
  const stopping = new AbortController();
  const stopped = sandbox.run({ sources: {}, entry: "a.ts" }, { signal: stopping.signal });
  stopping.abort();
  expect((await stopped).outcome).toBe("aborted");
  const next = sandbox.run({ sources: {}, entry: "a.ts" });
  answers[1]?.resolve(refused);
  expect((await next).outcome).toBe("refused");
});
