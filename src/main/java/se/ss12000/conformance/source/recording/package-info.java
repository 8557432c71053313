/** Crawls that have been kept in a file, to be judged again without asking again. */
@NullMarked
package se.ss12000.conformance.source.recording;

import org.jspecify.annotations.NullMarked;
