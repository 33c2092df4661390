/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

declare namespace App {
  interface Locals {
    /** What the page puts over its heading; set before <StarlightPage>, read by the shell's PageTitle and Footer. */
    lesson?: import("./course/course.ts").Lesson;
    /** The page draws its own heading (the landing page). */
    ownHeading?: boolean;
  }
}
