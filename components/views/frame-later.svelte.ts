import { untrack } from 'svelte';

/**
 * A value that is one frame behind as long as something moves, and up to date whenever it rests: what draws by it has a frame of its own, so
 * that no frame has to draw everything. To be made while a component is, as its effect belongs to it.
 */
export function aFrameLater<Value>(value: () => Value, isMoving: () => boolean): () => Value {
  let shown = $state.raw(untrack(value));
  $effect.pre(() => {
    const next = value();
    if (!isMoving()) {
      shown = next;
      return undefined;
    }
    // The nearest frame paints what has changed just now.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => (shown = next));
    });
    return () => cancelAnimationFrame(frame);
  });
  return () => shown;
}
