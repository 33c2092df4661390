/** Does jobs on several lanes at once, and tells of them in their own order, as if there had been one lane. */

export async function sideBySide<Job, Lane, Result>(
  jobs: readonly Job[],
  lanes: readonly Lane[],
  work: (job: Job, lane: Lane) => Promise<Result>,
  tell: (job: Job, result: Result) => void,
): Promise<void> {
  const results = new Map<number, Result>();
  let [begun, told] = [0, 0];
  const follow = async (lane: Lane) => {
    while (begun < jobs.length) {
      const number = begun++;
      results.set(number, await work(jobs[number]!, lane));
      for (; results.has(told); told += 1) {
        tell(jobs[told]!, results.get(told)!);
        results.delete(told);
      }
    }
  };
  await Promise.all(lanes.map(follow));
}
