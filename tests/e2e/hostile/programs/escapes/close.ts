// throws: ReferenceError: close is not defined
close();
