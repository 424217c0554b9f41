import Link from 'next/link';
import { button } from './button';
import { Notice } from './Notice';
import { PageHead } from './PageHead';

interface Props {
  /** The page's name in the tab. */
  head: string;
  title: string;
  text: string;
}

/** A page of what is not there, or not for anyone at this time. */
export const NotHere = ({ head, title, text }: Props) => (
  <>
    <PageHead title={head} />
    <meta name="robots" content="noindex" />
    <Notice level="h1" title={title} text={text}>
      <Link href="/" className={button('primary')}>
        To the shop
      </Link>
    </Notice>
  </>
);
