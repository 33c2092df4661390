/** What the compiler of MDX refuses, in our words: where, what it takes it for, and the line that would be right. */
import type { Complaint } from "../../../grader/format/complaint.ts";

type Fault = Omit<Complaint, "file">;

/** `mdx` is the text that was compiled. */
export function faultOf(error: unknown, mdx: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, at = "1", column = "1", said = message] = /^(\d+):(\d+):\s*([\s\S]*)$/.exec(message) ?? [];
  const place = { line: Number(at), column: Number(column) };
  const line = mdx.split("\n")[place.line - 1] ?? "";
  const found = KINDS.find(({ says }) => says.test(said));
  if (found) {
    const match = found.says.exec(said)!;
    return { ...place, ...found.tell(line, place.column, match) };
  }
  return {
    ...place,
    what: "this is no MDX",
    why: said.replace(/\s*\(mdx[\w-]*:[\w-]+\)?$/, "").replace(/\s*\(note:.*$/s, ""),
    repair: "write what is meant as code, between backticks, or put a backslash before the `<` or the `{`",
  };
}

interface Kind {
  says: RegExp;
  tell: (line: string, column: number, match: RegExpExecArray) => Pick<Complaint, "what" | "why" | "repair">;
}

const KINDS: readonly Kind[] = [
  {
    says: /to create a comment in MDX/,
    tell: (line) => {
      const words = /<!--\s*(.*?)\s*(?:-->|$)/.exec(line)?.[1] ?? "";
      return {
        what: "`<!--` begins no comment here",
        why: "MDX reads `<` as the beginning of a component; its comments are JavaScript's, between braces",
        repair: `write {/* ${words} */}`,
      };
    },
  },
  {
    says: /after `<`|before name|in name|local name/,
    tell: (line, column) => {
      const start = Math.max(0, line.lastIndexOf("<", Math.max(0, column - 1)));
      const address = /^<(https?:[^>\s]*)>?/.exec(line.slice(start))?.[1];
      if (address !== undefined) {
        return {
          what: `\`<${address}>\` is no link here`,
          why: "MDX reads `<` as the beginning of a component",
          repair: `write [what it leads to](${address})`,
        };
      }
      const before = /[\w.()]*\s?$/.exec(line.slice(0, start))?.[0] ?? "";
      const after = /^<=?\s?[\w.()]*/.exec(line.slice(start))?.[0] ?? "<";
      const code = `${before}${after}`.trim();
      return {
        what: `\`${after.trim()}\` begins no component`,
        why: "MDX reads `<` in running text as the beginning of a component",
        repair: `write \`${code}\` as code, between backticks, or \\< for the sign alone`,
      };
    },
  },
  {
    says: /[Ee]xpected a closing tag for `<(\w*)>`/,
    tell: (_line, _column, [, name = ""]) => ({
      what: `<${name}> is never closed`,
      why: "what it holds would have no end",
      repair: `write </${name}> where it ends, or end the tag itself with \` />\` if it holds nothing`,
    }),
  },
  {
    says: /Unexpected closing tag `<\/(\w*)>`/,
    tell: (_line, _column, [, name = ""]) => ({
      what: `</${name}> closes nothing`,
      why: `no <${name}> is open here; a tag that ends with \` />\` is closed already`,
      repair: `remove it, or open <${name}> above`,
    }),
  },
  {
    says: /Unexpected end of file in expression|corresponding closing brace/,
    tell: () => ({
      what: "`{` is never closed",
      why: "MDX reads what is between braces as JavaScript",
      repair: "write `}` where it ends, write it as code between backticks, or \\{ for the sign alone",
    }),
  },
  {
    says: /Could not parse (?:expression|import\/exports?|esm) with \w+:? ?([^(\n]*)/i,
    tell: (_line, _column, [, said = ""]) => ({
      what: "this is no JavaScript",
      why: `MDX reads what is between braces, and after \`import\` and \`export\` at a line's beginning, as JavaScript${said.trim() === "" ? "" : `: ${said.trim()}`}`,
      repair: "correct it; or write it as code between backticks if it is meant to be read",
    }),
  },
  {
    says: /attribute/i,
    tell: (line, _column, { input }) => ({
      what: "a property of this tag is not written as it should be",
      why: `${input.replace(/\s*\(.*$/s, "")}: a property is name="text" or name={JavaScript}`,
      repair: `write for example ${/\b\w+=\w+/.exec(line)?.[0].replace(/=(\w+)/, '="$1"') ?? 'title="Two greetings"'}`,
    }),
  },
];
