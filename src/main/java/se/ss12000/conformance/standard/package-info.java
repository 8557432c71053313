/** SS 12000 itself, as data: versions, entity types, operations, references, errata. */
@NullMarked
package se.ss12000.conformance.standard;

import org.jspecify.annotations.NullMarked;
