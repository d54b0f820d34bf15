/** Korean particles that change with the sound before them; the form after a final consonant stands first. */
export type JosaPair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로';

type Ending = 'vowel' | 'rieul' | 'consonant';

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finalsPerSyllable = 28;
const rieul = 8;

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const digitEndings: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** Letters whose Korean name ends in a consonant: 엘, 알; 엠, 엔; 엡실론. All others end in a vowel. */
const letterEndings: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  r: 'rieul',
  m: 'consonant',
  n: 'consonant',
  ε: 'consonant',
};

/** 0 at the end of a whole number is 십, 백, 천, 만, 억 …; of these only 조 (12 to 15 zeros) ends in a vowel. */
function endingOfDigits(digits: string): Ending {
  const zeros = /^[1-9]\d*?(0+)$/.exec(digits)?.[1]?.length ?? 0;
  return zeros >= 12 && zeros < 16 ? 'vowel' : digitEndings[Number(digits.at(-1))]!;
}

function endingOf(reading: string): Ending {
  const text = reading
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/[₀-₉]/g, (index) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(index)));
  if (/[⁰¹²³⁴-⁹]$|\de[-+−]?\d+$/i.test(text)) return 'consonant'; // powers end in 제곱
  const digits = /(?<![\d.])\d+$/.exec(text)?.[0];
  if (digits !== undefined) return endingOfDigits(digits);
  const last = text.at(-1)?.toLowerCase() ?? '';
  if (/\d/.test(last)) return digitEndings[Number(last)]!;
  const code = last.charCodeAt(0);
  if (code < firstSyllable || code > lastSyllable) return letterEndings[last] ?? 'vowel';
  const final = (code - firstSyllable) % finalsPerSyllable;
  return final === 0 ? 'vowel' : final === rieul ? 'rieul' : 'consonant';
}

/**
 * The particle that follows `reading`: a word, or a number as it is shown ("0.70", "−1.2").
 * Digits after the point are read one by one, so the last digit decides.
 * Symbols are given by their Korean reading ("델타"), not by their sign.
 */
export function josa(reading: string | number, pair: JosaPair): string {
  const [afterConsonant, afterVowel] = pair.split('/') as [string, string];
  const ending = endingOf(String(reading));
  const takesVowelForm = ending === 'vowel' || (ending === 'rieul' && pair === '으로/로');
  return takesVowelForm ? afterVowel : afterConsonant;
}
