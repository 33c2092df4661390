/** A coroutine that was made and never awaited; called for its effect, as one would in JavaScript. */
import { seconds } from "../wording.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine, some } from "./words.ts";

export const neverAwaited: Recogniser = {
  name: "never-awaited",
  title: "A coroutine was never awaited",
  lessons: ["asyncio-basics/coroutine-objects"],
  saidBy: /was called but never awaited/,
  recognise(run) {
    const found = run.run.warnings.flatMap((warning) => {
      const name = /^coroutine '(.+)' was never awaited/.exec(warning.text)?.[1];
      return name === undefined || !run.isOwn(warning) ? [] : [{ name, warning }];
    });
    const [first, ...others] = found;
    if (first === undefined) return null;
    const { name, warning } = first;
    const call = callOf(name);
    const printed = run.run.prints.find(({ text }) => text.includes(`<coroutine object ${name}`));
    const sentences = [
      `${call}${onLine(run, warning)} was called but never awaited, so its body never ran: calling an async function only makes a coroutine. \`await\` runs it.`,
    ];
    if (printed) sentences.push(`What was printed${onLine(run, printed)} is the coroutine, not its result.`);
    // Reported while its statement ran: the statement was that call and nothing else.
    else if ((warning.task ?? 0) > 0) {
      sentences.push(
        `JavaScript would have begun the work at the call${warning.time > 0 ? ` (here at ${seconds(warning.time)})` : ""}; asyncio does not.`,
      );
    }
    sentences.push(rightLine(name));
    if (others.length > 0) {
      const more = some(others.map((other) => `${callOf(other.name)}${onLine(run, other.warning)}`));
      sentences.push(`The same goes for ${more}.`);
    }
    return { message: sentences.join(" "), at: printed ?? warning };
  },
};

/** Coroutine functions of asyncio's own that learners call by its name. */
const LIBRARY = ["sleep", "wait", "wait_for", "to_thread", "open_connection", "start_server"];

/** The last part of a qualified name: `main.<locals>.fetch`, `Queue.put`. */
const shortName = (name: string) => name.slice(name.lastIndexOf(".") + 1);

const callOf = (name: string) => `\`${shortName(name)}(...)\``;

function rightLine(name: string): string {
  const short = shortName(name);
  if (LIBRARY.includes(name)) return `Write \`await asyncio.${name}(...)\`.`;
  // A method: the reader knows the object.
  if (name !== short && !name.includes("<locals>")) return "Write `await` before the call.";
  return `Write \`await ${short}(...)\`, or \`asyncio.create_task(${short}(...))\` to let it run beside the rest.`;
}
