/** A coroutine awaited twice: it is one run of its function, and it has been used up. */
import { seconds } from "../measures.ts";
import { failures, tellingOne } from "./failures.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine } from "./words.ts";

export const coroutineReused: Recogniser = {
  name: "coroutine-reused",
  title: "A coroutine was used twice",
  lessons: ["asyncio-basics/coroutine-objects"],
  recognise(run) {
    const found = failures(
      run,
      "RuntimeError",
      /cannot reuse already awaited coroutine|coroutine is being awaited already/,
    );
    const at = tellingOne(found.filter((one) => run.isOwn(one)));
    if (at === undefined) return null;
    const state = at.message.includes("being awaited already")
      ? "is still being awaited elsewhere"
      : "had been awaited before";
    return {
      message:
        `What was awaited${onLine(run, at)}, at ${seconds(at.time)}, is a coroutine that ${state}. A coroutine is one run of its function and is good for one \`await\`; JavaScript's promise can be awaited again and again. ` +
        "To run the function again, call it again. To use one result in several places, keep the value, or make a task with `asyncio.create_task(...)`: a task can be awaited as often as you like.",
      at,
      explainsError: at.ended,
    };
  },
};
