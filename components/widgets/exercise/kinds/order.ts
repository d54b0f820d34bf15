import type { OrderExercise } from '#exercises/exercise.ts';
import { gradeOrder, shuffledSteps } from '#exercises/grade-order.ts';
import { resultOf } from '#exercises/judged.ts';
import type { Controls, Opening } from '../controls.ts';
import { enable } from '../printed-controls.ts';
import { orderStrings } from './order-strings.ts';

/** A list whose items are moved by their buttons, by the arrow keys on these, or dragged. The focus stays with the item. */
export function open({ card, section, locale }: Opening<OrderExercise>): Controls<OrderExercise> {
  const own = orderStrings[locale];
  const list = section.querySelector<HTMLOListElement>('.steps')!;
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.step')];
  const order = (): string[] => items().map(({ dataset }) => dataset.step!);
  const heard = document.createElement('p');
  heard.className = 'visually-hidden';
  heard.setAttribute('aria-live', 'polite');
  list.after(heard);

  const refresh = (): void =>
    items().forEach((item, n, all) => {
      item.querySelector<HTMLButtonElement>('[data-move="up"]')!.disabled = n === 0;
      item.querySelector<HTMLButtonElement>('[data-move="down"]')!.disabled = n === all.length - 1;
    });
  const place = (item: HTMLElement, position: number): void => {
    const others = items().filter((other) => other !== item);
    list.insertBefore(item, others[position] ?? null);
    for (const each of items()) each.classList.toggle('moved', each === item);
    refresh();
    heard.textContent = own.moved(position + 1, others.length + 1);
  };
  const move = (item: HTMLElement, way: 'up' | 'down'): void => {
    const position = items().indexOf(item) + (way === 'up' ? -1 : 1);
    if (position < 0 || position >= items().length) return;
    place(item, position);
    const button = item.querySelector<HTMLButtonElement>(`[data-move="${way}"]`)!;
    (button.disabled ? item.querySelector<HTMLButtonElement>('button:enabled') : button)?.focus();
  };

  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
    if (button) move(button.closest<HTMLElement>('.step')!, button.dataset.move as 'up' | 'down');
  });
  list.addEventListener('keydown', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('.step');
    if (!item || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    move(item, event.key === 'ArrowUp' ? 'up' : 'down');
  });
  listenForDrags(list, items, place);
  for (const item of items()) describeButtons(item, `${card.id}-${item.dataset.step}`);
  enable(list);
  refresh();

  return {
    show(posed) {
      const byId = new Map(items().map((item) => [item.dataset.step!, item]));
      if (posed) list.append(...shuffledSteps(posed.exercise, posed.variant.seed).map((id) => byId.get(id)!));
      for (const item of items()) item.classList.remove('moved');
      heard.textContent = '';
      refresh();
    },
    judge({ exercise }) {
      const verdict = gradeOrder(exercise, order());
      const slip = verdict.broken?.slip;
      return {
        result: resultOf(verdict),
        ...(slip && { slip }),
        messages: [{ feedback: slip ?? 'right' }],
      };
    },
  };
}

/** All steps have the same buttons: whoever hears one is told of its step. */
function describeButtons(item: HTMLElement, id: string): void {
  const words = item.querySelector('.step-words');
  if (!words) return;
  words.id = id;
  for (const button of item.querySelectorAll('[data-move]')) button.setAttribute('aria-describedby', id);
}

/** Dragging by mouse; touch and keys have the buttons. */
function listenForDrags(
  list: HTMLElement,
  items: () => HTMLElement[],
  place: (item: HTMLElement, position: number) => void,
): void {
  let dragged: HTMLElement | undefined;
  for (const item of items()) item.draggable = true;
  list.addEventListener(
    'dragstart',
    (event) => (dragged = (event.target as Element).closest<HTMLElement>('.step') ?? undefined),
  );
  list.addEventListener('dragend', () => (dragged = undefined));
  list.addEventListener('dragover', (event) => {
    const over = (event.target as Element).closest<HTMLElement>('.step');
    if (!dragged || !over) return;
    event.preventDefault();
    if (over !== dragged) place(dragged, items().indexOf(over));
  });
}
