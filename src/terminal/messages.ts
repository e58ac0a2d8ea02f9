import { terminal as en, type TerminalMessages } from '../i18n/en/terminal.js'
import { terminal as ja } from '../i18n/ja/terminal.js'
import type { Locale } from '../types/index.js'

const catalogue: Record<Locale, TerminalMessages> = { ja, en }

export const messagesFor = (locale: Locale): TerminalMessages => catalogue[locale]
