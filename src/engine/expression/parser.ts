import { constants, raised } from './expression.ts';
import type { ConstantName, Expression } from './expression.ts';
import { infixes, SIGN, SUM } from './grammar.ts';
import { functions, isGreek, SIGMA } from './names.ts';
import type { CallableFunction } from './names.ts';
import { ExpressionError } from './problem.ts';
import type { Expected, ExpressionCode } from './problem.ts';
import type { Token } from './tokens.ts';

/** Brackets, signs and powers inside one another; far below what the call stack can take. */
export const DEEPEST_NESTING = 100;

/** Top-down operator precedence (V. Pratt, POPL 1973). */
export class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression {
    if (this.#isAtEnd()) this.#refuse('empty', ['operand']);
    const whole = this.#operand(SUM);
    if (!this.#isAtEnd()) this.#refuse('unexpected-token', ['operator', 'end']);
    return whole;
  }

  get #next(): Token {
    return this.#tokens[this.#at];
  }

  #isAtEnd(): boolean {
    return this.#next.kind === 'end';
  }

  /** Reads as long as what follows holds at least as tightly as `level`. */
  #operand(level: number): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST_NESTING) this.#refuse('too-deep', [], DEEPEST_NESTING);
    let left = this.#prefix();
    for (let sign = this.#infix(); sign && infixes[sign].level >= level; sign = this.#infix()) {
      if (this.#next.text === sign) this.#at += 1;
      const { op, right: rightLevel } = infixes[sign];
      const right = this.#operand(rightLevel);
      const { start } = left;
      left =
        sign === '^'
          ? { ...raised(left, right), start }
          : { kind: 'operation', op, inputs: [left, right], start, end: right.end };
    }
    this.#depth -= 1;
    return left;
  }

  /** The sign that joins what comes next to what came before: `*` also where two things stand side by side. */
  #infix(): string | undefined {
    const { kind, text } = this.#next;
    if (kind === 'name' || text === '(') return '*';
    return Object.hasOwn(infixes, text) ? text : undefined;
  }

  /** A minus before a number makes a negative number, unless a power comes first: −2² is −(2²). */
  #prefix(): Expression {
    const { start } = this.#next;
    if (!this.#take('-')) return this.#primary();
    const { kind } = this.#next;
    const operand = this.#operand(SIGN);
    const place = { start, end: operand.end };
    if (kind === 'number' && operand.kind === 'number') return { kind: 'number', value: 0 - operand.value, ...place };
    return { kind: 'operation', op: 'negate', inputs: [operand], ...place };
  }

  #primary(): Expression {
    const token = this.#next;
    const { kind, text, start, end } = token;
    if (kind === 'number') {
      this.#at += 1;
      return { kind, value: Number(text), start, end };
    }
    if (kind === 'name') return this.#named(token);
    if (!this.#take('(')) this.#refuseToken(['operand']);
    const inner = this.#operand(SUM);
    const close = this.#next.end;
    if (!this.#take(')')) this.#refuseToken(['operator', ')']);
    return { ...inner, start, end: close };
  }

  #named({ text: name, start, end }: Token): Expression {
    const bracket = this.#tokens[this.#at + 1];
    const isCall = bracket.text === '(';
    const functionName = name === SIGMA && isCall ? 'sigmoid' : name.toLowerCase();
    if (Object.hasOwn(functions, functionName)) return this.#call(functions[functionName], start);
    if (isCall && bracket.start === end && /^[A-Za-z]{2,}$/.test(name) && !isGreek(name)) {
      this.#refuse('unknown-function', Object.keys(functions));
    }
    this.#at += 1;
    if (Object.hasOwn(constants, name)) return { kind: 'constant', name: name as ConstantName, start, end };
    return { kind: 'variable', name, start, end };
  }

  #call({ op, least, most }: CallableFunction, start: number): Expression {
    this.#at += 1;
    if (!this.#take('(')) this.#refuseToken(['(']);
    const inputs = [this.#operand(SUM)];
    while (inputs.length < most && this.#take(',')) inputs.push(this.#operand(SUM));
    const { end } = this.#next;
    if (inputs.length >= least && this.#take(')')) return { kind: 'operation', op, inputs, start, end };
    return this.#refuseToken([
      ...(inputs.length < most ? [','] : []),
      ...(inputs.length >= least ? [')'] : []),
      'operator',
    ]);
  }

  /** Takes the next token if it is this sign: no name, number or end reads like one. */
  #take(sign: string): boolean {
    const isThere = this.#next.text === sign;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #refuseToken(expected: readonly Expected[]): never {
    return this.#refuse(this.#isAtEnd() ? 'unexpected-end' : 'unexpected-token', expected);
  }

  #refuse(code: ExpressionCode, expected: readonly Expected[], limit?: number): never {
    const { start, end, text: found } = this.#next;
    throw new ExpressionError({ code, start, end, found, expected, ...(limit !== undefined && { limit }) });
  }
}
