/**
 * Evaluates a program's modules so that stacks tell where in them an error was made. V8 and Firefox give the frames of
 * evaluated text the address in its `sourceURL`. JavaScriptCore gives them no place at all, whatever that says, but the
 * frames of a script that was loaded have one. So there a module becomes a blob, is loaded, and its address in stacks is
 * put back to the module's.
 */
import { MODULE_PLACE, moduleUrl, type Evaluate } from "../link.ts";

export interface Evaluator {
  evaluate: Evaluate;
  /** A stack with the addresses and columns that `evaluate` was given. */
  readStack: (stack: string) => string;
}

/** The global name by which a script that was loaded hands over its value, for as long as that takes. */
const VALUE = "__yieldpoint_value";
const BEFORE = `${VALUE}=`;

/** The best that this engine has. Call it while the realm still has all its names. */
export function evaluatorHere(): Evaluator {
  const evaluated = evaluator();
  if (tellsPlaces(evaluated)) return evaluated;
  const loaded = loader();
  // A host may have put a policy of its own before the frame's; then a run without places is better than none.
  return tellsPlaces(loaded) ? loaded : evaluated;
}

function evaluator(): Evaluator {
  // By another name than `eval`, it evaluates in the global scope.
  const evaluate = eval;
  return {
    evaluate: (text, url) => evaluate(`${text}\n//# sourceURL=${url}`) as unknown,
    readStack: (stack) => stack,
  };
}

function loader(): Evaluator {
  const globals = globalThis;
  const OwnBlob = Blob;
  const load = importScripts.bind(globals);
  const addressOf = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  const { get, deleteProperty } = Reflect;
  const urls = new Map<string, string>();
  return {
    evaluate(text, url) {
      const address = addressOf(new OwnBlob([BEFORE, text], { type: "text/javascript" }));
      urls.set(address, url);
      load(address);
      // From here on the address is a name in stacks and leads nowhere.
      revoke(address);
      const value: unknown = get(globals, VALUE);
      deleteProperty(globals, VALUE);
      return value;
    },
    readStack: (stack) =>
      stack.replaceAll(/(blob:\S{1,300}?):(\d+):(\d+)/g, (place, address: string, line, column) => {
        const url = urls.get(address);
        if (url === undefined) return place;
        return `${url}:${line}:${line === "1" ? Number(column) - BEFORE.length : column}`;
      }),
  };
}

function tellsPlaces({ evaluate, readStack }: Evaluator): boolean {
  try {
    const stack = evaluate("(function () { return new Error().stack; })()", moduleUrl("places.ts"));
    return typeof stack === "string" && MODULE_PLACE.test(readStack(stack));
  } catch {
    return false;
  }
}
