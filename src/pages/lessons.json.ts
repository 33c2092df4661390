/** `/lessons.json`: the lessons that are written, by slug, for whatever links to one from a running page. */
import type { APIRoute } from "astro";
import { getCourse } from "../components/course.ts";

export const GET: APIRoute = async () => {
  const { lessons } = await getCourse();
  const links = lessons.map(({ slug, title, path }) => [slug, { title, path }] as const);
  return new Response(JSON.stringify(Object.fromEntries(links)), {
    headers: { "content-type": "application/json" },
  });
};
