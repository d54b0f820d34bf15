import type { Localized } from '#i18n/locales.ts';

interface CodeStrings {
  language: string;
  program(language: string): string;
  leaving: string;
  run: string;
  running: string;
  stop: string;
  reset: string;
  output: string;
  /** The part of the book that runs programs could not be fetched. */
  unavailable: string;
  draft: Record<'denied' | 'full', string>;
}

/** Words around a program that is written; what is said on its results is fetched with them. */
export const codeStrings: Localized<CodeStrings> = {
  ko: {
    language: '언어',
    program: (language) => `프로그램 (${language})`,
    leaving:
      'Tab은 들여쓰기입니다. 키보드로 편집기를 나가려면 Esc를 누른 다음 Tab을 누르세요. Ctrl+Enter로 실행합니다.',
    run: '실행',
    running: '실행하고 있습니다…',
    stop: '멈춤',
    reset: '처음 코드로',
    output: '출력',
    unavailable: '실행 환경을 불러오지 못했습니다. 연결을 확인하고 다시 실행하세요. 쓴 코드는 그대로 있습니다.',
    draft: {
      denied: '이 브라우저가 저장을 허락하지 않아, 쓴 코드는 이 페이지를 떠나면 사라집니다.',
      full: '저장 공간이 모자라, 쓴 코드는 이 페이지를 떠나면 사라집니다.',
    },
  },
  en: {
    language: 'Language',
    program: (language) => `Program (${language})`,
    leaving: 'Tab indents. To leave the editor by keyboard, press Escape, then Tab. Ctrl+Enter runs the program.',
    run: 'Run',
    running: 'Running…',
    stop: 'Stop',
    reset: 'Back to the first code',
    output: 'Output',
    unavailable:
      'What runs the program could not be loaded. Check the connection and run again; your code is still here.',
    draft: {
      denied: 'This browser does not allow storage, so your code is lost when you leave this page.',
      full: 'Storage is full, so your code is lost when you leave this page.',
    },
  },
};
