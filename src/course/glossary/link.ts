/**
 * Links the terms of the glossary where a lesson first uses them: a plugin for Sätteri, the Markdown processor of the site.
 * Only running text and code within it count: no headings, no links, no listings, and nothing inside of a component, for what
 * stands in a prediction is an answer that is not shown yet. What comes below "Read next" are titles of other texts.
 */
import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import { makeFinder, type TermFinder } from "./finder.ts";
import type { Term } from "./schema.ts";

type Entry = NonNullable<SatteriProcessorOptions["hastPlugins"]>[number];
/** A plugin, once it is made for a document. */
export type HastPlugin = Exclude<
  Entry,
  ((...made: never[]) => unknown) | readonly unknown[] | null | undefined | false
>;
type Hook = NonNullable<HastPlugin["before"]>;
type Context = Parameters<Hook>[1];
type Child = Parameters<Hook>[0]["children"][number];

const CLOSED = new Set(["a", "pre", "svg", "script", "style", "h1", "h2", "h3", "h4", "h5", "h6"]);
/** The heading behind which nothing is linked. */
const END = "Read next";

interface Links {
  finder: TermFinder;
  /** The address of the glossary's page, with the site's base. */
  address: string;
  /** The ids of the terms that were met already, or are not to be linked. */
  met: Set<string>;
}

/** A plugin that links each term once. `met` begins with what is not to be linked, and has in the end all that was met. */
export function linkTerms(links: Links): HastPlugin {
  return {
    name: "glossary",
    before(root, context) {
      for (const child of root.children) {
        if (child.type === "element" && /^h\d$/.test(child.tagName) && context.textContent(child) === END)
          return;
        walk(child, context, links);
      }
    },
  };
}

/** For the site's configuration: the lessons, and no other page, are linked to the glossary as it stands on the disk. */
export function lessonTerms(base: string, read: () => readonly Term[]): Entry {
  return ({ fileURL }) => {
    if (!/\/content\/\d[^/]*\/\d[^/]*\/index\.mdx$/.test(fileURL?.pathname ?? "")) return null;
    return linkTerms({ finder: makeFinder(read()), address: glossaryAddress(base), met: new Set() });
  };
}

export const glossaryAddress = (base: string): string => `${base.replace(/\/$/, "")}/glossary/`;

function walk(node: Child, context: Context, links: Links): void {
  if (node.type === "text") {
    linkText(node, context, links);
  } else if (node.type === "element" && node.tagName === "code") {
    const term = links.finder.inCode(context.textContent(node));
    if (term !== null && first(term, links)) context.wrapNode(node, linkTo(term, links, []));
  } else if (node.type === "element" && !CLOSED.has(node.tagName)) {
    for (const child of node.children) walk(child, context, links);
  }
}

function linkText(node: Child & { type: "text" }, context: Context, links: Links): void {
  const pieces: Parameters<Context["replaceNode"]>[1] & unknown[] = [];
  let told = 0;
  for (const { term, start, end } of links.finder.inText(node.value)) {
    if (!first(term, links)) continue;
    if (start > told) pieces.push({ type: "text", value: node.value.slice(told, start) });
    pieces.push(linkTo(term, links, [{ type: "text", value: node.value.slice(start, end) }]));
    told = end;
  }
  if (told === 0) return;
  if (told < node.value.length) pieces.push({ type: "text", value: node.value.slice(told) });
  context.replaceNode(node, pieces);
}

/** No class: the address is enough for the styles to know it by, and every byte of a lesson counts. */
function linkTo(term: Term, { address }: Links, children: { type: "text"; value: string }[]) {
  return {
    type: "element" as const,
    tagName: "a",
    properties: { href: `${address}#${term.id}` },
    children,
  };
}

function first({ id }: Term, { met }: Links): boolean {
  if (met.has(id)) return false;
  met.add(id);
  return true;
}
