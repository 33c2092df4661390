/** `/robots.txt`: everything may be read; with the site's address known, where the map of it lies. */
import type { APIRoute } from "astro";
import { href } from "../components/course.ts";

export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL(href("/sitemap-index.xml"), site).href}\n` : "";
  return new Response(`User-agent: *\nAllow: /\n${map}`, { headers: { "content-type": "text/plain" } });
};
