/** `/outline.json`, for a page that doesn't hold the course: fetched when it is needed, for it grows with the lessons. */
import type { Outline } from "../../course/outline.ts";

export async function fetchOutline(): Promise<Outline> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/outline.json`);
  if (!response.ok) throw new Error(`outline.json: ${response.status}`);
  return (await response.json()) as Outline;
}
