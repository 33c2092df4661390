import type { Ledger } from "./ledger.ts";

export const ledger: Ledger = { leftOut: { leftOutName: ["*"] } };
