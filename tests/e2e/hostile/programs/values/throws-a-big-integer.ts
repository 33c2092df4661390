// throws: TypeError: exceptions must derive from BaseException, not 10
throw 10n;
