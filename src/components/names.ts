/** What can be looked up by its name: asyncio's names and the glossary's words, each with the lesson that explains it. */
import { getCollection } from "astro:content";
import glossaryText from "../../content/glossary.yaml?raw";
import { lessonsWith, readApi, type ApiName } from "../course/api.ts";
import type { Lesson } from "../course/course.ts";
import { wholeGlossary } from "../course/glossary/read.ts";
import { getCourse, href, programFiles } from "./course.ts";
import type { Name } from "./search-ranking.ts";

const texts = import.meta.glob<string>("../asyncio/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace("../asyncio/", ""), text]),
);

interface Explained extends ApiName {
  /** The lessons that use it, the one that explains it first. */
  lessons: Lesson[];
}

/** asyncio by name. The glossary says which lesson explains a name; else it is the lesson that speaks most of it. */
export async function apiNames(): Promise<Explained[]> {
  const lessonsFor = await lessonFinder();
  return readApi(sources).map((name) => ({ ...name, lessons: lessonsFor(name.name) }));
}

async function lessonFinder(): Promise<(name: string) => Lesson[]> {
  const { lessons } = await getCourse();
  const bodies = new Map((await getCollection("lessons")).map(({ id, body }) => [id, body ?? ""]));
  const read = lessons.map(({ slug, folder }) => ({
    slug,
    prose: bodies.get(folder) ?? "",
    programs: Object.entries(programFiles)
      .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(".ts"))
      .map(([, text]) => text)
      .join("\n"),
  }));
  const terms = wholeGlossary(glossaryText);
  return (name) => {
    const told = terms.find(({ code }) => code.includes(name))?.lesson;
    const slugs = new Set([...(told === undefined ? [] : [told]), ...lessonsWith(name, read)]);
    return [...slugs].flatMap((slug) => lessons.find((lesson) => lesson.slug === slug) ?? []);
  };
}

/** For the search dialog: by the name in lower case. What the glossary says goes before what the source says. */
export async function namesForSearch(): Promise<Record<string, Name>> {
  const { lessons } = await getCourse();
  const lessonsFor = await lessonFinder();
  const names: Record<string, Name> = {};
  const add = (shown: string, about: string, lesson: Lesson | undefined) => {
    names[shown.toLowerCase()] ??= {
      name: shown,
      about,
      ...(lesson && { title: lesson.title, url: href(lesson.path) }),
    };
  };
  for (const term of wholeGlossary(glossaryText)) {
    const lesson = lessons.find(({ slug }) => slug === term.lesson);
    for (const form of [term.term, ...term.words]) add(form, term.means, lesson);
    // A name that only belongs to a term has a sentence of its own below.
    if (term.isName) for (const form of term.code) add(form, term.means, lesson);
  }
  const api = readApi(sources);
  for (const { name, about } of api) add(name, about, lessonsFor(name)[0]);
  // Other methods have ordinary words for names.
  for (const { methods } of api) {
    for (const { name, about } of methods.filter((one) => one.name.includes("_"))) {
      add(name, about, lessonsFor(name)[0]);
    }
  }
  for (const term of wholeGlossary(glossaryText)) {
    const lesson = lessons.find(({ slug }) => slug === term.lesson);
    for (const form of term.code) add(form, term.means, lesson);
  }
  return names;
}
