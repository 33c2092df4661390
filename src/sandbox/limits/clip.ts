/** Words of any length, made fit to cross from the realm to the page. */
import { LONGEST_WORDS } from "./limits.ts";

export function clip(words: string, most = LONGEST_WORDS): string {
  return words.length <= most ? words : `${words.slice(0, most)}... (${words.length - most} more characters)`;
}
