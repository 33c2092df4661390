/** The search dialog's inside: loaded, with Pagefind, its index and its WebAssembly, when the dialog is first opened. */
import { late } from "../../workbench/late.ts";
import { addStyle } from "../../workbench/style.ts";
import style from "./search-dialog.css?inline";
import { inOrder, nameOf, type Name, type Page, type Result } from "./search-ranking.ts";

/** What is used of Pagefind's browser API. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null when a newer search overtook this one. */
  debouncedSearch(term: string): Promise<{ results: { data(): Promise<Page> }[] } | null>;
}

addStyle(style);

const SHOWN = 8;
/** What explains a name may stand further back in Pagefind's order. */
const LOOKED_AT = 24;

const NO_INDEX =
  "The development server has no search index, so only names are found here. For the whole search: npm start.";

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await late(() => import(/* @vite-ignore */ address))) as Pagefind;
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

async function loadNames(address: string): Promise<Record<string, Name>> {
  return (await (await fetch(address)).json()) as Record<string, Name>;
}

const element = (tag: string, name: string, text = "") => {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
};

function itemOf({ url, title, section, name, excerpt }: Result): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  const heading = element("strong", "", title);
  if (section !== undefined) heading.append(element("span", "section", section));
  link.append(heading);
  if (name) link.append(aboutOf(name));
  if (excerpt !== undefined) {
    const text = element("span", "excerpt");
    text.innerHTML = excerpt;
    link.append(text);
  }
  item.append(link);
  return item;
}

/** `wait_for`  Waits for one thing, for so long and no longer. */
function aboutOf({ name, about }: Name): HTMLElement {
  const line = element("span", "about");
  const parts = about.split("`").map((part, i) => (i % 2 === 1 ? element("code", "", part) : part));
  line.append(element("b", "", name), " ", ...parts);
  return line;
}

export function searchIn(search: HTMLElement) {
  const dialog = search.querySelector("dialog")!;
  const input = search.querySelector("input")!;
  const status = search.querySelector<HTMLElement>(".status")!;
  const list = search.querySelector("ol")!;
  let pagefind: Promise<Pagefind> | undefined;
  let names: Promise<Record<string, Name>> | undefined;

  const find = async () => {
    const term = input.value.trim();
    if (term === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    // Whoever cannot have the names still has the search.
    names ??= loadNames(search.dataset["names"]!).catch(() => ({}));
    if (import.meta.env.DEV) {
      const name = nameOf(term, await names);
      list.replaceChildren(...inOrder([], term, name).map(itemOf));
      status.textContent = NO_INDEX;
      return;
    }
    pagefind ??= loadPagefind(search.dataset["pagefind"]!);
    const [found, name] = [await (await pagefind).debouncedSearch(term), nameOf(term, await names)];
    if (found === null) return;
    const pages = await Promise.all(
      found.results.slice(0, name ? LOOKED_AT : SHOWN).map((result) => result.data()),
    );
    if (term !== input.value.trim()) return;
    const results = inOrder(pages, term, name);
    list.replaceChildren(...results.slice(0, SHOWN).map(itemOf));
    const count = Math.max(found.results.length, results.length);
    status.textContent =
      count === 0
        ? `Nothing on “${term}”. Try one word, or a name from asyncio.`
        : `${count} ${count === 1 ? "page" : "pages"}`;
  };
  const findOrSay = () => {
    find().catch(() => {
      pagefind = undefined;
      status.textContent = "The search index could not be loaded.";
    });
  };

  input.addEventListener("input", findOrSay);
  // Enter in the field goes to the first result instead of closing the dialog.
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  // The arrows go through the results and back to the field; Tab does, too.
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener("click", () => dialog.close());
  // What was typed while this was loading.
  findOrSay();
}
