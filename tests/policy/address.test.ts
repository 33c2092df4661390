import { describe, expect, it } from "vitest";
import { addressFrom } from "../../src/policy/address.ts";

describe("the address of the site", () => {
  it("is unknown, at the root, where nobody says", () => {
    expect(addressFrom({})).toEqual({ base: "/" });
    expect(addressFrom({ SITE_URL: "", BASE_PATH: "" })).toEqual({ base: "/" });
  });

  it("is a host and a path", () => {
    expect(addressFrom({ SITE_URL: "https://example.org/", BASE_PATH: "/some/where/" })).toEqual({
      site: "https://example.org",
      base: "/some/where/",
    });
    expect(addressFrom({ BASE_PATH: "/asyncio" })).toEqual({ base: "/asyncio" });
  });

  it("is refused where it is none, with the right line", () => {
    const messages = [
      { SITE_URL: "example.org" },
      { SITE_URL: "ftp://example.org" },
      { SITE_URL: "https://example.org/asyncio/" },
      { BASE_PATH: "asyncio" },
      { BASE_PATH: "https://example.org" },
    ].map((env) => {
      try {
        return addressFrom(env);
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(messages).toEqual([
      "SITE_URL=example.org is no address of a site. Write it whole: SITE_URL=https://example.org",
      "SITE_URL=ftp://example.org is no address of a site. Write it whole: SITE_URL=https://example.org",
      "SITE_URL=https://example.org/asyncio/ has a path. Write the path apart: SITE_URL=https://example.org BASE_PATH=/asyncio",
      "BASE_PATH=asyncio is no path of a site. Write it from the slash on: BASE_PATH=/asyncio. The host goes in SITE_URL.",
      "BASE_PATH=https://example.org is no path of a site. Write it from the slash on: BASE_PATH=/asyncio. The host goes in SITE_URL.",
    ]);
  });
});
