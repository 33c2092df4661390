/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />
import type { Lesson, Unit } from "./course/course.ts";

declare global {
  namespace App {
    /** What a page tells the parts of its shell; set before <StarlightPage>. */
    interface Locals {
      /** The lesson that the page shows: PageTitle and Footer speak of it. */
      lesson?: Lesson;
      /** The unit whose own page of the map this is: PageTitle says its place. */
      unit?: Unit;
      /** The folder below `content/` in which <Program> looks. */
      folder?: string;
      /** The page draws its own heading. */
      ownHeading?: boolean;
    }
  }
}
