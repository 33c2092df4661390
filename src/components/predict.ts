/**
 * Judges a prediction when its answer is opened, which has to wait for a choice. The first judgement is noted, so that
 * the question comes back on the Review page.
 */
import { ownSeed } from "../course/own-seed.ts";
import { shownOrder } from "../course/options.ts";

export function judgePredictions() {
  for (const card of document.querySelectorAll<HTMLElement>("predict-card")) {
    const details = card.querySelector("details")!;
    const judgement = card.querySelector<HTMLElement>(".judgement")!;
    const wish = card.querySelector<HTMLElement>(".wish")!;
    showInOwnOrder(card);
    const chosen = () => card.querySelector<HTMLInputElement>("input:checked");
    let noted = false;
    const judge = () => {
      const choice = chosen();
      if (choice !== null) wish.textContent = "";
      card.toggleAttribute("data-judged", details.open && choice !== null);
      if (!details.open || choice === null) return;
      const right = choice.value === card.dataset["answer"];
      judgement.dataset["right"] = String(right);
      if (!noted) {
        noted = true;
        // Without it nothing is missed but that the question comes back.
        void import("./practice/note-card.ts")
          .then(({ noteCard }) => noteCard(card, right))
          .catch(() => undefined);
      }
      judgement.textContent = right
        ? "You saw it coming."
        : "Not what happens. Run it and watch where it differs.";
    };
    details.querySelector("summary")!.addEventListener("click", (event) => {
      if (details.open || chosen() !== null) return;
      event.preventDefault();
      wish.textContent = "Choose one first; a guess will do.";
    });
    details.addEventListener("toggle", judge);
    card.addEventListener("change", judge);
    card.dataset["alive"] = "true";
  }
}

/** The built page is the same for all; here, the options stand in the learner's own order. */
function showInOwnOrder(card: HTMLElement) {
  const labels = [...card.querySelectorAll<HTMLLabelElement>("label")];
  const inputOf = (label: HTMLElement) => label.querySelector("input")!;
  // By the author's number, so that the order follows from the seed alone.
  labels.sort((one, other) => Number(inputOf(one).value) - Number(inputOf(other).value));
  const texts = labels.map(({ textContent }) => textContent);
  const [first] = labels;
  // What somebody is choosing from stays as it is.
  if (first === undefined || card.contains(document.activeElement)) return;
  const order = shownOrder(texts, `${ownSeed()} ${inputOf(first).name}`);
  first.parentElement!.append(...order.map((index) => labels[index]!));
}
