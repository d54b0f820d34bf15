import { attemptForm } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { isAttemptId } from './attempt-id.ts';
import type { AttemptId } from './attempt-id.ts';
import { placeForm } from './place.ts';
import type { ReadingPlace } from './place.ts';

/** What a file of progress holds: all attempts and the place read last. */
export interface ProgressFile {
  readonly attempts: ReadonlyMap<AttemptId, Attempt>;
  readonly place?: ReadingPlace | undefined;
}

/** Why a file is not taken: all of it is refused, or none. */
export type FileProblem = 'too-large' | 'not-json' | 'other-file' | 'newer' | 'damaged';

const format = 'backward-pass-progress';
const version = 1;

/** Above what a browser could hold. */
export const largestFile = 10_000_000;

/** The text of a file; the same progress always gives the same text. */
export function writeFile({ attempts, place }: ProgressFile): string {
  const rows = [...attempts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, attempt]) => ({ id, ...attempt }));
  return `${JSON.stringify({ format, version, ...(place && { place }), attempts: rows }, undefined, 1)}\n`;
}

/** Reads what writeFile wrote. Total: whatever the text, it never throws and takes nothing half. */
export function readFile(text: string): ProgressFile | FileProblem {
  if (text.length > largestFile) return 'too-large';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!isRecord(file) || file.format !== format) return 'other-file';
  if (typeof file.version === 'number' && file.version > version) return 'newer';
  if (file.version !== version || !Array.isArray(file.attempts)) return 'damaged';
  const place = file.place === undefined ? undefined : placeForm.check(file.place);
  if (place === undefined && file.place !== undefined) return 'damaged';
  const attempts = new Map<AttemptId, Attempt>();
  for (const row of file.attempts as unknown[]) {
    if (!isRecord(row)) return 'damaged';
    const { id, ...rest } = row;
    const attempt = attemptForm.check(rest);
    if (typeof id !== 'string' || !isAttemptId(id) || attempts.has(id) || attempt === undefined) return 'damaged';
    attempts.set(id, attempt);
  }
  return { attempts, place };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
