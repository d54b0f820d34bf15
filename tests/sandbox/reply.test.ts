import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageLimit, replyLimit, resultLimit } from '#sandbox/limits.ts';
import type { Value } from '#sandbox/outcome.ts';
import { readReply } from '#sandbox/reply.ts';
import { asValue, Budget, fromWire, toWire } from '#sandbox/wire.ts';

const done = (...results: unknown[]) => JSON.stringify({ ended: { status: 'done', results } });
const read = (...results: unknown[]) => readReply(done(...results), results.length);
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('a value on the wire', () => {
  it('comes back as it was, odd numbers and strings that look like them included', () => {
    const number = fc.double();
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(number, fc.string(), fc.boolean(), fc.constantFrom(null, 'NaN', '-0', "'", '')),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (sent) => {
        const back = fromWire(JSON.parse(JSON.stringify(toWire(sent))), new Budget());
        expect(JSON.stringify(toWire(back))).toBe(JSON.stringify(toWire(sent)));
      }),
    );
    expect(fromWire(JSON.parse(JSON.stringify(toWire([NaN, -0, Infinity, -Infinity]))), new Budget())).toEqual([
      NaN,
      -0,
      Infinity,
      -Infinity,
    ]);
  });

  it('may be an argument if it is plain data', () => {
    const circle: unknown[] = [];
    circle.push({ circle });
    expect(asValue({ w: new Float64Array([1, NaN]), b: [null, 'x'] })).toEqual({ w: [1, NaN], b: [null, 'x'] });
    for (const [argument, refusal] of [
      [circle, 'circle'],
      [() => 1, 'not-data'],
      [undefined, 'not-data'],
      [1n, 'not-data'],
      [nested(resultLimit.depth + 1), 'deep'],
      ['x'.repeat(resultLimit.characters + 1), 'large'],
      [Array(resultLimit.values + 1).fill(0), 'large'],
    ] as const) {
      expect(() => asValue(argument)).toThrow(refusal);
    }
  });
});

describe('a reply', () => {
  it('is read as results, refusals and errors, one for each call', () => {
    const results = [{ value: [1, 'NaN', "'NaN"] }, { refused: 'circle' }, { error: 'TypeError: no', line: 3 }];
    expect(read(...results)).toEqual({
      ended: { status: 'done', results: [{ value: [1, NaN, 'NaN'] }, results[1], results[2]] },
    });
    expect(readReply(done(...results), 2)).toBeUndefined();
  });

  it.each([
    ['{"ready":true}', { ready: true }],
    ['{"printed":"a\\n"}', { printed: 'a\n' }],
    ['{"ended":{"status":"time","results":[1]}}', { ended: { status: 'time' } }],
    ['{"ended":{"status":"missing"}}', { ended: { status: 'missing' } }],
    ['{"ended":{"status":"error","message":"no","line":2}}', { ended: { status: 'error', message: 'no', line: 2 } }],
    ['{"ended":{"status":"error","message":"no","line":-1}}', { ended: { status: 'error', message: 'no' } }],
  ])('%s is understood', (text, reply) => {
    expect(readReply(text, 0)).toEqual(reply);
  });

  it.each([
    ...['', 'broken', 'null', '7', '[]', '{}', '{"ready":1}', '{"printed":1}', '{"ended":1}', '{"ended":{}}'],
    ...['{"ended":{"status":"stopped"}}', '{"ended":{"status":"right"}}', '{"ended":{"status":"error"}}'],
    ...['{"ended":{"status":"done"}}', '{"ended":{"status":"done","results":[1]}}'],
    ...['{"ended":{"status":"done","results":[{}]}}', '{"ended":{"status":"done","results":[{"refused":"x"}]}}'],
  ])('%s is not', (text) => {
    expect(readReply(text, 1)).toBeUndefined();
  });

  it('that is no text, or too long, is not even parsed', () => {
    for (const data of [{ ended: { status: 'done', results: [] } }, 7, null, undefined]) {
      expect(readReply(data, 0)).toBeUndefined();
    }
    expect(readReply(JSON.stringify({ printed: 'x'.repeat(replyLimit) }), 0)).toBeUndefined();
  });

  it.each([
    ['too deep', nested(resultLimit.depth + 1), 'deep'],
    ['of too many values', Array(resultLimit.values).fill(0), 'large'],
    ['of too much text', `'${'x'.repeat(resultLimit.characters)}`, 'large'],
    ['a text that is no name of a number', 'nan', 'not-data'],
  ])('with a value %s refuses it', (_, value, refused) => {
    expect(read({ value })).toEqual({ ended: { status: 'done', results: [{ refused }] } });
  });

  it('shares one budget among all its results', () => {
    const half = Array(resultLimit.values * 0.6).fill(0);
    expect(read({ value: half }, { value: half })).toMatchObject({
      ended: { results: [{ value: half }, { refused: 'large' }] },
    });
  });

  it('cuts long messages', () => {
    expect(read({ error: 'x'.repeat(9999) })).toEqual({
      ended: { status: 'done', results: [{ error: 'x'.repeat(messageLimit) }] },
    });
  });

  it('keeps an own __proto__ from becoming a prototype', () => {
    const reply = readReply('{"ended":{"status":"done","results":[{"value":{"__proto__":{"right":true}}}]}}', 1);
    const { results } = (reply as { ended: { results: { value: object }[] } }).ended;
    expect('right' in results[0].value).toBe(false);
    expect('right' in {}).toBe(false);
  });
});
