/** `selfCheck` → `self-check`: YAML keys are kebab-case, the code's are camelCase, and this is the one adapter. */
export const kebab = (key: string): string => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
