/** What CPython 3.14 says when a function gets too many or too few arguments, word for word. */
import type { Signature } from "./signature.ts";

/** Too many by position. `byName` of them came by name as well, of those that can only come so. */
export function tooMany(signature: Signature, given: number, byName: number): string {
  const { name, wording, most, least } = signature;
  switch (wording) {
    case "none":
      return `${name}() takes no arguments (${given} given)`;
    case "one":
      return `${name}() takes exactly one argument (${given} given)`;
    case "expected":
      return `${name} expected at most ${counted(most, "argument")}, got ${given}`;
    case "parsed":
      return `${name}() takes ${least < most ? "at most" : "exactly"} ${counted(most, "argument")} (${given} given)`;
    case "typed":
      if (most === 0 && signature.keywords.length === 0) return `${name}() takes no arguments`;
      return clinic(signature, given, byName);
    case "clinic":
      return clinic(signature, given, byName);
    case "python":
  }
  const self = signature.isMethod ? 1 : 0;
  const takes =
    least < most
      ? `from ${least + self} to ${most + self} positional arguments`
      : counted(most + self, "positional argument");
  const total = given + self;
  const were = total === 1 ? "was" : "were";
  const alsoByName =
    byName === 0
      ? ` ${were} given`
      : ` ${counted(total, "positional argument").replace(/^\d+ /, "")} (and ${counted(byName, "keyword-only argument")}) were given`;
  return `${name}() takes ${takes} but ${total}${alsoByName}`;
}

function clinic({ name, positional, keywords, least }: Signature, given: number, byName: number): string {
  const all = positional.length + keywords.length;
  if (given + byName > all) return `${name}() takes at most ${counted(all, "argument")} (${given} given)`;
  if (positional.length === 0) return `${name}() takes no positional arguments`;
  const bound = least < positional.length ? "at most" : "exactly";
  return `${name}() takes ${bound} ${counted(positional.length, "positional argument")} (${given} given)`;
}

/** Too few: `missing` are the names of what must be given and was not. */
export function tooFew(signature: Signature, given: number, missing: readonly string[]): string {
  const { name, wording, least, positional, nameless } = signature;
  switch (wording) {
    case "none":
    case "one":
      return `${name}() takes exactly one argument (${given} given)`;
    case "expected": {
      const bound = least < signature.most ? "at least " : "";
      return `${name} expected ${bound}${counted(least, "argument")}, got ${given}`;
    }
    case "parsed":
      return `${name}() takes ${least < signature.most ? "at least" : "exactly"} ${counted(least, "argument")} (${given} given)`;
    case "typed":
    case "clinic": {
      if (given < Math.min(nameless, least)) {
        const bound = nameless < positional.length || least < nameless ? "at least" : "exactly";
        return `${name}() takes ${bound} ${counted(least, "positional argument")} (${given} given)`;
      }
      const first = missing[0]!;
      const position = positional.findIndex((each) => each.name === first) + 1;
      return `${name}() missing required argument '${first}' (pos ${position})`;
    }
    case "python":
      return `${name}() missing ${counted(missing.length, "required positional argument")}: ${listed(missing)}`;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'` */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}
