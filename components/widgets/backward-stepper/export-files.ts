import { csvOf, jsonOf } from '#notation/scripts/data.ts';
import { numpyScript, pytorchScript } from '#notation/scripts/python.ts';
import type { Passes } from '#notation/scripts/quantities.ts';

export type ExportFormat = 'csv' | 'json' | 'numpy' | 'pytorch';

const files: Readonly<Record<ExportFormat, { name: string; type: string; write: (passes: Passes) => string }>> = {
  csv: { name: 'trace.csv', type: 'text/csv', write: csvOf },
  json: { name: 'trace.json', type: 'application/json', write: jsonOf },
  numpy: { name: 'trace_numpy.py', type: 'text/x-python', write: numpyScript },
  pytorch: { name: 'trace_pytorch.py', type: 'text/x-python', write: pytorchScript },
};

/** A recorded computation as a file of the format asked for. */
export function fileOf(format: ExportFormat, passes: Passes): { name: string; type: string; text: string } {
  const { name, type, write } = files[format];
  return { name, type, text: write(passes) };
}
