/** What version control leaves where two changes met. */
export const CONFLICT = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m
