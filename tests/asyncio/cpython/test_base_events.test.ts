import { answers } from "./behaviours.ts";

answers("test_base_events");
