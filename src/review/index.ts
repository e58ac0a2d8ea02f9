export { joinReviews, reviewFile, type ReviewSettings } from './review.js'
export { positionsOf } from './position.js'
export { measure, type Measured } from './thresholds.js'
export { summaryOf, Tally } from './tally.js'
