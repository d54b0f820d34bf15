/** The policy of the runner page: its one script by its hash, WebAssembly, a worker from memory; no connection to anything. */
export function runnerPolicy(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page that a sandboxed frame shows: its policy, its script, and nothing to see. */
export const runnerPage = (script: string, scriptHash: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${runnerPolicy(scriptHash)}">
<meta name="robots" content="noindex">
<title>Sandbox</title>
<script>${script}</script>
</head>
</html>
`;
