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

const HIDDEN = [
  /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>[^\S\n]*$/gm, // fenced code
  /\{\/\*[\s\S]*?\*\/\}/g, // comments
  /`[^`\n]+`/g, // code in a sentence
];

/** The text with blanks for all that stands in code or in a comment; every place stays where it was. */
export function visibleIn(mdx: string): string {
  return HIDDEN.reduce(
    (text, pattern) => text.replace(pattern, (hidden) => hidden.replace(/[^\n]/g, " ")),
    mdx,
  );
}

/** The uses of the named components, in order. */
export function tagsIn(mdx: string, names: readonly string[]): Tag[] {
  const visible = visibleIn(mdx);
  const pattern = new RegExp(`<(${names.join("|")})\\b([^>]*)>`, "g");
  return [...visible.matchAll(pattern)].map((match) => {
    const attributes = [...(match[2] ?? "").matchAll(/([\w-]+)="([^"]*)"/g)];
    return {
      name: match[1] ?? "",
      attributes: Object.fromEntries(attributes.map(([, key, value]) => [key ?? "", value ?? ""])),
      ...positionAt(mdx, match.index),
    };
  });
}
