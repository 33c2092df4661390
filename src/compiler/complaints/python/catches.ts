/**
 * `catch (ValueError)`: to a reader of Python it takes one kind of error. Here what is in the parentheses is the name that the
 * error gets, whatever it is.
 */
import { commaParts, unwrap } from "./translate.ts";

export interface Filter {
  /** What the error is called; `error` where nothing says. */
  name: string;
  /** The classes that are meant. */
  types: string[];
}

const TYPE = /^(?:[\w$]+\.)*[A-Z][\w$]*$/;

/** How classes of errors are called. */
const ERROR =
  /(?:Error|Exception|Exit|Interrupt|ExceptionGroup|StopIteration|StopAsyncIteration|Warning|QueueEmpty|QueueFull|QueueShutDown)$/;

/** What the parentheses of a `catch` ask for; null where they only name the error. */
export function filterOf(parameter: string): Filter | null {
  const text = parameter.trim();
  const named =
    /^(?<types>.+?)\s+as\s+(?<name>[\w$]+)$/.exec(text) ??
    /^(?<name>[\w$]+)\s*:\s*(?!any$|unknown$)(?<types>.+)$/.exec(text) ??
    /^(?<types>[\w$.|\s]*[\w$])\s+(?<name>[a-z_$][\w$]*)$/.exec(text);
  const { types: written = text, name = "error" } = named?.groups ?? {};
  const types = commaParts(unwrap(written))
    .flatMap((each) => each.split("|"))
    .map((each) => each.trim());
  if (!types.every((type) => TYPE.test(type))) return null;
  const isPlainName = named === null && types.length === 1 && !types[0]!.includes(".");
  return isPlainName && !ERROR.test(types[0]!) ? null : { name, types };
}

export const CATCHES_ALL =
  "A `catch` here catches every error, and its parentheses only name it. Check in the block which error it is.";

/** The line that lets other errors through. */
export function letOthersThrough({ name, types }: Filter): string {
  const tests = types.map((type) => `${name} instanceof ${type === "Exception" ? "Error" : type}`);
  return `if (!(${tests.join(" || ")})) throw ${name};`;
}
