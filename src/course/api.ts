/**
 * asyncio by name: what the runtime exports, told in the first sentence of its own comment, and where lessons use it. Read
 * from the texts of the source when the site is built; knows nothing of the site, so that tests can read other texts.
 */

/** Path below `src/asyncio/` -> text. */
type Sources = Readonly<Record<string, string>>;

export interface ApiName {
  name: string;
  kind: "function" | "class" | "error" | "constant";
  /** One sentence; code goes between backticks. */
  about: string;
  /** What a class offers, by the alphabet. */
  methods: { name: string; about: string }[];
}

/** Every name that `asyncio.ts` exports, by the alphabet. */
export function readApi(sources: Sources): ApiName[] {
  const index = sources["asyncio.ts"];
  if (index === undefined) throw new Error("src/asyncio/asyncio.ts is gone: it lists asyncio's names.");
  const exported = [...index.matchAll(/export \{([^}]*)\} from "\.\/([^"]+)"/g)];
  const names = exported.flatMap(([, list = "", file = ""]) =>
    list
      .replaceAll(/\/\*\*.*?\*\//gs, "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => {
        const [own = name, shown = own] = name.split(" as ");
        return readName(shown, own, file, sources[file] ?? "");
      }),
  );
  return names.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

const COMMENT = String.raw`\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*`;

function readName(name: string, own: string, file: string, text: string): ApiName {
  if (name !== own) return { name, kind: "class", about: `\`${own}\`, by another name.`, methods: [] };
  const declared = new RegExp(
    `${COMMENT}export (?:declare )?(?:abstract )?(function\\*?|class|const) ${own}\\b`,
  ).exec(text);
  if (!declared) {
    throw new Error(
      `src/asyncio/${file}: ${own} has no comment /** ... */ right above its declaration. It is what learners read of it.`,
    );
  }
  const [, comment = "", word] = declared;
  const body = text.slice(declared.index + declared[0].length).split(/^\}/m)[0] ?? "";
  const isClass = word === "class";
  return {
    name,
    kind: /^[A-Z_]+$/.test(name)
      ? "constant"
      : isClass
        ? file === "python/errors.ts"
          ? "error"
          : "class"
        : "function",
    about: firstSentence(comment),
    methods: isClass ? methodsIn(body) : [],
  };
}

function methodsIn(body: string): ApiName["methods"] {
  const found = [
    ...body.matchAll(new RegExp(`^  ${COMMENT}(?:get |\\*)?([a-z][a-z_]*)(?:<[^>]*>)?\\(`, "gm")),
  ];
  const methods = new Map<string, string>();
  for (const [, comment = "", name = ""] of found) {
    if (name === "constructor" || comment.includes("@internal") || methods.has(name)) continue;
    methods.set(name, firstSentence(comment));
  }
  return [...methods]
    .map(([name, about]) => ({ name, about }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

/** Where the first sentence is no more than a few words, the second belongs to it. */
const SHORT = 40;

/** Of a comment's first paragraph, without listings in it and without what only the code's reader needs. */
function firstSentence(comment: string): string {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
  const prose = lines.filter((line) => !/^ {3,}/.test(line) || line === lines[0]).join(" ");
  const text = prose
    .replaceAll(/\s+/g, " ")
    .replace(/ ?Follows CPython's .*$/, "")
    .replaceAll(/[;:] see [^.]*(?=\.)/g, "")
    .trim();
  // A full stop inside of code ends nothing.
  const sentences =
    text.match(/(?:`[^`]*`|[^`])*?(?:[.?!](?=\s|$)|$)/g)?.filter((one) => one.trim() !== "") ?? [];
  const [first = "", second = ""] = sentences;
  const sentence = (first.trim().length < SHORT ? `${first}${second}` : first).trim();
  return /[.?!]$/.test(sentence) ? sentence : `${sentence.replace(/[:;,]$/, "")}.`;
}

export interface LessonText {
  slug: string;
  /** Its MDX. */
  prose: string;
  /** The programs that stand beside it. */
  programs: string;
}

/** How much more a word in the text tells of where a name is explained than one in a program. */
const PROSE_COUNTS = 3;

/**
 * The lessons that use a name in code, and first the one that says most of it; where two say as much, the earlier one.
 * `lessons` come in reading order.
 */
export function lessonsWith(name: string, lessons: readonly LessonText[]): string[] {
  const word = new RegExp(`(?<![\\w])${name}(?![\\w])`, "g");
  const times = (text: string) => text.match(word)?.length ?? 0;
  return lessons
    .map(({ slug, prose, programs }) => ({
      slug,
      score: PROSE_COUNTS * times((prose.match(/`[^`\n]+`/g) ?? []).join(" ")) + times(programs),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ slug }) => slug);
}

/** Sections that name much and explain little. */
const SUMMARIES = ["To remember", "What differs in Python, and in JavaScript", "Read next"];

/**
 * The heading of the section, of those of level 2, that says most of a name or a word; of several, the first. Null where
 * none does, or where it stands only above the first of them.
 */
export function sectionWith(word: string, mdx: string): string | null {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const pattern = new RegExp(`(?<!\\w)${escaped}(?!\\w)`, "gi");
  const counted = mdx
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      heading: section.split("\n", 1)[0]!.trim(),
      times: section.match(pattern)?.length ?? 0,
    }))
    .filter(({ heading, times }) => times > 0 && !SUMMARIES.includes(heading));
  const [first] = counted.toSorted((one, other) => other.times - one.times);
  return first?.heading ?? null;
}
