/** In a file of its own, so that central differences are fetched when they are first compared. */
export { numericalBatchGradients } from '#engine';
