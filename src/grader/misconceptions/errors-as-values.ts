/**
 * Errors that became ordinary values: a function that catches and gives back nothing, or the error itself, where it
 * otherwise gives a result; and one that tries again and again, and after the last time gives back nothing.
 *
 * A function that gives nothing anyhow (a worker that says what went wrong and goes on, a monitor that tries for ever) is
 * no mistake, and a stand-in of one's own (`return "cached"`) is a decision. So it is told only where the nothing stands for
 * something: the function gave a value elsewhere in the run, or its `None` was printed.
 */
import { quote } from "../wording.ts";
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { Caught, RecordedCall } from "../../analysis/facts.ts";
import type { Recogniser } from "./recogniser.ts";
import { functionWords, onLine } from "./words.ts";

/** Errors that say "there is none", for which `None` is the usual answer. */
const ABSENCE = [
  "KeyError",
  "IndexError",
  "LookupError",
  "ValueError",
  "FileNotFoundError",
  "QueueEmpty",
  "QueueShutDown",
];

const lessons = ["asyncio-basics/gather"];

/**
 * Words of a check that asked for more than the times and the number of calls: what a failure gives may be just what the
 * exercise wants, and then it is no reason for a call that came late.
 */
const OF_VALUES = /^(?!It took |Call \d|[\s\S]*(?:at once|under way|should (?:take|come|start|overlap)))/;

export const nothingAfterLastRetry: Recogniser = {
  name: "nothing-after-last-retry",
  title: "After the last try, nothing was said",
  lessons,
  recognise(run) {
    for (const call of run.calls.values()) {
      const tries = caughtBy(run, call);
      const [first] = tries;
      const last = tries.at(-1);
      if (tries.length < 2 || first === undefined || last === undefined) continue;
      if (call.outcome !== "finished" || call.text !== "None" || !run.isOwn(last)) continue;
      const same = tries.every(({ text, line }) => text === first.text && line === first.line);
      if (!same || !(givesElsewhere(run, call) || isPrinted(run, call))) continue;
      return {
        message:
          `${functionWords(call.name, "An async function without a name")} tried ${tries.length} times${onLine(run, last)}, and each try failed, the last with \`${last.text}\` at ${seconds(last.time)}. Then it returned \`None\`, as if that were a result: whoever called it cannot tell that it failed, and stumbles over it later, elsewhere. ` +
          "After the last try, let the error propagate: in the `catch`, `if (attempt === tries) throw error;`.",
        at: last,
      };
    }
    return null;
  },
};

export const errorsAsValues: Recogniser = {
  name: "errors-as-values",
  title: "An error became an ordinary value",
  lessons,
  echoes: ["nothing-after-last-retry"],
  conditional: true,
  askedBy: OF_VALUES,
  recognise(run) {
    for (const call of run.calls.values()) {
      const caught = caughtBy(run, call).at(-1);
      if (caught === undefined || call.outcome !== "finished" || !run.isOwn(caught)) continue;
      const given = givenInstead(call, caught);
      if (given === null || ABSENCE.includes(caught.error) || !givesElsewhere(run, call)) continue;
      return {
        message:
          `${functionWords(call.name, "An async function without a name")} caught \`${caught.text}\`${onLine(run, caught)}, at ${seconds(caught.time)}, and returned ${given} where it otherwise returns a result: its caller can't tell a failure from a success, and carries on with it. ` +
          "Catch an error where something can be done about it; here, let it propagate (leave the `try` out, or `throw error;` in the `catch`). To see which of several failed, ask for the errors: `await asyncio.gather(..., { return_exceptions: true })`, and look at each. (If every caller checks for that value, this is fine.)",
        at: caught,
      };
    }
    return null;
  },
};

/** What the call itself caught, cancellations apart: those have a recogniser of their own. */
function caughtBy(run: Evidence, call: RecordedCall): Caught[] {
  return run.caughtBy(call.call).filter(({ error }) => error !== "CancelledError");
}

/** What came back in the place of a result, in words; null if it is a value like any other. */
function givenInstead({ text }: RecordedCall, caught: Caught): string | null {
  if (text === "None") return "`None`";
  if (text === caught.text) return "the error itself";
  const said = /^\w+\((['"])(.+)\1\)$/.exec(caught.text)?.[2];
  return said !== undefined && /^['"]/.test(text) && text.includes(said)
    ? `the text ${quote(text.slice(1, -1))}`
    : null;
}

/** The line that awaited it then printed `None`. */
function isPrinted(run: Evidence, { awaited, ended, task }: RecordedCall): boolean {
  return run.run.prints.some(
    (print) =>
      print.task === task &&
      (print.seq ?? 0) > ended.seq &&
      print.line === awaited.line &&
      /\bNone\b/.test(print.text),
  );
}

/** Another call of the same function caught nothing, and gave a value. */
function givesElsewhere(run: Evidence, call: RecordedCall): boolean {
  for (const other of run.calls.values()) {
    if (other.name !== call.name || other.outcome !== "finished" || other.text === "None") continue;
    if (other !== call && run.caughtBy(other.call).length === 0) return true;
  }
  return false;
}
