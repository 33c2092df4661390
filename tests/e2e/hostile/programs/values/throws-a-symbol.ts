// throws: TypeError: exceptions must derive from BaseException, not Symbol(thrown)
throw Symbol("thrown");
