import type { ShapeProblem } from '#exercises/code/read-result.ts';
import { josa } from '#i18n/josa.ts';
import type { Localized } from '#i18n/locales.ts';
import { codeStrings } from './code-strings.ts';

type Ending = 'error' | 'missing' | 'time' | 'memory' | 'stopped' | 'unavailable';

interface ResultStrings {
  endings: Record<Ending, (functionName: string) => string>;
  line(line: number): string;
  passed(passed: number, all: number): string;
  tests: string;
  test: Record<'visible' | 'hidden' | 'edge', (n: number) => string>;
  passedTest: string;
  failedTest: string;
  notRun: string;
  input: string;
  quantity: string;
  expected: string;
  given: string;
  perhaps: string;
  /** There was more output. */
  cut: string;
  threw(message: string, line: string): string;
  refused: Record<string, string>;
  shapes: Record<ShapeProblem['kind'], (place: string, length?: ShapeProblem['length']) => string>;
}

/** All that is said on the results of a program. Messages of the interpreters themselves stay in English. */
export const resultStrings: Localized<ResultStrings> = {
  ko: {
    endings: {
      error: () => '프로그램이 시작되지 못했습니다.',
      missing: (name) => `${name} 함수가 없습니다. 함수의 이름을 바꾸지 마세요.`,
      time: () => '1초 안에 끝나지 않아 멈췄습니다. 끝나지 않는 반복이 있는지 보세요.',
      memory: () => '메모리를 너무 많이 써서 멈췄습니다. 끝없이 늘어나는 목록이 있는지 보세요.',
      stopped: () => '실행을 멈췄습니다.',
      unavailable: () => codeStrings.ko.unavailable,
    },
    line: (line) => `${line}번째 줄`,
    passed: (passed, all) => `검사 ${all}개 가운데 ${passed}개를 통과했습니다.`,
    tests: '검사 결과',
    test: {
      visible: (n) => `보이는 검사 ${n}`,
      hidden: (n) => `숨은 검사 ${n}`,
      edge: (n) => `극단의 경우 ${n}`,
    },
    passedTest: '통과',
    failedTest: '실패',
    notRun: '실행되지 않음',
    input: '입력',
    quantity: '양',
    expected: '바른 결과',
    given: '나온 결과',
    perhaps: '혹시 이 경우인가요?',
    cut: '출력이 너무 길어 앞부분만 보입니다.',
    threw: (message, line) => `오류로 멈췄습니다${line && `(${line})`}: ${message}`,
    refused: {
      nothing: '함수가 아무것도 돌려주지 않았습니다. 끝에 return이 있는지 보세요.',
      circle: '결과가 자기 자신을 담고 있어 읽을 수 없습니다.',
      deep: '결과가 너무 깊이 겹쳐 있습니다.',
      large: '결과가 너무 큽니다.',
      'not-data': '결과에 숫자와 목록이 아닌 것이 들어 있습니다.',
    },
    shapes: {
      'no-record': (place) => `${place}${josa(place, '은/는')} 이름 붙은 값들의 묶음이어야 합니다.`,
      missing: (place) => `${place}${josa(place, '이/가')} 없습니다.`,
      'no-list': (place) => `${place} 자리에는 목록이 있어야 합니다.`,
      length: (place, length) => `${place}의 원소는 ${length?.expected}개여야 하는데 ${length?.given}개입니다.`,
      'no-number': (place) => `${place} 자리에는 수가 있어야 합니다.`,
      'not-finite': (place) => `${place}의 값이 유한한 수가 아닙니다(NaN 또는 무한대).`,
    },
  },
  en: {
    endings: {
      error: () => 'The program could not start.',
      missing: (name) => `There is no function ${name}. Keep the name of the function.`,
      time: () => 'It did not finish within a second and was stopped. Look for a loop that never ends.',
      memory: () => 'It used too much memory and was stopped. Look for a list that grows without end.',
      stopped: () => 'The run was stopped.',
      unavailable: () => codeStrings.en.unavailable,
    },
    line: (line) => `line ${line}`,
    passed: (passed, all) => `${passed} of ${all} tests passed.`,
    tests: 'Test results',
    test: {
      visible: (n) => `Visible test ${n}`,
      hidden: (n) => `Hidden test ${n}`,
      edge: (n) => `Edge case ${n}`,
    },
    passedTest: 'passed',
    failedTest: 'failed',
    notRun: 'not run',
    input: 'Input',
    quantity: 'Quantity',
    expected: 'Expected',
    given: 'Given',
    perhaps: 'Is this perhaps what happened?',
    cut: 'There was too much output; only its beginning is shown.',
    threw: (message, line) => `Stopped by an error${line && ` (${line})`}: ${message}`,
    refused: {
      nothing: 'The function returned nothing. Check that it ends with return.',
      circle: 'The result contains itself and cannot be read.',
      deep: 'The result is nested too deep.',
      large: 'The result is too large.',
      'not-data': 'The result contains something other than numbers and lists.',
    },
    shapes: {
      'no-record': (place) => `${place} should be a set of named values.`,
      missing: (place) => `${place} is missing.`,
      'no-list': (place) => `${place} should be a list.`,
      length: (place, length) => `${place} should have length ${length?.expected}, but has ${length?.given}.`,
      'no-number': (place) => `${place} should be a number.`,
      'not-finite': (place) => `${place} is not a finite number (NaN or infinite).`,
    },
  },
};
