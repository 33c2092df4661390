/** The trusted realm's side of grading, the same in a module worker and in a worker thread. */
import type { FromRealm, ToRealm } from "./protocol.ts";
import { collect, type Check } from "../checks/registry.ts";
import { runChecks, type Ran } from "./run-checks.ts";

type Message = FromRealm extends infer Each ? (Each extends unknown ? Omit<Each, "number"> : never) : never;

/** Gives the function that takes the host's messages. `load` imports the named checks. */
export function serveGrading(
  load: (checks: string) => Promise<unknown>,
  post: (message: FromRealm) => void,
): (message: ToRealm) => void {
  /** A module is evaluated once, so its checks are kept. */
  const loaded = new Map<string, Promise<Check[]>>();
  const asked = new Map<number, (ran: Ran) => void>();
  let asks = 0;

  async function grade(number: number, checks: string): Promise<void> {
    const say = (message: Message) => post({ ...message, number });
    try {
      const list = await (loaded.get(checks) ?? remember(checks));
      say({ type: "loaded", checks: list.map(({ body: _, ...listed }) => listed) });
      const problem = await runChecks(list, {
        ask: (options) =>
          new Promise<Ran>((resolve) => {
            asked.set(++asks, resolve);
            say({ type: "ask", ask: asks, options });
          }),
        checking: (index) => say({ type: "checking", index }),
        checked: (index, result) => say({ type: "checked", index, result }),
      });
      say({ type: "graded", problem });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      say({ type: "graded", problem: `The checks of this exercise could not be loaded: ${text}` });
    }
  }

  function remember(checks: string): Promise<Check[]> {
    const list = collect(() => load(checks));
    loaded.set(checks, list);
    // A load that failed (a file being edited, a lost connection) is tried again the next time.
    list.catch(() => loaded.delete(checks));
    return list;
  }

  return (message) => {
    if (message.type === "grade") {
      void grade(message.number, message.checks);
      return;
    }
    asked.get(message.ask)?.(message.ran);
    asked.delete(message.ask);
  };
}
