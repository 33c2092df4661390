/** Judges a prediction when its answer is opened, and remembers nothing: a prediction is for the reader alone. */
export function judgePredictions() {
  for (const card of document.querySelectorAll<HTMLElement>("predict-card")) {
    const details = card.querySelector("details")!;
    const judgement = card.querySelector<HTMLElement>(".judgement")!;
    const judge = () => {
      const chosen = card.querySelector<HTMLInputElement>("input:checked");
      card.toggleAttribute("data-judged", details.open && chosen !== null);
      if (!details.open || chosen === null) return;
      const right = chosen.value === card.dataset["answer"];
      judgement.dataset["right"] = String(right);
      judgement.textContent = right
        ? "You saw it coming."
        : "Not what happens. Run it and watch where it differs.";
    };
    details.addEventListener("toggle", judge);
    card.addEventListener("change", judge);
  }
}
