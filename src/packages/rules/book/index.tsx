import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { BookHolders } from '@/features/rules-desk/book/book-holders'
import { BookIssues } from '@/features/rules-desk/book/book-issues'
import { NextIssue } from '@/features/rules-desk/book/next-issue'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { Chips } from '@/ui/chips'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { bookLabels, type Book } from '@domain/vocabulary/rulebook'
import './index.scss'

const books = (Object.keys(bookLabels) as Book[]).map((value) => ({
  value,
  text: bookLabels[value],
}))

/** 汇编印发: what the next issue holds, who gets it, and who has signed for the last. */
export default function BookPage() {
  const [book, setBook] = useState<Book>(bookOf(useRouter().params.book))
  const { output: desk, problem, reload } = useQuery('rules.openBookDesk', { book })
  useReloadAfterShown(reload)
  return (
    <Frame tab="me" width="desk">
      <PageTitle title="汇编印发" note="印发后各单位由联络员签收；新版印发，旧版作废" />
      <View className="book-choice">
        <Chips label="汇编" options={books} value={book} onChoose={setBook} />
      </View>
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!desk && !problem && <Skeleton rows={6} />}
      {desk && (
        <>
          {desk.dispatch && (
            <BookHolders
              key={book}
              book={book}
              desk={desk}
              dispatch={desk.dispatch}
              onAdded={() => void reload()}
            />
          )}
          <NextIssue
            key={`${book}${desk.next}`}
            book={book}
            desk={desk}
            onIssued={() => void reload()}
          />
          <BookIssues book={book} issues={desk.issues} />
        </>
      )}
    </Frame>
  )
}

const bookOf = (given: string | undefined): Book => (given === 'contact' ? 'contact' : 'work')
