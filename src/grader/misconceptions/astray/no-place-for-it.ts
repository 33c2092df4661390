/**
 * Coroutines in places that refuse them: `asyncio.run()` while a loop runs, `gather` and `create_task` where none does,
 * `asyncio.wait()` of what is no task. Each place says so by its error; these say what to write there instead.
 */
import type { CallUse } from "../../../compiler/program.ts";
import { seconds } from "../../measures.ts";
import type { Evidence, Failure } from "../../recording/evidence.ts";
import { failures, tellingOne } from "../failures.ts";
import type { Finding, Recogniser } from "../recogniser.ts";
import { onLine } from "../words.ts";
import { callText, reachable } from "./where-it-went.ts";

const lessons = ["asyncio-basics/coroutine-objects", "asyncio-basics/async-and-await"];

export const runInsideALoop: Recogniser = {
  name: "run-inside-a-loop",
  title: "A loop was to be started inside a running one",
  lessons,
  recognise(run) {
    const at = refusal(run, "RuntimeError", /asyncio\.run\(\) cannot be called from a running event loop/);
    if (at === undefined) return null;
    const [use] = run.callsOnLine(at, /(?:^|\.)run$/);
    const given = inside(run, at, use);
    const instead =
      given === null
        ? "Write `await` and the coroutine instead of `asyncio.run(...)`."
        : `Write \`await ${callText(given)}\` instead of \`${use!.callee}(...)\`.`;
    return told(
      at,
      `\`${use?.callee ?? "asyncio.run"}(...)\`${onLine(run, at)} was called at ${seconds(at.time)}, while a loop was running: the one that the program's own \`asyncio.run\` had started, and that runs this very line. \`run\` starts a loop for a whole program; what runs in it waits with \`await\`. ${use === undefined ? instead : reachable({ ...use, into: [] }, instead)}`,
    );
  },
};

export const noRunningLoop: Recogniser = {
  name: "no-running-loop",
  title: "It needs a running loop, and none was running",
  lessons,
  recognise(run) {
    const error = refusal(
      run,
      "RuntimeError",
      /no running event loop|There is no current event loop in thread/,
    );
    if (error === undefined) return null;
    const place = needing(run, error);
    if (place === null) return null;
    const { use, at } = place;
    const what = `\`${use.callee}(...)\`${onLine(run, at)} needs the loop that is running`;
    if (use.into.some((callee) => /(?:^|\.)run$/.test(callee))) {
      return told(
        at,
        `${what}, and it is called before \`asyncio.run\` starts one: arguments come first. \`run\` wants one coroutine. Write an async function that does the rest, \`async function main() { return await ${use.callee}(...); }\`, and \`asyncio.run(main())\`.`,
      );
    }
    if (failedInThread(run)) {
      return told(
        at,
        `${what}, and this line ran in a thread, where none does: the loop runs in the main thread. Let the coroutine that called the thread do it, once the thread has given its result; or, from the thread, \`asyncio.run_coroutine_threadsafe(coroutine, loop)\`, with the \`loop = asyncio.get_running_loop()\` of that coroutine.`,
      );
    }
    if (run.run.main !== null) return null;
    return told(
      at,
      `${what}, and none was running yet: only \`asyncio.run(...)\` starts one. Move this into \`async function main() { ... }\`, and start it with \`asyncio.run(main());\`.`,
    );
  },
};

export const coroutinesInWait: Recogniser = {
  name: "coroutines-in-wait",
  title: "Coroutines were given to asyncio.wait()",
  lessons: ["asyncio-basics/tasks", ...lessons],
  recognise(run) {
    const at = refusal(run, "TypeError", /Passing coroutines is forbidden/);
    if (at === undefined) return null;
    const [use] = run.callsOnLine(at, /(?:^|\.)wait$/);
    const given = inside(run, at, use);
    const one = given === null ? "coroutine" : callText(given);
    return told(
      at,
      `\`${use?.callee ?? "asyncio.wait"}(...)\`${onLine(run, at)}, at ${seconds(at.time)}, was given coroutines. It tells which of its tasks are done and which are not, so it needs tasks; nothing has started these. Make a task of each: \`asyncio.create_task(${one})\`. If you want all the results, \`await asyncio.gather(...)\` takes coroutines as they are.`,
    );
  },
};

const NEEDS_A_LOOP = /(?:^|\.)(?:gather|create_task|ensure_future|shield|get_running_loop)$/;

/** The call that was refused. A thread's error is raised anew where its result is awaited: there the coroutine it was given tells. */
function needing(run: Evidence, error: Failure): { use: CallUse; at: Failure } | null {
  const [use] = run.callsOnLine(error, NEEDS_A_LOOP);
  if (use !== undefined) return { use, at: error };
  for (const warning of run.run.warnings) {
    const outer = run.useAt(warning)?.into[0];
    const [needs] = outer === undefined ? [] : run.callsOnLine(warning, NEEDS_A_LOOP);
    if (needs?.callee !== outer || needs === undefined || !run.isOwn(warning)) continue;
    const { file = "", line = 0, column = 0 } = warning;
    return { use: needs, at: { ...error, file, line, column } };
  }
  return null;
}

function refusal(run: Evidence, type: string, text: RegExp): Failure | undefined {
  return tellingOne(failures(run, type, text).filter((one) => run.isOwn(one)));
}

const told = (at: Failure, message: string): Finding => ({ message, at, explainsError: at.ended });

/** The learner's call whose coroutine goes straight into that one. */
function inside(run: Evidence, at: Failure, outer: CallUse | undefined): CallUse | null {
  if (outer === undefined) return null;
  return (
    run
      .callsOnLine(at, /./)
      .find(({ into, callee }) => into[0] === outer.callee && !callee.startsWith(".")) ?? null
  );
}

/** The piece of work of a thread's that failed with it. */
const failedInThread = ({ trace }: Evidence): boolean =>
  trace.some((event) => event.kind === "thread-ended" && event.outcome === "failed");
