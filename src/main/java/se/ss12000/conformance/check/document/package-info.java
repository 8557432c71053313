/** Whether documents are JSON, and wrapped as the standard wraps records. */
@NullMarked
package se.ss12000.conformance.check.document;

import org.jspecify.annotations.NullMarked;
