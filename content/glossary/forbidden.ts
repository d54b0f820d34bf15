/** A wording the Korean text does not use, and what it uses instead. */
export interface ForbiddenWording {
  pattern: RegExp;
  /** what to write instead */
  use: string;
  why: string;
  /** a text the pattern must find; the tests hold every rule to it */
  sample: string;
}

const spaced = '보통 낱말로 이루어진 용어는 띄어 씁니다.';
const joined = '한 낱말로 굳은 용어는 붙여 씁니다.';
const oneName = '용어마다 한 가지 이름만 씁니다.';
const gradient = 'gradient는 기울기, 그 성분은 편미분값이라고 씁니다.';
const sai = '순우리말이 섞인 합성어라 사이시옷을 적습니다.';
const tone = '읽는 이에게 쉽다고 단정하지 않습니다.';
const passive = '피동을 겹쳐 쓰지 않습니다.';

/** Where a word may begin: not inside a longer Korean word. */
const start = '(?<![가-힣])';

/** Spacing and spelling of terms. */
const spelling: readonly ForbiddenWording[] = [
  { pattern: /연쇄법칙/, use: '연쇄 법칙', why: spaced, sample: '연쇄법칙을 씁니다' },
  { pattern: /경사하강/, use: '경사 하강법', why: spaced, sample: '경사하강법' },
  { pattern: /(손실|활성화|합성|비용|목적)함수/, use: '손실 함수', why: spaced, sample: '손실함수' },
  { pattern: /기울기(소실|폭주|검사)/, use: '기울기 소실', why: spaced, sample: '기울기소실' },
  { pattern: /계산그래프/, use: '계산 그래프', why: spaced, sample: '계산그래프' },
  { pattern: /교차엔트로피/, use: '교차 엔트로피', why: spaced, sample: '교차엔트로피' },
  { pattern: /(수치|자동)미분/, use: '수치 미분', why: spaced, sample: '수치미분' },
  { pattern: /(중앙|전진)차분/, use: '중앙 차분', why: spaced, sample: '중앙차분' },
  { pattern: /(은닉|출력|입력) 층/, use: '은닉층', why: joined, sample: '은닉 층' },
  { pattern: new RegExp(`${start}(순|역) 전파`), use: '역전파', why: joined, sample: '역 전파' },
  { pattern: /매개 변수/, use: '매개변수', why: joined, sample: '매개 변수' },
  { pattern: new RegExp(`${start}(가 중치|학습 률|도 함수)`), use: '학습률', why: joined, sample: '학습 률' },
  { pattern: new RegExp(`${start}편 (미분|향)`), use: '편미분', why: joined, sample: '편 미분' },
  { pattern: /미니 배치/, use: '미니배치', why: joined, sample: '미니 배치' },
  { pattern: /(초기|함수|근사|최소|최대|극소|극대)값/, use: '최솟값', why: sai, sample: '최소값' },
];

/** One name for one thing. */
const names: readonly ForbiddenWording[] = [
  { pattern: /체인 ?룰/, use: '연쇄 법칙', why: oneName, sample: '체인 룰' },
  { pattern: /업데이트/, use: '갱신', why: oneName, sample: '업데이트' },
  { pattern: /경사값/, use: '기울기', why: gradient, sample: '경사값' },
  { pattern: /그(라|레이)디언트/, use: '기울기', why: gradient, sample: '그라디언트' },
  { pattern: new RegExp(`${start}구배`), use: '기울기', why: gradient, sample: '구배' },
  { pattern: /경사 소실|기울기 폭발/, use: '기울기 소실, 기울기 폭주', why: oneName, sample: '기울기 폭발' },
  { pattern: /오차 ?항(?!목|상)/, use: '델타 δ', why: 'δ는 오차가 아니라 미분값입니다.', sample: '오차항' },
  { pattern: /오차(를|가) 최소/, use: '손실을 최소로', why: '작게 하려는 것은 손실입니다.', sample: '오차를 최소화' },
  { pattern: /(?<!하이퍼)파라미터/, use: '매개변수', why: oneName, sample: '파라미터' },
  { pattern: new RegExp(`${start}(유닛|뉴런)`), use: '노드', why: oneName, sample: '은닉 뉴런' },
  { pattern: new RegExp(`${start}레이어`), use: '층', why: oneName, sample: '레이어' },
  { pattern: /활성 함수/, use: '활성화 함수', why: oneName, sample: '활성 함수' },
  { pattern: /크로스 ?엔트로피/, use: '교차 엔트로피', why: oneName, sample: '크로스 엔트로피' },
  { pattern: /에포크/, use: '에폭', why: oneName, sample: '에포크' },
  { pattern: new RegExp(`${start}우도`), use: '가능도', why: oneName, sample: '우도' },
  { pattern: /자코비안|헤시안/, use: '야코비 행렬, 헤세 행렬', why: oneName, sample: '자코비안' },
  { pattern: /정칙화/, use: '규제', why: oneName, sample: '정칙화' },
];

/** Tone. */
const manner: readonly ForbiddenWording[] = [
  { pattern: new RegExp(`${start}당연(히|하)`), use: '이유', why: tone, sample: '당연히' },
  { pattern: /자명(하|한|해|합|히)/, use: '이유', why: tone, sample: '자명합니다' },
  { pattern: /쉽게 (알|볼|보일) 수/, use: '이유', why: tone, sample: '쉽게 알 수 있듯이' },
  { pattern: /되어(지|진|졌|집)/, use: '되다', why: passive, sample: '되어집니다' },
  { pattern: /보여(지|진|졌|집)/, use: '보이다', why: passive, sample: '보여진다' },
  { pattern: /것을 가능하게/, use: '-ㄹ 수 있습니다', why: '우리말 어순으로 씁니다.', sample: '것을 가능하게 한다' },
];

export const forbiddenWordings: readonly ForbiddenWording[] = [...spelling, ...names, ...manner];

/** Every forbidden wording in a Korean text, as a sentence for its author. */
export function findForbidden(text: string): string[] {
  return forbiddenWordings.flatMap(({ pattern, use, why }) => {
    const found = pattern.exec(text.normalize('NFC'));
    return found ? [`“${found[0]}” → ${use}: ${why}`] : [];
  });
}
