/** Where the site will be served, as whoever builds it says: `SITE_URL=https://example.org BASE_PATH=/asyncio npm run build`. */

export interface Address {
  /** Scheme and host; without it pages carry no absolute addresses, and there is no sitemap. */
  site?: string;
  /** The path below it, from `/`. */
  base: string;
}

export function addressFrom({ SITE_URL, BASE_PATH }: Readonly<Record<string, string | undefined>>): Address {
  const base = BASE_PATH === undefined || BASE_PATH === "" ? "/" : BASE_PATH;
  if (!base.startsWith("/") || base.includes("//") || /[?#\s]/.test(base)) {
    throw new Error(
      `BASE_PATH=${base} is no path of a site. Write it from the slash on: BASE_PATH=/asyncio. ` +
        "The host goes in SITE_URL.",
    );
  }
  if (SITE_URL === undefined || SITE_URL === "") return { base };
  const url = URL.parse(SITE_URL);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new Error(
      `SITE_URL=${SITE_URL} is no address of a site. Write it whole: SITE_URL=https://example.org`,
    );
  }
  if (url.pathname !== "/") {
    throw new Error(
      `SITE_URL=${SITE_URL} has a path. Write the path apart: SITE_URL=${url.origin} BASE_PATH=${url.pathname.replace(/\/$/, "")}`,
    );
  }
  return { site: url.origin, base };
}
