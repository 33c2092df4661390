/**
 * The order of what search found. Pagefind goes by how often and how prominently words stand on a page; three things are known
 * better here: which lesson explains a name, which message of the page of messages is meant, and which section of a page is
 * the one to open. Knows nothing of the document.
 */

/** Something that can be looked up by its name. */
export interface Name {
  name: string;
  /** What it is, in a sentence; code goes between backticks. */
  about: string;
  /** The lesson that explains it, if one does. */
  title?: string;
  url?: string;
  /** The section of it, and its address. */
  section?: [title: string, url: string];
}

/** What is used of a page that Pagefind found. */
export interface Page {
  url: string;
  /** HTML: escaped text with `<mark>` around what was found. */
  excerpt: string;
  meta: { title?: string };
  sub_results: Section[];
}

interface Section {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/** A line of the list. */
export interface Result {
  url: string;
  title: string;
  /** The section of the page, where it is not the page as a whole. */
  section?: string;
  /** What was looked up by its name, on the lesson that explains it. */
  name?: Name;
  /** HTML; none where Pagefind found nothing on the page. */
  excerpt?: string;
}

const MESSAGES = "/errors/";

/** Sections that name much and explain little. */
const SUMMARIES = new Set(["To remember", "What differs in Python, and in JavaScript", "Read next"]);
const isExercise = ({ url }: Section) => url.endsWith("-title");

/** `await asyncio.wait_for(` -> `wait_for` */
function bare(term: string): string {
  const one =
    /^(?:await |new )?(?:asyncio\.|loop\.)?(.*?)(?:\(.*)?$/s.exec(term.trim().toLowerCase())?.[1] ?? "";
  return one
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[`'"“”]/g, "")
    .trim();
}

/** The name that is asked for, also in the plural, or while it is being typed and only one begins so. */
export function nameOf(term: string, names: Readonly<Record<string, Name>>): Name | null {
  const asked = bare(term);
  const exact =
    names[asked] ??
    names[term.trim().toLowerCase()] ??
    names[asked.replace(/(?<=..)e?s$/, "")] ??
    names[asked.replace(/s$/, "")];
  if (exact !== undefined) return exact;
  if (asked.length < 3) return null;
  const begun = Object.keys(names).filter((name) => name.startsWith(asked));
  const meant = new Set(begun.map((key) => names[key]!.about));
  return meant.size === 1 ? names[begun[0]!]! : null;
}

export function inOrder(pages: readonly Page[], term: string, name: Name | null): Result[] {
  const results = pages.map((page) => resultOf(page, term));
  const explains = name?.url === undefined ? -1 : results.findIndex(({ url }) => pathOf(url) === name.url);
  const first = name?.url === undefined ? [] : [explaining(name, pages[explains], results[explains])];
  const isMessage = (result: Result) =>
    pathOf(result.url).endsWith(MESSAGES) &&
    result.section !== undefined &&
    agreement(term, result.section) >= SAME;
  const others = results.filter((_, i) => i !== explains);
  return [...first, ...others.filter(isMessage), ...others.filter((result) => !isMessage(result))];
}

/** The lesson that explains a name, at the section that is known to, else at the one that fits best. */
function explaining(name: Name, page: Page | undefined, found: Result | undefined): Result {
  const { title = name.name, url = "", section } = name;
  if (section === undefined) return { url, title, ...found, name };
  const [heading, address] = section;
  const excerpt = page?.sub_results.find((one) => one.url === address)?.excerpt;
  return { url: address, title, section: heading, name, ...(excerpt !== undefined && { excerpt }) };
}

function resultOf({ url, excerpt, meta, sub_results }: Page, term: string): Result {
  const title = meta.title ?? url;
  const words = letters(term);
  const score = (one: Section) => {
    const heading = agreement(term, one.title);
    if (heading >= SAME) return heading * CERTAIN;
    const found = one.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
    const whole = letters(one.excerpt.replaceAll(/<\/?mark>/g, "")).includes(words) ? 4 : 1;
    return found * whole * (SUMMARIES.has(one.title) ? 0.1 : isExercise(one) ? 0.5 : 1);
  };
  const [best] = sub_results
    .map((one) => ({ ...one, score: score(one) }))
    .toSorted((one, other) => (one.score === other.score ? 0 : other.score - one.score));
  if (best === undefined) return { url, title, excerpt };
  return {
    url: best.url,
    title,
    ...(best.title !== title && { section: best.title }),
    excerpt: best.excerpt,
  };
}

/** From this share of common words on, a heading is what was asked for. */
const SAME = 0.75;
/** More than any section earns by what stands in it. */
const CERTAIN = 1e9;

/**
 * How much of what was typed is in a heading, from 0 to 1. A message is typed with names of one's own in it, which stand
 * between quotes: "coroutine 'main' was never awaited".
 */
function agreement(term: string, heading: string): number {
  if (letters(heading).includes(letters(term))) return 1;
  const [typed, told] = [term, heading].map((text) =>
    letters(text.replaceAll(/['‘"“][^'’"”]*['’"”]/g, " ")).split(" "),
  );
  // Of few words, two in common are chance.
  if (typed!.length < 3) return 0;
  return typed!.filter((word) => told!.includes(word)).length / typed!.length;
}

/** Without what nobody types, or types otherwise: case, quotes, points. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();
}

const pathOf = (url: string): string => url.replace(/[?#].*$/, "");
