import { explainText, topicListText } from '../../report/explain.js'
import type { Run } from '../command.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { readerFor } from '../page.js'
import { allTopics, topicsCalled } from '../topics.js'

export const run: Run = async (context, [name]) => {
  const topics = allTopics()
  const reader = await readerFor(context)
  if (name === undefined) {
    await write(context.io.stdout, topicListText(topics, reader))
    return EXIT.done
  }
  const called = topicsCalled(name, topics)
  if (called.length === 0) {
    const known = [...new Set(topics.map(({ of }) => of.id))].join(', ')
    throw new UsageError('unknownTopic', { name, known })
  }
  await write(context.io.stdout, called.map(topic => explainText(topic, reader)).join('\n'))
  return EXIT.done
}
