/** Where a text stops being JSON, and what would be right there. */

export interface JsonFault {
  /** An offset into the text. */
  at: number;
  why: string;
  repair: string;
}

/** The first mistake; null for whole JSON. */
export function jsonFault(text: string): JsonFault | null {
  if (stateOf(text) === "whole") return null;
  // The mistake is at the end of the shortest beginning that nothing could make whole any more.
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (stateOf(text.slice(0, middle)) === "broken") bad = middle;
    else good = middle;
  }
  if (bad > text.length) {
    return {
      at: text.trimEnd().length,
      why: "the text ends before all that was opened is closed",
      repair: "add what is missing at its end: a `}`, a `]` or a quotation mark",
    };
  }
  const at = bad - 1;
  const char = text[at] ?? "";
  const before = text.slice(0, at).trimEnd();
  if (before.endsWith(",") && /[}\]]/.test(char)) {
    return {
      at: before.length - 1,
      why: `there is a comma before \`${char}\`, and nothing follows it`,
      repair: "take the comma out",
    };
  }
  if (char === "/" || char === "#")
    return { at, why: "JSON has no comments", repair: "take the comment out" };
  if (char === "'")
    return { at, why: "JSON writes texts between double quotes", repair: "write \" instead of each '" };
  if (/["{[\w-]/.test(char) && /["}\]\w]$/.test(before)) {
    return { at: before.length, why: "a comma is missing between two parts", repair: "write a comma here" };
  }
  if (/[\w$]/.test(char) && /[{,]$/.test(before)) {
    const name = /^[\w$]+/.exec(text.slice(at))?.[0] ?? "";
    return {
      at,
      why: "JSON writes the names of fields between double quotes",
      repair: `write \`"${name}"\``,
    };
  }
  if (char === "\n")
    return {
      at,
      why: "a text goes on over the end of its line",
      repair: 'close it with " before the end of the line, or write \\n',
    };
  if (char === "\\" || text[at - 1] === "\\")
    return { at, why: "a backslash in a text must be doubled", repair: "write `\\\\`" };
  return {
    at,
    why: `\`${char}\` does not belong here`,
    repair: "look at what comes before it: a quotation mark, a comma or a colon may be missing",
  };
}

/** `open`: a beginning of JSON, to which something is missing. */
function stateOf(text: string): "whole" | "open" | "broken" {
  try {
    JSON.parse(text);
    return "whole";
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    if (/end of JSON input|Unterminated/.test(message)) return "open";
    if (position !== undefined) return Number(position) >= text.length ? "open" : "broken";
    // A word that is not whole yet: `tru`.
    return /(?:^|[\s:,[])(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/.test(text) ? "open" : "broken";
  }
}
