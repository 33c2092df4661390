/** `/learn/UNIT/` leads to the unit's place on the course map. An endpoint, so that no sitemap lists it. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getCourse, href } from "../../../components/course.ts";
import type { Unit } from "../../../course/course.ts";
import { leadOn, mapPathOf } from "../../../course/map.ts";

export const getStaticPaths = (async () => {
  const { units } = await getCourse();
  return units.map((unit) => ({ params: { unit: unit.slug }, props: { unit } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ unit: Unit }> = ({ props: { unit }, site }) =>
  new Response(
    leadOn({
      title: unit.title,
      to: `../..${mapPathOf(unit)}`,
      // A canonical address names a page, not a place on it.
      canonical: site && new URL(href("/course/"), site).href,
    }),
    { headers: { "content-type": "text/html" } },
  );
