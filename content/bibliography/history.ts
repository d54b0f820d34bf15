import type { Work } from './work.ts';

/** Where backpropagation and automatic differentiation come from. */
export const history: readonly Work[] = [
  {
    id: 'minsky-1969',
    type: 'book',
    authors: ['Minsky, M.', 'Papert, S.'],
    year: 1969,
    title: 'Perceptrons: An Introduction to Computational Geometry',
    where: 'MIT Press',
  },
  {
    id: 'linnainmaa-1970',
    type: 'thesis',
    authors: ['Linnainmaa, S.'],
    year: 1970,
    title:
      'The representation of the cumulative rounding error of an algorithm as a Taylor expansion of the local rounding errors',
    where: 'Master’s thesis, University of Helsinki',
    note: {
      ko: '핀란드어로 쓰인 논문이며, 제목은 영어 번역입니다. 영어로는 1976년에 발표되었습니다.',
      en: 'Written in Finnish; the title is a translation. Published in English in 1976.',
    },
  },
  {
    id: 'linnainmaa-1976',
    type: 'article',
    authors: ['Linnainmaa, S.'],
    year: 1976,
    title: 'Taylor expansion of the accumulated rounding error',
    where: 'BIT Numerical Mathematics 16(2):146–160',
    doi: '10.1007/BF01931367',
  },
  {
    id: 'werbos-1974',
    type: 'thesis',
    authors: ['Werbos, P. J.'],
    year: 1974,
    title: 'Beyond Regression: New Tools for Prediction and Analysis in the Behavioral Sciences',
    where: 'PhD thesis, Harvard University',
  },
  {
    id: 'werbos-1982',
    type: 'chapter',
    authors: ['Werbos, P. J.'],
    year: 1982,
    title: 'Applications of advances in nonlinear sensitivity analysis',
    where: 'System Modeling and Optimization, Springer, pp. 762–770',
    doi: '10.1007/BFb0006203',
  },
  {
    id: 'rumelhart-1986',
    type: 'article',
    authors: ['Rumelhart, D. E.', 'Hinton, G. E.', 'Williams, R. J.'],
    year: 1986,
    title: 'Learning representations by back-propagating errors',
    where: 'Nature 323:533–536',
    doi: '10.1038/323533a0',
  },
  {
    id: 'griewank-2008',
    type: 'book',
    authors: ['Griewank, A.', 'Walther, A.'],
    year: 2008,
    title: 'Evaluating Derivatives: Principles and Techniques of Algorithmic Differentiation',
    where: 'SIAM, 2nd edition',
    doi: '10.1137/1.9780898717761',
  },
  {
    id: 'baydin-2018',
    type: 'article',
    authors: ['Baydin, A. G.', 'Pearlmutter, B. A.', 'Radul, A. A.', 'Siskind, J. M.'],
    year: 2018,
    title: 'Automatic differentiation in machine learning: a survey',
    where: 'Journal of Machine Learning Research 18(153):1–43',
    url: 'https://jmlr.org/papers/v18/17-468.html',
  },
];
