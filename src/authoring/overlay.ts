/**
 * The author's overlay, in `npm run dev` only: below each exercise of the page, how its start, solution, alternatives and
 * mistakes were graded, and what `npm run check` would complain of. It is proved by the dev server; see prover.ts.
 */
import { keepPlace } from "./place.ts";
import { CHANGED, PROOFS, type ProgramReport, type ProofReport } from "./report.ts";
import "./overlay.css";

const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/** Remembered while the tab lives, for each edit reloads the page. */
const openKey = (slug: string) => `yieldpoint:author:open:${slug}`;

interface Strip {
  refresh(): Promise<void>;
}

const strips = new Map<string, Strip>();
for (const section of document.querySelectorAll<HTMLElement>("section[data-exercise]")) {
  const slug = section.dataset["exercise"] ?? "";
  const strip = addStrip(section, slug);
  strips.set(slug, strip);
  void strip.refresh();
}

keepPlace();
import.meta.hot?.on(CHANGED, ({ slug }: { slug: string }) => void strips.get(slug)?.refresh());

function addStrip(section: HTMLElement, slug: string): Strip {
  const details = element("details", "yp-author not-content");
  const summary = details.appendChild(element("summary"));
  const body = details.appendChild(element("div"));
  summary.textContent = "Author: proving …";
  details.dataset["state"] = "proving";
  details.open = sessionStorage.getItem(openKey(slug)) === "yes";
  details.addEventListener("toggle", () =>
    sessionStorage.setItem(openKey(slug), details.open ? "yes" : "no"),
  );
  section.append(details);

  let asked = 0;
  return {
    async refresh() {
      const mine = (asked += 1);
      details.dataset["state"] = "proving";
      summary.textContent = "Author: proving …";
      try {
        const response = await fetch(`${base}${PROOFS}${slug}`);
        if (!response.ok) throw new Error(`the dev server answered ${response.status}`);
        const report = (await response.json()) as ProofReport;
        // A later change is being proved already.
        if (mine !== asked) return;
        show(report);
      } catch (error) {
        if (mine !== asked) return;
        details.dataset["state"] = "wrong";
        summary.textContent = `Author: it could not be proved (${error instanceof Error ? error.message : String(error)})`;
        body.replaceChildren();
      }
    },
  };

  function show({ programs, complaints, seconds }: ProofReport) {
    const whole = complaints.length === 0;
    details.dataset["state"] = whole ? "whole" : "wrong";
    summary.textContent = whole
      ? `Author: proves itself, ${programs.length} programs in ${seconds.toFixed(1)} s`
      : `Author: ${complaints.length} to fix`;
    body.replaceChildren(
      ...(whole ? [] : [listOf(complaints)]),
      ...(programs.length === 0 ? [] : [tableOf(programs)]),
    );
  }
}

function listOf(complaints: ProofReport["complaints"]): HTMLElement {
  const list = element("ul");
  for (const { file, line, column, what, why, repair } of complaints) {
    const item = list.appendChild(element("li"));
    const place = item.appendChild(element("button", "place"));
    place.textContent = `${file}:${line}:${column}`;
    place.title = "Open it in your editor";
    place.addEventListener("click", () => {
      void fetch(`${base}__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`);
    });
    item.append(element("strong", "", what), element("span", "", why), element("em", "", repair));
  }
  return list;
}

function tableOf(programs: readonly ProgramReport[]): HTMLElement {
  const table = element("table");
  const head = table.createTHead().insertRow();
  for (const name of ["As promised", "Program", "Verdict"]) {
    const cell = head.appendChild(element("th", "", name));
    cell.scope = "col";
  }
  const rows = table.createTBody();
  for (const { path, role, asPromised, passed, failure } of programs) {
    const row = rows.insertRow();
    row.dataset["promised"] = String(asPromised);
    row.insertCell().textContent = asPromised ? "yes" : "no";
    const name = row.insertCell();
    name.append(
      element("code", "", role === "empty" ? "(an empty answer)" : path),
      ` ${role === "empty" ? "" : role}`,
    );
    const verdict = row.insertCell();
    verdict.append(
      passed
        ? "passes"
        : failure === null
          ? "does not pass"
          : element("strong", "", `fails: ${failure.title}`),
    );
    if (failure !== null) verdict.append(element("span", "", failure.message));
  }
  return table;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
