import { type Axes, axesOf } from '../../robot/matrix/axes.ts';

/** What the Firefox robot does not play, axis by axis, by the names of the values. */
const LEFT_OUT: Partial<Record<keyof Axes, string[]>> = {
  window: ['zoom 80 %', 'zoom 150 %'],
  trouble: ['refused until a box is unticked'],
  detour: ['opens another page', 'goes back', 'closes the tab', 'works in two tabs'],
};

/**
 * The matrix as it is played in Firefox.
 *
 * @param skins names or paths of the skins to play with
 */
export function axesOfFirefox(skins: string[]): Axes {
  const axes = axesOf(skins);
  return Object.fromEntries(
    Object.entries(axes).map(([axis, choices]) => [
      axis,
      choices.filter(({ name }) => !LEFT_OUT[axis as keyof Axes]?.includes(name)),
    ]),
    // Only choices are missing: each axis keeps its own type.
  ) as unknown as Axes;
}

/** One line for people: what the summary of a run in Firefox says nothing about. */
export function sayLeftOut(): string {
  const parts = Object.entries(LEFT_OUT).map(([axis, names]) => `${axis} (${names.join(', ')})`);
  return `not played in Firefox     ${parts.join('; ')}`;
}
