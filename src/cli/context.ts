import type { Catalogue } from '../i18n/index.js'
import type { Locale } from '../types/index.js'
import type { Io } from './io.js'

/** What every command gets: the outside world and the words. */
export interface Context {
  io: Io
  locale: Locale
  messages: Catalogue
  /** Whether colours were asked for or fit the stream. */
  colour: boolean
}
