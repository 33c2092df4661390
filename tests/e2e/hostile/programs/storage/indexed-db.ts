// throws: ReferenceError: indexedDB is not defined
indexedDB.open("stolen");
