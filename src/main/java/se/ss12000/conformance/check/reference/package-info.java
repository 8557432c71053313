/** Whether records fit together: ids are unique, references resolve, and to the right kind. */
@NullMarked
package se.ss12000.conformance.check.reference;

import org.jspecify.annotations.NullMarked;
