/*
 * The loops of a training in C: plain ones for batch 1, and for larger batches a[unit * B + sample], four numbers in registers at a time.
 * Strict maths: every sum runs in the order written. Reads the work as doubles from the file in argv[1], takes argv[2] steps to warm up
 * and argv[3] steps that are timed, and prints the seconds and the parameters.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { IDENTITY, SIGMOID, TANH, RELU };
enum { HALF_SQUARED_ERROR, SOFTMAX_CROSS_ENTROPY };

typedef struct {
  int fan_in, size, activation;
  double *w, *b, *dw, *db;
  double *a, *delta;
} Layer;

static int layer_count, batch, sample_count, input_size, output_size, loss_kind, is_adam, parameter_count;
static double rate;
static Layer *layers;
static double *theta, *gradient, *first_moment, *second_moment, *inputs, *targets;
static long steps_taken;

static double next_number(FILE *file) {
  double x;
  if (fread(&x, sizeof x, 1, file) != 1) exit(2);
  return x;
}

static double *numbers(long count) { return calloc(count > 0 ? count : 1, sizeof(double)); }

static void activate(int kind, double *restrict a, long count) {
  if (kind == SIGMOID) for (long n = 0; n < count; n++) a[n] = 1 / (1 + exp(-a[n]));
  if (kind == TANH) for (long n = 0; n < count; n++) a[n] = tanh(a[n]);
  if (kind == RELU) for (long n = 0; n < count; n++) a[n] = a[n] > 0 ? a[n] : 0;
}

static void times_slope(int kind, double *restrict delta, const double *restrict a, long count) {
  if (kind == SIGMOID) for (long n = 0; n < count; n++) delta[n] *= a[n] * (1 - a[n]);
  if (kind == TANH) for (long n = 0; n < count; n++) delta[n] *= 1 - a[n] * a[n];
  if (kind == RELU) for (long n = 0; n < count; n++) delta[n] = a[n] > 0 ? delta[n] : 0;
}

/* z = W a + b for a whole batch, row by row of W. */
static void weigh(const Layer *layer, const double *restrict entered, int m) {
  for (int j = 0; j < layer->size; j++) {
    const double *restrict w = layer->w + (long)j * layer->fan_in;
    double *restrict z = layer->a + (long)j * m;
    int n = 0;
    for (; n + 4 <= m; n += 4) {
      double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int i = 0; i < layer->fan_in; i++) {
        const double *e = entered + (long)i * m + n;
        s0 += w[i] * e[0];
        s1 += w[i] * e[1];
        s2 += w[i] * e[2];
        s3 += w[i] * e[3];
      }
      z[n] = s0 + layer->b[j];
      z[n + 1] = s1 + layer->b[j];
      z[n + 2] = s2 + layer->b[j];
      z[n + 3] = s3 + layer->b[j];
    }
    for (; n < m; n++) {
      double s = 0;
      for (int i = 0; i < layer->fan_in; i++) s += w[i] * entered[(long)i * m + n];
      z[n] = s + layer->b[j];
    }
  }
}

/* The loss's slope by what enters it. */
static void start_back(Layer *last, const double *y, int m) {
  const double *a = last->a;
  if (loss_kind == HALF_SQUARED_ERROR) {
    for (long n = 0; n < (long)last->size * m; n++) last->delta[n] = a[n] - y[n];
    return;
  }
  for (int n = 0; n < m; n++) {
    double largest = a[n], sum = 0;
    for (int j = 1; j < last->size; j++) if (a[j * m + n] > largest) largest = a[j * m + n];
    for (int j = 0; j < last->size; j++) sum += last->delta[j * m + n] = exp(a[j * m + n] - largest);
    for (int j = 0; j < last->size; j++) last->delta[j * m + n] = last->delta[j * m + n] / sum - y[j * m + n];
  }
}

/* What arrives at a layer: the weights behind it, transposed, times the deltas there. */
static void arrive(double *restrict delta, const Layer *behind, int m) {
  for (int i = 0; i < behind->fan_in; i++) {
    double *restrict d = delta + (long)i * m;
    int n = 0;
    for (; n + 4 <= m; n += 4) {
      double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int j = 0; j < behind->size; j++) {
        const double w = behind->w[(long)j * behind->fan_in + i];
        const double *e = behind->delta + (long)j * m + n;
        s0 += w * e[0];
        s1 += w * e[1];
        s2 += w * e[2];
        s3 += w * e[3];
      }
      d[n] = s0;
      d[n + 1] = s1;
      d[n + 2] = s2;
      d[n + 3] = s3;
    }
    for (; n < m; n++) {
      double s = 0;
      for (int j = 0; j < behind->size; j++) s += behind->w[(long)j * behind->fan_in + i] * behind->delta[(long)j * m + n];
      d[n] = s;
    }
  }
}

/* The gradients, summed over the batch and divided once. */
static void fill(const Layer *layer, const double *restrict entered, int m) {
  for (int j = 0; j < layer->size; j++) {
    const double *restrict delta = layer->delta + (long)j * m;
    double *restrict dw = layer->dw + (long)j * layer->fan_in;
    int i = 0;
    for (; i + 4 <= layer->fan_in; i += 4) {
      const double *e0 = entered + (long)i * m, *e1 = e0 + m, *e2 = e1 + m, *e3 = e2 + m;
      double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      for (int n = 0; n < m; n++) {
        s0 += delta[n] * e0[n];
        s1 += delta[n] * e1[n];
        s2 += delta[n] * e2[n];
        s3 += delta[n] * e3[n];
      }
      dw[i] = s0 / m;
      dw[i + 1] = s1 / m;
      dw[i + 2] = s2 / m;
      dw[i + 3] = s3 / m;
    }
    for (; i < layer->fan_in; i++) {
      double s = 0;
      for (int n = 0; n < m; n++) s += delta[n] * entered[(long)i * m + n];
      dw[i] = s / m;
    }
    double s = 0;
    for (int n = 0; n < m; n++) s += delta[n];
    layer->db[j] = s / m;
  }
}

/* One example: forward with dot products, backward row by row. */
static void pass_one(const double *x, const double *y) {
  const double *entered = x;
  for (int l = 0; l < layer_count; l++) {
    Layer *layer = layers + l;
    for (int j = 0; j < layer->size; j++) {
      const double *restrict w = layer->w + (long)j * layer->fan_in;
      double s = 0;
      for (int i = 0; i < layer->fan_in; i++) s += w[i] * entered[i];
      layer->a[j] = s + layer->b[j];
    }
    activate(layer->activation, layer->a, layer->size);
    entered = layer->a;
  }
  for (int l = layer_count - 1; l >= 0; l--) {
    Layer *layer = layers + l;
    if (l == layer_count - 1) start_back(layer, y, 1);
    times_slope(layer->activation, layer->delta, layer->a, layer->size);
    const double *restrict before = l == 0 ? x : layers[l - 1].a;
    double *restrict back = l == 0 ? NULL : layers[l - 1].delta;
    if (back) for (int i = 0; i < layer->fan_in; i++) back[i] = 0;
    for (int j = 0; j < layer->size; j++) {
      const double delta = layer->delta[j];
      const double *restrict w = layer->w + (long)j * layer->fan_in;
      double *restrict dw = layer->dw + (long)j * layer->fan_in;
      for (int i = 0; i < layer->fan_in; i++) dw[i] = delta * before[i];
      if (back) for (int i = 0; i < layer->fan_in; i++) back[i] += delta * w[i];
      layer->db[j] = delta;
    }
  }
}

static void pass_batch(const double *x, const double *y, int m) {
  const double *entered = x;
  for (int l = 0; l < layer_count; l++) {
    weigh(layers + l, entered, m);
    activate(layers[l].activation, layers[l].a, (long)layers[l].size * m);
    entered = layers[l].a;
  }
  start_back(layers + layer_count - 1, y, m);
  for (int l = layer_count - 1; l >= 0; l--) {
    times_slope(layers[l].activation, layers[l].delta, layers[l].a, (long)layers[l].size * m);
    fill(layers + l, l == 0 ? x : layers[l - 1].a, m);
    if (l > 0) arrive(layers[l - 1].delta, layers + l, m);
  }
}

static void update(void) {
  steps_taken++;
  if (!is_adam) {
    for (int p = 0; p < parameter_count; p++) theta[p] -= rate * gradient[p];
    return;
  }
  const double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  const double correction1 = 1 - pow(beta1, steps_taken), correction2 = 1 - pow(beta2, steps_taken);
  for (int p = 0; p < parameter_count; p++) {
    const double g = gradient[p];
    const double m = first_moment[p] = beta1 * first_moment[p] + (1 - beta1) * g;
    const double v = second_moment[p] = beta2 * second_moment[p] + (1 - beta2) * g * g;
    theta[p] -= rate * (m / correction1) / (sqrt(v / correction2) + epsilon);
  }
}

static void train(long steps) {
  const int batches = sample_count / batch;
  for (long step = 0; step < steps; step++) {
    const long at = steps_taken % batches;
    const double *x = inputs + at * batch * input_size, *y = targets + at * batch * output_size;
    if (batch == 1) pass_one(x, y);
    else pass_batch(x, y, batch);
    update();
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc != 4) return 1;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 1;
  layer_count = next_number(file);
  batch = next_number(file);
  sample_count = next_number(file);
  loss_kind = next_number(file);
  is_adam = next_number(file);
  rate = next_number(file);
  input_size = next_number(file);
  layers = calloc(layer_count, sizeof(Layer));
  int fan_in = input_size;
  for (int l = 0; l < layer_count; l++) {
    layers[l].fan_in = fan_in;
    layers[l].size = fan_in = next_number(file);
    layers[l].activation = next_number(file);
    parameter_count += layers[l].size * (layers[l].fan_in + 1);
    layers[l].a = numbers((long)layers[l].size * batch);
    layers[l].delta = numbers((long)layers[l].size * batch);
  }
  output_size = fan_in;
  theta = numbers(parameter_count);
  gradient = numbers(parameter_count);
  first_moment = numbers(parameter_count);
  second_moment = numbers(parameter_count);
  for (int l = 0, p = 0; l < layer_count; l++) {
    layers[l].w = theta + p;
    layers[l].dw = gradient + p;
    p += layers[l].size * layers[l].fan_in;
    layers[l].b = theta + p;
    layers[l].db = gradient + p;
    p += layers[l].size;
  }
  for (int p = 0; p < parameter_count; p++) theta[p] = next_number(file);
  inputs = numbers((long)sample_count * input_size);
  targets = numbers((long)sample_count * output_size);
  for (long n = 0; n < (long)sample_count * input_size; n++) inputs[n] = next_number(file);
  for (long n = 0; n < (long)sample_count * output_size; n++) targets[n] = next_number(file);
  fclose(file);
  train(atol(argv[2]));
  const double since = now();
  train(atol(argv[3]));
  printf("%.9g", now() - since);
  for (int p = 0; p < parameter_count; p++) printf(" %.17g", theta[p]);
  printf("\n");
  return 0;
}
