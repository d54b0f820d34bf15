import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, finiteNumber, listOf, oneOf, typedText, wholeNumber } from '#reader/link-fields.ts';
import { decodeFields, encodeFields, linkLimit } from '#reader/share-link.ts';

const row = listOf(finiteNumber(-1000, 1000), { separator: '_', min: 1, max: 16 });
const fields = {
  net: field(oneOf(['general', 'paper', 'own']), 'general'),
  step: field(wholeNumber(0, 999), 0),
  eta: field(finiteNumber(0, 10), 0.5),
  W: field(listOf(row, { separator: '!', min: 1, max: 3 }), [[0.7, -1.2]]),
};
type State = { [Key in keyof typeof fields]: (typeof fields)[Key]['default'] };
const defaults: State = { net: 'general', step: 0, eta: 0.5, W: [[0.7, -1.2]] };

const finite = fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => value + 0);
const state: fc.Arbitrary<State> = fc.record({
  net: fc.constantFrom('general', 'paper', 'own'),
  step: fc.nat(999),
  eta: fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0),
  W: fc.array(fc.array(finite, { minLength: 1, maxLength: 16 }), { minLength: 1, maxLength: 3 }),
});

describe('encodeFields', () => {
  it('writes the default state as nothing', () => {
    expect(encodeFields(fields, defaults)).toBe('');
  });

  it('writes only what differs from the default, in the order of the table', () => {
    const text = encodeFields(fields, { ...defaults, W: [[0.5, 0.8], [-1]], step: 12 });
    expect(text).toBe('v1~step=12~W=0.5_0.8!-1');
  });

  it('uses no sign that a query would escape', () => {
    fc.assert(
      fc.property(state, (value) => {
        const text = encodeFields(fields, value);
        expect(encodeURIComponent(text).replaceAll('%3D', '=')).toBe(text);
      }),
    );
  });

  it('throws for a field that writes a separator of the fields', () => {
    const broken = { id: field({ parse: (text: string) => text, format: (text: string) => text }, '') };
    expect(() => encodeFields(broken, { id: 'a~b' })).toThrow('field "id" wrote "a~b"');
  });
});

describe('decodeFields', () => {
  it('gives back every state exactly', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(decodeFields(fields, encodeFields(fields, value))).toEqual({ value, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([undefined, '', 'v1'])('reads %j as the default state', (text) => {
    expect(decodeFields(fields, text)).toEqual({ value: defaults, problems: [] });
  });

  it.each([
    ['v2~step=3', { reason: 'version' }],
    ['step=3', { reason: 'version' }],
    ['V1~step=3', { reason: 'version' }],
    ['v1~__proto__=3', { reason: 'unknown-key', key: '__proto__' }],
    ['v1~constructor=3', { reason: 'unknown-key', key: 'constructor' }],
    ['v1~toString', { reason: 'unknown-key', key: 'toString' }],
    ['v1~', { reason: 'unknown-key', key: '' }],
    [`v1~${'k'.repeat(90)}=1`, { reason: 'unknown-key', key: 'k'.repeat(40) }],
    ['v1~step=3~step=4', { reason: 'repeated-key', key: 'step' }],
    ['v1~step', { reason: 'unreadable-value', key: 'step' }],
    ['v1~step=', { reason: 'unreadable-value', key: 'step' }],
    ['v1~step=1.5', { reason: 'unreadable-value', key: 'step' }],
    ['v1~step=-1', { reason: 'unreadable-value', key: 'step' }],
    ['v1~step=1000', { reason: 'unreadable-value', key: 'step' }],
    ['v1~step=0x1', { reason: 'unreadable-value', key: 'step' }],
    ['v1~eta=NaN', { reason: 'unreadable-value', key: 'eta' }],
    ['v1~eta=Infinity', { reason: 'unreadable-value', key: 'eta' }],
    ['v1~eta=1e999', { reason: 'unreadable-value', key: 'eta' }],
    ['v1~eta= 1', { reason: 'unreadable-value', key: 'eta' }],
    ['v1~net=Paper', { reason: 'unreadable-value', key: 'net' }],
    ['v1~W=1_2!', { reason: 'unreadable-value', key: 'W' }],
    ['v1~W=1!2!3!4', { reason: 'unreadable-value', key: 'W' }],
    [`v1~step=${'0'.repeat(linkLimit)}`, { reason: 'too-long' }],
  ])('refuses %j with the default state', (text, problem) => {
    expect(decodeFields(fields, text)).toEqual({ value: defaults, problems: [problem] });
  });

  it('gives the whole default state and every problem when one field among good ones is damaged', () => {
    expect(decodeFields(fields, 'v1~step=7~eta=x~colour=red')).toEqual({
      value: defaults,
      problems: [
        { reason: 'unreadable-value', key: 'eta' },
        { reason: 'unknown-key', key: 'colour' },
      ],
    });
  });

  it('never throws, never pollutes a prototype, and gives finite numbers only', () => {
    const fragments = fc.constantFrom(
      'v1',
      '~',
      '=',
      '_',
      '!',
      'step',
      'eta',
      'W',
      '__proto__',
      '1e',
      '-',
      '0.5',
      '9',
      'NaN',
      '%',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments, { maxLength: 12 }).map((parts) => `v1~${parts.join('')}`),
    );
    fc.assert(
      fc.property(text, (each) => {
        const { value, problems } = decodeFields(fields, each);
        expect(Number.isFinite(value.step) && Number.isFinite(value.eta) && value.W.flat().every(Number.isFinite)).toBe(
          true,
        );
        expect(problems.length === 0 || value.step === 0).toBe(true);
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      }),
      { numRuns: 10_000 },
    );
    expect(({} as Record<string, unknown>)['step']).toBeUndefined();
  });
});

describe('a typed text', () => {
  const text = typedText(20);

  it('comes back to the letter, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10 }), (typed) => {
        expect(text.parse(text.format(typed))).toBe(typed);
      }),
    );
    expect(text.format('σ(2w) * w^2')).toBe('!u03c3!o2w!c!s*!sw!e2');
  });

  it('is refused where it is too long, or written in a way that is not its own', () => {
    for (const written of ['a'.repeat(21), '!u0076', '!', '!q', '!u03C3', 'a+b', '!u03c'])
      expect(text.parse(written)).toBeUndefined();
  });
});
