// finishes: done
// or stops: gave no sign of life
let text = "\u1e9b\u0323".repeat(100_000);
for (let n = 0; n < 20; n++) text = text.normalize(n % 2 === 0 ? "NFKD" : "NFC");
print("done");
