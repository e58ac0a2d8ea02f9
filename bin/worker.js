/** A thread that reviews a share of the files: the same bundle, another way in. */
'use strict'

const { load } = require('./load.js')

load(['review']).exports.work()
