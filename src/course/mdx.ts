/** Finds the components that a lesson uses, with their places, and nothing that stands in code or in a comment. */
import { positionAt } from "../grader/format/complaint.ts";

/** `<Exercise slug="await-the-greeting" />` in a lesson. */
export interface Tag {
  name: string;
  /** The attributes that are plain strings. */
  attributes: Record<string, string>;
  line: number;
  column: number;
}

const blank = (text: string) => text.replace(/[^\n]/g, " ");

/**
 * The text with blanks for all that stands in code or in a comment; every place stays where it was. It goes over the text
 * once, so that no text, however odd, takes long.
 */
export function visibleIn(mdx: string): string {
  return hideComments(withoutFences(mdx)).replaceAll(/`[^`\n]+`/g, blank);
}

/** Fenced code. A fence that is not closed goes on to the end, as in Markdown. */
export function withoutFences(text: string): string {
  let fence: string | null = null;
  return text
    .split("\n")
    .map((line) => {
      const marks = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === null) {
        // Backticks behind the fence's own make it code in a sentence.
        if (
          marks === undefined ||
          (marks.startsWith("`") && line.trimStart().slice(marks.length).includes("`"))
        ) {
          return line;
        }
        fence = marks;
        return blank(line);
      }
      if (marks?.startsWith(fence) === true && line.trim() === marks) fence = null;
      return blank(line);
    })
    .join("\n");
}

/** `{/* ... *\/}` */
function hideComments(text: string): string {
  let hidden = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf("{/*", at);
    const end = start === -1 ? -1 : text.indexOf("*/}", start + 3);
    if (end === -1) return hidden + text.slice(at);
    hidden += text.slice(at, start) + blank(text.slice(start, end + 3));
    at = end + 3;
  }
}

/** The uses of the named components, in order. */
export function tagsIn(mdx: string, names: readonly string[]): Tag[] {
  const visible = visibleIn(mdx);
  const pattern = new RegExp(`<(${names.join("|")})\\b([^<>]*)>`, "g");
  return [...visible.matchAll(pattern)].map((match) => {
    const attributes = [...(match[2] ?? "").matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)];
    return {
      name: match[1] ?? "",
      attributes: Object.fromEntries(
        attributes.map(([, key, double, single]) => [key ?? "", double ?? single ?? ""]),
      ),
      ...positionAt(mdx, match.index),
    };
  });
}
