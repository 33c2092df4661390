// finishes: 158
// dropped: The output was cut after 1,000,000 characters; 5,888,890 more were printed.
for (let i = 0; i < 1_000_000; i++) print(i);
