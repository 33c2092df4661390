/** What programs are called on the pages, where all that is known of one is the name under which it is kept. */

/** As `/outline.json` has them. */
export interface TitledLesson {
  slug: string;
  title: string;
  exercises: readonly { slug: string; title: string }[];
}

/** Without it, programs are called as they are kept, and everything else is there. */
export async function fetchLessons(): Promise<readonly TitledLesson[]> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/outline.json`);
    return response.ok ? ((await response.json()) as TitledLesson[]) : [];
  } catch {
    return [];
  }
}

/** The lesson's title and that of the exercise, or the program's file; null for what the course no longer has. */
export function titleOf(id: string, lessons: readonly TitledLesson[]): string | null {
  for (const { slug, title, exercises } of lessons) {
    const exercise = exercises.find((one) => id === `exercise/${one.slug}`);
    if (exercise !== undefined) return `${title}: ${exercise.title}`;
    const start = `program/${slug}/`;
    if (id.startsWith(start)) return `${title}: ${id.slice(start.length)}`;
  }
  return null;
}
