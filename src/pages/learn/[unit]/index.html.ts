/** `/learn/UNIT/` leads to the unit's place on the course map, or its page of it. An endpoint, so that no sitemap lists it. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getCourse, href } from "../../../components/course.ts";
import { leadOn, mapPathOf } from "../../../course/map.ts";

export const getStaticPaths = (async () => {
  const course = await getCourse();
  return course.units.map((unit) => ({
    params: { unit: unit.slug },
    props: { title: unit.title, path: mapPathOf(course, unit) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string; path: string }> = ({ props: { title, path }, site }) =>
  new Response(
    leadOn({
      title,
      to: `../..${path}`,
      // A canonical address names a page, not a place on it.
      canonical: site && new URL(href(path.replace(/#.*/, "")), site).href,
    }),
    { headers: { "content-type": "text/html" } },
  );
