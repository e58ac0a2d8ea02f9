import { dayOf } from '../../content/day.js'
import { pickTopic, schedule, standingIn, weakIn } from '../../drill/index.js'
import { DrillLog, Notebook, readBeside } from '../../notebook/index.js'
import type { DrillReason, DrillRecord, DrillStanding, DrillTopic, Track } from '../../types/index.js'
import type { Context } from '../context.js'
import { dataOf } from '../mock/notebook.js'
import type { DrillFlags } from './flags.js'

/** What the data folder knows: drills, and interviews. */
export interface History {
  log: DrillLog
  records: DrillRecord[]
  notebook: Notebook
  /** The latest report of an interview, as its file stands; null where there is none. */
  report: unknown
  /** That of the latest interview. */
  track: Track | null
}

/** @throws ContentError for a log that can't be read; NotebookError */
export function readHistory(context: Context, flags: DrillFlags): History {
  const data = dataOf(context, flags)
  const log = new DrillLog(data)
  const notebook = new Notebook(data)
  const sessions = notebook.sessions()
  const [head] = sessions[0]?.events ?? []
  const report = sessions.map(session => parsed(readBeside(session, 'report.json'))).find(Boolean) ?? null
  const track = head?.type === 'started' ? head.settings.track : null
  return { log, records: log.read(), notebook, report, track }
}

/** The report is made from the journal: one that was cut is as good as none. */
function parsed(json: string | null): unknown {
  try {
    return json === null ? null : (JSON.parse(json) as unknown)
  } catch {
    return null
  }
}

/** The topic asked for, or the one to go on with. */
export function topicFor(
  { records, report }: History,
  { topic }: DrillFlags,
  now: Date,
): { topic: DrillTopic; why: DrillReason } {
  return topic ? { topic, why: 'asked' } : pickTopic(schedule(records), weakIn(report), dayOf(now))
}

/** What was known of a topic before. */
export function knownOf({ records, report }: History, topic: DrillTopic): DrillStanding {
  const last = records
    .filter(record => record.topic === topic)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1)
  return last ? last.after : standingIn(report, topic)
}
