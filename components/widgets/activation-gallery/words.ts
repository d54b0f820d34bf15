import type { CommonWords } from '#components/views/words.ts';
import type { ActivationId } from '#engine';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  names: Record<ActivationId, string>;
  choose: { first: string; second: string; none: string };
  axes: { z: string; value: string; slope: string };
  /** A large plot in words: {what} {names} {z}. */
  plot: string;
  z: { name: string; problems: CommonWords['numbers'] & { limits: string } };
  decimals: string;
  /** {name} {z} {value} {slope} */
  reading: string;
  /** {count} */
  cards: string;
  /** A small picture: {name} {low} {high}. */
  picture: string;
  legend: { value: string; slope: string };
  overlay: string;
  shown: string;
  /** Where the slope is next to nothing: {z}, on both sides or on the left alone; and what counts as that: {bound}. */
  saturation: { both: string; left: string; none: string; note: string };
  /** Who introduced it and what it is like; some with numbers of the engine. */
  about: Record<ActivationId, string>;
  table: {
    caption: string;
    name: string;
    /** {z} */
    value: string;
    slope: string;
    values: [string, string];
    slopes: [string, string];
    below: string;
    above: string;
    never: string;
  };
}
