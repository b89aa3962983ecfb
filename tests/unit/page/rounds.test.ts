// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRounds } from '../../../utils/page/rounds.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  document.body.innerHTML = '<p></p>';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const says = () => document.body.textContent ?? '';
const answer = (text: string) => document.querySelector('p')?.append(text);

/** Rounds of two turns, of which each takes so long that the page has its turn in between. */
function play(between: (round: number) => void = () => undefined) {
  const looks: { at: number; saw: string }[] = [];
  const rounds = createRounds(
    () => true,
    () => false,
    function* () {
      looks.push({ at: now, saw: says() });
      const round = looks.length;
      now += 10;
      setTimeout(() => between(round));
      yield;
      now += 5;
    },
  );
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 10) {
      now += 10;
      await vi.advanceTimersByTimeAsync(10);
    }
  };
  return { rounds, looks, pass };
}

describe('looking at a page', () => {
  it('again soon when the page answers a person between the turns of a look', async () => {
    const { rounds, looks, pass } = play((round) => round === 1 && answer('You cannot enable that.'));
    rounds.acted();
    await pass(700);
    expect(looks.map(({ saw }) => saw)).toEqual(['', 'You cannot enable that.']);
    rounds.end();
  });

  it('seldom while the page stays as it is', async () => {
    const { rounds, looks, pass } = play();
    rounds.now();
    await pass(2500);
    expect(looks).toHaveLength(1);
    rounds.end();
  });

  it('seldom although each look changes the page itself', async () => {
    const looks: number[] = [];
    const rounds = createRounds(
      () => true,
      () => false,
      function* () {
        now += 10;
        yield;
        looks.push(now);
        answer('.');
      },
    );
    rounds.now();
    for (let passed = 0; passed < 2500; passed += 10) {
      now += 10;
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(looks).toHaveLength(1);
    rounds.end();
  });
});
