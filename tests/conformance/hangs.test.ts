/** A DeadlockError says "Python would hang here" only for waits that were seen to hang in CPython. */
import { expect, test } from "vitest";
import { HANGING_WAITS } from "../../src/asyncio/clock/deadlock.ts";
import type { Wait } from "../../src/asyncio/trace.ts";
import { compile, play } from "./oracle/ours.ts";
import { recordingOf } from "./oracle/recorded.ts";
import { conformanceTwins, lessonTwins, type Twin } from "./oracle/twins.ts";

/** A program that hangs in CPython, and what is said of it here. `twins.test.ts` holds the recordings to the programs. */
interface Hang {
  name: string;
  help: string;
  /** What its tasks wait for in the end. */
  waits: Wait["kind"][];
}

async function hang({ name, typescript, switches }: Twin): Promise<Hang> {
  const { ended, trace } = play(await compile({ "main.ts": typescript }, "main.ts"), switches);
  const waits = new Map<number, Wait["kind"]>();
  for (const event of trace) {
    if (event.kind === "task-waiting") waits.set(event.task, event.wait.kind);
    if (event.kind === "task-ended") waits.delete(event.task);
  }
  return { name, help: ended.error?.help ?? "", waits: [...waits.values()] };
}

const hangs = await Promise.all(
  [...conformanceTwins(), ...lessonTwins()]
    .filter(({ group, name }) => recordingOf(group)[name]?.outcome === "deadlock")
    .map(hang),
);

test("every kind of wait that is said to hang in Python was seen to hang in CPython", () => {
  const claimed = hangs.filter(({ help }) => help.startsWith("Python would hang here."));
  const seen = new Set(claimed.flatMap(({ waits }) => waits));
  expect([...seen].sort()).toEqual([...HANGING_WAITS].sort());
});

test("what is said of each", () => {
  expect(Object.fromEntries(hangs.map(({ name, help }) => [name, help]))).toMatchInlineSnapshot(`
    {
      "hangs/barrier": "Python would hang here. Something must wait at the barrier, too.",
      "hangs/both-ends-read": "The other end of the connection must send something, or close it.",
      "hangs/condition": "Python would hang here. Something must notify the condition.",
      "hangs/event": "Python would hang here. Something must set the event.",
      "hangs/future": "Python would hang here. Something must set the future's result.",
      "hangs/gather": "Python would hang here. Something must set the event.",
      "hangs/group": "Python would hang here. Something must set the event.",
      "hangs/lock": "Python would hang here. Something must release the lock.",
      "hangs/own-loop": "Python would hang here. A blocking wait holds its whole thread: in a coroutine, await instead, as in \`await asyncio.wrap_future(future)\`.",
      "hangs/queue-get": "Python would hang here. Something must put an item in.",
      "hangs/queue-join": "Python would hang here. Something must call \`task_done()\` for each item.",
      "hangs/queue-put": "Python would hang here. Something must take an item out.",
      "hangs/semaphore": "Python would hang here. Something must release a permit of the semaphore.",
      "hangs/server-with-a-client": "\`wait_closed()\` waits until the server is closed and so is every connection to it. The other end of the connection must send something, or close it. The connection opened at main.ts:11 is still open: nothing has called \`writer.close()\` for it.",
      "hangs/shield": "Python would hang here. Something must set the event.",
      "hangs/task": "Python would hang here. Something must set the event.",
      "hangs/wait": "Python would hang here. Something must set the event.",
      "pages/errors/deadlock": "Python would hang here. Something must release the lock.",
      "run/deadlock": "Python would hang here. Something must set the future's result.",
      "run/deadlock-on-a-lock": "Python would hang here. Something must release the lock.",
      "run/deadlock-on-a-queue": "Python would hang here. Something must call \`task_done()\` for each item, or put an item in.",
    }
  `);
});
