/** Python's warnings: written to stderr with the line they are about, each once per place. */
import type { Coroutine } from "./coroutine.ts";
import { lineAt, placeOfSite, sayPlace } from "./places.ts";
import { stackText } from "./origins.ts";
import { hooks, state, trace } from "./state.ts";
import { writeOut } from "./print.ts";

export type WarningCategory = "RuntimeWarning" | "ResourceWarning" | "DeprecationWarning" | "UserWarning";

/**
 * Warns at a site. Python hides ResourceWarning unless asked (`-W default`, development mode); here debug mode asks.
 */
export function warn(category: WarningCategory, text: string, at: number, about?: Coroutine): void {
  const place = placeOfSite(at);
  const where = place === undefined ? "sys:1" : sayPlace(place);
  const key = `${where} ${category} ${text}`;
  if (category === "ResourceWarning" && !state.debug) return;
  if (state.warned.has(key)) return;
  state.warned.add(key);
  const reached = hooks.at;
  hooks.at = at;
  if (state.observer !== null) trace({ kind: "warned", category, text });
  hooks.at = reached;
  const line = lineAt(place);
  let message = `${where}: ${category}: ${text}\n`;
  const origin = about?.origin ?? null;
  if (origin !== null) message += `Coroutine created at (most recent call last)\n${stackText(origin)}`;
  if (line !== "") message += `  ${line}\n`;
  writeOut("stderr", message, null);
}
