/**
 * What a function takes, written as CPython shows it: `Queue.shutdown(immediate=)`. Parsed once, when the runtime loads.
 *
 * Behind a name: `=` for a parameter that may be left out, `!` for one of which any object is a legitimate value, so that a
 * plain object there is never keywords (`queue.put({ item: 1 })`), `?` for one of which a plain object is keywords only if
 * all its names are the function's. Before the line: how CPython words a wrong number of arguments.
 */

/**
 * `python`: a function that is written in Python. The others are how functions in C say it: `clinic`, with a parser of names;
 * `typed`, the same for methods that are told their class; `none` and `one`, which take no or
 * one argument; `expected` and `parsed`, two older parsers without names.
 */
export type Wording = "python" | "clinic" | "typed" | "none" | "one" | "expected" | "parsed";

export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** Whether a plain object is keywords: always, only with names that are all known, never. */
  readonly objects: "keywords" | "known keywords" | "values";
}

export interface Signature {
  /** As messages say it: `Queue.put`. */
  readonly name: string;
  /** What a program writes before a function's name: `asyncio.`, say. */
  readonly home: string;
  readonly wording: Wording;
  /** Python counts `self`, too. */
  readonly isMethod: boolean;
  readonly positional: readonly Parameter[];
  /** What can be given by name only. */
  readonly keywords: readonly string[];
  /** How many must be given. */
  readonly least: number;
  /** How many can be given by position; `*args` has no end. */
  readonly most: number;
  /** Takes `*args` after these. */
  readonly isVariadic: boolean;
  /** Takes any other names, too: `**kwargs`. */
  readonly isOpen: boolean;
  /** The first so many have no names: `/`. */
  readonly nameless: number;
}

const LINE = /^(?:(clinic|typed|none|one|expected|parsed) )?([\w.<>]+)\((.*)\)$/;

export function parseSignature(line: string, home: string | null): Signature {
  const [, wording = "python", name, list] = LINE.exec(line)!;
  const positional: Parameter[] = [];
  const keywords: string[] = [];
  let nameless = 0;
  let isVariadic = false;
  let isOpen = false;
  let hasStar = false;
  for (const part of list!.split(", ").filter((each) => each !== "")) {
    if (part === "/") nameless = positional.length;
    else if (part.startsWith("**")) isOpen = true;
    else if (part.startsWith("*")) {
      hasStar = true;
      isVariadic ||= part !== "*";
    } else if (hasStar) keywords.push(part.replace("=", ""));
    else positional.push(parseParameter(part));
  }
  return {
    name: name!,
    home: home ?? homeOf(name!),
    wording: wording as Wording,
    isMethod: home === null || name!.endsWith(".__init__"),
    positional,
    keywords,
    least: positional.filter((each) => !each.isOptional).length,
    most: isVariadic ? Infinity : positional.length,
    isVariadic,
    isOpen,
    nameless,
  };
}

/** `queue.` for `Queue.put`; what CPython's own class of a transport or a loop is called doesn't matter. */
function homeOf(name: string): string {
  const type = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  return type === "" ? "" : `${/[A-Z]?[a-z]+$/.exec(type)![0].toLowerCase()}.`;
}

function parseParameter(text: string): Parameter {
  const [, name, mark, optional] = /^(\w+)([!?]?)(=?)$/.exec(text)!;
  const objects = mark === "!" ? "values" : mark === "?" ? "known keywords" : "keywords";
  return { name: name!, isOptional: optional === "=", objects };
}
