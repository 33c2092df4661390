// finishes: abab
// dropped: The output was cut after 100,000 prints; 100,000 more characters were printed.
for (let i = 0; i < 100_000; i++) {
  print("a", { end: "" });
  print("b", { end: "" });
}
