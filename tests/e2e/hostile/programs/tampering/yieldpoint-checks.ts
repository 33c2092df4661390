// refused: There is no module "yieldpoint/checks" here.
import { check } from "yieldpoint/checks";
check("everything", () => undefined);
