/** Python's warnings: written to stderr with the line they are about, each once per place. */
import type { Coroutine } from "../coroutines/coroutine.ts";
import { lineAt, placeOfSite, sayPlace } from "./places.ts";
import { stackText } from "./origins.ts";
import { hooks, state, trace } from "./state.ts";
import { writeOut } from "./print.ts";

export type WarningCategory = "RuntimeWarning" | "ResourceWarning" | "DeprecationWarning" | "UserWarning";

/**
 * Warns at a site, or at a place of CPython's own. Python hides ResourceWarning unless asked: by `-W default`, or by
 * development mode.
 */
export function warn(category: WarningCategory, text: string, at: number | string, about?: Coroutine): void {
  const place = typeof at === "string" ? undefined : placeOfSite(at);
  const where = typeof at === "string" ? at : place === undefined ? "sys:1" : sayPlace(place);
  const origin = about?._origin ?? null;
  const made = origin === null ? "" : `Coroutine created at (most recent call last)\n${stackText(origin)}`;
  // Where the coroutine was made is a part of Python's text: another place is another warning.
  const key = `${where} ${category} ${text}\n${made}`;
  if (category === "ResourceWarning" && !state.allWarnings) return;
  if (state.warned.has(key)) return;
  state.warned.add(key);
  const reached = hooks.at;
  hooks.at = typeof at === "string" ? 0 : at;
  if (state.observer !== null) trace({ kind: "warned", category, text });
  hooks.at = reached;
  const line = lineAt(place);
  let message = `${where}: ${category}: ${text}\n${made}`;
  if (line !== "") message += `  ${line}\n`;
  writeOut("stderr", message, null);
}
