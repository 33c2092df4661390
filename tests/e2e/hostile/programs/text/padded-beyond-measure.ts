// stops: MemoryLimitError: a text of 2,147,483,648 characters
print("x".padStart(2 ** 31).length);
