/**
 * Judges a prediction when its answer is opened, which has to wait for a choice, and remembers nothing: a prediction is for the
 * reader alone.
 */
export function judgePredictions() {
  for (const card of document.querySelectorAll<HTMLElement>("predict-card")) {
    const details = card.querySelector("details")!;
    const judgement = card.querySelector<HTMLElement>(".judgement")!;
    const wish = card.querySelector<HTMLElement>(".wish")!;
    const chosen = () => card.querySelector<HTMLInputElement>("input:checked");
    const judge = () => {
      const choice = chosen();
      if (choice !== null) wish.textContent = "";
      card.toggleAttribute("data-judged", details.open && choice !== null);
      if (!details.open || choice === null) return;
      const right = choice.value === card.dataset["answer"];
      judgement.dataset["right"] = String(right);
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
  }
}
