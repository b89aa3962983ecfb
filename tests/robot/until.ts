/**
 * Asks again until there is an answer.
 *
 * @returns the first answer that is not undefined, or undefined after `milliseconds`
 */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  milliseconds: number,
): Promise<T | undefined> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
