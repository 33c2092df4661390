function describe(status: number) {
  if (status === 200) return "fine";
  if (status >= 500) return "the server failed";
  return "not what we wanted";
}

const site = "example.org"; // never assigned again
let checked = 0; // assigned again below
for (const status of [200, 404, 503]) {
  print(`${site} answered ${status}: ${describe(status)}`);
  checked += 1;
}
print("checked:", checked);
