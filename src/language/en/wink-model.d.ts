/** Parts of the model package that its types leave out; they are handed to wink as they are. */
declare module 'wink-eng-lite-web-model/dist/feature.js'
declare module 'wink-eng-lite-web-model/dist/lemmatize.js'
declare module 'wink-eng-lite-web-model/dist/pos-setter.js'
declare module 'wink-eng-lite-web-model/dist/pos-transformers.js'
declare module 'wink-eng-lite-web-model/dist/pos-updater.js'
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'
