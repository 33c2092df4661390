/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

declare namespace App {
  /** What a page tells the parts of its shell; set before <StarlightPage>. */
  interface Locals {
    /** The lesson that the page shows: PageTitle and Footer speak of it. */
    lesson?: import("./course/course.ts").Lesson;
    /** The folder below `content/` in which <Program> looks. */
    folder?: string;
    /** The page draws its own heading. */
    ownHeading?: boolean;
  }
}
