/**
 * Compiles a lesson as the build does: the same processor with the same settings. Gives what stands in it, with places in the
 * file, or what the compiler refuses, in our words.
 */
import { pathToFileURL } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import type { Complaint } from "../../../grader/format/complaint.ts";
import { faultOf } from "./faults.ts";
import { tooDeep } from "./too-deep.ts";

export interface Used {
  kind: "component" | "braces" | "module" | "picture" | "directive";
  /** A component's or directive's name, a picture's address; else the JavaScript. */
  value: string;
  line: number;
  column: number;
  /** Of a component: each property with its JavaScript, or its text; null for one without a value. */
  properties: readonly Property[];
  /** Whether text stands between an opening and a closing tag. */
  hasText: boolean;
}

export interface Property {
  name: string;
  value: { text: string } | { code: string } | null;
}

export type Compiled = { ok: true; uses: Used[] } | { ok: false; complaint: Complaint };

type Renderer = Awaited<ReturnType<NonNullable<ReturnType<typeof satteri>["createMdxRenderer"]>>>;

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  position?: { start: { line: number; column: number } } | undefined;
  attributes?: unknown;
  children?: readonly unknown[];
}

interface Attribute {
  type: string;
  name?: string;
  value?: string | { value: string } | null;
}

/** What the plugin saw of each document that is being compiled, by its address. */
const seen = new Map<string, Used[]>();

const usedAs = (kind: Used["kind"], value: string, { position, attributes, children }: Node): Used => ({
  kind,
  value,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
  properties: (Array.isArray(attributes) ? (attributes as Attribute[]) : []).map(propertyOf),
  hasText: (children ?? []).length > 0,
});

function propertyOf({ type, name = "", value }: Attribute): Property {
  if (type === "mdxJsxExpressionAttribute") return { name: "...", value: null };
  if (typeof value === "string") return { name, value: { text: value } };
  return { name, value: value ? { code: value.value } : null };
}

let renderer: Promise<Renderer> | undefined;

async function makeRenderer(): Promise<Renderer> {
  const processor = satteri({
    // Starlight turns directives on for the whole site.
    features: { directive: true },
    mdastPlugins: [
      ({ fileURL }) => {
        const uses: Used[] = [];
        seen.set(fileURL?.href ?? "", uses);
        const component = (node: Node) => void uses.push(usedAs("component", node.name ?? "", node));
        const braces = (node: Node) => void uses.push(usedAs("braces", node.value ?? "", node));
        return {
          name: "what-a-lesson-holds",
          options: { position: true },
          mdxJsxFlowElement: component,
          mdxJsxTextElement: component,
          mdxFlowExpression: braces,
          mdxTextExpression: braces,
          containerDirective: (node: Node) => void uses.push(usedAs("directive", node.name ?? "", node)),
          mdxjsEsm: (node: Node) => void uses.push(usedAs("module", node.value ?? "", node)),
          image: (node: Node) => void uses.push(usedAs("picture", node.url ?? "", node)),
        };
      },
    ],
  });
  const made = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (made === undefined)
    throw new Error("Sätteri no longer compiles MDX: src/cli/check/mdx/compile.ts needs another way.");
  return made;
}

/** `path` is where the file lies, `file` what complaints call it. */
export async function compileMdx(mdx: string, path: string, file: string): Promise<Compiled> {
  const deep = tooDeep(mdx, file);
  if (deep !== null) return { ok: false, complaint: deep };
  renderer ??= makeRenderer();
  const made = await renderer;
  const address = pathToFileURL(path).href;
  try {
    await made.process(withoutFrontMatter(mdx), path, {});
    const uses = seen.get(address) ?? [];
    return {
      ok: true,
      uses: uses.toSorted((one, other) => one.line - other.line || one.column - other.column),
    };
  } catch (error) {
    return { ok: false, complaint: { file, ...faultOf(error, mdx) } };
  } finally {
    seen.delete(address);
  }
}

/** Blanks in its place, so that the text below stays where it was. */
export function withoutFrontMatter(mdx: string): string {
  return mdx.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (front) => front.replaceAll(/[^\n]/g, " "));
}
