/** `/exercises/NAME.json`: what an exercise's page does not carry, fetched when the learner turns to it. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { markdown, markdownLine } from "../../components/markdown.ts";
import { makeExercise } from "../../workbench/exercise.ts";

export const getStaticPaths = (async () =>
  (await getCollection("exercises")).map(({ id, data }) => ({
    params: { slug: id },
    props: { hints: data.hints },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ hints: string[] }> = async ({ params: { slug = "" }, props }) => {
  const { sealed } = await makeExercise(slug, { block: markdown, line: markdownLine });
  const hints = await Promise.all(props.hints.map(markdown));
  return new Response(JSON.stringify({ hints, ...sealed }), {
    headers: { "content-type": "application/json" },
  });
};
