/** Word lists are YAML; the build and the tests turn them into plain data. */
declare module '*.yaml' {
  const data: unknown
  export default data
}
