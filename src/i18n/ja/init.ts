import type { init as shape } from '../en/init.js'

export const init: typeof shape = {
  written: '{file}: 作成しました',
  kept: '{file}: すでにあるので変更していません',
  next: '見本をご自分の回答に書き換えたら、次のコマンドを試してください:',
}
