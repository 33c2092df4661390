/**
 * Proofreads: spelling (American, and the words of `content/words.txt`), grammar, repeated words, `a` and `an`, sentences that
 * are too long, and the words that this course does not use. Harper does what is English; the rest is in `style.ts`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Dialect, LocalLinter, type Lint } from "harper.js";
import { binary } from "harper.js/binary";
import { readAuthorText } from "../../../grader/reading/author-file.ts";
import { positionAt, type Complaint } from "../../../grader/format/complaint.ts";
import { joined, proseIn, sentencesIn } from "./fragments.ts";
import { AVOIDED, LONGEST, OFF } from "./style.ts";

export interface Written {
  /** The path to name in complaints. */
  file: string;
  text: string;
  /** Reference for engineers may enumerate; what learners read may not go on for ever. */
  longSentences?: boolean;
}

export interface Proofreader {
  proofread: (written: Written) => Promise<Complaint[]>;
}

/** The words that this course uses and no dictionary has, one a line. */
export const WORDS = "content/words.txt";

export function houseWords(root: string): string[] {
  const path = join(root, WORDS);
  if (!existsSync(path)) return [];
  return readAuthorText(path)
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((word) => word !== "");
}

/** From here on a text is taken for one in another language: a complaint about each of its words would help nobody. */
const FOREIGN_WORDS = 10;
const FOREIGN_SHARE = 0.3;

/** Reading its dictionary takes Harper a second, so it does so at the first text. */
export function createProofreader(root: string): Proofreader {
  let linter: Promise<LocalLinter> | undefined;
  return {
    async proofread({ file, text, longSentences = false }) {
      const { text: prose, placeOf } = joined(
        /\.(json|ya?ml)$/.test(file) ? sentencesIn(text) : proseIn(text),
      );
      const complaintAt = (at: number, what: string, why: string, repair: string): Complaint => ({
        file,
        ...positionAt(text, placeOf(at)),
        what,
        why,
        repair,
      });
      linter ??= start(root);
      const groups = await (await linter).organizedLints(prose, { language: "markdown" });
      const units = inUnits(prose);
      const found = Object.entries(groups).flatMap(([rule, lints]) =>
        lints.flatMap((lint) => {
          const { start: from, end } = lint.span();
          if (isName(rule, lint, prose.slice(units(end)))) return [];
          if (rule === "LongSentences" && longSentences) return [];
          const { what, why, repair } = told(rule, lint);
          return [complaintAt(units(from), what, why, repair)];
        }),
      );
      const avoided = AVOIDED.flatMap(({ pattern, what, why, repair }) =>
        [...ownWords(prose).matchAll(pattern)].map((match) =>
          complaintAt(match.index, what(match[0].trim()), why, repair),
        ),
      );
      const unknown = groups["SpellCheck"]?.length ?? 0;
      const words = prose.match(/\p{L}{2,}/gu)?.length ?? 0;
      if (unknown >= FOREIGN_WORDS && unknown > words * FOREIGN_SHARE) {
        return [
          complaintAt(
            0,
            "this text is not English",
            `the dictionary does not know ${unknown} of its ${words} words`,
            "write it in English, or check the course with --no-english",
          ),
        ];
      }
      return [...found, ...avoided].toSorted(
        (one, other) => one.line - other.line || one.column - other.column,
      );
    },
  };
}

async function start(root: string): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  const config = await linter.getDefaultLintConfig();
  for (const rule of Object.keys(OFF)) {
    if (!(rule in config)) throw new Error(`Harper has no rule ${rule} any more: take it out of style.ts.`);
    config[rule] = false;
  }
  await linter.setLintConfig(config);
  await linter.importWords(houseWords(root));
  return linter;
}

function told(rule: string, lint: Lint): Pick<Complaint, "what" | "why" | "repair"> {
  const words = lint.get_problem_text().replaceAll(/\s+/g, " ").trim();
  const shown = words.length > 60 ? `${words.slice(0, 57)}...` : words;
  const better = lint
    .suggestions()
    .map((suggestion) => suggestion.get_replacement_text())
    .filter((text) => text !== "")
    .slice(0, 3)
    .map((text) => `"${text}"`);
  if (rule === "SpellCheck") {
    return {
      what: `"${shown}" is not in the dictionary`,
      why: "it is misspelled, or British, or a word of this course that the dictionary does not know yet",
      repair: `${better.length > 0 ? `write ${better.join(" or ")}, ` : "write it as code, "}or add it to ${WORDS}`,
    };
  }
  if (rule === "LongSentences") {
    return {
      what: `this sentence is too long: "${shown}"`,
      why: `who reads more than ${LONGEST} words without a stop forgets how they began`,
      repair: "make it two",
    };
  }
  return {
    what: `"${shown}": ${lint.message().replaceAll(/\s+/g, " ").replace(/\.$/, "")}`,
    why: `so says the rule ${rule} of Harper, which reads the English`,
    repair:
      better.length > 0
        ? `write ${better.join(" or ")}`
        : lint.suggestion_count() > 0
          ? "take it out"
          : "say it otherwise",
  };
}

/** A single letter is a unit, or the name of something; and so is an article before what no article stands before. */
function isName(rule: string, lint: Lint, then: string): boolean {
  if (rule === "SpellCheck") return /^\p{L}\P{L}*$/u.test(lint.get_problem_text());
  return rule === "AnA" && /^\s+(?:after|and|as|at|ends|in|is|of|on|or|until|waits)\b/.test(then);
}

/** What is quoted is somebody else's, and what a program says may shout. */
const ownWords = (text: string) =>
  text.replaceAll(/`[^`\n]+`|"[^"\n]*"|“[^”]*”|(?<=[\s(])\*[^*\n]+\*/g, (other) => " ".repeat(other.length));

/** Harper counts characters, a string its units: they differ from the first character outside of the basic plane on. */
function inUnits(text: string): (character: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (character) => character;
  const characters = Array.from(text);
  return (character) => characters.slice(0, character).join("").length;
}
