/** The search dialog's inside: loaded, with Pagefind, its index and its WebAssembly, when the dialog is first opened. */

/** What is used of Pagefind's browser API. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null when a newer search overtook this one. */
  debouncedSearch(term: string): Promise<{ results: { data(): Promise<Page> }[] } | null>;
}

interface Page {
  url: string;
  /** HTML: escaped text with `<mark>` around what was found. */
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

const SHOWN = 8;

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** A page as a link: to the section that fits best, if one does. */
function resultOf({ url, excerpt, meta, sub_results }: Page): HTMLLIElement {
  const best = sub_results[0];
  const item = document.createElement("li");
  const link = document.createElement("a");
  const title = document.createElement("strong");
  const text = document.createElement("span");
  link.href = best?.url ?? url;
  title.textContent =
    best && best.title !== meta.title ? `${meta.title ?? ""}: ${best.title}` : (meta.title ?? url);
  text.innerHTML = best?.excerpt ?? excerpt;
  link.append(title, text);
  item.append(link);
  return item;
}

export function searchIn(search: HTMLElement) {
  const dialog = search.querySelector("dialog")!;
  const input = search.querySelector("input")!;
  const status = search.querySelector<HTMLElement>(".status")!;
  const list = search.querySelector("ol")!;
  let pagefind: Promise<Pagefind> | undefined;

  const find = async () => {
    const term = input.value.trim();
    if (term === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    pagefind ??= load(search.dataset["pagefind"]!);
    const found = await (await pagefind).debouncedSearch(term);
    if (found === null) return;
    const pages = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
    if (term !== input.value.trim()) return;
    list.replaceChildren(...pages.map(resultOf));
    const count = found.results.length;
    status.textContent =
      count === 0
        ? `Nothing on “${term}”. Try one word, or a name from asyncio.`
        : `${count} ${count === 1 ? "page" : "pages"}`;
  };
  const findOrSay = () => {
    find().catch(() => {
      pagefind = undefined;
      status.textContent = "The search index could not be loaded. Check your connection and type again.";
    });
  };

  input.addEventListener("input", findOrSay);
  // Enter in the field goes to the first result instead of closing the dialog.
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener("click", () => dialog.close());
  // What was typed while this was loading.
  findOrSay();
}
