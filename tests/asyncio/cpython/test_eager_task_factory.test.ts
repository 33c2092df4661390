import { answers } from "./behaviours.ts";

answers("test_eager_task_factory");
