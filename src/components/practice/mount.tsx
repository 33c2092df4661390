/** Puts the practice into its places: the Review page, a unit's test, the head of a lesson. Fetched when one of them is needed. */
import { render, type ComponentChild } from "preact";
import answer from "../../workbench/answer/answer.css?inline";
import { preparePaint } from "../../workbench/code/paint.ts";
import { dress } from "../../workbench/dress.ts";
import { addStyle } from "../../workbench/style.ts";
import { fetchIndex, fetchQuestions, itemsIn } from "./fetched.ts";
import style from "./practice.css?inline";
import { Recall } from "./Recall.tsx";
import { Review } from "./Review.tsx";
import { readStanding } from "./standing.ts";
import { UnitTest } from "./UnitTest.tsx";

let dressed: Promise<void> | undefined;

function ready(): Promise<void> {
  preparePaint();
  dressed ??= dress().then(() => addStyle(answer, style));
  return dressed;
}

function put(host: HTMLElement, content: ComponentChild): void {
  host.replaceChildren();
  host.classList.add("yp-bench", "pr-bench");
  render(content, host);
  host.setAttribute("aria-busy", "false");
}

const addressIn = (host: HTMLElement, name: string) => host.dataset[name] ?? "";

export async function mountReview(host: HTMLElement): Promise<void> {
  const [now] = await Promise.all([readStanding(), ready()]);
  put(host, <Review first={now} course={addressIn(host, "course")} />);
}

export async function mountTest(host: HTMLElement): Promise<void> {
  const [index] = await Promise.all([fetchIndex(), ready()]);
  put(host, <UnitTest index={index} unit={addressIn(host, "unit")} review={addressIn(host, "review")} />);
}

/** `lesson` is the one that they stand at the head of. */
export async function mountRecall(host: HTMLElement, lesson: string): Promise<void> {
  const [index] = await Promise.all([fetchIndex(), ready()]);
  const items = itemsIn(index);
  const { recall = [] } = index.find(({ slug }) => slug === lesson) ?? {};
  const questions = await fetchQuestions(recall.flatMap((id) => items.find((item) => item.id === id) ?? []));
  put(host, <Recall questions={questions} index={index} />);
}
