/**
 * A network in memory: who listens where. It belongs to the program and has no delay; a later one may have both hosts and
 * a speed of their own. Names of this machine (`localhost`, `127.0.0.1`, none) are one host; any other name is a host if
 * something listens there.
 */
import { ConnectionRefusedError, OSError } from "../python/errors.ts";
import { state } from "../process/state.ts";
import type { Machine } from "../threads/thread.ts";
import { tuple, type Tuple } from "../python/repr.ts";
import type { Server } from "./server.ts";

const HERE = "127.0.0.1";
const LOCAL_NAMES = new Set(["localhost", HERE, "0.0.0.0", "::1", "::", ""]);

/** Where ports begin that are given out when none is asked for. */
const FIRST_FREE_PORT = 49_152;

/** Raised for a host that nobody knows; Python's `socket.gaierror`. */
export class gaierror extends OSError {}

export class Network {
  private readonly listeners = new Map<string, Server>();
  private nextPort = FIRST_FREE_PORT;

  /** Takes a port for a server; 0 asks for any free one. Raises OSError if it is taken. */
  listen(host: string | null, port: number, server: Server): Tuple {
    const name = hostName(host);
    const free = port === 0 ? this.freePort() : port;
    const key = `${name}:${free}`;
    if (this.listeners.has(key)) {
      throw new OSError(
        98,
        `error while attempting to bind on address ('${name}', ${free}): [errno 98] address already in use`,
      );
    }
    this.listeners.set(key, server);
    return tuple(name, free);
  }

  unlisten(address: Tuple): void {
    this.listeners.delete(address.join(":"));
  }

  /** Who listens there. Raises ConnectionRefusedError if nobody does, gaierror if there is no such host. */
  find(host: string | null, port: number): { server: Server; address: Tuple } {
    const name = hostName(host);
    const server = this.listeners.get(`${name}:${port}`);
    if (server !== undefined) return { server, address: tuple(name, port) };
    const known = name === HERE || [...this.listeners.keys()].some((key) => key.startsWith(`${name}:`));
    if (!known) throw new gaierror(-2, "Name or service not known");
    throw new ConnectionRefusedError(111, `Connect call failed ('${name}', ${port})`);
  }

  freePort(): number {
    this.nextPort += 1;
    return this.nextPort - 1;
  }
}

function hostName(host: string | null): string {
  return host === null || LOCAL_NAMES.has(host) ? HERE : host;
}

const networks = new WeakMap<Machine, Network>();

/** The running program's network. */
export function network(): Network {
  const { machine } = state.thread;
  let known = networks.get(machine);
  if (known === undefined) networks.set(machine, (known = new Network()));
  return known;
}
