/** The site through a server that sends a page up to a mark and holds the rest back: how a slow line delivers it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface InTwoPieces {
  origin: string;
  sendRest(): void;
  close(): void;
}

export async function inTwoPieces(site: string, mark: string): Promise<InTwoPieces> {
  const rest = Promise.withResolvers<null>();
  const server = createServer((request, response) => {
    void (async () => {
      const found = await fetch(new URL(request.url ?? "/", site));
      const type = found.headers.get("content-type") ?? "";
      response.writeHead(found.status, { "content-type": type });
      const body = Buffer.from(await found.arrayBuffer());
      const cut = type.startsWith("text/html") ? body.indexOf(mark) : 0;
      response.write(body.subarray(0, cut));
      if (cut > 0) await rest.promise;
      response.end(body.subarray(cut));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sendRest: () => rest.resolve(null),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
