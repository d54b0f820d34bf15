// Over 150 lines: one class holds the whole state of the figure, and each part of it reads the others.
import { LEAF, parseExpression, relativeError, rewind } from '#engine';
import type { Arrival, ExpressionProblem, MeetingRule, Rewind } from '#engine';
import { measuredSlopes } from './formula-graph.ts';
import type { FormulaGraph, GraphNode, GraphProblem } from './formula-graph.ts';
import { defaultState, EVERYWHERE, setupOfLink } from './link.ts';
import type { Guess, LinkState } from './link.ts';
import { presetIds, presets, presetSetup, setupOf, typedSetup } from './setup.ts';
import type { PresetId, Setup } from './setup.ts';

/** Why a typed formula or number is not taken. */
export type Refusal = GraphProblem | { readonly reason: 'syntax'; readonly problem: ExpressionProblem };

/** One arrow that a step sent a number over; `nth` is the input of the sender it leads to. */
export interface SentArrow {
  readonly arrow: string;
  readonly nth: number;
  readonly arrival: Arrival;
}

/** The derivative by a letter, found both ways. */
export interface Check {
  readonly node: GraphNode;
  /** What the way back has brought; undefined while an arrow is missing. */
  readonly found: number | undefined;
  /** By central differences; undefined where the formula has no value close by. */
  readonly measured: number | undefined;
  readonly agrees: boolean;
}

/** Central differences err by rounding and truncation; what differs by more than this is another number. */
const AGREES = { relative: 1e-4, absolute: 1e-6 };

export const arrowId = (from: number, nth: number): string => `a${from}-${nth}`;

/** The way back through the graph of a formula, node by node in the reader's order, or in the usual one. */
export class RewindState {
  setup = $state.raw<Setup>(presetSetup('f7'));
  rule = $state<MeetingRule>('add');
  where = $state(0);
  lit = $state<string>();
  /** A node that was pressed while it was locked. */
  locked = $state<number>();
  #said = $state<Guess | 'open'>('open');
  #chosen = $state.raw<readonly number[]>([]);
  #cursor = $state(0);

  readonly graph: FormulaGraph = $derived(this.setup.graph);
  /** The reader's order, completed by the last of those that may send. */
  readonly #order: readonly number[] = $derived(completed(this.graph, this.#chosen));
  readonly lastStep: number = $derived(this.#order.length);

  /** Nodes where arrows meet, in the order of the way back. */
  readonly meetings: readonly GraphNode[] = $derived.by(() => {
    const { tape, output, nodes } = this.graph;
    const { waiting } = rewind(tape, output, []);
    return nodes.filter(({ id }) => waiting[id] > 1).toReversed();
  });

  /** The first arrow that arrives where a number is already, and the step that sends it. */
  readonly question: { step: number; arrival: Arrival } | undefined = $derived.by(() => {
    const { tape, output } = this.graph;
    const met = ({ before, to }: Arrival): boolean => before !== undefined && this.#isDrawn(to);
    const { sent } = rewind(tape, output, this.#order);
    const step = sent.findIndex((arrivals) => arrivals.some(met));
    return step === -1 ? undefined : { step: step + 1, arrival: sent[step].find(met)! };
  });

  /** The last step that may be reached: the one whose arrow is asked about, until something was said. */
  readonly reach: number = $derived(this.#said === 'open' && this.question ? this.question.step : this.lastStep);
  /** The present step waits for a prediction: its numbers are not on their way yet. */
  readonly isPending: boolean = $derived(this.#said === 'open' && this.#cursor === this.question?.step);

  /** The sweep as far as it may be seen. */
  readonly seen: Rewind = $derived(this.#rewound(this.#cursor - (this.isPending ? 1 : 0)));

  /** By arrow: what it brought, and what became of it. */
  readonly arrivals: Readonly<Record<string, Arrival | undefined>> = $derived(
    Object.fromEntries(
      this.seen.sent.flatMap((arrivals, n) => arrivals.map((each, m) => [arrowId(this.#order[n], m), each])),
    ),
  );

  /** Derivatives by central differences. */
  readonly #measured = $derived(measuredSlopes(this.setup.expression, this.setup.values));

  readonly checks: readonly Check[] = $derived(
    this.graph.nodes
      .filter(({ isVariable }) => isVariable)
      .map((node): Check => {
        const found = this.seen.waiting[node.id] === 0 ? this.seen.gradients[node.id] : undefined;
        const measured = this.#measured[node.name];
        const agrees =
          found !== undefined &&
          measured !== undefined &&
          (Math.abs(found - measured) <= AGREES.absolute || relativeError(found, measured) <= AGREES.relative);
        return { node, found, measured, agrees };
      }),
  );

  constructor(initial: LinkState = defaultState) {
    this.restore(initial);
  }

  /** Takes over the state of a link; false, and nothing changes, where its parts do not fit one another. */
  restore({ text, at, order, step, said, rule, where }: LinkState): boolean {
    const setup = setupOfLink({ ...defaultState, text, at });
    if (!setup || !isAllowed(setup.graph, order)) return false;
    this.#use(setup);
    this.#chosen = order;
    this.#said = said;
    this.rule = rule;
    this.where = Math.min(where, Math.max(0, this.meetings.length - 1));
    this.go(step);
    return true;
  }

  get linkState(): LinkState {
    return {
      text: this.setup.text,
      at: Object.values(this.setup.values),
      order: [...this.#chosen],
      step: this.#cursor,
      said: this.#said,
      rule: this.rule,
      where: this.where,
    };
  }

  get cursor(): number {
    return this.#cursor;
  }

  get said(): Guess | undefined {
    return this.#said === 'open' ? undefined : this.#said;
  }

  get preset(): PresetId | 'own' {
    return presetIds.find((id) => presets[id].text === this.setup.text) ?? 'own';
  }

  /** The node whose turn the present step is. */
  get sender(): number | undefined {
    return this.#order[this.#cursor - 1];
  }

  /** The arrows of the present step, also while they wait for a prediction. */
  readonly present: readonly SentArrow[] = $derived(this.#cursor === 0 ? [] : this.#arrowsOf(this.#cursor));
  /** Before the first step, the arrows it will send a number over. */
  readonly coming: readonly SentArrow[] = $derived(this.#cursor === 0 ? this.#arrowsOf(1) : []);

  #arrowsOf(step: number): SentArrow[] {
    return this.#rewound(step)
      .sent[step - 1].map((arrival, nth) => ({ arrow: arrowId(arrival.from, nth), nth, arrival }))
      .filter(({ arrival }) => this.#isDrawn(arrival.to));
  }

  /** The nodes whose numbers are the first and the last to be sent to a node. */
  sendersTo(id: number): { first: number; last: number } {
    const { tape, output } = this.graph;
    const { sent } = rewind(tape, output, this.#order);
    const senders = sent.flat().flatMap(({ from, to }) => (to === id ? [from] : []));
    return { first: senders[0], last: senders[senders.length - 1] };
  }

  ruleAt = (id: number): MeetingRule =>
    this.where === EVERYWHERE || this.meetings[this.where]?.id === id ? this.rule : 'add';

  isReady(id: number): boolean {
    const sentAlready = this.#order.slice(0, this.#cursor).includes(id);
    return !sentAlready && this.graph.tape[id].op !== LEAF && this.seen.waiting[id] === 0;
  }

  isSent(id: number): boolean {
    return this.#order.slice(0, this.#cursor - (this.isPending ? 1 : 0)).includes(id);
  }

  /** Sends a node's number back, if nothing is missing; what the reader had gone back over is forgotten. */
  send(id: number): void {
    const isFree = this.isReady(id) && !this.isPending;
    this.locked = isFree || this.isSent(id) ? undefined : id;
    if (!isFree) return;
    this.#chosen = [...this.#order.slice(0, this.#cursor), id];
    this.#cursor += 1;
  }

  go(position: number): void {
    this.locked = undefined;
    this.#cursor = Math.max(0, Math.min(position, this.reach));
  }

  say(guess: Guess): void {
    this.#said = guess;
  }

  choosePreset(id: PresetId): void {
    this.#use(presetSetup(id));
  }

  /** Takes a typed formula over, or says why not and changes nothing. */
  type(text: string): Refusal | undefined {
    const parsed = parseExpression(text);
    if (!parsed.ok) return { reason: 'syntax', problem: parsed.problem };
    const result = typedSetup(text, parsed.expression, this.setup.values);
    if (!result.ok) return result;
    this.#use(result.setup);
    return undefined;
  }

  /** Gives a letter another number, or says why the formula does not take it and changes nothing. */
  setValue(name: string, value: number): Refusal | undefined {
    const { text, expression, values } = this.setup;
    const result = setupOf(text, expression, { ...values, [name]: value });
    if (!result.ok) return result;
    this.setup = result.setup;
    return undefined;
  }

  #use(setup: Setup): void {
    this.setup = setup;
    this.#chosen = [];
    this.#said = 'open';
    this.#cursor = 0;
    this.rule = 'add';
    this.where = 0;
    this.locked = undefined;
  }

  #rewound(steps: number): Rewind {
    const { tape, output } = this.graph;
    return rewind(tape, output, this.#order.slice(0, steps), this.ruleAt);
  }

  #isDrawn(id: number): boolean {
    return this.graph.nodes.some((node) => node.id === id);
  }
}

function isAllowed({ tape, output }: FormulaGraph, order: readonly number[]): boolean {
  try {
    rewind(tape, output, order);
    return true;
  } catch {
    return false;
  }
}

/** Adds to an order the nodes still missing, each time the last that may send. */
function completed(graph: FormulaGraph, chosen: readonly number[]): readonly number[] {
  const order = [...chosen];
  const steps = graph.nodes.filter(({ isVariable }) => !isVariable).map(({ id }) => id);
  for (;;) {
    const { waiting } = rewind(graph.tape, graph.output, order);
    const next = steps.findLast((id) => waiting[id] === 0 && !order.includes(id));
    if (next === undefined) return order;
    order.push(next);
  }
}
