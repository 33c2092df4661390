/** A coroutine that was made and never awaited; called for its effect, as one would in JavaScript. */
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { Happened } from "../verdict.ts";
import type { Recogniser } from "./recogniser.ts";
import { isNamed, onLine, shortName, some } from "./words.ts";

export const neverAwaited: Recogniser = {
  name: "never-awaited",
  title: "A coroutine was never awaited",
  lessons: ["asyncio-basics/coroutine-objects"],
  saidBy: /was called but never awaited/,
  recognise(run) {
    const explained = explainedPlaces(run);
    const found = run.run.warnings.flatMap((warning) => {
      const name = /^coroutine '(.+)' was never awaited/.exec(warning.text)?.[1];
      // What refused it has said what to do with it.
      const isSaid = explained.some(({ file, line }) => file === warning.file && line === warning.line);
      return name === undefined || !run.isOwn(warning) || isSaid ? [] : [{ name, warning }];
    });
    const [first, ...others] = found;
    if (first === undefined) return null;
    const { name, warning } = first;
    const call = callOf(name);
    const beginning = call.startsWith("`") ? call : `A${call.slice(1)}`;
    const printed = run.run.prints.find(({ text }) => text.includes(`<coroutine object ${name}`));
    const sentences = [
      `${beginning}${onLine(run, warning)} was called but never awaited, so its body never ran: calling an async function only makes a coroutine. \`await\` runs it.`,
    ];
    if (printed) sentences.push(`What was printed${onLine(run, printed)} is the coroutine, not its result.`);
    // Reported while its statement ran: the statement was that call and nothing else.
    else if ((warning.task ?? 0) > 0) {
      sentences.push(
        `JavaScript would have begun the work at the call${warning.time > 0 ? ` (here at ${seconds(warning.time)})` : ""}; asyncio does not.`,
      );
    }
    sentences.push(rightLine(name, run.isOutsideLoop(warning)));
    if (others.length > 0) {
      const more = some(others.map((other) => `${callOf(other.name)}${onLine(run, other.warning)}`));
      sentences.push(`The same goes for ${more}.`);
    }
    return { message: sentences.join(" "), at: printed ?? warning };
  },
};

/** Where an error arose that has its likely cause beside it. */
function explainedPlaces({ run }: Evidence): Happened[] {
  const ended = run.error?.help === undefined ? [] : run.error.frames;
  return [...ended, ...run.calls.flatMap(({ error }) => (error?.help == null ? [] : [error.at]))];
}

/** Coroutine functions of asyncio's own that learners call by its name. */
const LIBRARY = ["sleep", "wait", "wait_for", "to_thread", "open_connection", "start_server"];

const callOf = (name: string) => {
  // By the way it is called, `store.open`, as what a driver hands over is.
  if (/^(?:this|[a-z_$][\w$]*)(?:\.[\w$]+)+$/.test(name)) return `\`${name}(...)\``;
  if (isNamed(name)) return `\`${shortName(name)}(...)\``;
  // `A.[Symbol.asyncDispose]`: the last point is the symbol's own.
  const symbol = /\[[^[\]]*\]$/.exec(name)?.[0];
  return symbol === undefined ? "an async function without a name" : `\`${symbol}(...)\``;
};

/** `isTop`: no loop was running, so nothing can be awaited there. */
function rightLine(name: string, isTop: boolean): string {
  const short = shortName(name);
  if (LIBRARY.includes(name)) {
    return isTop
      ? `At the top level nothing can be awaited: write \`await asyncio.${name}(...)\` inside an async function.`
      : `Write \`await asyncio.${name}(...)\`.`;
  }
  const isMethod = name !== short && !name.includes("<locals>");
  if (!isNamed(name)) {
    if (isTop) return "Give it a name, such as `main`, and start it: `asyncio.run(main())`.";
    const isSymbol = name.endsWith("]");
    if (isSymbol) return "Write `await` before the call.";
    return "Write `await` before the call. Where a list's method calls it, `await asyncio.gather(...items.map(f))` runs it for every item.";
  }
  if (isTop) {
    // A method: the reader knows the object.
    return isMethod
      ? "Start it with `asyncio.run(...)` around the call."
      : `Start it: \`asyncio.run(${short}(...))\`.`;
  }
  if (isMethod) return "Write `await` before the call.";
  return `Write \`await ${short}(...)\`, or \`asyncio.create_task(${short}(...))\` to let it run in the background.`;
}
