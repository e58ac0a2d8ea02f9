/** What `coach init` says. */
export const init = {
  written: '{file}: written',
  kept: '{file}: exists, kept',
  next: 'Put your own answers in place of the samples, then type:',
}
