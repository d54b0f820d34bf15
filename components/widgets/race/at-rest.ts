/** What is told of a figure only while it rests: nobody hears or reads it in between, and putting it together at each step slows the play. */
export function atRest(isMoving: () => boolean, tell: () => string): () => string {
  let last: string | undefined;
  return () => (isMoving() && last !== undefined ? last : (last = tell()));
}
