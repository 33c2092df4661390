/** The language features of the editor. Loaded once typing works, and started once a page. */
import { offerFixes } from "./actions.ts";
import { offerCalls } from "./calls.ts";
import { offerCompletions } from "./completions.ts";
import { showFindings } from "./diagnostics.ts";
import { listFindings } from "./FindingsList.tsx";
import { offerFormatting } from "./formatting.ts";
import { offerHovers } from "./hovers.ts";

offerHovers();
offerCompletions();
offerCalls();
offerFormatting();
offerFixes();
showFindings();
listFindings();
