/** Connections that nothing closed, for the report of a deadlock. */
import type { EventLoop } from "../loop/loop.ts";

/** An end of a connection, as far as the report needs it. */
export interface OpenEnd {
  /** Who should have closed it, and has ended; or, of a client, where it was opened. Null if it is closed, or may be yet. */
  _forgotten(): { by: "handler" | "client"; sentence: string } | null;
}

const MOST_CONNECTIONS = 3;

/** A sentence for each, at most three. A client's matters where a server waits until all are closed. */
export function forgottenConnections(loop: EventLoop, serverWaits: boolean): string[] {
  const ends = [...loop._transports].flatMap((end) => (end as OpenEnd)._forgotten() ?? []);
  const handlers = ends.filter(({ by }) => by === "handler");
  const shown = handlers.length > 0 ? handlers : serverWaits ? ends : [];
  return [...new Set(shown.map(({ sentence }) => sentence))].slice(0, MOST_CONNECTIONS);
}
