import { expect, test } from "vitest";
import type { Request, Response } from "../../../src/workbench/language/protocol.ts";
import {
  ANSWER_SECONDS,
  LOAD_SECONDS,
  REST_SECONDS,
  WatchedWorker,
} from "../../../src/workbench/language/watched.ts";

/** A page whose seconds pass by hand, with all that happens in it in a list. */
function page() {
  const log: string[] = [];
  let tick: (() => void) | null = null;
  let worker: { message: (data: Response | "ready") => void; broke: () => void };
  let workers = 0;
  const posted: Request[] = [];
  const watched = new WatchedWorker({
    start(heard) {
      const name = `worker ${(workers += 1)}`;
      log.push(`${name} starts`);
      worker = heard;
      return {
        post(request) {
          log.push(`${name} is asked ${String(request.args[0])}`);
          posted.push(request);
        },
        terminate: () => log.push(`${name} is ended`),
      };
    },
    everySecond(act) {
      tick = act;
      return () => (tick = null);
    },
    resting: (now) => log.push(now ? "rests" : "looks"),
  });
  return {
    log,
    ask: (text: string) =>
      void watched.ask("diagnose", text, [text]).then(
        (answer) => log.push(`${text}: ${String(answer)}`),
        (error: unknown) => log.push(`${text}: ${(error as Error).message}`),
      ),
    pass(seconds: number) {
      for (let second = 0; second < seconds; second += 1) tick?.();
    },
    ready: () => worker.message("ready"),
    answer: () => worker.message({ id: posted.at(-1)!.id, answer: "nothing wrong" }),
    breaks: () => worker.broke(),
    isWatched: () => tick !== null,
    told: async () => {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      return log.splice(0);
    },
  };
}

test("a worker that answers is left alone, and nothing ticks between questions", async () => {
  const it = page();
  it.ask("a");
  it.pass(LOAD_SECONDS - 1);
  it.ready();
  it.pass(ANSWER_SECONDS - 1);
  it.answer();
  it.pass(1);
  expect(await it.told()).toEqual(["worker 1 starts", "worker 1 is asked a", "looks", "a: nothing wrong"]);
  expect(it.isWatched()).toBe(false);
});

test("one that gives no answer is started again, once, and asked the same", async () => {
  const it = page();
  it.ask("a");
  it.ready();
  it.pass(ANSWER_SECONDS);
  it.ready();
  it.answer();
  expect(await it.told()).toEqual([
    ...["worker 1 starts", "worker 1 is asked a", "worker 1 is ended"],
    ...["worker 2 starts", "worker 2 is asked a", "looks", "a: nothing wrong"],
  ]);
});

/** A text that holds up whatever reads it. */
async function withBomb() {
  const it = page();
  it.ask("bomb");
  it.ready();
  it.pass(ANSWER_SECONDS);
  it.ready();
  it.pass(ANSWER_SECONDS);
  await it.told();
  return it;
}

test("a text that holds up two workers is let rest, and says so", async () => {
  const it = page();
  it.ask("bomb");
  it.ready();
  it.pass(ANSWER_SECONDS);
  it.ready();
  it.pass(ANSWER_SECONDS);
  it.ask("bomb");
  expect(await it.told()).toEqual([
    ...["worker 1 starts", "worker 1 is asked bomb", "worker 1 is ended"],
    ...["worker 2 starts", "worker 2 is asked bomb", "worker 2 is ended", "rests"],
    ...["bomb: the TypeScript worker gave no answer", "bomb: this text is let rest"],
  ]);
});

test("another text is looked at again after a rest, and that one never", async () => {
  const it = await withBomb();
  it.ask("good");
  it.pass(REST_SECONDS);
  it.ask("bomb");
  it.ask("good");
  it.ready();
  it.answer();
  expect(await it.told()).toEqual([
    ...["worker 3 starts", "worker 3 is asked good", "looks"],
    ...["good: this text is let rest", "bomb: this text is let rest", "good: nothing wrong"],
  ]);
});

test("a bomb that is edited costs one worker each time, and twice the rest", async () => {
  const it = await withBomb();
  it.pass(REST_SECONDS);
  it.ask("bomb 2");
  it.ready();
  it.pass(ANSWER_SECONDS);
  it.pass(2 * REST_SECONDS - 1);
  it.ask("bomb 3");
  expect(await it.told()).toEqual([
    ...["worker 3 starts", "worker 3 is asked bomb 2", "worker 3 is ended", "rests"],
    ...["bomb 2: the TypeScript worker gave no answer", "bomb 3: this text is let rest"],
  ]);
});

test("a worker that cannot be started is tried three times", async () => {
  const it = page();
  for (const text of ["a", "b", "c", "d"]) {
    it.ask(text);
    it.breaks();
  }
  const told = await it.told();
  expect(told.filter((line) => line.endsWith("starts"))).toHaveLength(3);
  expect(told.at(-1)).toBe("d: the TypeScript worker is not there");
});
