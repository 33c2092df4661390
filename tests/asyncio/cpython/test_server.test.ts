import { answers } from "./behaviours.ts";

answers("test_server");
