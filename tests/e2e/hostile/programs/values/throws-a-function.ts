// throws: TypeError: exceptions must derive from BaseException, not <function thrown>
throw function thrown() {
  for (;;) {}
};
