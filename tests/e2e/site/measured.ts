/** What the `measure-*` scripts share: the site that they look at, how many rounds, and how a figure reads. */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../gate/browser.ts";

export interface Asked {
  /** Where the site is, with a slash at its end. */
  site: string;
  rounds: number;
  /** `--exercise SLUG`, of which there may be several. */
  exercises: readonly string[];
}

/**
 * The command's words: an address, which is where `npm start` serves the site unless another is named, and `--rounds`. Ends the
 * script with a sentence if one of them is wrong, or if nothing answers at that address.
 */
export async function asked(usualRounds: number): Promise<Asked> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string" }, exercise: { type: "string", multiple: true } },
  });
  const { rounds = String(usualRounds), exercise = [] } = values;
  const given = positionals[0] ?? process.env["SITE"] ?? "http://localhost:4321/";
  const address = URL.parse(given);
  if (address === null || !/^https?:$/.test(address.protocol)) {
    stop(`${given} is no address. Start the site with \`npm start\`, or name it: http://localhost:8080/`);
  }
  if (!/^[1-9]\d*$/.test(rounds)) stop(`--rounds ${rounds}: give a whole number from 1 on.`);
  const site = address.href.endsWith("/") ? address.href : `${address.href}/`;
  const answer = await fetch(site).catch(() => null);
  if (answer?.ok !== true) {
    stop(
      `No site answers at ${site}. Build it and start it, \`npm start\`, or name the address where it is: http://localhost:8080/`,
    );
  }
  return { site, rounds: Number(rounds), exercises: exercise };
}

export function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

export function openBrowser() {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `median 12 ms (11, 12, 14)`, in the order in which they were measured. */
export function told(figures: readonly number[]): string {
  const whole = figures.map(Math.round);
  return `median ${median(whole)} ms (${whole.join(", ")})`;
}
