// throws: ReferenceError: localStorage is not defined
localStorage.setItem("stolen", "yes");
