import type { CommonWords } from '#components/views/words.ts';
import type { DiseaseId } from './diseases.ts';

/** Everything the figure says, as plain sentences with places in braces for `fill`. */
export interface Words extends Pick<CommonWords, 'frame' | 'damagedLink'> {
  title: string;
  bedLegend: string;
  /** {bed} */
  bed: string;
  cured: string;
  /** {cured} {all} */
  count: string;
  /** {l} {activation} */
  layer: string;
  activations: Record<'relu' | 'sigmoid', string>;
  /** Head of the rows: {j} */
  unit: string;
  bias: string;
  /** Above the map. */
  legend: string;
  /** Before anything was said: {wrong} {all} */
  symptom: string;
  question: string;
  diseases: Record<DiseaseId, string>;
  unknown: string;
  said: string;
  /** {disease} {name} {expected} {found} */
  otherwise: string;
  /** Why the map looks as it does: {ratio} where it is the same everywhere. */
  causes: Record<DiseaseId, string>;
  /** The reader asked: {disease} */
  told: string;
  treat: string;
  /** By disease and change. */
  repairs: Record<DiseaseId, Readonly<Record<string, string>>>;
  healed: string;
  /** {wrong} {name} {found} */
  stillIll: string;
  /** Where the map did not change at all: {wrong} */
  unchanged: string;
  table: { caption: string; parameter: string; g: string; gHat: string; ratio: string; relative: string };
}
