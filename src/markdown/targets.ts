import { takeHeadingId } from './heading-ids.ts';
import { labelFor, type TargetKind } from './labels.ts';
import type { Place } from './place.ts';
import { attribute, fail, isComponent, textOf, walk, type Node } from './tree.ts';

/** Something in a chapter that a reference can point at. */
export interface Target {
  id: string;
  kind: TargetKind;
  /** “5.1”, “5-1”, or the title of a section. */
  number: string;
  label: string;
}

const widgetId = /^w\d+-\d+$/;
const exerciseId = /^ex-(\d+-\d+)$/;

/** What a component counts as; undefined for the unnumbered ones. */
export function kindOf(node: Node): Exclude<TargetKind, 'heading'> | undefined {
  if (!isComponent(node)) return undefined;
  if (node.name === 'Equation') return 'equation';
  if (node.name === 'Exercise') return 'exercise';
  const numbered = node.name === 'Figure' || widgetId.test(attribute(node, 'id') ?? '');
  return numbered ? 'figure' : undefined;
}

/** Numbers the equations, figures and exercises of one chapter, file after file. Throws on a missing or double id. */
export class TargetCollector {
  readonly targets = new Map<string, Target>();
  private readonly counts = { equation: 0, figure: 0 };
  private readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  /** Takes in one parsed file; `tree` loses its heading comments. */
  add(tree: Node, path: string): void {
    walk(tree, (node) => {
      const kind = kindOf(node);
      if (kind) this.addComponent(node, kind, path);
      if (node.type !== 'heading') return;
      const id = takeHeadingId(node);
      if (id) this.put(node, path, id, 'heading', textOf(node));
    });
  }

  private addComponent(node: Node, kind: Exclude<TargetKind, 'heading'>, path: string): void {
    const id = attribute(node, 'id');
    if (!id) fail(path, node, `<${node.name}> needs an id, written as id="…"`);
    this.put(node, path, id, kind, kind === 'exercise' ? this.exerciseNumber(node, path, id) : this.count(kind));
  }

  private count(kind: 'equation' | 'figure'): string {
    return `${this.place.chapter}.${++this.counts[kind]}`;
  }

  private exerciseNumber(node: Node, path: string, id: string): string {
    const number = exerciseId.exec(id)?.[1];
    if (!number?.startsWith(`${this.place.chapter}-`)) {
      fail(path, node, `exercise id “${id}” should read ex-${this.place.chapter}-…`);
    }
    return number;
  }

  private put(node: Node, path: string, id: string, kind: TargetKind, number: string): void {
    if (this.targets.has(id)) fail(path, node, `the id “${id}” is used twice in this chapter`);
    this.targets.set(id, { id, kind, number, label: labelFor[kind][this.place.locale](number) });
  }
}
