import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { python } from '@codemirror/lang-python';
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import type { LanguageSupport } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Language } from '#exercises/exercise.ts';

/** An editor on the page. */
export interface Editor {
  /** Shows the text of a language. Each language keeps its own caret and its own undo, a text set from outside can be undone too. */
  show(language: Language, text: string): void;
  focus(): void;
  destroy(): void;
}

export interface EditorSetting {
  /** What the editor is called for those who listen, and how to leave it. */
  label(language: Language): string;
  readonly description: string;
  readonly language: Language;
  readonly text: string;
  /** The caret, or what was selected, in the text. */
  readonly selection: { readonly anchor: number; readonly head: number };
  ontext(language: Language, text: string): void;
  onrun(): void;
}

const supports: Readonly<Record<Language, () => LanguageSupport>> = { javascript, python };

const indents: Readonly<Record<Language, string>> = { javascript: '  ', python: '    ' };

/** No hue: in this book colours mean factors, and the accent what can be operated. */
const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.controlKeyword], fontWeight: '700' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: 'var(--size-small)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--ink-soft)', backgroundColor: 'var(--shade)', borderColor: 'var(--line)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--line-strong)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--warn)' },
});

/** Browsers keep the look of what is typed over by inline styles, which the page's policy refuses: the editor types over it itself. */
const typingOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data }, view) {
    if (inputType !== 'insertText' || data === null || view.composing || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/**
 * Opens an editor inside `host`, in a shadow tree: there its styles are adopted sheets, which the page's policy allows, and the page's
 * own cannot reach it. Tab indents; after Escape the next Tab leaves.
 */
export function openEditor(host: HTMLElement, setting: EditorSetting): Editor {
  const { description, ontext, onrun } = setting;
  let shown = setting.language;
  const states = new Map<Language, EditorState>();

  const extensions = (language: Language): Extension => [
    supports[language](),
    lineNumbers(),
    history(),
    indentUnit.of(indents[language]),
    indentOnInput(),
    bracketMatching(),
    syntaxHighlighting(highlighting),
    theme,
    typingOver,
    EditorView.contentAttributes.of({ 'aria-label': setting.label(language), 'aria-description': description }),
    keymap.of([{ key: 'Mod-Enter', run: () => (onrun(), true) }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) ontext(language, state.doc.toString());
    }),
  ];

  const { text: doc, selection } = setting;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const state = EditorState.create({ doc, selection, extensions: extensions(shown) });
  const view = new EditorView({ parent: root, root, state });

  return {
    show(language, text) {
      if (language !== shown) {
        states.set(shown, view.state);
        shown = language;
        view.setState(states.get(language) ?? EditorState.create({ doc: text, extensions: extensions(language) }));
      }
      const { length } = view.state.doc;
      if (view.state.doc.toString() !== text) view.dispatch({ changes: { from: 0, to: length, insert: text } });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
