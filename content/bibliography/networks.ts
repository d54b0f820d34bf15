import type { Work } from './work.ts';

/** What networks are made of, and what they can represent. */
export const networks: readonly Work[] = [
  {
    id: 'mcculloch-1943',
    type: 'article',
    authors: ['McCulloch, W. S.', 'Pitts, W.'],
    year: 1943,
    title: 'A logical calculus of the ideas immanent in nervous activity',
    where: 'Bulletin of Mathematical Biophysics 5(4):115–133',
    doi: '10.1007/BF02478259',
  },
  {
    id: 'rosenblatt-1958',
    type: 'article',
    authors: ['Rosenblatt, F.'],
    year: 1958,
    title: 'The perceptron: a probabilistic model for information storage and organization in the brain',
    where: 'Psychological Review 65(6):386–408',
    doi: '10.1037/h0042519',
  },
  {
    id: 'cybenko-1989',
    type: 'article',
    authors: ['Cybenko, G.'],
    year: 1989,
    title: 'Approximation by superpositions of a sigmoidal function',
    where: 'Mathematics of Control, Signals and Systems 2(4):303–314',
    doi: '10.1007/BF02551274',
  },
  {
    id: 'hornik-1989',
    type: 'article',
    authors: ['Hornik, K.', 'Stinchcombe, M.', 'White, H.'],
    year: 1989,
    title: 'Multilayer feedforward networks are universal approximators',
    where: 'Neural Networks 2(5):359–366',
    doi: '10.1016/0893-6080(89)90020-8',
  },
];
