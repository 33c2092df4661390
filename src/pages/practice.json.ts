/** `/practice.json`: the lessons by name, each with the ids of its questions, for whatever asks some of them again. */
import type { APIRoute } from "astro";
import { getCourse, href } from "../components/course.ts";
import type { PracticeIndex } from "../components/practice/fetched.ts";
import { recallFor } from "../practice/recall.ts";
import { getItems } from "../components/practice/questions.ts";

export const GET: APIRoute = async () => {
  const { lessons } = await getCourse();
  const items = await getItems();
  const index: PracticeIndex = lessons.map(({ slug, title, path }, at) => ({
    slug,
    title,
    path: href(path),
    questions: (items[at]?.items ?? []).map(({ id }) => id),
    recall: recallFor(slug, items).map(({ id }) => id),
  }));
  return new Response(JSON.stringify(index), { headers: { "content-type": "application/json" } });
};
