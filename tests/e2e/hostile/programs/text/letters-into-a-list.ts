// stops: MemoryLimitError: a text of 40,000,000 characters
let text = "0123456789".repeat(1_000_000);
text = text + text + text + text;
print(text.split("").length);
