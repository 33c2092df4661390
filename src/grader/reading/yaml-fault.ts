/** What is wrong with a piece of YAML, and the line that would be right, by the kind of mistake. */
import { isScalar, visit, type Document, type LineCounter, type YAMLError } from "yaml";

export interface YamlFault {
  /** An offset into the text. */
  at: number;
  what: string | null;
  why: string;
  repair: string;
}

const QUOTE = "put a value that holds `: ` or starts with a special character between double quotes";

/** The first mistake that the parser met. */
export function yamlFault(error: YAMLError, text: string): YamlFault {
  const at = error.pos[0];
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(start).split("\n", 1)[0] ?? "";
  const message = error.message.split("\n")[0] ?? error.code;
  const tab = /^[ ]*\t/.exec(line);
  if (error.code === "TAB_AS_INDENT" || tab !== null) {
    return {
      at: start + (tab?.[0].length ?? 1) - 1,
      what: null,
      why: "this line is indented with a tab, and YAML knows only spaces",
      repair: `write \`${line.replace(/^\s+/, (space) => space.replaceAll("\t", "  "))}\``,
    };
  }
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY": {
      const { name = "", value = "" } =
        /^\s*(?:- )?(?<name>[\w-]+):\s+(?<value>.*)$/.exec(line)?.groups ?? {};
      return {
        at,
        what: null,
        why: "a value that holds `: ` would begin a field inside of a field",
        repair: name === "" ? QUOTE : `write \`${name}: ${JSON.stringify(value.trim())}\``,
      };
    }
    case "BAD_INDENT":
      return {
        at,
        what: null,
        why: `this line begins in column ${at - start + 1}, and what it belongs to begins in another`,
        repair: `begin \`${line.trim()}\` right below the line that it follows`,
      };
    case "DUPLICATE_KEY":
      return {
        at,
        what: `the field \`${line.trim().split(":")[0] ?? ""}\` appears here twice`,
        why: "only one of them could count",
        repair: "remove one of the two",
      };
    case "MULTILINE_IMPLICIT_KEY":
      return {
        at,
        what: null,
        why: `\`${line.trim()}\` has no colon, so it is no field`,
        repair: `write it as \`name: value\`, or indent it if it goes on from the line above`,
      };
    case "MISSING_CHAR":
      return /quote/.test(message)
        ? {
            at,
            what: null,
            why: "a quotation mark opens here and is never closed",
            repair: `close it: \`${line.trim()}${line.includes('"') ? '"' : "'"}\``,
          }
        : {
            at,
            what: null,
            why: "something that opens is not closed, or a comma is missing",
            repair: "look for a `]`, a `}` or a comma that is missing before this place",
          };
    case "BAD_SCALAR_START": {
      const { name = "", value = "" } =
        /^\s*(?:- )?(?<name>[\w-]+):\s+(?<value>.*)$/.exec(line)?.groups ?? {};
      return {
        at,
        what: null,
        why: `a value cannot begin with \`${text[at] ?? ""}\``,
        repair: name === "" ? QUOTE : `write \`${name}: ${JSON.stringify(value.trim())}\``,
      };
    }
    default:
      return { at, what: null, why: message, repair: QUOTE };
  }
}

/**
 * Items of a list that YAML reads as one: the second is indented further than the first, and so goes on where that left off.
 *
 *     objectives:
 *     - start two coroutines
 *       - wait for both
 */
export function foldedItem(document: Document, text: string, lines: LineCounter): YamlFault | null {
  let fault: YamlFault | null = null;
  visit(document, {
    Scalar(_, node) {
      if (fault !== null || !isScalar(node) || node.type !== "PLAIN" || !node.range) return;
      const written = text.slice(node.range[0], node.range[1]);
      const second = /\n[ \t]*(?=- )/.exec(written);
      if (second === null) return;
      const at = node.range[0] + second.index + second[0].length;
      const begins = text.lastIndexOf("- ", node.range[0]);
      const indent = begins === -1 ? 0 : lines.linePos(begins).col - 1;
      const item = text.slice(at).split("\n", 1)[0]!.trim();
      fault = {
        at,
        what: "two items of the list are read as one",
        why: "this line is indented further than the item above it, so YAML takes it for more of the same",
        repair: `write \`${" ".repeat(indent)}${item}\`, right below the \`-\` above it`,
      };
    },
  });
  return fault;
}
