import { dayOf } from '../../content/day.js'
import { checkForm, nextQuestion, schedule, showingOf, type Showing } from '../../drill/index.js'
import { apply, type InterviewEvent, type InterviewState } from '../../interview/index.js'
import { shippedQuestions } from '../../platform/shipped.js'
import type { Words } from '../../report/words.js'
import type { DrilledAnswer, DrillRecord, DrillRound, DrillStanding, FormPart } from '../../types/index.js'
import { openingState } from '../mock/brief.js'
import { knownOf } from './history.js'
import type { Prepared } from './prepare.js'

/** A round as it goes: what happened so far, and what it showed. Each question is in the log once it is dealt with. */
export class Round {
  state: InterviewState
  private readonly answers: DrilledAnswer[] = []
  private readonly forms = new Map<number, FormPart[]>()
  private readonly over = new Map<number, number[]>()
  private readonly recorded: DrillRecord[] = []
  private readonly before: DrillStanding

  /** @param keeps whether the log is written */
  constructor(
    private readonly prepared: Prepared,
    private readonly words: Words,
    private readonly limit: number | null,
    private readonly keeps: boolean,
    private readonly now: () => Date,
  ) {
    this.state = openingState(prepared.settings)
    this.before = knownOf(prepared.history, prepared.topic)
  }

  /** Takes in what happened. */
  readonly record = (event: InterviewEvent): void => {
    this.state = apply(this.state, event)
    if (event.type !== 'answered' && event.type !== 'replied') return
    const { question, seconds, text } = event
    if (this.limit !== null && seconds !== null && seconds > this.limit)
      this.over.set(question, [...(this.over.get(question) ?? []), seconds])
    const { engine, form, settings } = this.prepared
    if (event.type === 'answered' && settings.questions[question]!.category !== 'reverse-question')
      this.forms.set(question, checkForm(engine.judged(this.state, question, text), form))
  }

  /** The parts of the form in the first answer to a question; null for questions back. */
  formOf(question: number): FormPart[] | null {
    return this.forms.get(question) ?? null
  }

  /** Judges a question that was dealt with and puts it in the log, once; null where it was skipped. */
  finish(question: number): DrilledAnswer | null {
    const known = this.answers.find(({ index }) => index === question)
    if (known) return known
    const { settings, turns } = this.state
    const turn = turns[question]!
    if (turn.answer === null) return null
    const { engine, topic, history } = this.prepared
    const { id, category, text } = settings.questions[question]!
    const form = this.formOf(question)
    const showing = showingOf(engine, this.state, question, topic, form)
    const { after, rating, probability, evidence } = showing
    const at = { at: this.now().toISOString() }
    const entry = { ...at, topic, question: id, rating, before: this.before, after }
    if (this.keeps) history.log.append(entry)
    this.recorded.push(entry)
    const reply = evidence?.at?.reply ?? null
    const said = reply === null ? turn.answer : (turn.probes[reply]?.reply ?? '')
    const drilled: DrilledAnswer = {
      index: question,
      id,
      category,
      question: text,
      answer: turn.answer,
      exchanges: turn.probes.map(({ gap, text: probe, reply, closed }) => ({ gap, probe, reply, closed })),
      seconds: turn.seconds,
      over: this.over.get(question) ?? [],
      form,
      before: this.before,
      after,
      probability,
      rating,
      showed: evidence?.span ? { text: said, span: evidence.span } : null,
      ask: this.askOf(question, showing, form),
    }
    this.answers.push(drilled)
    return drilled
  }

  /** Whatever was answered and not judged yet: the round was broken off there. */
  finishAll(): void {
    for (const index of this.state.turns.keys()) this.finish(index)
  }

  /** Everything for the reports. */
  result(): DrillRound {
    const { topic, why, form, history, settings } = this.prepared
    const dues = schedule([...history.records, ...this.recorded])
    const other = dues.find(due => due.topic !== topic)
    return {
      topic,
      why,
      form,
      limit: this.limit,
      planned: settings.questions.length,
      answers: this.answers,
      today: dayOf(this.now()),
      next: dues.filter(due => due.topic === topic || due === other),
    }
  }

  /** One thing: what the topic lacks, else what the form does. */
  private askOf(question: number, { rating, rule }: Showing, form: FormPart[] | null): string | null {
    const { engine, topic } = this.prepared
    const missing = form?.find(({ verdict }) => verdict !== 'present')
    const ofForm = missing ? this.words.messages.drill.ask[missing.id] : null
    if (rating === 'good' || rating === 'easy' || topic === 'unexpected') return ofForm
    const advice = rule === null ? '' : this.words.rule(rule).advice
    const asked = () => nextQuestion(engine, this.state, question, topic, shippedQuestions())?.text ?? null
    return advice || (asked() ?? ofForm)
  }
}
