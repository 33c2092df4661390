/** What can be looked up by its name: asyncio's names and the glossary's words, each with the lesson that explains it. */
import { getCollection, render } from "astro:content";
import glossaryText from "../../content/glossary.yaml?raw";
import { lessonsWith, readApi, sectionWith, type ApiName } from "../course/api.ts";
import type { Lesson } from "../course/course.ts";
import { wholeGlossary } from "../course/glossary/read.ts";
import { getCourse, href, programFiles } from "./course.ts";
import type { Name } from "./search/search-ranking.ts";

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
  const { lessonsFor } = await readLessons();
  return readApi(sources).map((name) => ({ ...name, lessons: lessonsFor(name.name) }));
}

/** For the search dialog: by the name in lower case. What the glossary says goes before what the source says. */
export async function namesForSearch(): Promise<Record<string, Name>> {
  const { lessonOf, lessonsFor, sectionFor } = await readLessons();
  const names: Record<string, Name> = {};
  const add = (shown: string, about: string, lesson: Lesson | undefined) => {
    const section = lesson && sectionFor(shown, lesson);
    names[shown.toLowerCase()] ??= {
      name: shown,
      about,
      ...(lesson && { title: lesson.title, url: href(lesson.path) }),
      ...(section && { section }),
    };
  };
  const terms = wholeGlossary(glossaryText);
  for (const term of terms) {
    const forms = [term.term, ...term.words, ...(term.isName ? term.code : [])];
    for (const form of forms) add(form, term.means, lessonOf(term.lesson));
  }
  const api = readApi(sources);
  for (const { name, about } of api) add(name, about, lessonsFor(name)[0]);
  // Other methods have ordinary words for names.
  for (const { name, about } of api
    .flatMap(({ methods }) => methods)
    .filter((one) => one.name.includes("_"))) {
    add(name, about, lessonsFor(name)[0]);
  }
  // What is no name of asyncio's: `async with`.
  for (const term of terms) for (const form of term.code) add(form, term.means, lessonOf(term.lesson));
  return names;
}

async function readLessons() {
  const { lessons } = await getCourse();
  const entries = new Map((await getCollection("lessons")).map((entry) => [entry.id, entry]));
  const read = await Promise.all(
    lessons.map(async (lesson) => {
      const entry = entries.get(lesson.folder)!;
      const { headings } = await render(entry);
      const programs = Object.entries(programFiles)
        .filter(([path]) => path.startsWith(`${lesson.folder}/`) && path.endsWith(".ts"))
        .map(([, text]) => text)
        .join("\n");
      return { lesson, slug: lesson.slug, prose: entry.body ?? "", programs, headings };
    }),
  );
  const terms = wholeGlossary(glossaryText);
  const lessonOf = (slug: string | undefined) => lessons.find((lesson) => lesson.slug === slug);

  return {
    lessonOf,
    lessonsFor: (name: string): Lesson[] => {
      const told = terms.find(({ code }) => code.includes(name))?.lesson;
      const slugs = new Set([...(told === undefined ? [] : [told]), ...lessonsWith(name, read)]);
      return [...slugs].flatMap((slug) => lessonOf(slug) ?? []);
    },
    /** Its heading, as it reads on the page, and its address. */
    sectionFor: (word: string, lesson: Lesson): [string, string] | undefined => {
      const { prose, headings } = read.find((one) => one.lesson === lesson)!;
      const written = sectionWith(word, prose);
      if (written === null) return undefined;
      // The n-th heading of level 2 in the text is the n-th on the page.
      const place = [...prose.matchAll(/^## (.*)$/gm)].findIndex(
        ([, heading]) => heading!.trim() === written,
      );
      const heading = headings.filter(({ depth }) => depth === 2)[place];
      return heading && [heading.text, `${href(lesson.path)}#${heading.slug}`];
    },
  };
}
