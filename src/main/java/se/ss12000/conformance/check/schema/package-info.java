/** Whether records are as the schemas of the standard say. */
@NullMarked
package se.ss12000.conformance.check.schema;

import org.jspecify.annotations.NullMarked;
