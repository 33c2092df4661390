/** Where a server that listens can be reached, as people type it. */
import { networkInterfaces } from "node:os";

/** `host` is what it was told to bind: an address, a name, or all that the computer has. */
export function addressesOf(
  host: string,
  port: number,
  path: string,
  interfaces = networkInterfaces(),
): string[] {
  const everywhere = host === "0.0.0.0" || host === "::";
  const others = everywhere
    ? Object.values(interfaces)
        .flatMap((all) => all ?? [])
        .filter(({ family, internal }) => family === "IPv4" && !internal)
        .map(({ address }) => address)
    : [];
  const own = everywhere || host === "127.0.0.1" || host === "::1" ? "localhost" : host;
  return [own, ...others].map((name) => `http://${name.includes(":") ? `[${name}]` : name}:${port}${path}/`);
}
