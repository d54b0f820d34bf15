/**
 * A scalar autodiff of micrograd's design, written for this comparison from its idea: every number is an object, every operation makes a
 * new one with the set of those it came from and a closure that hands its gradient on to them; the way back sorts the graph by recursion.
 */
export class Value {
  grad = 0;
  data: number;
  readonly op: string;
  readonly #from: Set<Value>;
  #handOn: () => void = () => undefined;

  constructor(data: number, from: readonly Value[] = [], op = '') {
    this.data = data;
    this.op = op;
    this.#from = new Set(from);
  }

  add(other: Value): Value {
    const sum = new Value(this.data + other.data, [this, other], '+');
    sum.#handOn = () => {
      this.grad += sum.grad;
      other.grad += sum.grad;
    };
    return sum;
  }

  multiply(other: Value): Value {
    const product = new Value(this.data * other.data, [this, other], '*');
    product.#handOn = () => {
      this.grad += other.data * product.grad;
      other.grad += this.data * product.grad;
    };
    return product;
  }

  subtract(other: Value): Value {
    return this.add(other.multiply(new Value(-1)));
  }

  tanh(): Value {
    const squashed = new Value(Math.tanh(this.data), [this], 'tanh');
    squashed.#handOn = () => {
      this.grad += (1 - squashed.data * squashed.data) * squashed.grad;
    };
    return squashed;
  }

  backward(): void {
    const order: Value[] = [];
    const visited = new Set<Value>();
    const visit = (value: Value): void => {
      if (visited.has(value)) return;
      visited.add(value);
      for (const earlier of value.#from) visit(earlier);
      order.push(value);
    };
    visit(this);
    this.grad = 1;
    for (let n = order.length - 1; n >= 0; n--) order[n].#handOn();
  }
}
