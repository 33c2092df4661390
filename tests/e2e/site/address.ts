/** The site that is measured: where `npm start` serves it, unless the command names another address. */
export function siteAddress(): string {
  const given = process.argv[2] ?? "http://localhost:4321/";
  const address = URL.parse(given);
  if (address === null || !/^https?:$/.test(address.protocol)) {
    console.error(
      `${given} is no address. Start the site with \`npm start\`, or name it: http://localhost:8080/`,
    );
    process.exit(2);
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}
