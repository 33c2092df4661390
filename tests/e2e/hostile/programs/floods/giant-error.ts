// throws: ValueError: xxxx
throw new ValueError("x".repeat(300_000_000));
