import type { Company } from '../../types/index.js'

/** Invented: stands in the examples of signals that need a company sheet. */
export const harbour: Company = {
  name: 'Larkmouth Harbour Foods',
  industry: 'fish trade',
  competitors: ['Skerry Fish'],
  facts: [
    { text: 'crews sort the catch on board', source: 'website' },
    { text: 'wet nets are sold back to the crews', source: 'staff-interview' },
    { text: 'closed its cold store in Marl last year', source: 'news' },
    { text: 'does not sell frozen fish', source: 'briefing' },
  ],
}
