/** Drafts that wait in the review channel when the sandbox opens, each below the customer's message it answers. */
export const SAMPLES: readonly string[] = [
  // What AT&T really answered in 2015 to a customer who mailed two ideas.
  `> Hi. I have two suggestions. Please do not contact me in regards to these. Allow unlimited data for DSL customers. Bring back text messaging plans like 1,000 messages for $10. Your lifelong customer, Alfred
Thank you for being a lifelong customer. AT&T does not entertain unsolicited offers to adopt, analyze, develop, license or purchase third-party intellectual property from members of the general public. Therefore, we respectfully decline to consider your suggestion.`,

  `> Ich bin zahlendes Mitglied und hätte gern eine Rechnung für meinen Beitrag.
Wir sind nicht verpflichtet, Ihnen eine Rechnung auszustellen.`,

  `> My train was cancelled on Friday night and I had to take a taxi home. I would like my money back.
I am sorry you had to find a taxi on Friday night: the cancellation was our fault. I have refunded your ticket and the €38.50 for the taxi today, and both will be on your card by Thursday. If anything is missing, just reply and I will look into it myself.`,
]
