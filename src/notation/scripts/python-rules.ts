import type { ActivationId, LossId } from '#engine';

/** An activation in Python, of `z` and, for the slope, `a`; NumPy's slope is written out, PyTorch finds it itself. */
interface PythonActivation {
  readonly numpy: { readonly value: string; readonly slope: string };
  readonly torch: string;
}

/** Losses of the examples side by side, of `a` and `y` (outputs × examples); one number per example, and ∂C/∂a. */
interface PythonLoss {
  readonly numpy: { readonly value: string; readonly gradient: string };
  readonly torch: string;
}

/** Of a name or a bracketed expression. */
const sigma = (z: string): string => `1 / (1 + np.exp(-${z}))`;
const twiceInner = '(2 * math.sqrt(2 / math.pi) * (z + 0.044715 * z**3))';
const cdf = '0.5 * (1 + np.vectorize(math.erf)(z / math.sqrt(2)))';

export const pythonActivations: Readonly<Record<ActivationId, PythonActivation>> = {
  identity: { numpy: { value: 'z', slope: 'np.ones_like(z)' }, torch: 'z' },
  sigmoid: { numpy: { value: sigma('z'), slope: 'a * (1 - a)' }, torch: 'torch.sigmoid(z)' },
  tanh: { numpy: { value: 'np.tanh(z)', slope: '1 - a * a' }, torch: 'torch.tanh(z)' },
  relu: { numpy: { value: 'np.maximum(0, z)', slope: 'np.where(z > 0, 1.0, 0.0)' }, torch: 'F.relu(z)' },
  'leaky-relu': {
    numpy: { value: 'np.where(z > 0, z, 0.01 * z)', slope: 'np.where(z > 0, 1.0, 0.01)' },
    torch: 'F.leaky_relu(z, 0.01)',
  },
  elu: {
    numpy: { value: 'np.where(z > 0, z, np.expm1(z))', slope: 'np.where(z > 0, 1.0, np.exp(z))' },
    torch: 'F.elu(z)',
  },
  selu: {
    numpy: {
      value: '1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(z))',
      slope: '1.0507009873554805 * np.where(z > 0, 1.0, 1.6732632423543772 * np.exp(z))',
    },
    torch: 'F.selu(z)',
  },
  gelu: {
    numpy: {
      value: `z * ${cdf}`,
      slope: `${cdf} + z * np.exp(-z * z / 2) / math.sqrt(2 * math.pi)`,
    },
    torch: 'F.gelu(z)',
  },
  'gelu-tanh': {
    numpy: {
      value: `z * ${sigma(twiceInner)}`,
      slope:
        `${sigma(twiceInner)} + z * ${sigma(twiceInner)} * (1 - ${sigma(twiceInner)})` +
        ' * 2 * math.sqrt(2 / math.pi) * (1 + 3 * 0.044715 * z * z)',
    },
    torch: 'F.gelu(z, approximate="tanh")',
  },
  silu: {
    numpy: { value: `z * ${sigma('z')}`, slope: `${sigma('z')} + a * (1 - ${sigma('z')})` },
    torch: 'F.silu(z)',
  },
  softplus: {
    numpy: { value: 'np.logaddexp(0, z)', slope: sigma('z') },
    torch: 'torch.logaddexp(torch.zeros_like(z), z)',
  },
  softsign: { numpy: { value: 'z / (1 + np.abs(z))', slope: '1 / (1 + np.abs(z)) ** 2' }, torch: 'F.softsign(z)' },
  'hard-sigmoid': {
    numpy: { value: 'np.clip((z + 3) / 6, 0, 1)', slope: 'np.where(np.abs(z) < 3, 1 / 6, 0.0)' },
    torch: 'F.relu6(z + 3) / 6',
  },
};

const softmax = 'np.exp(a - a.max(axis=0)) / np.exp(a - a.max(axis=0)).sum(axis=0)';

export const pythonLosses: Readonly<Record<LossId, PythonLoss>> = {
  'half-squared-error': {
    numpy: { value: '(0.5 * (a - y) ** 2).sum(axis=0)', gradient: 'a - y' },
    torch: '(0.5 * (a - y) ** 2).sum(dim=0)',
  },
  'mean-squared-error': {
    numpy: { value: '((a - y) ** 2).mean(axis=0)', gradient: '2 * (a - y) / len(y)' },
    torch: '((a - y) ** 2).mean(dim=0)',
  },
  'binary-cross-entropy': {
    numpy: { value: '-(y * np.log(a) + (1 - y) * np.log1p(-a)).sum(axis=0)', gradient: '(a - y) / (a * (1 - a))' },
    torch: 'F.binary_cross_entropy(a, y, reduction="none").sum(dim=0)',
  },
  'binary-cross-entropy-from-logits': {
    numpy: {
      value: '(np.maximum(a, 0) - a * y + np.log1p(np.exp(-np.abs(a)))).sum(axis=0)',
      gradient: `${sigma('a')} - y`,
    },
    torch: 'F.binary_cross_entropy_with_logits(a, y, reduction="none").sum(dim=0)',
  },
  'softmax-cross-entropy': {
    numpy: {
      value: '-(y * (a - a.max(axis=0) - np.log(np.exp(a - a.max(axis=0)).sum(axis=0)))).sum(axis=0)',
      gradient: `${softmax} - y`,
    },
    torch: '-(y * F.log_softmax(a, dim=0)).sum(dim=0)',
  },
};
