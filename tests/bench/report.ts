import { cpus } from 'node:os';
import type { Contender } from './contender.ts';
import { median } from './measure.ts';
import type { Measured } from './measure.ts';
import type { Peer, Workload } from './workloads.ts';

/** What a workload came to, by the names of the contenders; one that is missing could not run. */
export type Results = Readonly<Record<string, Measured>>;

/** One line of the table. */
export interface Row {
  readonly peer: Peer;
  /** Undefined for a peer that could not run. */
  readonly ratio?: number;
  readonly range?: readonly [number, number];
  readonly rate?: number;
  readonly loss?: number;
  /** Whether its loss is ours; undefined where it does not compute the same thing. */
  readonly agrees?: boolean;
  /** Undefined where there is no bar. */
  readonly met?: boolean;
}

/** Ours ÷ theirs, round by round, and what becomes of it. */
export function rowOf({ ours, perStep }: Workload, peer: Peer, results: Results): Row {
  const [mine, theirs] = [results[ours.name], results[peer.contender.name]];
  if (!theirs) return { peer };
  const ratios = mine.rates.map((rate, round) => rate / theirs.rates[round]);
  const ratio = median(ratios);
  const { agrees } = peer.contender;
  return {
    peer,
    ratio,
    range: [Math.min(...ratios), Math.max(...ratios)],
    rate: median(theirs.rates) * perStep,
    loss: theirs.loss,
    ...(agrees !== undefined && { agrees: Math.abs(theirs.loss - mine.loss) <= agrees * Math.abs(mine.loss) }),
    ...(peer.bar !== undefined && { met: ratio >= peer.bar }),
  };
}

const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toString() : value.toPrecision(value >= 1 ? 3 : 2);

const grouped = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 0 });

function lineOf({ peer: { contender, bar }, ratio, range, rate, loss, agrees, met }: Row): string {
  if (ratio === undefined || !range || rate === undefined || loss === undefined) {
    return `| | ${contender.name} | no compiler here: not measured | | | | |`;
  }
  const barText = bar === undefined ? '–' : `≥ ${bar}: ${met ? 'met' : '**not met**'}`;
  const sameText = agrees === undefined ? 'another rule' : agrees ? 'agrees' : '**disagrees**';
  const spread = `${digits(range[0])} … ${digits(range[1])}`;
  const lossText = `${loss.toPrecision(9)}: ${sameText}`;
  return `| | ${contender.name} | ${grouped(rate)} | **${digits(ratio)}** | ${spread} | ${barText} | ${lossText} |`;
}

/** A workload's lines: ours first, then one for each peer. */
export function linesOf(id: string, workload: Workload, results: Results, rows: readonly Row[]): string[] {
  const { title, ours, unit, perStep } = workload;
  const mine = results[ours.name];
  const rate = grouped(median(mine.rates) * perStep);
  const head = `| (${id}) ${title}; ${unit} | ${ours.name} | ${rate} | | | | ${mine.loss.toPrecision(9)} |`;
  return [head, ...rows.map(lineOf)];
}

export const tableHead = [
  '| what is trained; counted per second | by | per second | ours ÷ theirs | round by round | bar | loss after 200 steps |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

/** What has to be known about the peers, each said once. */
export function remarksOf(peers: readonly Contender[]): string[] {
  const lines = peers.filter(({ remark }) => remark).map(({ name, remark }) => `- ${name}: ${remark}.`);
  return [...new Set(lines)];
}

/** The machine and the day. */
export function machine(compiler: string | undefined, rounds: number): string {
  const { model } = cpus()[0];
  const day = new Date().toISOString().slice(0, 10);
  const parts = [
    `${model.trim()}, ${cpus().length} cores`,
    `Node ${process.versions.node}`,
    compiler ?? 'no C compiler',
  ];
  return `Measured on ${parts.join('; ')}; ${day}; medians of ${rounds} rounds in which all take turns.`;
}
