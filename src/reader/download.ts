/** Long enough for any browser to have begun reading the file. */
const keptForMs = 10_000;

/** Hands the reader a text as a file; it never leaves the machine. */
export function saveAsFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptForMs);
}
