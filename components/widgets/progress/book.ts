/** What the page knows of the book, put in by the build. */
export interface BookChapter {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  /** Undefined while the chapter is not written. */
  readonly href?: string | undefined;
  readonly exercises: readonly BookExercise[];
}

export interface BookExercise {
  readonly id: string;
  /** `5-1` */
  readonly number: string;
  /** With the printed numbers. */
  readonly href: string;
  /** Whether it can have fresh numbers. */
  readonly canVary: boolean;
}
