import { late } from "../../workbench/late.ts";

/** Opens the search dialog; what is inside it is loaded then (search-dialog.ts). */
export function startSearch() {
  const search = document.querySelector<HTMLElement>("site-search");
  if (!search) return;
  const open = search.querySelector<HTMLButtonElement>(".open")!;
  const dialog = search.querySelector("dialog")!;
  let inside: Promise<void> | undefined;

  const show = () => {
    if (!dialog.open) dialog.showModal();
    inside ??= late(() => import("./search-dialog.ts")).then(({ searchIn }) => searchIn(search));
    // A network that failed once may work at the next try.
    inside.catch(() => (inside = undefined));
  };

  open.disabled = false;
  open.addEventListener("click", show);
  document.addEventListener("keydown", (event) => {
    if ((event.metaKey || event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      show();
    }
  });
}
