/** What we were given to judge: documents, the records in them, and where in them. */
@NullMarked
package se.ss12000.conformance.payload;

import org.jspecify.annotations.NullMarked;
