export { audit, type AuditFile, type AuditOptions } from './audit.js'
export { parseEntry, type Entry, type Labelled } from './labelled.js'
