/** The realm's side of the protocol: waits for one program, runs it, and says how it went. */
import { execute, type Wire } from "./execute.ts";
import type { FromRealm, ToRealm } from "./protocol.ts";

export interface RealmSide extends Wire {
  send(message: FromRealm): void;
  /** Empties the realm; called once, right before the program. */
  close(memoryBytes: number): void;
}

/** Gives the function that takes messages from the trusted side. */
export function serveRealm(realm: RealmSide): (message: ToRealm) => void {
  return (message) => {
    if (message.type === "ping") {
      realm.send({ type: "pong" });
      return;
    }
    realm.send({ type: "started" });
    try {
      realm.close(message.limits.memoryBytes);
      realm.send(execute(message.program, message.settings, message.limits, realm));
    } catch (error) {
      realm.send({ type: "crashed", message: wordsOf(error) });
    }
  };
}

/** Learner code may have made even this fail. */
function wordsOf(error: unknown): string {
  try {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } catch {
    return "an error that cannot be shown";
  }
}
