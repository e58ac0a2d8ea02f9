import type { Analysis, Span } from '../../types/index.js'
import type { Edit } from './edit.js'

/** 食べれる → 食べられる. 見れる and 来れる are words of their own in the dictionary, with れ in second place. */
export function withRa({ text, tokens }: Analysis, [start, end]: Span): Edit {
  const suffix = tokens.find(token => token.start > start && token.end <= end && token.base === 'れる')
  const at = suffix?.start ?? start + 1
  return { span: [start, end], text: `${text.slice(start, at)}ら${text.slice(at, end)}` }
}
