package org.rcm.render.pdf;

/** What something on a page is to a program that reads it aloud: a {@link Tag} of the document, or an artifact. */
sealed interface Role permits Tag, Artifact {}
