/** The questions of each lesson, made while the site is built: its cards, and its exercises that are answered without code. */
import { getCollection, type CollectionEntry } from "astro:content";
import type { Course, Lesson } from "../../course/course.ts";
import { visibleIn } from "../../course/mdx.ts";
import { cardsIn, type Card } from "../../practice/cards.ts";
import { COMES_BACK, type Ask, type Item, type Question } from "../../practice/question.ts";
import type { LessonItems } from "../../practice/recall.ts";
import { cardId } from "../../practice/variants/card-id.ts";
import { makeExercise, printedIn } from "../../workbench/exercise.ts";
import { getCourse, programFiles } from "../course.ts";
import { markdown, markdownLine } from "../markdown.ts";

type Exercise = CollectionEntry<"exercises">;

/** What stands in a lesson, in its order. */
type Source = Item & ({ card: Card } | { exercise: Exercise });

let sources: Promise<Map<string, Source[]>> | undefined;

async function readSources(): Promise<Map<string, Source[]>> {
  const { lessons } = await getCourse();
  const bodies = new Map((await getCollection("lessons")).map(({ id, body }) => [id, body ?? ""]));
  const exercises = new Map((await getCollection("exercises")).map((entry) => [entry.id, entry]));
  return new Map(
    lessons.map((lesson) => [lesson.slug, sourcesIn(lesson, bodies.get(lesson.folder) ?? "", exercises)]),
  );
}

function sourcesIn(
  { slug: lesson }: Lesson,
  mdx: string,
  exercises: ReadonlyMap<string, Exercise>,
): Source[] {
  const cards = cardsIn(mdx);
  const tags = [...visibleIn(mdx).matchAll(/<(?:(Predict)|Exercise)\b/g)];
  return tags.flatMap(({ index, 1: isCard }): Source[] => {
    if (isCard !== undefined) {
      const card = cards.find(({ at }) => at === index);
      return card === undefined ? [] : [{ id: cardId(lesson, card.name), lesson, card }];
    }
    const slug = /slug="([^"]+)"/.exec(mdx.slice(index))?.[1] ?? "";
    const exercise = exercises.get(slug);
    return exercise !== undefined && COMES_BACK.has(exercise.data.kind)
      ? [{ id: slug, lesson, exercise }]
      : [];
  });
}

function getSources() {
  if (import.meta.env.DEV) return readSources();
  sources ??= readSources();
  return sources;
}

/** What each lesson asks, in reading order. */
export async function getItems(): Promise<LessonItems[]> {
  const { lessons } = await getCourse();
  const bySlug = await getSources();
  return lessons.map(({ slug, recall }) => ({
    slug,
    items: (bySlug.get(slug) ?? []).map(({ id, lesson }) => ({ id, lesson })),
    recall,
  }));
}

export async function questionsOf({ slug, folder }: Course["lessons"][number]): Promise<Question[]> {
  const own = (await getSources()).get(slug) ?? [];
  return Promise.all(
    own.map((source) => ("card" in source ? cardQuestion(source, folder) : exerciseQuestion(source))),
  );
}

async function cardQuestion({ id, lesson, card }: Item & { card: Card }, folder: string): Promise<Question> {
  const options = await Promise.all(
    card.options.map(async (text, index) => ({
      text: await markdownLine(text),
      right: index === card.answer,
      why: "",
    })),
  );
  return {
    id,
    lesson,
    prompt: await markdown(card.question),
    program: card.program === null ? null : (programFiles[`${folder}/${card.program}`]?.trimEnd() ?? null),
    ask: { kind: "choose", several: false, options },
    why: await markdown(card.why),
  };
}

async function exerciseQuestion({ id, lesson, exercise }: Item & { exercise: Exercise }): Promise<Question> {
  const { files, answer, sealed } = await makeExercise(id, { block: markdown, line: markdownLine });
  const program = files.find(({ inAnswer }) => inAnswer !== true)?.text ?? null;
  const base = { id, lesson, prompt: await markdown(exercise.body ?? ""), program };
  if (answer?.kind === "choose") {
    const options = [...(sealed.quiz?.choices ?? [])];
    return { ...base, ask: { kind: "choose", several: answer.several, options }, why: "" };
  }
  if (answer?.kind !== "predict" || sealed.question === undefined || program === null)
    throw new Error(`exercises/${id}: it can't be asked again, for it is neither a choice nor a prediction.`);
  const printed = await printedIn({ program });
  const foreseen = await Promise.all(
    sealed.question.mistakes.flatMap(({ lines, explains }) =>
      explains === null ? [] : [markdown(explains).then((why) => ({ lines, why }))],
    ),
  );
  const ask: Ask =
    answer.lines === null
      ? { kind: "type", printed, foreseen }
      : { kind: "arrange", pieces: answer.lines, printed, foreseen };
  // The last hint says nearly all of it.
  return { ...base, ask, why: await markdown(exercise.data.hints.at(-1) ?? "") };
}
