/** `/names.json`: what search knows by name. Fetched when the search dialog is first used. */
import type { APIRoute } from "astro";
import { namesForSearch } from "../components/names.ts";

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await namesForSearch()), { headers: { "content-type": "application/json" } });
