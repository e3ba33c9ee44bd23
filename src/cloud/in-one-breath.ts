/**
 * What is asked within one turn of the page goes out together, at most `most` at a time, and each asker gets its own
 * answer; a single question goes as it always did.
 */
export function inOneBreath<Question, Answer>(
  one: (question: Question) => Promise<Answer>,
  several: (questions: Question[]) => Promise<readonly Answer[]>,
  most: number,
): (question: Question) => Promise<Answer> {
  interface Waiting {
    question: Question
    settle(answer: Promise<Answer>): void
  }
  let waiting: Waiting[] = []
  const sendOut = () => {
    const all = waiting
    waiting = []
    for (let from = 0; from < all.length; from += most) {
      const part = all.slice(from, from + most)
      const [first] = part
      if (first && part.length === 1) first.settle(one(first.question))
      else {
        const answers = several(part.map(({ question }) => question))
        part.forEach(({ settle }, place) => settle(answers.then((known) => known[place] as Answer)))
      }
    }
  }
  return (question) =>
    new Promise<Answer>((settle) => {
      // A page asks as it is drawn; what its parts ask comes a moment later, still before anything is sent.
      if (waiting.length === 0) setTimeout(sendOut, 0)
      waiting.push({ question, settle })
    })
}
