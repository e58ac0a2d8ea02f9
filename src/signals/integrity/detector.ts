import type { Span } from '../../types/index.js'
import type { Reading } from '../signal.js'

/**
 * Finds text that tries to pass for an answer. `examples` are the example answers shipped with the rubric.
 * Returns the places, worst first; none means nothing was found.
 */
export type IntegrityDetector = (reading: Reading, examples: readonly string[]) => Span[]
