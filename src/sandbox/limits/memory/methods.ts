/**
 * Puts a question before a method of the language's own: how long is what it would go through? Such a method cannot be
 * stopped once it has begun, and of a list whose `length` was set to a billion it makes gigabytes within a second.
 *
 * Each method gets a function with code of its own. Where all share one, an engine cannot tell which method is behind a
 * call, and `map`, `filter` and `reduce` on short lists take three to a hundred times as long; like this it sees through.
 */
import { GUARD } from "../../stack.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Called before the method, with what it is called on and its first argument. */
export type Question = (self: unknown, given: unknown) => void;

/** When it is asked. Not `this?.length`: where `this` may be nothing, engines do not see through either. */
const WHEN = {
  always: "ask(this, arguments[0]);",
  long: "if (this.length > most) ask(this);",
  longOrAmong: `if (this.length > most) ask(this);
    for (let n = 0; n < arguments.length; n += 1) if (arguments[n]?.length > most) ask(arguments[n]);`,
};

/** Where code from text is allowed, and where a host's policy forbids it: slower, and as safe. */
function make(original: Method, { when, most, ask }: Asked): Method {
  const body = `{ ${GUARD}() { ${WHEN[when]} return apply(original, this, arguments); } }.${GUARD}`;
  // By another name than `eval`, it evaluates in the global scope.
  const evaluate = eval;
  try {
    const factory = evaluate(`"use strict"; (original, apply, most, ask) => (${body})`) as (
      ...values: unknown[]
    ) => Method;
    return factory(original, Reflect.apply, most, ask);
  } catch {
    const shared: Record<string, Method> = {
      [GUARD](...args) {
        if (when === "always") ask(this, args[0]);
        else if ((this as { length: number }).length > most) ask(this, undefined);
        if (when === "longOrAmong") for (const each of args) ask(each, undefined);
        return Reflect.apply(original, this, args);
      },
    };
    return shared[GUARD]!;
  }
}

interface Asked {
  when: keyof typeof WHEN;
  /** How long is long. */
  most: number;
  ask: Question;
}

export function askBefore(holder: object, names: readonly string[], asked: Asked): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(holder, name);
    if (typeof own?.value !== "function") continue; // Some are young.
    const original = own.value as Method;
    const asking = make(original, asked);
    // A getter: in stacks, engines give the name that is in the code then, by which its frames are told.
    Object.defineProperty(asking, "name", { get: () => name, configurable: true });
    Object.defineProperty(asking, "length", { value: original.length, configurable: true });
    Object.defineProperty(holder, name, { ...own, value: asking });
  }
}
