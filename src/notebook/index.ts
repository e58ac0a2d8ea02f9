export { DrillLog, DRILLS } from './drills.js'
export { dataFolder, type Place } from './folder.js'
export { NotebookError, type NotebookProblem } from './problem.js'
export { Notebook, type FirstRound } from './notebook.js'
export { readBeside, Session, type SavedSession, type SessionFile } from './session.js'
export {
  addReflection,
  changeReflection,
  noteFile,
  readReflections,
  reflectionIds,
  REFLECTIONS,
  removeReflection,
  sameReflection,
  type OnBroken,
  type SavedReflection,
} from './reflections.js'
export { latestFirst, noteEntry, practiceEntry } from './entries.js'
export { searchEntries } from './search.js'
export { createFile, replaceFile } from './write-file.js'
export { transcriptMarkdown } from './transcript.js'
export { beginProfile, profileFile, readProfile } from './profile-file.js'
