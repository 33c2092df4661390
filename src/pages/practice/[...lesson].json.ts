/** `/practice/UNIT/LESSON.json`: the questions of a lesson, fetched where one of them is asked again. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getCourse } from "../../components/course.ts";
import { questionsOf } from "../../components/practice/questions.ts";
import type { Lesson } from "../../course/course.ts";

export const getStaticPaths = (async () => {
  const { lessons } = await getCourse();
  return lessons.map((lesson) => ({ params: { lesson: lesson.slug }, props: { lesson } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lesson: Lesson }> = async ({ props: { lesson } }) =>
  new Response(JSON.stringify(await questionsOf(lesson)), {
    headers: { "content-type": "application/json" },
  });
