import type { Work } from './work.ts';

/** Output layers and their losses. */
export const outputs: readonly Work[] = [
  {
    id: 'solla-1988',
    type: 'article',
    authors: ['Solla, S. A.', 'Levin, E.', 'Fleisher, M.'],
    year: 1988,
    title: 'Accelerated learning in layered neural networks',
    where: 'Complex Systems 2(6)',
  },
  {
    id: 'bridle-1990',
    type: 'chapter',
    authors: ['Bridle, J. S.'],
    year: 1990,
    title:
      'Probabilistic interpretation of feedforward classification network outputs, with relationships to statistical pattern recognition',
    where: 'Neurocomputing, Springer, pp. 227–236',
    doi: '10.1007/978-3-642-76153-9_28',
  },
  {
    id: 'bishop-1995',
    type: 'book',
    authors: ['Bishop, C. M.'],
    year: 1995,
    title: 'Neural Networks for Pattern Recognition',
    where: 'Oxford University Press',
  },
  {
    id: 'blanchard-2021',
    type: 'article',
    authors: ['Blanchard, P.', 'Higham, D. J.', 'Higham, N. J.'],
    year: 2021,
    title: 'Accurately computing the log-sum-exp and softmax functions',
    where: 'IMA Journal of Numerical Analysis 41(4):2311–2330',
    doi: '10.1093/imanum/draa038',
  },
];
