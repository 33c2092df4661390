/** Notes how the prediction on a lesson's card turned out. Fetched at the first one that is judged. */
import { cardId } from "../../practice/variants/card-id.ts";
import { noteAnswer } from "../../workbench/asked/kept.ts";
import { browserKeep } from "../../workbench/state/storage.ts";

export function noteCard(card: HTMLElement, right: boolean): void {
  const lesson = document.querySelector<HTMLElement>("[data-progress-of]")?.dataset["progressOf"];
  // A card on a page that is no lesson is an example.
  if (lesson === undefined) return;
  const name = card.querySelector("input")?.name.replace(/^predict-/, "") ?? "";
  noteAnswer(browserKeep, cardId(lesson, name), right, Date.now());
}
