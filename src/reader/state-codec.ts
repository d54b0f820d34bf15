import { decodeFields, encodeFields } from './share-link.ts';
import type { Codec, Fields } from './share-link.ts';

/** A whole state as the text of a link, '' for the default one. Not read: damaged text, and parts that do not fit one another. */
export function stateCodec<State>(fields: Fields<State>, fits: (state: State) => boolean = () => true): Codec<State> {
  return {
    format: (state) => encodeFields(fields, state),
    parse(text) {
      const { value, problems } = decodeFields(fields, text);
      return problems.length === 0 && fits(value) ? value : undefined;
    },
  };
}

/** The same for a state that is written in another shape than it is used in; `read` gives undefined where the parts do not fit. */
export function writtenCodec<State, Written>(
  fields: Fields<Written>,
  write: (state: State) => Written,
  read: (written: Written) => State | undefined,
): Codec<State> {
  const codec = stateCodec(fields);
  return {
    format: (state) => codec.format(write(state)),
    parse(text) {
      const written = codec.parse(text);
      return written && read(written);
    },
  };
}
