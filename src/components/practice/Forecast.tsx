/** How many questions come back on each of the next seven days. */
import { dateOf } from "../../practice/days.ts";
import type { Schedule } from "../../practice/schedule.ts";
import { questionCount } from "../../practice/words.ts";

const DAYS = 7;

const weekday = (day: number) =>
  dateOf(day).toLocaleDateString("en-US", { weekday: "short", timeZone: "UTC" });

export function Forecast({ schedules, today }: { schedules: readonly Schedule[]; today: number }) {
  const days = Array.from({ length: DAYS }, (_, index) => {
    const day = today + index;
    const count = schedules.filter(({ due }) => (index === 0 ? due <= day : due === day)).length;
    return { day, count, name: index === 0 ? "Today" : weekday(day) };
  });
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <section class="pr-forecast" aria-labelledby="pr-week">
      <h2 id="pr-week">The next seven days</h2>
      <ol>
        {days.map(({ day, count, name }) => (
          <li key={day} data-none={count === 0}>
            <span class="pr-count">{count}</span>
            <span class="pr-bar" style={{ height: `${(count / most) * 3.5}rem` }} aria-hidden="true" />
            <span class="pr-day">
              {name}
              <span class="yp-unseen">: {questionCount(count)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
