/** Places in the learner's source: from a site number to `main.ts:3`, as Python's texts show them. */
import type { SitePlace } from "../options.ts";
import { state } from "./state.ts";

export function placeOfSite(site: number): SitePlace | undefined {
  return site > 0 ? state.options.site?.(site) : undefined;
}

/** `main.ts:3`; `<unknown>:0` when the place is not known. */
export function sayPlace(place: { file: string; line: number } | undefined): string {
  return place === undefined ? "<unknown>:0" : `${place.file}:${place.line}`;
}

/** The text of the line at a place, without its indentation; empty when it is not known. */
export function lineAt(place: { file: string; line: number } | undefined): string {
  return place === undefined ? "" : (state.options.source?.(place.file, place.line) ?? "").trim();
}
