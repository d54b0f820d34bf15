/** A module with all it imports as one text, made by src/build/bundled-text.ts. */
declare module '*?bundled' {
  const text: string;
  export default text;
}
