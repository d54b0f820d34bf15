/** The shell's words in Korean; this file also fixes the set of keys. */
export const ko = {
  skip: '본문으로 건너뛰기',
  contents: '차례',
  sections: '이 장의 절',
  notation: '기호',
  glossary: '용어',
  tools: '찾아보기',
  exercises: '연습문제',
  exercisesLead:
    '답을 확인하면 맞았는지만이 아니라 어디에서 갈라졌는지 알려 줍니다. 힌트는 셋이고, 풀이는 같은 문제를 다른 숫자로 풀어 보입니다.',
  exercisesHow: '‘다른 숫자로’를 누르면 같은 문제가 새 숫자로 바뀝니다. 몇 번이든 다시 풀 수 있습니다.',
  exercisesOf: (number: number) => `${number}장 연습문제`,
  exerciseKinds: {
    numeric: '수 구하기',
    symbolic: '식 쓰기',
    factors: '인수 고르기',
    order: '순서 맞추기',
    table: '표 채우기',
    predict: '예측하고 실행하기',
    code: '함수 짜기',
    bug: '버그 찾기',
  },
  checker: '채점 기준',
  checkerLead:
    '연습문제의 채점기가 어떤 답을 받아들이고 어떤 답을 물리치는지, 그 까닭은 무엇인지 보입니다. 여기 적힌 답은 모두 책을 만들 때마다 실제로 채점한 결과입니다.',
  checkerLink: '답은 어떻게 채점하나요?',
  progress: '나의 기록',
  progressLead: '지금까지 푼 문제와 다시 풀 문제입니다. 기록은 이 브라우저에만 있고 어디로도 보내지 않습니다.',
  continueReading: '이어서 읽기',
  /** filled by client/marks.ts */
  doneMark: '연습문제 {all}개 중 {done}개를 풀었습니다',
  recall: '앞 장 되짚기',
  recallLead: '읽기 전에 앞에서 배운 것을 떠올려 보세요. 문제는 같고 숫자가 다릅니다.',
  exercise: (number: string) => `연습문제 ${number}`,

  part: (number: number) => `${number}부`,
  chapter: (number: number) => `${number}장`,
  objectives: '읽고 나면',
  time: '걸리는 시간',
  minutes: (minutes: number) => `약 ${minutes}분`,
  needs: '먼저 읽을 장',
  inPreparation: '준비 중',
  previous: '앞 장',
  next: '다음 장',
  waysOn: '앞뒤 장',

  language: '다른 언어로 읽기',
  theme: '화면 밝기',
  themes: { auto: '자동', light: '밝게', dark: '어둡게' },

  coverLead:
    '작은 신경망에 직접 고른 숫자를 넣고, 미분값 하나하나가 어디에서 생기고 무엇과 곱해지는지 한 걸음씩 앞뒤로 따라갑니다.',
  start: (title: string) => `‘${title}’부터 읽기`,

  sidenote: '곁주',
  aside: { history: '역사', note: '덧붙임' },
  equation: '식',
  sources: '출처',
  reason: '이유',
  why: '왜 그럴까요?',
  hint: '힌트',
  solution: '풀이',
  answer: '답',
  prediction: '먼저 예상해 보세요',
  undecided: '모르겠습니다',
  predictFirst: '하나를 고르면 답을 펼칠 수 있습니다.',
  faded: '빈칸 채우기',
  blanks: '빈칸의 답',
  summaryPrompt: '이 장에서 알게 된 것을 한 문장으로 써 보세요. 다 쓴 뒤에 아래 세 문장과 견주어 보세요.',
  models: '보기 문장 셋',

  code: '코드',
  spoken: '읽기',
  meaning: '뜻',
  notationLead:
    '이 책의 기호는 모두 여기에 한 번씩 정해 둡니다. 수식과 코드, 소리 내어 읽는 말이 늘 같은 것을 가리킵니다.',
  glossaryLead: '이 책에서 쓰는 용어와 그 영어 표현입니다. 같은 뜻의 다른 말은 ‘다른 말’에 모았습니다.',
  findTerm: '용어 찾기 (한국어, 영어, 다른 말)',
  /** filled by client/glossary-search.ts */
  termsFound: '용어 {n}개를 찾았습니다.',
  noTermFound: '찾는 용어가 없습니다. 더 짧게 적거나 다른 말로 찾아 보세요.',
  aliases: '다른 말',
  seeAlso: '함께 보기',
  firstUsed: '처음 나오는 곳',

  notFound: '찾는 쪽이 없습니다',
  notFoundText: '주소가 바뀌었거나 잘못 적혔습니다. 차례에서 다시 찾아 보세요.',
  toContents: '차례로 가기',
};

export type UiStrings = typeof ko;
