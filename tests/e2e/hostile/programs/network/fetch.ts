// throws: ReferenceError: fetch is not defined
void fetch("RECORDER/fetch");
