import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../../scripts/lib/find-node.mjs';
import { explainNpm } from '../../scripts/lib/set-up.mjs';

describe('isAtLeast', () => {
  it.each([
    ['v22.18.0', '22.18.0', true],
    ['v26.0.0', '22.18.0', true],
    ['v22.18.1', '22.18.0', true],
    ['v22.9.0', '22.18.0', false],
    ['v20.20.2', '22.18.0', false],
  ])('of %s and %s is %s', (version, floor, expected) => {
    expect(isAtLeast(version, floor)).toBe(expected);
  });
});

describe('explainNpm', () => {
  it.each([
    ['npm error code ECONNREFUSED', 'registry cannot be reached'],
    ['npm error request to host failed, reason: getaddrinfo ENOTFOUND host', 'registry cannot be reached'],
    ['npm error code ENOSPC', 'disk became full'],
    ['npm error code EACCES', 'cannot be written to'],
    ['npm error code EUSAGE', 'do not agree'],
    ['npm error code EINTEGRITY', 'differs from the one the lock names'],
    ['spawn npm ENOENT', 'npm was not found'],
    ['\nnpm error something new\nnpm error more', 'npm said: npm error something new'],
  ])('turns %j into one line that says what to do', (output, expected) => {
    expect(explainNpm(output)).toContain(expected);
    expect(explainNpm(output)).not.toContain('\n');
  });
});
