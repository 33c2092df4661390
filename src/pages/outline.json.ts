/** `/outline.json`: the lessons in order with their exercises, for a page that wants to say what is next or what is left. */
import type { APIRoute } from "astro";
import { getOutline } from "../components/course.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getOutline()), { headers: { "content-type": "application/json" } });
