import { resultLimit } from '../limits.ts';

/** The modules that lead out of Python, or past its memory. */
const outside = ['js', 'jsffi', 'uctypes'];

/**
 * Runs before the reader's program and defines `sandbox(name, arguments)`: calls the program's function with arguments written in Python, and
 * writes the result as JSON text, in the notation of wire.ts. It keeps all it needs, and the program never sees its name.
 */
export const pythonPrelude = `
def sandbox_begin():
    import builtins, json, sys
    main, quote, find = globals(), json.dumps, builtins.__import__
    nan, inf = float("nan"), float("inf")
    known = {"nan": nan, "inf": inf}
    left = [${resultLimit.values}, ${resultLimit.characters}]

    class Refused(Exception):
        pass

    def find_module(name, *rest):
        if name.split(".")[0] in (${outside.map((name) => JSON.stringify(name)).join(', ')}):
            raise ImportError("no module named '" + name + "'")
        return find(name, *rest)

    builtins.__import__ = find_module

    def spend(what, amount):
        left[what] -= amount
        if left[what] < 0:
            raise Refused("large")

    def number(value):
        if value != value:
            return '"NaN"'
        if value == inf or value == -inf:
            return '"Infinity"' if value > 0 else '"-Infinity"'
        return '"-0"' if value == 0 and str(value)[0] == "-" else repr(value)

    def text(value):
        spend(1, len(value))
        return quote("'" + value)

    def write(value, around):
        spend(0, 1)
        kind = type(value)
        if value is None:
            return "null"
        if kind is bool:
            return "true" if value else "false"
        if kind is int:
            return str(value) if -(2 ** 53) < value < 2 ** 53 else number(float(value))
        if kind is float:
            return number(value)
        if kind is str:
            return text(value)
        if kind not in (list, tuple, dict):
            raise Refused("not-data")
        if any(value is outer for outer in around):
            raise Refused("circle")
        if len(around) >= ${resultLimit.depth}:
            raise Refused("deep")
        inside = around + [value]
        if kind is not dict:
            return "[" + ",".join([write(inner, inside) for inner in value]) + "]"
        return "{" + ",".join([key(name) + ":" + write(inner, inside) for name, inner in value.items()]) + "}"

    def key(name):
        if type(name) not in (str, int):
            raise Refused("not-data")
        name = str(name)
        spend(1, len(name))
        return quote(name)

    def call(name, arguments):
        function = main.get(name)
        if not callable(function):
            return '{"missing":true}'
        value = function(*eval(arguments, known))
        if value is None:
            return '{"refused":"nothing"}'
        try:
            return '{"value":' + write(value, []) + "}"
        except Refused as refused:
            return '{"refused":"' + refused.args[0] + '"}'

    return call

sandbox = sandbox_begin()
del sandbox_begin
`;
