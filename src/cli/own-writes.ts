import { statSync } from 'node:fs'

const written = new Map<string, number>()

/** Remembers what this process has just written. @param path absolute */
export const wrote = (path: string): void => void written.set(path, timeOf(path))

/** Whether a file is as this process wrote it. @param path absolute */
export const isOwnWrite = (path: string): boolean => written.get(path) === timeOf(path)

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1
