// throws: ReferenceError: caches is not defined
void caches.open("stolen");
