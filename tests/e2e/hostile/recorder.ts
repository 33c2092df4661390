/** A server that writes down whoever asks it for anything, over TCP or UDP. Nothing in a sandbox may reach it. */
import { createSocket } from "node:dgram";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Recorder {
  /** `http://127.0.0.1:1234`. */
  address: string;
  /** `127.0.0.1:1234`. */
  host: string;
  requests: string[];
  close(): void;
}

export async function startRecorder(): Promise<Recorder> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    // As inviting as can be: whoever gets this far would also read the answer.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Type", "text/javascript");
    response.end("0");
  });
  // What is no HTTP counts too.
  server.on("connection", () => requests.push("a connection"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const packets = createSocket("udp4");
  packets.on("message", () => requests.push("a packet"));
  await new Promise<void>((resolve) => packets.bind(port, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
      packets.close();
    },
  };
}
