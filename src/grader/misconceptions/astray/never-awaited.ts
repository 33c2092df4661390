/** A coroutine that was made and never awaited: called for its effect, as one would in JavaScript, or handed to what can't run it. */
import type { CallUse } from "../../../compiler/program.ts";
import { seconds } from "../../measures.ts";
import type { Warning } from "../../recording/read-trace.ts";
import type { Evidence } from "../../recording/evidence.ts";
import type { Happened } from "../../verdict.ts";
import type { Recogniser } from "../recogniser.ts";
import { isNamed, onLine, shortName, some } from "../words.ts";
import { callText, isCalledBack, reachable, whereItWent } from "./where-it-went.ts";

interface Found {
  name: string;
  warning: Warning;
  use: CallUse | undefined;
}

export const neverAwaited: Recogniser = {
  name: "never-awaited",
  title: "A coroutine was never awaited",
  lessons: ["asyncio-basics/coroutine-objects"],
  saidBy: /was called but never awaited/,
  recognise(run) {
    const explained = explainedPlaces(run);
    const all = run.run.warnings.flatMap((warning): Found[] => {
      const name = /^coroutine '(.+)' was never awaited/.exec(warning.text)?.[1];
      // What refused it has said what to do with it.
      const isSaid = explained.some(({ file, line }) => file === warning.file && line === warning.line);
      if (name === undefined || !run.isOwn(warning) || isSaid) return [];
      return [{ name, warning, use: run.useAt(warning) }];
    });
    const [first, ...others] = all.filter((one) => !isInside(one, all));
    if (first === undefined) return null;
    const { name, warning, use } = first;
    const call = callOf(name, use);
    const astray = use === undefined ? null : whereItWent(name, use);
    const printed = run.run.prints.find(({ text }) => text.includes(`<coroutine object ${name}`));
    const sentences = [
      `${call.charAt(0).toUpperCase()}${call.slice(1)}${onLine(run, warning)} was called but never awaited, so its body never ran: calling an async function only makes a coroutine. ${astray?.what ?? "`await` runs it."}`,
    ];
    if (printed) sentences.push(`What was printed${onLine(run, printed)} is the coroutine, not its result.`);
    // Reported while its statement ran: the statement was that call and nothing else.
    else if (astray === null && (warning.task ?? 0) > 0) {
      sentences.push(
        `JavaScript would have begun the work at the call${warning.time > 0 ? ` (here at ${seconds(warning.time)})` : ""}; asyncio does not.`,
      );
    }
    sentences.push(astray?.fix ?? rightLine(first, others.length === 0));
    if (others.length > 0) {
      const more = some(
        others.map((other) => `${callOf(other.name, other.use)}${onLine(run, other.warning)}`),
      );
      sentences.push(`The same goes for ${more}.`);
    }
    return { message: sentences.join(" "), at: printed ?? warning };
  },
};

/** It is the argument of another call that was never awaited either: that one would have run it. */
function isInside({ use, warning }: Found, all: readonly Found[]): boolean {
  const into = use?.into ?? [];
  return all.some(
    (other) =>
      other.warning.line === warning.line &&
      other.warning.file === warning.file &&
      into.some((callee) => shortName(callee) === shortName(other.name)),
  );
}

/** Where an error arose that has its likely cause beside it. */
function explainedPlaces({ run }: Evidence): Happened[] {
  const ended = run.error?.help === undefined ? [] : run.error.frames;
  return [...ended, ...run.calls.flatMap(({ error }) => (error?.help == null ? [] : [error.at]))];
}

function callOf(name: string, use: CallUse | undefined): string {
  // As the line writes it, which is what a driver's function goes by, too.
  if (use !== undefined && use.callee !== "" && !isCalledBack(name, use)) {
    return `\`${callText(use)}\``;
  }
  if (/^(?:this|[a-z_$][\w$]*)(?:\.[\w$]+)+$/.test(name)) return `\`${name}(...)\``;
  if (isNamed(name)) return `\`${shortName(name)}(...)\``;
  // `A.[Symbol.asyncDispose]`: the last point is the symbol's own.
  const symbol = /\[[^[\]]*\]$/.exec(name)?.[0];
  return symbol === undefined ? "the async function without a name" : `\`${symbol}(...)\``;
}

/** Coroutine functions of asyncio's own that learners call by name; nobody starts one in the background. */
const LIBRARY = ["sleep", "wait", "wait_for", "to_thread", "open_connection", "start_server"];

function rightLine({ name, use }: Found, isAlone: boolean): string {
  if (use === undefined || use.callee === "" || isCalledBack(name, use))
    return "Write `await` before the call.";
  const call = callText(use);
  if (use.around === "module" && isAlone && isOwnFunction(use)) {
    return `Start it: \`asyncio.run(${call});\`.`;
  }
  // What uses the result has to wait for it.
  const isStart =
    ["async", "plain"].includes(use.around) &&
    use.into.length === 0 &&
    ["dropped", "kept"].includes(use.becomes);
  const inBackground =
    isStart && isOwnFunction(use) && !LIBRARY.includes(name)
      ? `, or \`asyncio.create_task(${call})\` to let it run in the background`
      : "";
  return reachable(use, `Write \`await ${call}\`${inBackground}.`);
}

const isOwnFunction = ({ callee }: CallUse) => !callee.includes(".");
