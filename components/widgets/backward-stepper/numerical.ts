export { numericalBatchGradients } from '#engine';
