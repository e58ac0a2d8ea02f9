import type { Run } from '../command.js'
import { checkFiles } from '../checking.js'
import { configFile } from '../config/find.js'
import { layersIn } from '../config/layers.js'
import { noteUnmatched } from '../config/unmatched.js'
import { UsageError } from '../errors.js'

export const run: Run = async (context, named, flags) => {
  const { cwd } = context.io
  const nearest = named.length > 0 ? null : configFile(flags, cwd)
  if (named.length === 0 && nearest === null) throw new UsageError('noConfigFile')
  const files = nearest === null ? named : [nearest]
  return checkFiles(files, 'config', async file => noteUnmatched(layersIn(file, cwd), context), context)
}
