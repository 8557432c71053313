/** What becomes of what is written at a service, and how it tells of changes. */
@NullMarked
package se.ss12000.conformance.check.writing;

import org.jspecify.annotations.NullMarked;
