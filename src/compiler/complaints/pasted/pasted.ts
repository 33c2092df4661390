/**
 * What comes with code that is pasted from a page or a chat, and is not code: Markdown fences, HTML's entities, line numbers,
 * a console's prompts, curly quotes, invisible characters. One reading serves the compiler, which refuses the first of each
 * kind, and the editor, which offers to clean all of it up.
 */
import { scan } from "../brackets.ts";
import { pythonHabit } from "../python/habit.ts";
import {
  CURLY,
  decodeEntities,
  ENTITY,
  INVISIBLE,
  meantBy,
  nameOfInvisible,
  straighten,
} from "./characters.ts";
import { codeOnly, FENCE } from "../code-only.ts";
import { prefixed } from "./lines.ts";

export interface Pasted {
  /** What is wrong, each kind at the first place where it is found. */
  marks: Mark[];
  /** The text without any of it. */
  clean: string;
}

export interface Mark {
  code: string;
  offset: number;
  length: number;
  message: string;
  /** The line as it should be. */
  help: string;
}

/**
 * `parses`: whether the text is a program as it is. Then only what never is meant is looked for: fences and entities can
 * be read as code, by accident.
 */
export function pasted(text: string, parses: boolean): Pasted | null {
  const marks = new Map<string, Mark>();
  let clean = text;
  for (const step of [...alwaysWrong, ...seldomRight]) {
    // With a fence around it, anything is a program: a template.
    const isLooked = !parses || marks.size > 0 || alwaysWrong.includes(step);
    const found = isLooked ? step(clean) : null;
    if (found === null) continue;
    for (const mark of found.marks) if (!marks.has(mark.code)) marks.set(mark.code, onto(text, clean, mark));
    clean = found.clean;
  }
  if (marks.size === 0) return null;
  return { marks: [...marks.values()].sort((a, b) => a.offset - b.offset), clean };
}

type Step = (text: string) => Pasted | null;

const LANGUAGE = /^(?:ts|tsx|typescript|js|javascript|py|python|code)$/i;
const BUTTON = /^(?:copy(?: code)?|edit|copied!?|run)$/i;

/** `typescript`, `Copy code`: the head of a chat's box of code. */
const heading: Step = (text) => {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first === -1 || !LANGUAGE.test(lines[first]!.trim())) return null;
  let end = first + 1;
  while (end < lines.length && BUTTON.test(lines[end]!.trim())) end++;
  if (end === first + 1) return null;
  const message = `\`${lines[first]!.trim()}\` and \`${lines[first + 1]!.trim()}\` are the header of the box that the code was copied from.`;
  const offset = offsetOf(lines, first) + indentOf(lines[first]!);
  const mark = {
    code: "pasted-heading",
    offset,
    length: lines[first]!.trim().length,
    message,
    help: "Remove these lines.",
  };
  return { marks: [mark], clean: [...lines.slice(0, first), ...lines.slice(end)].join("\n") };
};

/** Lines of three backticks. What is around them, if anything, is prose: it becomes comments. */
const fences: Step = (text) => {
  const { fences: found } = codeOnly(text);
  const [offset] = found;
  if (offset === undefined) return null;
  const lines = text.split("\n");
  const isFence = lines.map((line) => FENCE.test(line.replace(/\r$/, "")));
  const [first, last] = [isFence.indexOf(true), isFence.lastIndexOf(true)];
  const isPaired = last > first;
  const clean = lines.flatMap((line, index) => {
    if (isFence[index]) return [];
    const isOutside = isPaired && (index < first || index > last);
    return [isOutside && line.trim() !== "" && !line.trim().startsWith("//") ? `// ${line}` : line];
  });
  const shown = lines[first]!.trim();
  const mark = {
    code: "pasted-fence",
    offset: offset + indentOf(lines[first]!),
    length: shown.length,
    message: `\`\`\`\` ${shown} \`\`\`\` marks code in Markdown; it is not part of the code.`,
    help: "Remove this line, and the one that ends the block.",
  };
  return { marks: [mark], clean: clean.join("\n") };
};

/** `&quot;`, `&lt;`: how HTML writes what a page shows. */
const entities: Step = (text) => {
  const { isCode } = codeOnly(text);
  const found = [...text.matchAll(ENTITY)].find(({ index }) => isCode(index));
  if (found === undefined) return null;
  const clean = decodeEntities(text);
  const [entity] = found;
  const message = `\`${entity}\` is how HTML writes \`${decodeEntities(entity)}\`; in code it is the character itself.`;
  return { marks: [markAt(text, clean, "pasted-entity", found.index, entity.length, message)], clean };
};

const prefixes: Step = (text) => {
  const lines = text.split("\n");
  const { isCode } = codeOnly(text);
  const found = prefixed(lines, (line) => isCode(offsetOf(lines, line) + indentOf(lines[line]!)));
  if (found === null) return null;
  const { code, message, line, length } = found;
  const clean = found.lines.join("\n");
  const offset = offsetOf(lines, line) + indentOf(lines[line]!);
  const written = length - indentOf(lines[line]!);
  const rest = found.lines[line]!.trim();
  const help = pythonHabit([rest], 0)?.help ?? `Write: ${rest}`;
  return { marks: [{ code, offset, length: written, message, help }], clean };
};

/** Character by character, outside strings and comments. */
const characters: Step = (text) => {
  if (!/[^\0-\x7f]/.test(text)) return null;
  const { isCode } = codeOnly(text);
  const found: { code: string; offset: number; length: number; message: string }[] = [];
  let clean = "";
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    const isPlain = char <= "\x7f" || !isCode(at);
    const meant = isPlain ? undefined : meantBy(char);
    if (!isPlain && CURLY.test(char)) {
      const string = straighten(text.slice(at));
      const plain = string?.plain ?? '"';
      const message = curlyQuote(char);
      found.push({ code: "pasted-quote", offset: at, length: 1, message });
      clean += plain;
      at += string?.length ?? 1;
    } else if (!isPlain && INVISIBLE.test(char)) {
      const message = `There is ${nameOfInvisible(char)} here, which is invisible, and not code.`;
      found.push({ code: "pasted-invisible", offset: at, length: char.length, message });
      at += char.length;
    } else if (meant !== undefined) {
      const message = `\`${char}\` only looks like \`${meant}\`: code needs the plain one.`;
      found.push({ code: "pasted-lookalike", offset: at, length: char.length, message });
      clean += meant;
      at += char.length;
    } else {
      clean += char;
      at += char.length;
    }
  }
  if (found.length === 0) return null;
  const marks = found.map(({ code, offset, length, message }) =>
    markAt(text, clean, code, offset, length, message),
  );
  return { marks, clean };
};

/** `"hello”`: a string that ends with a curly quote has no end. */
const endings: Step = (text) => {
  const marks: Mark[] = [];
  let clean = text;
  for (;;) {
    const open = scan(clean).unterminated;
    if (open === null || !/["']/.test(open.text)) break;
    const line = /^[^\n]*/.exec(clean.slice(open.offset))![0];
    const end = line.search(CURLY);
    if (end === -1) break;
    const offset = open.offset + end;
    const message = curlyQuote(line[end]!);
    const next = clean.slice(0, offset) + open.text + clean.slice(offset + 1);
    marks.push(markAt(clean, next, "pasted-quote", offset, 1, message));
    clean = next;
  }
  return marks.length === 0 ? null : { marks, clean };
};

const curlyQuote = (char: string) =>
  `\`${char}\` is a curly quotation mark; a string in code has straight quotes.`;

const alwaysWrong: readonly Step[] = [heading, fences, entities];
const seldomRight: readonly Step[] = [prefixes, characters, endings];

function markAt(
  text: string,
  clean: string,
  code: string,
  offset: number,
  length: number,
  message: string,
): Mark {
  const line = text.slice(0, offset).split("\n").length - 1;
  return { code, offset, length, message, help: `Write: ${clean.split("\n")[line]!.trim()}` };
}

const offsetOf = (lines: readonly string[], line: number) =>
  lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);

const indentOf = (line: string) => /^\s*/.exec(line)![0].length;

/** A mark of a text that was cleaned in part already, at its place in the whole: the same words on a line. */
function onto(text: string, part: string, mark: Mark): Mark {
  if (text === part) return mark;
  const start = part.lastIndexOf("\n", mark.offset - 1) + 1;
  const end = part.indexOf("\n", start);
  const line = part.slice(start, end === -1 ? part.length : end);
  const at = line.trim() === "" ? -1 : text.indexOf(line);
  const shown = part.slice(mark.offset, mark.offset + mark.length);
  const offset = at === -1 ? text.indexOf(shown) : at + mark.offset - start;
  return offset === -1 ? { ...mark, offset: 0, length: 1 } : { ...mark, offset };
}
