type TextlintRule = import('@textlint/kernel').TextlintKernelRule['rule']

declare module 'textlint-rule-diacritics' {
  const rule: TextlintRule
  export = rule
}

declare module 'textlint-rule-stop-words' {
  const rule: TextlintRule
  export = rule
}

declare module 'textlint-rule-terminology' {
  const rule: TextlintRule
  export = rule
}

declare module 'write-good' {
  function writeGood(text: string): readonly unknown[]
  export = writeGood
}
