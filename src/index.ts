/** The public API. */
export * from './types/index.js'
