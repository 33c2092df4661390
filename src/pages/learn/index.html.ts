/** `/learn/`, which lessons' addresses begin with, leads to the course map. An endpoint, so that no sitemap lists it. */
import type { APIRoute } from "astro";
import { href } from "../../components/course.ts";
import { leadOn } from "../../course/map.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(
    leadOn({
      title: "The course",
      to: "../course/",
      canonical: site && new URL(href("/course/"), site).href,
    }),
    { headers: { "content-type": "text/html" } },
  );
