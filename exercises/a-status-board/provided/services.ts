// Five services. One refuses, and one never answers.
import asyncio from "asyncio";

export const SERVICES = ["accounts", "search", "billing", "mail", "archive"];

const SECONDS: Record<string, number> = { accounts: 0.5, search: 2, billing: 1, mail: 1.5 };

export async function ask(service: string): Promise<string> {
  await asyncio.sleep(SECONDS[service] ?? 3600);
  if (service === "billing") throw new ConnectionError("refused");
  return `up, ${service.length} requests`;
}
