import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import type { AssembleState } from './assemble-state.svelte.ts';
import { askedParts } from './tasks.ts';
import type { Name, PartName, TaskId } from './tasks.ts';
import type { Words } from './words.ts';

function nameInWords({ id, decay }: Name, words: Words): string {
  const name = words.names[id];
  return decay === 'none' ? name : fill(words.withDecay[decay], { name });
}

/** The name that appears, or why there is none. */
export function calledInWords({ isNamed, isOpen, name }: AssembleState, words: Words): string {
  if (!isOpen) return words.notYet;
  if (!isNamed) return words.building;
  return name ? nameInWords(name, words) : words.nameless;
}

/** What the rule does, part by part. */
export function doesInWords(state: AssembleState, words: Words): string {
  const { velocity, scale, decay } = state.parts;
  const { does, remarks } = words;
  return [
    does.velocity[velocity],
    does.scale[scale],
    state.isCorrected ? does.correction : '',
    decay === 'none' ? '' : does.decay[decay],
    state.remark && state.isNamed ? remarks[state.remark] : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function wrongInWords(part: PartName, task: TaskId, { task: { wrong } }: Words): string {
  const asked = askedParts(task);
  if (part === 'velocity') return wrong.velocity[asked.velocity];
  if (part === 'scale') return wrong.scale[asked.scale];
  if (part === 'correction') return wrong.correction[asked.correction ? 'yes' : 'no'];
  return wrong.decay[asked.decay === 'none' ? 'none' : 'decoupled'];
}

/** Whether the switches build what was asked for; if not, the first that does not. Empty until they are looked at. */
export function verdictInWords({ task, wrong }: AssembleState, words: Words): string {
  if (!task || !wrong) return '';
  const name = words.tasks[task];
  if (wrong.length === 0) return fill(words.task.right, { name });
  const first = fill(wrongInWords(wrong[0], task, words), { name });
  return `${first} ${fill(words.task.others, { count: wrong.length })}`;
}

export function lossInWords({ here }: AssembleState, words: Words): string {
  return fill(words.loss, { t: here.t, loss: formatNumber(here.f, { decimals: 8 }) });
}
